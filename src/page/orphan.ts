import { browser, isAlive } from '../extension/browser.ts';
import { page } from './dom.ts';

/** Milliseconds after which a closed port can be told from a closed extension. */
const SOON = 200;

/**
 * Ends the content script when the extension is reloaded, updated or removed while the page stays open.
 * A background that is running closes its port; where it was asleep, the next thing that happens on the page tells.
 * (Firefox stops the content script by itself, and takes the style of the marks away.)
 */
export function endWithExtension(ended: AbortController): void {
  const { signal } = ended;
  const check = () => {
    if (!isAlive()) ended.abort();
  };
  const connect = () => {
    try {
      browser.runtime.connect({ name: 'page' }).onDisconnect.addListener(() => {
        // Chrome reports why a port closed as an error that must be looked at.
        void (browser.runtime as { lastError?: unknown }).lastError;
        setTimeout(check, SOON);
      });
    } catch {
      check();
    }
  };
  for (const type of ['pointermove', 'keydown', 'scroll', 'visibilitychange'] as const) {
    page.addEventListener(type, check, { signal, capture: true, passive: true });
  }
  connect();
}
