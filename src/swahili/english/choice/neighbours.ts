import type { Tree } from '../../syntax/tree.ts';

/** Relations whose other end says something of a word's sense. */
const TELLING: ReadonlySet<string> = new Set(['subject', 'object', 'possessor', 'modifier', 'oblique', 'companion', 'agent', 'complement']);

/**
 * What each word of a tree stands with, by its place: `governor:toa` for its governor, `object:bao` for what hangs on it, nearest first.
 * Words without a reading are left out.
 */
export function neighboursOf({ words, edges }: Tree): string[][] {
  const near: string[][] = words.map(() => []);
  for (const { relation, dependent, governor } of edges) {
    if (!TELLING.has(relation)) continue;
    const below = words[dependent]!.reading?.lemma;
    const above = words[governor]!.reading?.lemma;
    if (above !== undefined) near[dependent]!.unshift(`governor:${above}`);
    if (below !== undefined) near[governor]!.push(`${relation}:${below}`);
  }
  return near;
}
