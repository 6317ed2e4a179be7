import type { Concord, NounClass } from '../types.ts';
import type { Item, Piece } from './item.ts';

export interface NounPhrase {
  pieces: Piece[];
  /** First item after it. */
  next: number;
  classes: readonly Concord[];
  plural: boolean;
  animate: boolean;
  head: Item;
  /** No modifier of any kind. */
  bare: boolean;
  /** It ends in a name: Rais Obama. */
  named: boolean;
}

/** Where a noun phrase stands decides its article. */
export type Role = 'subject' | 'object' | 'preposition' | 'complement' | 'of';

/** A person that “he” or “she” can stand for. */
export type Gender = 'he' | 'she' | undefined;

export interface Discourse {
  /** Lemmas that the text has named before: the second time they take “the”. */
  mentioned: Set<string>;
  /** The verb before has the object concord of a plural: imezitaka kampuni. */
  many: boolean;
  /** “There is no”: no article behind it. */
  none: boolean;
  /** A person has been named: “his” rather than “its”. */
  person: boolean;
  /** The last verb told what a country, a company or another body did: “its”. */
  body: boolean;
  /** What the last person named is; undefined where nobody has been named or the name does not tell. */
  gender: Gender;
  /** Noun classes of what has been named. */
  classes: Set<Concord>;
  /** Main verbs of what has happened are said in the present, as headlines do. */
  headline: boolean;
}

export const newDiscourse = (gender: Gender = undefined, headline = false): Discourse => ({
  mentioned: new Set(),
  classes: new Set(),
  person: gender !== undefined,
  body: false,
  many: false,
  none: false,
  gender,
  headline,
});

/** A noun phrase while it is being read. */
export interface Draft {
  readonly items: readonly Item[];
  readonly head: Item;
  readonly role: Role;
  readonly discourse: Discourse;
  readonly classes: readonly NounClass[];
  /** Reads a noun phrase inside this one. */
  readonly read: (at: number, role: Role) => NounPhrase;
  /** The item that is being read; whoever takes more leaves it on the last one taken. */
  at: number;
  /** English of the head, with the names that it goes on over; empty where the head is not said. */
  whole: string;
  /** The last item of the head. */
  last: Item;
  determiner: Piece | undefined;
  every: boolean;
  all: Piece | undefined;
  number: Piece | undefined;
  other: Piece | undefined;
  adjectives: Piece[];
  behind: Piece[];
  many: boolean;
  /** “of” follows: the one that … */
  genitive: boolean;
  /** first, last: before the number. */
  ordinal: boolean;
  /** A name or a number names it: no article. */
  named: boolean;
  /** The country whose president is named next. */
  owner: Piece | undefined;
}

export const PLURAL_CLASSES: readonly unknown[] = [2, 4, 6, 8, 10];
const LOCATIVE_CLASSES: readonly NounClass[] = [16, 17, 18];

/** The classes that an agreeing word or noun fits. */
export function classesOf(item: Item): readonly NounClass[] {
  const { classes, nounClass, animate, locative } = item.grammar;
  const own = classes ?? (nounClass === undefined ? [] : [nounClass]);
  if (item.kind !== 'noun') return own;
  const all = animate ? [PLURAL_CLASSES.includes(nounClass) && !classes ? 2 : 1, ...(classes ? ([2] as const) : []), ...own] : own;
  return locative ? ([...all, ...LOCATIVE_CLASSES] as NounClass[]) : (all as NounClass[]);
}

export const agrees = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((x) => b.includes(x));

export const startsNounPhrase = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.kind === 'noun' || item.kind === 'name' || item.kind === 'determiner' || (item.kind === 'numeral' && item.lemma !== 'x'));
