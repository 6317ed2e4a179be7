import { unforged } from './dom.ts';
import type { ReadBlock } from './reader.ts';

/** Elements that by their kind stand around an article. */
const ELEMENTS =
  'figcaption, aside, footer, nav, form, dialog, address, time, [role="complementary"], [role="contentinfo"], [role="dialog"], ' +
  '[role="alertdialog"], [role="navigation"], [role="form"], [aria-modal="true"]';

/** What sites call the parts around their articles, as words in a class or an id. */
const NAMES = new RegExp(
  `(?:^|[-_ ])(?:${[
    'caption|credits?|byline|author|dateline|timestamp|copyright',
    'related|recommend(?:ed|ations?)|more|popular|trending|most|topics?|tags?|promo|teasers?',
    'comments?|respond|discussion|replies',
    'share|sharing|social|newsletter|subscribe|signup|whatsapp|telegram',
    'cookies?|consent|gdpr|privacy|banner|advert(?:isement)?|ads?|sponsored',
    'sidebar|widget|breadcrumbs?|footer|menu|nav',
  ].join('|')})(?:$|[-_ ])`,
);

/** An element with more than this of the page's Swahili is no surrounding, whatever it is called: `content-sidebar-wrap` holds the article. */
const TOO_MUCH = 0.3;

/** A block that is a link for more than this is a way to another article. */
const LINKED = 0.7;

/** The blocks that are not around the article: no captions, credits, bylines, related links, comments, text about cookies. */
export function withoutSurroundings(blocks: readonly ReadBlock[]): readonly ReadBlock[] {
  const lengths = lengthsWithin(blocks);
  const most = TOO_MUCH * blocks.reduce((sum, { block }) => sum + block.text.length, 0);
  const isAround = (element: Element): boolean =>
    (lengths.get(element) ?? 0) <= most && (unforged(element).matches(ELEMENTS) || NAMES.test(nameOf(element)));
  const known = new Map<Element, boolean>();
  const isInside = (element: Element | null): boolean => {
    if (!element || element.localName === 'body') return false;
    const before = known.get(element);
    if (before !== undefined) return before;
    const inside = isAround(element) || isInside(unforged(element).parentElement);
    known.set(element, inside);
    return inside;
  };
  return blocks.filter(
    (one) => unforged(one.block.element).closest('h1') !== null || (!isInside(one.block.element) && linkedShare(one) <= LINKED),
  );
}

/** How much of a block's text stands in links, 0 to 1. */
export function linkedShare({ block }: ReadBlock): number {
  let linked = 0;
  let all = 0;
  for (const node of block.nodes()) {
    const { length } = node.data.trim();
    all += length;
    if (node.parentElement && unforged(node.parentElement).closest('a[href]')) linked += length;
  }
  return all === 0 ? 0 : linked / all;
}

/** How much Swahili stands in each element around the blocks, in UTF-16 code units. */
function lengthsWithin(blocks: readonly ReadBlock[]): ReadonlyMap<Element, number> {
  const lengths = new Map<Element, number>();
  for (const { block } of blocks) {
    for (let element: Element | null = block.element; element; element = unforged(element).parentElement)
      lengths.set(element, (lengths.get(element) ?? 0) + block.text.length);
  }
  return lengths;
}

/** What the page calls an element, with its words apart: `articleCaption` → `article-caption`. */
function nameOf(element: Element): string {
  const { id } = unforged(element);
  return `${element.getAttribute('class') ?? ''} ${typeof id === 'string' ? id : ''}`.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}
