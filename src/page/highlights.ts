import { type ByKind, byKind, KINDS } from '../extension/kinds.ts';
import type { Mark } from '../swahili/types.ts';
import type { Block } from './block.ts';
import css from './highlights.css?inline';

/** A block that is Swahili, with its marks. */
interface MarkedBlock {
  block: Block;
  marks: readonly Mark[];
}

const PREFIX = 'msomaji-';

/** Later kinds paint over earlier ones; what is being explained paints over all. */
const PRIORITY = { word: KINDS.length, flash: KINDS.length + 1 };

type Spot = keyof typeof PRIORITY;

/** Takes all marks of the extension away, also those that an earlier content script left behind. */
export function clearHighlights(): void {
  for (const name of [...KINDS, ...Object.keys(PRIORITY)]) CSS.highlights.delete(PREFIX + name);
}

/**
 * The marks on the page, as CSS custom highlights: the page's DOM is not touched.
 * Only the blocks near the window are registered, since tens of thousands of ranges make a page slow.
 */
export class Highlights {
  private readonly byKind: ByKind<Highlight> = byKind(() => new Highlight());
  private readonly spots: Record<Spot, Highlight> = { word: new Highlight(), flash: new Highlight() };
  private readonly registered = new Map<Element, [Highlight, Range][]>();
  private readonly blocks = new Map<Element, MarkedBlock[]>();
  private readonly near = new IntersectionObserver((entries) => this.moved(entries), { rootMargin: '100% 0px' });
  private readonly styled = new Map<ShadowRoot, CSSStyleSheet>();
  private shown: (mark: Mark) => boolean = () => true;

  constructor(signal: AbortSignal) {
    KINDS.forEach((kind, i) => {
      this.byKind[kind].priority = i;
      CSS.highlights.set(PREFIX + kind, this.byKind[kind]);
    });
    for (const spot of Object.keys(this.spots) as Spot[]) {
      this.spots[spot].priority = PRIORITY[spot];
      CSS.highlights.set(PREFIX + spot, this.spots[spot]);
    }
    signal.addEventListener('abort', () => this.end());
  }

  /** Takes the place of what was marked before. `shown` says which marks are to be seen. */
  show(marked: readonly MarkedBlock[], shown: (mark: Mark) => boolean): void {
    const before = new Set(this.blocks.keys());
    this.blocks.clear();
    this.shown = shown;
    for (const one of marked) {
      const { element } = one.block;
      const others = this.blocks.get(element);
      if (others) others.push(one);
      else this.blocks.set(element, [one]);
    }
    for (const element of before) {
      if (this.blocks.has(element)) continue;
      this.near.unobserve(element);
      this.unregister(element);
    }
    for (const element of this.blocks.keys()) {
      if (!before.has(element)) {
        this.style(element.getRootNode());
        this.near.observe(element);
      } else if (this.registered.has(element)) {
        this.unregister(element);
        this.register(element);
      }
    }
  }

  /** Lights up one place of the page; without a range the light goes out. */
  spot(spot: Spot, range: Range | undefined): void {
    this.spots[spot].clear();
    if (!range) return;
    this.style(range.startContainer.getRootNode());
    this.spots[spot].add(range);
  }

  private moved(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.register(target);
      else this.unregister(target);
    }
  }

  private register(element: Element): void {
    if (this.registered.has(element)) return;
    const ranges: [Highlight, Range][] = [];
    for (const { block, marks } of this.blocks.get(element) ?? []) {
      for (const mark of marks) {
        const range = this.shown(mark) ? block.range(mark.start, mark.end) : undefined;
        if (!range) continue;
        this.byKind[mark.kind].add(range);
        ranges.push([this.byKind[mark.kind], range]);
      }
    }
    this.registered.set(element, ranges);
  }

  private unregister(element: Element): void {
    for (const [highlight, range] of this.registered.get(element) ?? []) highlight.delete(range);
    this.registered.delete(element);
  }

  /** A shadow root does not take the rules of the document's sheets in Firefox: it gets them by a sheet of its own. */
  private style(root: Node): void {
    if (!(root instanceof ShadowRoot) || this.styled.has(root)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
    this.styled.set(root, sheet);
  }

  private end(): void {
    this.near.disconnect();
    clearHighlights();
    for (const [root, sheet] of this.styled) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  }
}
