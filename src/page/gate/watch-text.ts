import { collect } from '../pause.ts';
import { shadowOf } from '../shadow.ts';
import { Telltale } from './telltale.ts';
import { texts } from './texts.ts';

/** Milliseconds after which text that has come later is looked at. */
const LATER = 200;
/** Nothing tells when a custom element gets its shadow root: it is looked at after so many milliseconds. */
const LOOKS = [500, 1_500, 4_000, 10_000];

/** What the text of a page has been found to be. */
export type Heard = 'nothing' | 'words' | 'Swahili';

/** Looks through the page's text, and through what comes later, until there is Swahili or `signal` ends it. */
export function watchText(heard: (what: Heard) => void, signal: AbortSignal): void {
  const telltale = new Telltale(document.documentElement.lang.startsWith('sw'));
  const rootless = new Set<Element>();
  let waiting: Node[] = [document];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looks = 0;

  const met = (one: ShadowRoot | Element) => {
    if (one instanceof ShadowRoot) observe(one);
    else rootless.add(one);
  };
  /** Yields once for all Swahili, and else tells how far it is. */
  function* search(): Generator<true | undefined> {
    for (let node = waiting.shift(); node; node = waiting.shift()) {
      for (const text of texts(node, met)) {
        if (text !== undefined && telltale.hears(text)) return yield true;
        yield undefined;
      }
    }
  }
  const look = async () => {
    const [found] = await collect(search(), signal);
    timer = undefined;
    if (signal.aborted) return;
    heard(found ? 'Swahili' : telltale.words > 0 ? 'words' : 'nothing');
    if (!found && waiting.length > 0) later(LATER);
  };
  const later = (wait: number) => {
    timer ??= setTimeout(() => void look(), wait);
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) waiting.push(...(type === 'characterData' ? [target] : addedNodes));
    if (waiting.length > 0) later(LATER);
  });
  const observe = (root: Node) => observer.observe(root, { subtree: true, childList: true, characterData: true });
  const lookForRoots = () => {
    for (const element of rootless) {
      const shadow = shadowOf(element);
      if (!shadow) continue;
      rootless.delete(element);
      observe(shadow);
      waiting.push(shadow);
    }
    if (waiting.length > 0) later(0);
    const next = LOOKS[++looks];
    if (next !== undefined) roots = setTimeout(lookForRoots, next);
  };
  let roots = setTimeout(lookForRoots, LOOKS[0]);

  observe(document);
  later(0);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(roots);
    waiting = [];
  });
}
