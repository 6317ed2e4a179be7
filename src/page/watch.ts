import { page, unforged } from './dom.ts';
import { shadowOf } from './shadow.ts';

/** Milliseconds to wait after a change of the text, and after one that may only have shown or hidden some. */
const WAIT = { text: 250, look: 1_000 };
/** Nothing tells when a custom element gets its shadow root: it is looked at so often, so many milliseconds apart. */
const LOOKS = 30;
const BETWEEN_LOOKS = 1_000;
/** A page that never stops changing is read again after this time all the same. */
const LONGEST = 3_000;

/** Calls `changed` some time after the page's text has changed, until `signal` ends it. `own` is the extension's element. */
export function watchPage(own: Element, changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let since = 0;
  let looking: ReturnType<typeof setTimeout> | undefined;
  /** The custom elements without a shadow root, and how often each has been looked at. */
  const rootless = new Map<Element, number>();

  const wait = (time: number): void => {
    const now = performance.now();
    if (due === Number.POSITIVE_INFINITY) since = now;
    const next = Math.min(now + time, since + LONGEST);
    if (timer !== undefined && time === WAIT.look && due <= next) return;
    clearTimeout(timer);
    due = next;
    timer = setTimeout(
      () => {
        timer = undefined;
        due = Number.POSITIVE_INFINITY;
        changed();
      },
      Math.max(0, next - now),
    );
  };

  const observer = new MutationObserver((records) => {
    const others = records.filter(
      ({ target, addedNodes, removedNodes }) => target !== own && addedNodes[0] !== own && removedNodes[0] !== own,
    );
    if (others.length === 0) return;
    for (const { addedNodes } of others) for (const node of addedNodes) observeShadows(node);
    wait(others.some(isOfText) ? WAIT.text : WAIT.look);
  });
  const observe = (root: Node) =>
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['hidden', 'aria-hidden', 'contenteditable', 'open', 'class', 'style'],
    });
  const observeShadows = (node: Node) => {
    if (!(node instanceof Element || node instanceof ShadowRoot)) return;
    for (const element of [node, ...unforged(node).querySelectorAll('*')]) {
      if (!(element instanceof Element) || element === own) continue;
      const shadow = shadowOf(element);
      if (shadow) observeRoot(shadow);
      else if (unforged(element).localName.includes('-')) rootless.set(element, 0);
    }
    if (rootless.size > 0) looking ??= setTimeout(look, BETWEEN_LOOKS);
  };
  const observeRoot = (shadow: ShadowRoot) => {
    observe(shadow);
    observeShadows(shadow);
  };
  const look = () => {
    looking = undefined;
    for (const [element, looks] of rootless) {
      const shadow = shadowOf(element);
      if (shadow || looks >= LOOKS || !unforged(element).isConnected) rootless.delete(element);
      else rootless.set(element, looks + 1);
      if (!shadow) continue;
      observeRoot(shadow);
      wait(WAIT.text);
    }
    if (rootless.size > 0) looking ??= setTimeout(look, BETWEEN_LOOKS);
  };

  observe(document);
  observeShadows(page.documentElement);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(looking);
  });
}

function isOfText({ type, attributeName }: MutationRecord): boolean {
  return type !== 'attributes' || (attributeName !== 'class' && attributeName !== 'style');
}
