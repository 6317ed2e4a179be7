import type { Status } from '../library/saved.ts';
import { type Message, say } from './say.ts';

const NAMES: Record<Status, Message> = { new: 'statusNew', learning: 'statusLearning', known: 'statusKnown', ignored: 'statusIgnored' };

/** How a saved word stands, in the language of the interface. */
export const statusName = (status: Status): string => say(NAMES[status]);
