import type { Span } from '../swahili/types.ts';
import { shadowOf } from './find-blocks.ts';
import type { ReadBlock, Reader } from './reader.ts';

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
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: shadowsAt(x, y) });
  if (!(caret?.offsetNode instanceof Text)) return undefined;
  for (const read of reader.at(caret.offsetNode)) {
    const offset = read.block.offsetOf(caret.offsetNode, caret.offset);
    if (offset === undefined) continue;
    for (const { start, end } of wordsAround(read.block.text, offset)) {
      const range = read.block.range(start, end);
      // The caret position is the nearest one: a point beside the text has one too.
      if (range && covers(range, x, y)) return { read, start, end, range };
    }
  }
  return undefined;
}

/** The words that an offset touches: one, or two at the seam between them. */
export function wordsAround(text: string, offset: number): Span[] {
  const from = text.lastIndexOf(' ', offset - 2) + 1;
  const to = text.indexOf(' ', offset + 1);
  return [...text.slice(from, to < 0 ? undefined : to).matchAll(WORD)]
    .map(({ index, 0: word }) => ({ start: from + index, end: from + index + word.length }))
    .filter(({ start, end }) => start <= offset && offset <= end);
}

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left - REACH <= x && x <= right + REACH && top - REACH <= y && y <= bottom + REACH,
  );
}

/** The shadow roots that a point lies in, one inside the other. */
function shadowsAt(x: number, y: number): ShadowRoot[] {
  const shadows: ShadowRoot[] = [];
  let element = document.elementFromPoint(x, y);
  while (element) {
    const shadow = shadowOf(element);
    if (!shadow) break;
    shadows.push(shadow);
    const inner = shadow.elementFromPoint(x, y);
    element = inner === element ? null : inner;
  }
  return shadows;
}
