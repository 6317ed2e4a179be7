import type { Token } from '../types.ts';

/** Of so many different words of a field does a page have to consist … */
const WORDS = 3;
/** … and they must be such a share of all its words that belong to any field. */
const SHARE = 0.3;

/** The fields that a page is about, by its words: mechi, kocha and bao are of sport. Single words tell more surely than terms, which need a field to be found. */
export function topicsOf(blocks: Iterable<readonly Token[]>): ReadonlySet<string> {
  const words = new Map<string, Set<string>>();
  const all = new Set<string>();
  for (const tokens of blocks)
    for (const { readings } of tokens) {
      const [first] = readings;
      if (!first?.domain) continue;
      words.set(first.domain, (words.get(first.domain) ?? new Set()).add(first.lemma));
      all.add(first.lemma);
    }
  return new Set([...words].filter(([, lemmas]) => lemmas.size >= WORDS && lemmas.size >= SHARE * all.size).map(([domain]) => domain));
}
