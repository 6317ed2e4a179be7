import type { Article } from '../extension/contract.ts';
import { isHeadline } from '../swahili/text/headline.ts';
import type { ReadBlock } from './reader.ts';

const CANDIDATES = 'article, main, [role="main"], [itemprop="articleBody"]';

/** A part of the page is its article when it holds this much of the page's Swahili. */
const MOST = 0.6;

/** The blocks of the page's article: its Swahili, without what stands around the article where the page says which part that is. */
export function articleBlocks(swahili: readonly ReadBlock[]): readonly ReadBlock[] {
  const total = lengthOf(swahili);
  let best = swahili;
  for (const candidate of document.querySelectorAll(CANDIDATES)) {
    const inside = swahili.filter(({ block }) => candidate.contains(block.element));
    if (lengthOf(inside) >= MOST * total && inside.length < best.length) best = inside;
  }
  const headline = swahili.find(({ block }) => block.element.closest('h1'));
  return headline && !best.includes(headline) ? [headline, ...best] : best;
}

/** The article in the form that the background digests: in the chunks in which the page was read, so that nothing is read again. */
export function articleOf(article: readonly ReadBlock[], revision: number): Omit<Article, 'page'> {
  const starts = new Map<readonly string[], number>();
  let length = 0;
  for (const { chunk } of article) {
    if (starts.has(chunk)) continue;
    starts.set(chunk, length);
    length += chunk.length;
  }
  const headline = headlineOf(article);
  return {
    revision,
    title: article[headline]?.block.text ?? (document.title || location.pathname.split('/').at(-1)!),
    address: location.href,
    chunks: [...starts.keys()],
    blocks: article.map(({ chunk, index }) => starts.get(chunk)! + index),
    ...(headline >= 0 && { headline }),
  };
}

/** Which block is the headline, -1 when there is none. */
function headlineOf(article: readonly ReadBlock[]): number {
  if (document.contentType === 'text/plain') return article.length > 1 && isHeadline(article[0]!.block.text) ? 0 : -1;
  return article.findIndex(({ block }) => block.element.closest('h1') !== null);
}

function lengthOf(blocks: readonly ReadBlock[]): number {
  return blocks.reduce((sum, { block }) => sum + block.text.length, 0);
}
