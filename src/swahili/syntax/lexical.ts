/** What words take and what they are like, as the rules ask for it: frames and kinds of words are tables, the rest is told by the form. */
import type { Slot } from '../grammar/frames.ts';
import type { Kind } from '../grammar/word-kinds.ts';
import { isPassive } from '../reading/place.ts';
import type { NounClass, Reading } from '../types.ts';
import type { State } from './state.ts';
import type { Word } from './tree.ts';

const POS: Partial<Record<Word['kind'], string>> = { verb: 'verb', infinitive: 'verb', noun: 'noun', adjective: 'adjective' };

/** Whether a frame of the word takes this. */
export function takes(state: State, word: Word, what: Slot): boolean {
  const pos = POS[word.kind];
  return word.reading !== undefined && pos !== undefined && state.frames.of(word.reading.lemma, pos).some((f) => f.takes.includes(what));
}

const is = (state: State, kind: Kind, word: Word): boolean => word.kind !== 'name' && state.kinds.is(kind, word.reading);
const isVerb = (word: Word): boolean => word.kind === 'verb' || word.kind === 'infinitive';

/** A clause with kwamba, or without. */
export const takesClause = (state: State, word: Word): boolean =>
  takes(state, word, 'clause') || is(state, isVerb(word) ? 'saying' : 'stating', word);
export const takesInfinitive = (state: State, word: Word): boolean => takes(state, word, 'inf') || is(state, 'governing', word);
export const asks = (state: State, word: Word): boolean =>
  takes(state, word, 'subj') || is(state, 'asking', word) || is(state, 'governing', word);
export const isUseful = (state: State, word: Word): boolean => is(state, 'useful', word);
export const gives = (state: State, word: Word): boolean =>
  takes(state, word, 'recipient') || is(state, 'giving', word) || (word.reading?.grammar.extensions?.includes('applicative') ?? false);
/** With kwa it says to whom. */
export const tells = (state: State, word: Word): boolean => takesClause(state, word) || gives(state, word) || is(state, 'telling', word);
export const moves = (state: State, word: Word): boolean =>
  is(state, 'moving', word) || is(state, 'state', word) || takes(state, word, 'place');
/** Behind a verb of going, an infinitive says what for. */
export const travels = (state: State, word: Word): boolean => is(state, 'travelling', word);
export const perceives = (state: State, word: Word): boolean => is(state, 'perceiving', word);
export const isLight = (state: State, word: Word): boolean => is(state, 'light', word);
export const isNamed = (state: State, word: Word): boolean => is(state, 'named', word);
export const passive = (word: Word): boolean => isVerb(word) && isPassive(word.reading);

/** Verbs in -ana that are no reciprocals any more. */
const ONLY_ANA: ReadonlySet<string> = new Set(['ona', 'kana', 'pana', 'tukana', 'fana']);
/** kutana na, pambana na, mazungumzo na: done with somebody. */
export function reciprocal(state: State, word: Word): boolean {
  if (takes(state, word, 'companion') || is(state, 'mutual', word) || is(state, 'joining', word)) return true;
  return isMutual(word);
}

/** kutana, pigana: by its form. */
export function isMutual(word: Word): boolean {
  const { lemma, grammar } = word.reading ?? { lemma: '' };
  if (!isVerb(word)) return false;
  return (grammar?.extensions?.includes('reciprocal') ?? false) || (/(?<!k)ana$/.test(lemma) && !ONLY_ANA.has(lemma));
}

/** kuwa: “be”; with `na`, “have”. kuitwa: “be called”. */
export function isBe(word: Word): boolean {
  const { lemma } = word.reading ?? {};
  return isVerb(word) && (lemma === 'wa' || lemma === 'itwa' || (lemma === 'ita' && passive(word)));
}

export const has = (word: Word): boolean => word.reading?.grammar.possession === true;
/** kuna, hakuna, pana, kuwepo: what is there stands behind it. */
export function isThere(word: Word): boolean {
  const { reading } = word;
  if (reading?.lemma !== 'wa') return false;
  return [16, 17, 18].includes(reading.grammar.subject as number) || (word.kind === 'infinitive' && word.form.endsWith('po'));
}

/** A noun that says when, by itself; of an expression its first word. */
export const isTime = (state: State, word: Word): boolean =>
  word.kind === 'date' ||
  (word.kind === 'noun' && is(state, 'time', word)) ||
  (word.kind === 'adverb' && state.kinds.is('time', { lemma: word.form.split(' ')[0]! }));
/** A noun or name that says where, by itself. */
export const isPlace = (word: Word): boolean =>
  word.mark?.kind === 'place' || (word.kind === 'noun' && (word.reading?.grammar.locative === true || word.reading?.pos === 'adverb'));
export const isPerson = (word: Word): boolean =>
  word.mark ? word.mark.kind === 'person' : word.kind !== 'verb' && (word.classes.includes(1) || word.classes.includes(2));
export const personal = (reading: Reading | undefined): boolean =>
  reading?.pos === 'noun' && (reading.grammar.animate === true || reading.grammar.nounClass === 1 || reading.grammar.nounClass === 2);

/** Who can do something, be met or be told. */
export const acts = (state: State, word: Word): boolean => isPerson(word) || word.mark?.kind === 'organisation' || is(state, 'body', word);

export const fits = (a: readonly NounClass[], b: readonly unknown[]): boolean => a.some((c) => b.includes(c));
