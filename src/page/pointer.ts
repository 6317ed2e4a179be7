import type { Settings } from '../extension/settings.ts';
import type { Mark } from '../swahili/types.ts';
import { page, unforged } from './dom.ts';
import { explain, litSpan } from './explain.ts';
import { listenFirst } from './first.ts';
import { type Spot, wordAt } from './locate.ts';
import type { Reader } from './reader.ts';
import type { Tooltip } from './tooltip.tsx';

/** Pixels that a resting pointer may tremble. */
const TREMBLE = 3;
/** Milliseconds of rest after which the answer is asked for, and after which the next word is explained while one is open. */
const PREPARE = 30;
const NEXT = 40;
/** Milliseconds that the tooltip stays when the pointer has left the word, and when it has left the tooltip itself. */
const STAY = 320;
const OUT = 80;

interface Point {
  x: number;
  y: number;
}

export interface PointerChoice {
  settings: Settings;
  isShown(mark: Mark): boolean;
}

/**
 * Explains the word that the pointer rests on, or that is tapped, until `signal` ends it. Rest is what counts: a pointer that follows a line
 * crosses many words and rests on none.
 * @param choice asked anew each time
 */
export function watchPointer(reader: Reader, tooltip: Tooltip, choice: () => PointerChoice, signal: AbortSignal): void {
  let preparing: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  /** Where the rest began; `undefined` while the pointer is elsewhere. */
  let at: Point | undefined;
  let isInside = false;

  const stop = () => {
    clearTimeout(preparing);
    clearTimeout(resting);
  };
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const leave = (time = STAY) => {
    if (tooltip.openedBy === 'pointer' && !tooltip.pinned) leaving ??= setTimeout(() => tooltip.hide(), time);
  };

  const show = async (spot: Spot) => {
    const explanation = await explain(spot.read, spot.start);
    if (signal.aborted || !explanation) return;
    stay();
    const { block } = spot.read;
    const lit = litSpan(explanation);
    const range = block.range(explanation.start, explanation.end) ?? spot.range;
    tooltip.show({ explanation, text: block.text }, range, 'pointer', block.range(lit.start, lit.end));
  };

  /** Explains what the pointer rests on, unless it is being explained or held open. */
  const rest = async ({ x, y }: Point) => {
    const { settings, isShown } = choice();
    if (tooltip.pinned || tooltip.openedBy === 'keyboard') return;
    const spot = wordAt(reader, x, y);
    if (!spot || tooltip.shows(spot)) return;
    if (settings.words === 'marked' && !spot.read.marks.some((mark) => mark.start < spot.end && spot.start < mark.end && isShown(mark)))
      return;
    await show(spot);
  };

  const begin = (point: Point, isHeld: boolean) => {
    const { settings } = choice();
    stop();
    if (settings.opening === 'click' || (settings.opening === 'key' && !isHeld)) return;
    const delay = tooltip.openedBy === 'pointer' ? Math.min(NEXT, settings.delay) : settings.delay;
    preparing = setTimeout(
      () => {
        const spot = wordAt(reader, point.x, point.y);
        if (spot) void explain(spot.read, spot.start);
      },
      Math.min(PREPARE, delay),
    );
    resting = setTimeout(() => void rest(point), delay);
  };

  const listen = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void) =>
    listenFirst(type, listener, signal);

  listen('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    const wasInside = isInside;
    isInside = event.target === tooltip.host;
    if (isInside) {
      at = undefined;
      stop();
      return stay();
    }
    if (event.buttons !== 0) return stop();
    const point = { x: event.clientX, y: event.clientY };
    if (at && Math.hypot(point.x - at.x, point.y - at.y) <= TREMBLE) return;
    at = point;
    if (tooltip.covers(point.x, point.y)) stay();
    else leave(wasInside ? OUT : STAY);
    begin(point, event.shiftKey);
  });
  listen('pointerout', ({ relatedTarget }) => {
    if (relatedTarget !== null) return;
    at = undefined;
    stop();
    leave();
  });
  listen('scroll', () => at && begin(at, false));
  listen('keydown', ({ key }) => {
    if (key === 'Shift' && at && choice().settings.opening === 'key') void rest(at);
  });
  listen('click', (event) => {
    if (event.target === tooltip.host) return;
    const isTouch = (event as PointerEvent).pointerType === 'touch';
    const asks = isTouch || (choice().settings.opening === 'click' && page.getSelection()?.isCollapsed !== false);
    const spot = asks && !isLink(event) ? wordAt(reader, event.clientX, event.clientY) : undefined;
    if (spot) void show(spot);
    else tooltip.hide();
  });
  // A long press explains, on links and buttons too.
  listen('contextmenu', (event) => {
    const spot = (event as PointerEvent).pointerType === 'touch' ? wordAt(reader, event.clientX, event.clientY) : undefined;
    if (!spot) return;
    event.preventDefault();
    void show(spot);
  });
  signal.addEventListener('abort', () => {
    stop();
    stay();
  });
}

/** A tap on a link or a control is for the page. */
function isLink(event: Event): boolean {
  return event
    .composedPath()
    .some((target) => target instanceof Element && unforged(target).matches('a[href], button, label, summary, [role="button"]'));
}
