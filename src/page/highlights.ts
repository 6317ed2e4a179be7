import type { Block } from './block.ts';
import { page, unforged } from './dom.ts';
import css from './highlights.css?inline';
import { nearWindow, type Painted, type Placed } from './near.ts';
import { Registry, type Spot } from './registry.ts';

/** A block that is Swahili, with its marks. */
interface MarkedBlock {
  block: Block;
  marks: readonly Painted[];
}

/**
 * The marks on the page, as CSS custom highlights: the page's DOM is not touched.
 * Only what is near the window is registered, since tens of thousands of ranges make a page slow.
 */
export class Highlights {
  private readonly registry: Registry;
  /** The elements near the window, with what is registered of their marks. */
  private readonly registered = new Map<Element, Map<Placed, Range>>();
  private readonly blocks = new Map<Element, MarkedBlock[]>();
  /** The marks to be seen of an element, in the order of the text, once it has come near. */
  private readonly marks = new Map<Element, readonly Placed[]>();
  private readonly near = new IntersectionObserver((entries) => this.moved(entries), { rootMargin: '100% 0px' });
  /** A shadow root does not take the rules of the document's sheets in Firefox: it gets this one. */
  private readonly sheet = new CSSStyleSheet();
  private styled: ReadonlySet<ShadowRoot> = new Set();
  private shown: (mark: Painted) => boolean = () => true;
  private frame = 0;

  constructor(signal: AbortSignal) {
    this.registry = new Registry(signal);
    this.sheet.replaceSync(css);
    page.addEventListener('scroll', () => this.scrolled(), { signal, capture: true, passive: true });
    signal.addEventListener('abort', () => this.end());
  }

  /** Takes the place of what was marked before. `shown` says which marks are to be seen. */
  show(marked: readonly MarkedBlock[], shown: (mark: Painted) => boolean): void {
    const before = new Set(this.blocks.keys());
    this.blocks.clear();
    this.marks.clear();
    this.shown = shown;
    for (const one of marked) {
      const { element } = one.block;
      const others = this.blocks.get(element);
      if (others) others.push(one);
      else this.blocks.set(element, [one]);
    }
    this.style();
    for (const element of before) {
      if (this.blocks.has(element)) continue;
      this.near.unobserve(element);
      this.unregister(element);
    }
    for (const element of this.blocks.keys()) {
      if (!before.has(element)) this.near.observe(element);
      else if (this.registered.has(element)) {
        this.unregister(element);
        this.register(element);
      }
    }
  }

  /** Lights up one place of a block that is marked; without a range the light goes out. */
  spot(spot: Spot, range: Range | undefined): void {
    this.registry.spots[spot].clear();
    if (range) this.registry.spots[spot].add(range);
  }

  private moved(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.register(target);
      else this.unregister(target);
    }
  }

  /** Of very long elements other parts come near. */
  private scrolled(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      for (const element of this.registered.keys()) this.register(element);
    });
  }

  /** Registers the marks of an element that are near the window, and no others. */
  private register(element: Element): void {
    const marks = this.marksOf(element);
    const before = this.registered.get(element);
    if (before && before.size === marks.length) return;
    const now = new Map<Placed, Range>();
    for (const placed of nearWindow(element, marks)) {
      const { block, mark } = placed;
      const range = before?.get(placed) ?? block.range(mark.start, mark.end);
      if (!range) continue;
      before?.delete(placed);
      now.set(placed, range);
      this.registry.kinds[mark.kind].add(range);
    }
    this.remove(before);
    this.registered.set(element, now);
  }

  private unregister(element: Element): void {
    this.remove(this.registered.get(element));
    this.registered.delete(element);
  }

  private remove(ranges: ReadonlyMap<Placed, Range> | undefined): void {
    for (const [{ mark }, range] of ranges ?? []) this.registry.kinds[mark.kind].delete(range);
  }

  private marksOf(element: Element): readonly Placed[] {
    const known = this.marks.get(element);
    if (known) return known;
    const placed = (this.blocks.get(element) ?? []).flatMap(({ block, marks }) =>
      marks
        .filter(this.shown)
        .toSorted((a, b) => a.start - b.start)
        .map((mark) => ({ block, mark })),
    );
    this.marks.set(element, placed);
    return placed;
  }

  /** Gives the sheet to the shadow roots that hold marks, and takes it from those that no longer do. */
  private style(): void {
    const roots = new Set<ShadowRoot>();
    for (const element of this.blocks.keys()) {
      const root = unforged(element).getRootNode();
      if (root instanceof ShadowRoot) roots.add(root);
    }
    for (const root of roots) if (!this.styled.has(root)) root.adoptedStyleSheets.push(this.sheet);
    for (const root of this.styled) if (!roots.has(root)) this.unstyle(root);
    this.styled = roots;
  }

  private unstyle(root: ShadowRoot): void {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
  }

  private end(): void {
    this.near.disconnect();
    cancelAnimationFrame(this.frame);
    for (const root of this.styled) this.unstyle(root);
  }
}
