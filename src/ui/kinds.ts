import type { ByKind } from '../extension/kinds.ts';

/** What one thing of a kind is called, and the heading over many. */
export const KIND_NAMES: ByKind<{ one: string; many: string }> = {
  person: { one: 'Person', many: 'People' },
  place: { one: 'Place', many: 'Places' },
  organisation: { one: 'Organisation', many: 'Organisations' },
  people: { one: 'People or faith', many: 'Nations and faiths' },
  date: { one: 'Date', many: 'Dates' },
  term: { one: 'Term', many: 'Political terms' },
};
