import type { Status } from '../library/saved.ts';
import { type Message, say } from '../ui/say.ts';
import type { Order } from './filter.ts';

const STATUS: Record<Status, Message> = { new: 'statusNew', learning: 'statusLearning', known: 'statusKnown', ignored: 'statusIgnored' };
const ORDER: Record<Order, Message> = { newest: 'orderNewest', oldest: 'orderOldest', 'a to z': 'orderAlphabet', due: 'orderDue' };

export const statusName = (status: Status): string => say(STATUS[status]);
export const orderName = (order: Order): string => say(ORDER[order]);
