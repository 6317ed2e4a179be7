import type { Span } from '../swahili/types.ts';
import { coveredAt } from './covered.ts';
import { page } from './dom.ts';
import type { ReadBlock, Reader } from './reader.ts';
import { shadowOf } from './shadow.ts';

/** A word on the page. */
export interface Spot extends Span {
  read: ReadBlock;
  range: Range;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ‘-][\p{L}\p{M}\p{N}]+|['’](?=\p{L}))*['’]?/gu;

/** Pixels around a word that still count as the word. */
const REACH = 2;

/** The word of a Swahili block that is shown at a point of the window, in CSS pixels. */
export function wordAt(reader: Reader, x: number, y: number): Spot | undefined {
  const caret = page.caretPositionFromPoint(x, y, { shadowRoots: shadowsAt(x, y) });
  const node = caret?.offsetNode;
  const read = node instanceof Text ? reader.places.at(node, caret!.offset) : undefined;
  const offset = read?.block.offsetOf(node as Text, caret!.offset);
  // The caret position is the nearest one: a point beside the text has one too.
  if (offset !== undefined) return shownAt(read!, wordsAround(read!.block.text, offset), x, y);
  for (const covered of coveredAt(reader.places, x, y)) {
    const spot = shownAt(covered, wordsIn(covered.block.text), x, y);
    if (spot) return spot;
  }
  return undefined;
}

function shownAt(read: ReadBlock, words: readonly Span[], x: number, y: number): Spot | undefined {
  for (const { start, end } of words) {
    const range = read.block.range(start, end);
    if (range && covers(range, x, y)) return { read, start, end, range };
  }
  return undefined;
}

/** The words that an offset touches: one, or two at the seam between them. */
export function wordsAround(text: string, offset: number): Span[] {
  const from = text.lastIndexOf(' ', offset - 2) + 1;
  const to = text.indexOf(' ', offset + 1);
  return wordsIn(text.slice(from, to < 0 ? undefined : to))
    .map(({ start, end }) => ({ start: from + start, end: from + end }))
    .filter(({ start, end }) => start <= offset && offset <= end);
}

/** The words of a text. */
export function wordsIn(text: string): Span[] {
  return [...text.matchAll(WORD)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left - REACH <= x && x <= right + REACH && top - REACH <= y && y <= bottom + REACH,
  );
}

/** The shadow roots that a point lies in, one inside the other. */
function shadowsAt(x: number, y: number): ShadowRoot[] {
  const shadows: ShadowRoot[] = [];
  let element = page.elementFromPoint(x, y);
  while (element) {
    const shadow = shadowOf(element);
    if (!shadow) break;
    shadows.push(shadow);
    const inner = shadow.elementFromPoint(x, y);
    element = inner === element ? null : inner;
  }
  return shadows;
}
