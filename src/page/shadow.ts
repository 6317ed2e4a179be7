import { browser } from '../extension/browser.ts';

/** The shadow root of an element, an open one or a closed one. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element instanceof HTMLFormElement) return null;
  if (element.shadowRoot) return element.shadowRoot;
  if (!element.localName.includes('-')) return null;
  const own = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  const chromeDom = (browser as { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } }).dom;
  return own.openOrClosedShadowRoot ?? chromeDom?.openOrClosedShadowRoot(element) ?? null;
}
