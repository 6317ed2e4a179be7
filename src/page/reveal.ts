import { page, unforged } from './dom.ts';
/** Brings a range into the middle of the window, and of every scrolling box around it, when it is not in sight. */
export function reveal(range: Range): void {
  for (let box = range.startContainer.parentElement; box && box !== page.documentElement; box = parentOf(box)) {
    const { scrollHeight, clientHeight } = unforged(box);
    if (scrollHeight > clientHeight + 1 && /auto|scroll|overlay/.test(getComputedStyle(box).overflowY) && box !== page.body) {
      const { top, height } = unforged(box).getBoundingClientRect();
      box.scrollTop += outside(range, top, top + height);
    }
  }
  const distance = outside(range, 0, page.documentElement.clientHeight);
  if (distance !== 0) window.scrollBy({ top: distance, behavior: 'instant' });
}

/** Pixels to scroll until the range is in the middle between `top` and `bottom`; none when it is well inside them. */
function outside(range: Range, top: number, bottom: number): number {
  const rect = range.getBoundingClientRect();
  const margin = Math.min(80, (bottom - top) / 6);
  if (rect.top >= top + margin && rect.bottom <= bottom - margin) return 0;
  return (rect.top + rect.bottom) / 2 - (top + bottom) / 2;
}

function parentOf(element: Element): HTMLElement | null {
  const { parentElement } = unforged(element);
  if (parentElement) return parentElement;
  const root = unforged(element).getRootNode();
  return root instanceof ShadowRoot && root.host instanceof HTMLElement ? root.host : null;
}
