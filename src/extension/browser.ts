import type { Browser } from 'webextension-polyfill';

/**
 * The extension API. Firefox calls it `browser`, Chrome `chrome`; both answer with promises, so that no polyfill is needed.
 * The one difference that matters here: a listener of `onMessage` answers through `sendResponse`, since Chrome takes no promise.
 */
export const browser = ((globalThis as { browser?: Browser }).browser ?? (globalThis as { chrome?: unknown }).chrome) as Browser;

/** False once the extension was reloaded, updated or removed while the page stayed open. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
