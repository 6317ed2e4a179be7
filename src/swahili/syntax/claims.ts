/** Before the parse: which noun each finite verb would claim as its subject, going by concord and nearness alone. */
import { PERSONS, subjectsIn } from './concords.ts';
import { fits } from './lexical.ts';
import type { Word } from './tree.ts';

/** So far back a subject is looked for. */
const REACH = 40;
const STOP = /^[.;:!?“”"()«»]$/;

/** “Wengine walisema”: behind nothing that it could go with, an agreeing word stands for its noun. */
const standsAlone = (words: readonly Word[], { at, kind, classes }: Word): boolean =>
  (kind === 'determiner' || kind === 'demonstrative' || kind === 'adjective' || kind === 'numeral') &&
  classes.length > 0 &&
  (at === 0 || ['sign', 'conjunction', 'verb', 'preposition'].includes(words[at - 1]!.kind));

export const isNominal = ({ kind }: Word): boolean =>
  kind === 'noun' || kind === 'name' || kind === 'pronoun' || kind === 'unknown' || kind === 'date';
export const isFiniteVerb = (word: Word | undefined): boolean =>
  word?.kind === 'copula' ||
  (word?.kind === 'verb' && word.reading!.grammar.relative === undefined && word.reading!.grammar.tense !== 'imperative');

/** For each word the finite verb that would claim it, or -1. */
export function claimsOf(words: readonly Word[]): Int32Array {
  const claims = new Int32Array(words.length).fill(-1);
  for (const word of words)
    if (isFiniteVerb(word) && !isContinued(words, word)) {
      claim(words, word, claims);
    }
  return claims;
}

/** Whether “of”, a preposition or na stands before this noun, perhaps with a word that points at it in between. */
export function introducedBy(words: readonly Word[], noun: number): Word | undefined {
  const before = words[words[noun - 1]?.form === 'kila' ? noun - 2 : noun - 1];
  return before && (before.kind === 'connective' || before.kind === 'preposition' || before.form === 'na') ? before : undefined;
}

/** aliyekuwa akisema: its subject is that of the relative before it. */
const isContinued = (words: readonly Word[], { at }: Word): boolean => {
  const before = words[at - 1]?.reading;
  return before?.lemma === 'wa' && before.grammar.relative !== undefined;
};

/**
 * The bare nouns before a verb that it agrees with: the nearest, and those before it where the nearest may belong to a relative or infinitive in between
 * (“waziri aliyekutana na mkuu alisema”) or is joined by na (“polisi na wanajeshi walisema”).
 */
function claim(words: readonly Word[], verb: Word, claims: Int32Array): void {
  const subjects = verb.kind === 'copula' ? undefined : subjectsIn(verb.reading!);
  let inside = true;
  for (let at = verb.at - 1; at >= 0 && verb.at - at <= REACH; at--) {
    const word = words[at]!;
    if (word.kind === 'sign' && STOP.test(word.form)) return;
    if (word.kind === 'infinitive' || word.kind === 'having' || (word.kind === 'verb' && !isFiniteVerb(word))) inside = true;
    if (isFiniteVerb(word) && !isContinued(words, word)) return;
    if (word.kind === 'conjunction' && word.form !== 'na' && word.form !== 'au') return;
    if (!inside || (!isNominal(word) && !standsAlone(words, word)) || word.kind === 'date' || claims[at]! >= 0) continue;
    const before = introducedBy(words, at);
    const governed = before && before.form !== 'na' && (before.kind === 'connective' || !TRANSPARENT.has(before.form));
    if (governed || (subjects && !fits(word.classes, subjects) && !subjects.includes(PERSONS.get(word.form) as never))) continue;
    claims[at] = verb.at;
    inside = before?.form === 'na' && words[before.at - 1]?.form !== ',';
  }
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
