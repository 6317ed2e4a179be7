import { computePosition, inline, offset, shift } from '@floating-ui/dom';
import { page, unforged } from './dom.ts';

/** Pixels between the word and the tooltip, and between the tooltip and the edge of the window. */
const GAP = 8;
const EDGE = 8;
/** A tooltip is never lower than this, however little room there is. */
const LEAST = 96;

/** With so much room above the word it goes there, and scrolls where it needs more. */
const ENOUGH = 200;

/** On a phone the tooltip is a sheet at the bottom of the window; `tooltip.css` says so too. */
const SHEET = '(max-width: 520px) and (pointer: coarse)';

/**
 * Puts a box beside a word: above it, over what has been read already, so that the pointer can follow the text; below it where there is more room;
 * never on the word, and inside the window.
 */
export async function placeBeside(box: HTMLElement, range: Range): Promise<void> {
  box.style.maxHeight = '';
  if (matchMedia(SHEET).matches) {
    box.style.translate = '';
    const below = range.getBoundingClientRect().bottom - box.getBoundingClientRect().top;
    if (below > 0) window.scrollBy({ top: below + GAP, behavior: 'instant' });
    return;
  }
  const anchor = { getBoundingClientRect: () => range.getBoundingClientRect(), getClientRects: () => range.getClientRects() };
  const { top, bottom } = anchor.getBoundingClientRect();
  const room = { above: top - GAP - EDGE, below: window.innerHeight - bottom - GAP - EDGE };
  const isAbove = room.above >= Math.min(box.offsetHeight, ENOUGH) || room.above >= room.below;
  box.style.maxHeight = `${Math.max(LEAST, isAbove ? room.above : room.below)}px`;
  const { x, y } = await computePosition(anchor, box, {
    strategy: 'fixed',
    placement: isAbove ? 'top-start' : 'bottom-start',
    middleware: [inline(), offset(GAP), shift({ padding: EDGE })],
  });
  box.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
}

/** Where the tooltip can be reached by the pointer: while a dialog or an element in full screen has the window, only inside it. */
export function parentFor(range: Range): Element {
  for (let node: Node | null = range.startContainer; node; node = node instanceof ShadowRoot ? node.host : unforged(node).parentNode) {
    if (node instanceof Element && unforged(node).matches('dialog:modal, :fullscreen') && node !== page.documentElement) return node;
  }
  return page.documentElement;
}
