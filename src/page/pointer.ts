import { page, unforged } from './dom.ts';
import { explain } from './explain.ts';
import { type Spot, wordAt } from './locate.ts';
import type { Reader } from './reader.ts';
import type { Tooltip } from './tooltip.tsx';

/** Milliseconds that the pointer rests on a word before it is explained, and that the tooltip stays when the pointer has left. */
const REST = 130;
const STAY = 320;

/** Explains the word that the pointer rests on, or that is tapped, until `signal` ends it. */
export function watchPointer(reader: Reader, tooltip: Tooltip, signal: AbortSignal): void {
  let resting: { spot: Spot; timer: ReturnType<typeof setTimeout> } | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  /** Where the pointer was last seen on the page; `undefined` while it is in the tooltip. */
  let last: { x: number; y: number } | undefined;

  const stop = () => {
    clearTimeout(resting?.timer);
    resting = undefined;
  };
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const leave = () => {
    stop();
    if (tooltip.openedBy === 'pointer') leaving ??= setTimeout(() => tooltip.hide(), STAY);
  };

  const show = async (spot: Spot) => {
    const explanation = await explain(spot.read, spot.start);
    if (signal.aborted || !explanation || (resting && !isSame(resting.spot, spot))) return;
    stay();
    const range = spot.read.block.range(explanation.start, explanation.end) ?? spot.range;
    tooltip.show({ explanation, text: spot.read.block.text }, range, 'pointer');
  };

  const moved = (x: number, y: number) => {
    const spot = wordAt(reader, x, y);
    if (!spot) return leave();
    if (tooltip.shows(spot)) {
      stay();
      stop();
      return;
    }
    if (resting && isSame(resting.spot, spot)) return;
    leave();
    resting = { spot, timer: setTimeout(() => void show(spot), REST) };
  };

  // At the window, before the page can stop an event on its way; what the page makes up itself is no pointer.
  const listen = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(type, (event) => event.isTrusted && listener(event), { signal, capture: true, passive: true });

  listen('pointermove', (event) => {
    cancelAnimationFrame(frame);
    if (event.pointerType === 'touch') return;
    last = event.target === tooltip.host ? undefined : { x: event.clientX, y: event.clientY };
    if (event.target === tooltip.host) {
      stop();
      stay();
    } else if (event.buttons !== 0) stop();
    else frame = requestAnimationFrame(() => signal.aborted || moved(event.clientX, event.clientY));
  });
  listen('pointerleave', (event) => {
    if (event.target === page.documentElement || event.target === document) leave();
  });
  // What is scrolled away from under the pointer is no longer explained.
  listen('scroll', () => {
    if (last && tooltip.openedBy === 'pointer') moved(last.x, last.y);
  });
  listen('click', (event) => {
    if (event.target === tooltip.host) return;
    const spot = (event as PointerEvent).pointerType === 'touch' ? wordAt(reader, event.clientX, event.clientY) : undefined;
    if (!spot) tooltip.hide();
    else if (!isLink(event)) void show(spot);
  });
  signal.addEventListener('abort', () => {
    stop();
    stay();
    cancelAnimationFrame(frame);
  });
}

/** A tap on a link or a control is for the page. */
function isLink(event: Event): boolean {
  return event
    .composedPath()
    .some((target) => target instanceof Element && unforged(target).matches('a[href], button, label, summary, [role="button"]'));
}

function isSame(one: Spot, other: Spot): boolean {
  return one.read.block === other.read.block && one.start === other.start;
}
