/** Before the parse: which noun each finite verb would claim as its subject, going by concord and nearness alone. */
import { subjectsOf } from '../reading/place.ts';
import { fits } from './lexical.ts';
import type { Word } from './tree.ts';

/** So far back a subject is looked for. */
const REACH = 40;
const STOP = /^[.;:!?“”"()«»]$/;

export const isNominal = ({ kind }: Word): boolean =>
  kind === 'noun' || kind === 'name' || kind === 'pronoun' || kind === 'unknown' || kind === 'date';
export const isFiniteVerb = (word: Word | undefined): boolean =>
  word?.kind === 'copula' ||
  (word?.kind === 'verb' && word.reading!.grammar.relative === undefined && word.reading!.grammar.tense !== 'imperative');

/** For each word the finite verb that would claim it, or -1. */
export function claimsOf(words: readonly Word[]): Int32Array {
  const claims = new Int32Array(words.length).fill(-1);
  for (const word of words)
    if (isFiniteVerb(word)) {
      const noun = nearestSubject(words, word);
      if (noun >= 0 && claims[noun]! < 0) claims[noun] = word.at;
    }
  return claims;
}

/** Whether “of”, a preposition or na stands before this noun, perhaps with a word that points at it in between. */
export function introducedBy(words: readonly Word[], noun: number): Word | undefined {
  const before = words[words[noun - 1]?.form === 'kila' ? noun - 2 : noun - 1];
  return before && (before.kind === 'connective' || before.kind === 'preposition' || before.form === 'na') ? before : undefined;
}

function nearestSubject(words: readonly Word[], verb: Word): number {
  const subjects = verb.kind === 'copula' ? undefined : subjectsOf(verb.reading!);
  if (subjects && subjects.length > 0 && typeof subjects[0] === 'string' && !subjects.some((s) => typeof s === 'number')) return -1;
  for (let at = verb.at - 1; at >= 0 && verb.at - at <= REACH; at--) {
    const word = words[at]!;
    if (word.kind === 'sign' && STOP.test(word.form)) return -1;
    if (isFiniteVerb(word)) return -1;
    if (word.kind === 'conjunction' && word.form !== 'na' && word.form !== 'au') return -1;
    if (!isNominal(word) || word.kind === 'date') continue;
    const before = introducedBy(words, at);
    if (
      before &&
      (before.kind === 'connective' || (before.kind === 'preposition' && before.form !== 'na' && !TRANSPARENT.has(before.form)))
    )
      continue;
    if (!subjects || fits(word.classes, subjects)) return at;
  }
  return -1;
}

/** Expressions that leave their noun what it is: zaidi ya watu 20 walikufa. */
export const TRANSPARENT: ReadonlySet<string> = new Set([
  'zaidi ya',
  'baadhi ya',
  'jumla ya',
  'akali ya',
  'kiasi cha',
  'karibu',
  'takriban',
  'hata',
  'takribani',
  'pungufu ya',
]);
