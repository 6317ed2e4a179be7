import { shadowOf } from './find-blocks.ts';

/** Milliseconds to wait after a change of the text, and after one that may only have shown or hidden some. */
const WAIT = { text: 250, look: 1_000 };
/** A page that never stops changing is read again after this time all the same. */
const LONGEST = 3_000;

/** Calls `changed` some time after the page's text has changed, until `signal` ends it. `own` is the extension's element. */
export function watchPage(own: Element, changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let since = 0;

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
    if (!(node instanceof Element)) return;
    for (const element of [node, ...node.getElementsByTagName('*')]) {
      const shadow = element === own ? null : shadowOf(element);
      if (shadow) observe(shadow);
    }
  };

  observe(document);
  observeShadows(document.documentElement);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function isOfText({ type, attributeName }: MutationRecord): boolean {
  return type !== 'attributes' || (attributeName !== 'class' && attributeName !== 'style');
}
