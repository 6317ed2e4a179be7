import { page, unforged } from './dom.ts';
import type { Places } from './places.ts';
import type { ReadBlock } from './reader.ts';

/** What shows something of its own, whatever its style. */
const SHOWN = 'img, video, canvas, iframe, object, embed, svg, input, textarea, select, button';

/** The blocks under a point that a transparent element of the page lies over, such as a link over the whole of a card. */
export function coveredAt(places: Places, x: number, y: number): readonly ReadBlock[] {
  const [top, ...below] = page.elementsFromPoint(x, y);
  if (!top) return [];
  const covers = [top];
  for (const element of below) {
    if (unforged(element).contains(top)) continue;
    if (!covers.every(isTransparent)) return [];
    const blocks = places.within(element);
    if (blocks.length > 0) return blocks;
    covers.push(element);
  }
  return [];
}

function isTransparent(element: Element): boolean {
  if (unforged(element).matches(SHOWN)) return false;
  const { opacity, backgroundColor, backgroundImage } = getComputedStyle(element);
  return opacity === '0' || (backgroundImage === 'none' && /(?:, 0|\/ 0|transparent)\)?$/.test(backgroundColor));
}
