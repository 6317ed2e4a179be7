import { browser, isAlive } from '../extension/browser.ts';

/**
 * Ends the content script when the extension is reloaded, updated or removed while the page stays open.
 * Firefox and a running background close the port; where the background was asleep, the next thing that happens on the page tells.
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
        check();
      });
    } catch {
      check();
    }
  };
  for (const type of ['pointermove', 'keydown', 'scroll', 'visibilitychange'] as const) {
    document.addEventListener(type, check, { signal, capture: true, passive: true });
  }
  connect();
}
