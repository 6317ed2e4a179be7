import type { RankOf } from '../lexicon/lexicon.ts';
import type { Annotation, Digest } from '../types.ts';

const WORDS_A_MINUTE = 160;
const CLOSED: ReadonlySet<string> = new Set(['ote', 'ingine', 'enye', 'enyewe', 'wa']);
const UNLOCKING = 12;
const CONTENT: ReadonlySet<string> = new Set(['noun', 'verb', 'adjective', 'adverb']);

/** How hard the article is, and the words that unlock it: frequent here, rare elsewhere. */
export function difficultyOf(
  annotations: readonly Annotation[],
  sentences: number,
  rankOf: RankOf,
): Pick<Digest, 'difficulty' | 'vocabulary'> {
  let [words, beyond1000, beyond3000] = [0, 0, 0];
  const counts = new Map<string, { lemma: string; gloss: string; count: number; rank: number }>();
  for (const annotation of annotations)
    for (const token of annotation.tokens) {
      if (token.kind !== 'word') continue;
      words++;
      const reading = token.readings[0];
      if (!reading || !CONTENT.has(reading.pos)) continue;
      if (annotation.marks.some((m) => m.kind !== 'term' && m.start <= token.start && token.end <= m.end)) continue;
      // Agreeing words of the closed classes (all, other) are learnt once and for ever.
      if (CLOSED.has(reading.lemma)) continue;
      const rank = rankOf(`${reading.lemma} ${reading.pos}`) ?? Number.POSITIVE_INFINITY;
      if (rank > 1000) beyond1000++;
      if (rank > 3000) beyond3000++;
      const known = counts.get(reading.lemma);
      if (known) known.count++;
      else counts.set(reading.lemma, { lemma: reading.lemma, gloss: reading.gloss, count: 1, rank: Math.min(rank, 6000) });
    }
  const vocabulary = [...counts.values()]
    .filter((w) => w.rank > 250)
    .sort((a, b) => b.count * Math.log(b.rank) - a.count * Math.log(a.rank))
    .slice(0, UNLOCKING)
    .map(({ lemma, gloss, count }) => ({ lemma, gloss, count }));
  const share = (n: number) => (words === 0 ? 0 : n / words);
  return {
    difficulty: { words, sentences, minutes: words / WORDS_A_MINUTE, beyond1000: share(beyond1000), beyond3000: share(beyond3000) },
    vocabulary,
  };
}
