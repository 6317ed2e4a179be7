import type { RankOf } from '../lexicon/lexicon.ts';
import type { Mark, PartOfSpeech, Token } from '../types.ts';

/** Words that every sentence has: they make no term rare. */
const EMPTY: ReadonlySet<PartOfSpeech> = new Set(['connective', 'pronoun', 'preposition', 'conjunction', 'copula', 'particle']);

/** The terms with the frequency rank of their rarest word: of *kituo cha kupiga kura* that of *kituo*. A word that news never uses leaves its term without one. */
export function withRanks(terms: readonly Mark[], tokens: readonly Token[], rankOf: RankOf): Mark[] {
  return terms.map((term) => {
    const readings = tokens
      .filter(({ start, end }) => term.start <= start && end <= term.end)
      .flatMap(({ readings: [first] }) => (first && !EMPTY.has(first.pos) ? [first] : []));
    const ranks = readings.map(({ lemma, pos }) => rankOf(`${lemma} ${pos}`));
    return ranks.length === 0 || ranks.includes(undefined) ? term : { ...term, rank: Math.max(...(ranks as number[])) };
  });
}
