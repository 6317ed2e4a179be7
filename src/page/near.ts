import type { MarkKind, Span } from '../swahili/types.ts';
import type { Block } from './block.ts';

/** What is painted: a mark, or a word that the reader is learning. */
export interface Painted extends Span {
  kind: MarkKind | 'learning';
}

/** A mark and the block that it stands in. */
export interface Placed {
  block: Block;
  mark: Painted;
}

/** An element with no more marks than this has all of them registered while it is near the window. */
const FEW = 200;

/**
 * Of the marks of one element, in the order of the text, those near the window: a text file, or an article whose paragraphs are parted by
 * line breaks, is one element, and tens of thousands of registered ranges make a page slow.
 */
export function nearWindow(element: Element, marks: readonly Placed[]): readonly Placed[] {
  if (marks.length <= FEW || isInColumns(element)) return marks;
  const height = window.innerHeight;
  return marks.slice(firstBelow(marks, -height), firstBelow(marks, 2 * height));
}

/** The first mark that stands below a height of the window, in CSS pixels: they are looked up, since those of one element go down the page. */
function firstBelow(marks: readonly Placed[], y: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bottomOf(marks[middle]!) < y) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bottomOf({ block, mark }: Placed): number {
  return block.range(mark.start, mark.end)?.getBoundingClientRect().bottom ?? Number.NEGATIVE_INFINITY;
}

/** In columns the text does not only go down. */
function isInColumns(element: Element): boolean {
  const { columnCount, columnWidth } = getComputedStyle(element);
  return columnCount !== 'auto' || columnWidth !== 'auto';
}
