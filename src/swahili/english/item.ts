import type { Grammar, Span } from '../types.ts';
import type { Gender } from './draft.ts';
import type { Preference } from './wording.ts';

export type ItemKind =
  | 'noun'
  | 'name'
  | 'verb'
  | 'adjective'
  | 'numeral'
  | 'possessive'
  | 'demonstrative'
  | 'with'
  | 'of'
  | 'preposition'
  | 'conjunction'
  | 'and'
  | 'adverb'
  | 'pronoun'
  | 'copula'
  | 'relative'
  | 'determiner'
  | 'sign';

/** One unit of the sentence: a word, a fixed expression, a term or a name, with its English before it is inflected. */
export interface Item extends Span {
  kind: ItemKind;
  english: string;
  /** Dictionary form of the word or phrase; '' where there is none. */
  lemma: string;
  grammar: Grammar;
  preference: Preference;
  /** Of an adverb that is an adjective behind -a (kisheria: legal): its English at a verb. */
  adverbial?: string;
  /** Of a person’s name: what “he” or “she” can stand for it. */
  gender?: Gender;
  /** A term that ends in a passive: taarifa iliyotolewa. */
  passive?: boolean;
  known: boolean;
  /** The Swahili word as written. */
  written: string;
  /** White space stands before it. */
  spaced: boolean;
}

export const NO_GRAMMAR: Grammar = {};

/** A piece of English with the Swahili that it came from. */
export interface Piece extends Span {
  text: string;
  known: boolean;
}

export const pieceOf = (item: Item, text: string): Piece => ({ text, start: item.start, end: item.end, known: item.known });
