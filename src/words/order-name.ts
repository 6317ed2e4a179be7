import { type Message, say } from '../ui/say.ts';
import type { Order } from './filter.ts';

const ORDER: Record<Order, Message> = { newest: 'orderNewest', oldest: 'orderOldest', 'a to z': 'orderAlphabet', due: 'orderDue' };

export const orderName = (order: Order): string => say(ORDER[order]);
