import type { Entry, Topic } from '../types.ts';

/** What a term counts for in the headline, where every word is chosen. */
const HEADLINE = 2;

/** How much a term says of its field: more when it comes again, but ever less so; more when it has several words, which are seldom chance. */
function evidence({ name, places }: Entry, headline: number | undefined): number {
  const named = places.reduce((sum, { block }) => sum + (block === headline ? HEADLINE : 1), 0);
  return Math.log2(1 + named) * Math.sqrt(name.split(' ').length);
}

/** The fields that the article's terms belong to, the weightiest first, each with its terms as evidence. */
export function topicsOf(entries: readonly Entry[], headline: number | undefined): Topic[] {
  const topics = new Map<string, { weight: number; terms: { key: string; weight: number }[] }>();
  let total = 0;
  for (const entry of entries) {
    if (entry.kind !== 'term' || !entry.domain) continue;
    const weight = evidence(entry, headline);
    const topic = topics.get(entry.domain) ?? { weight: 0, terms: [] };
    topic.weight += weight;
    topic.terms.push({ key: entry.key, weight });
    topics.set(entry.domain, topic);
    total += weight;
  }
  return [...topics]
    .map(([domain, { weight, terms }]) => ({
      domain,
      weight: weight / total,
      terms: terms.sort((a, b) => b.weight - a.weight).map(({ key }) => key),
    }))
    .sort((a, b) => b.weight - a.weight);
}
