import type { ByKind } from '../extension/kinds.ts';
import type { MarkKind } from '../swahili/types.ts';
import { type Message, say } from './say.ts';

const NAMES: ByKind<{ one: Message; many: Message }> = {
  person: { one: 'person', many: 'persons' },
  place: { one: 'place', many: 'places' },
  organisation: { one: 'organisation', many: 'organisations' },
  people: { one: 'people', many: 'peoples' },
  date: { one: 'date', many: 'dates' },
  term: { one: 'term', many: 'terms' },
};

/** What one thing of a kind is called, or the heading over many. */
export function kindName(kind: MarkKind, many = false): string {
  return say(NAMES[kind][many ? 'many' : 'one']);
}
