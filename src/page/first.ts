import { handover, type Listen } from './gate/handover.ts';

/** Hears what the reader does at the window, before the page can stop it. What the page makes up itself is not heard. */
export const listenFirst: Listen = (type, listener, signal) => {
  const trusted: typeof listener = (event) => event.isTrusted && listener(event);
  const early = handover();
  if (early) early.listen(type, trusted, signal);
  else window.addEventListener(type, trusted, { signal, capture: true });
};
