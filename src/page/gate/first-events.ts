import type { Listen } from './handover.ts';

/** What the reader listens to. */
const TYPES = ['pointermove', 'pointerout', 'click', 'contextmenu', 'keydown', 'keyup', 'scroll'] as const;

/**
 * Listens at the window before any script of the page can, and passes on to whoever comes later: a page that stops an event at the
 * window would keep it from everybody who listens after.
 */
export function firstEvents(): Listen {
  const listeners = new Map<string, Set<(event: never) => void>>();
  for (const type of TYPES) {
    const ofType = new Set<(event: never) => void>();
    listeners.set(type, ofType);
    const options = { capture: true, passive: type === 'scroll' };
    window.addEventListener(type, (event) => ofType.forEach((listener) => listener(event as never)), options);
  }
  return (type, listener, signal) => {
    const ofType = listeners.get(type);
    if (!ofType) return window.addEventListener(type, listener, { signal, capture: true });
    ofType.add(listener);
    signal.addEventListener('abort', () => ofType.delete(listener));
  };
}
