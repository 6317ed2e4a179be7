import type { Article } from '../extension/contract.ts';
import { isHeadline } from '../swahili/index.ts';
import { linkedShare, withoutSurroundings } from './around.ts';
import type { Block } from './block.ts';
import { dateOf } from './date.ts';
import { page, unforged } from './dom.ts';
import type { ReadBlock } from './reader.ts';

const CANDIDATES = 'article, main, [role="main"], [itemprop="articleBody"]';

/** A block of fewer words is no headline only because the page's title has them too: it may be the name of the site. */
const FEWEST_WORDS = 3;

/** A part of the page is its article when it holds this much of the page's Swahili. */
const MOST = 0.6;

/** A page of so many links and headlines, with so little else, is a list of articles and none itself. */
const FEWEST_HEADLINES = 6;
const MOST_PROSE = 0.4;

/** A part of what stands in the article may be left out, but not so much that it was no surrounding. */
const LEAST_LEFT = 0.4;

/** The blocks of the page's article: its Swahili, without what stands around the article. */
export function articleBlocks(swahili: readonly ReadBlock[]): readonly ReadBlock[] {
  const total = lengthOf(swahili);
  let best = swahili;
  for (const candidate of page.querySelectorAll(CANDIDATES)) {
    const inside = swahili.filter(({ block }) => candidate.contains(block.element));
    if (lengthOf(inside) >= MOST * total && inside.length < best.length) best = inside;
  }
  const alone = isList(best) ? best : withoutSurroundings(best);
  if (lengthOf(alone) >= LEAST_LEFT * lengthOf(best)) best = alone;
  const headline = swahili[namedHeadline(swahili)];
  return headline && !best.includes(headline) ? [headline, ...best] : best;
}

/** Whether blocks are a list of headlines, as on a home page: links and headings, and little prose. */
export function isList(blocks: readonly ReadBlock[]): boolean {
  const headlines = blocks.filter((one) => linkedShare(one) > 0.5 || unforged(one.block.element).closest('h2, h3, h4') !== null);
  return headlines.length >= FEWEST_HEADLINES && lengthOf(headlines) >= (1 - MOST_PROSE) * lengthOf(blocks);
}

/** The article in the form that the background digests: in the chunks in which the page was read, so that nothing is read again. */
export function articleOf(article: readonly ReadBlock[], revision: number): Omit<Article, 'page' | 'isPrivate'> {
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
    title: article[headline]?.block.text ?? (page.title || location.pathname.split('/').at(-1)!),
    date: dateOf(page),
    address: location.href,
    chunks: [...starts.keys()],
    blocks: article.map(({ chunk, index }) => starts.get(chunk)! + index),
    ...(headline >= 0 && { headline }),
    ...(isList(article) && { isList: true }),
  };
}

/** Which block is the headline, -1 when there is none. */
function headlineOf(article: readonly ReadBlock[]): number {
  if (page.contentType === 'text/plain') return article.length > 1 && isHeadline(article[0]!.block.text) ? 0 : -1;
  const named = namedHeadline(article);
  return named < 0 && article.length > 1 && isLarger(article[0]!.block, article[1]!.block) ? 0 : named;
}

/** The block that the page calls its headline: the first h1, or else the one that its title repeats. */
function namedHeadline(blocks: readonly ReadBlock[]): number {
  const first = blocks.findIndex(({ block }) => unforged(block.element).closest('h1') !== null);
  if (first >= 0) return first;
  const title = plain(page.title);
  return blocks.findIndex(({ block: { text } }) => text.split(' ').length >= FEWEST_WORDS && title.includes(plain(text)));
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').toLowerCase();
}

/** Whether a block looks like the headline of the one after it, as in pages that lay out their text with tables. */
function isLarger(block: Block, next: Block): boolean {
  return isHeadline(block.text) && fontSize(block) > fontSize(next);
}

function fontSize(block: Block): number {
  const [node] = block.nodes();
  return Number.parseFloat(getComputedStyle(node!.parentElement!).fontSize);
}

function lengthOf(blocks: readonly ReadBlock[]): number {
  return blocks.reduce((sum, { block }) => sum + block.text.length, 0);
}
