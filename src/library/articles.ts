/** Articles that the reader keeps to read later: what their digest says, not their text. */
import * as v from 'valibot';
import type { Digest } from '../swahili/types.ts';
import { type Library, WRITE } from './database.ts';

const natural = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const named = v.strictObject({ key: v.string(), kind: v.string(), name: v.string(), gloss: v.string(), count: natural });
export type Named = v.InferOutput<typeof named>;

export const article = v.strictObject({
  /** Without what stands behind #. */
  address: v.pipe(v.string(), v.nonEmpty()),
  title: v.string(),
  site: v.string(),
  gist: v.string(),
  /** Who, where, which organisations, peoples and terms. */
  names: v.array(named),
  /** Fields, the weightiest first: diplomacy. */
  topics: v.array(v.string()),
  minutes: v.pipe(v.number(), v.finite()),
  /** Of a hundred running words, how many are not among the thousand most frequent. */
  difficulty: v.pipe(v.number(), v.finite()),
  saved: v.number(),
});
export type Article = v.InferOutput<typeof article>;

const withoutPlace = (address: string): string => address.replace(/#.*$/s, '');

export function articleOf(address: string, title: string, site: string, digest: Digest, now = Date.now()): Article {
  const { gist, entries, topics, difficulty } = digest;
  return {
    address: withoutPlace(address),
    title,
    site,
    gist,
    names: entries.map(({ key, kind, name, gloss, places }) => ({ key, kind, name, gloss, count: places.length })),
    topics: topics.map(({ domain }) => domain),
    minutes: difficulty.minutes,
    difficulty: Math.round(100 * difficulty.beyond1000),
    saved: now,
  };
}

export const allArticles = (library: Library): Promise<Article[]> => library.getAll('articles');

export async function keepArticle(library: Library, kept: Article): Promise<void> {
  const transaction = library.transaction('articles', 'readwrite', WRITE);
  await transaction.store.put(kept);
  await transaction.done;
}

export async function removeArticle(library: Library, address: string): Promise<void> {
  const transaction = library.transaction('articles', 'readwrite', WRITE);
  await transaction.store.delete(address);
  await transaction.done;
}
