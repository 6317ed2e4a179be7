import { type ByKind, byKind, KINDS } from '../extension/kinds.ts';

const PREFIX = 'msomaji-';

/** Later kinds paint over earlier ones; what is being explained paints over all. */
const PRIORITY = { word: KINDS.length, flash: KINDS.length + 1 };

export type Spot = keyof typeof PRIORITY;

/** Milliseconds between two looks whether the page has taken the highlights away. */
const BETWEEN_LOOKS = 500;

/** Takes all marks of the extension away, also those that an earlier content script left behind. */
export function clearHighlights(): void {
  for (const name of [...KINDS, 'learning', ...Object.keys(PRIORITY)]) CSS.highlights.delete(PREFIX + name);
}

/** The ranges under one name, with a count of our own: the page can reach the highlight, and empty it. */
export class Ranges {
  readonly all = new Set<Range>();
  private readonly highlight = new Highlight();

  constructor(
    private readonly name: string,
    priority: number,
  ) {
    this.highlight.priority = priority;
    CSS.highlights.set(name, this.highlight);
  }

  add(range: Range): void {
    this.all.add(range);
    this.highlight.add(range);
  }

  delete(range: Range): void {
    this.all.delete(range);
    this.highlight.delete(range);
  }

  clear(): void {
    this.all.clear();
    this.highlight.clear();
  }

  /** Brings back what the page has taken away: with `CSS.highlights.clear()`, which any search within a page may call, or from the highlight itself. */
  restore(): void {
    if (CSS.highlights.get(this.name) !== this.highlight) CSS.highlights.set(this.name, this.highlight);
    if (this.highlight.size === this.all.size) return;
    this.highlight.clear();
    for (const range of this.all) this.highlight.add(range);
  }
}

/** The highlights of the extension in the one registry that a page has, until `signal` ends. */
export class Registry {
  readonly kinds: ByKind<Ranges> & Record<'learning', Ranges> = {
    ...byKind((kind) => new Ranges(PREFIX + kind, KINDS.indexOf(kind))),
    learning: new Ranges(`${PREFIX}learning`, -1),
  };
  readonly spots: Record<Spot, Ranges> = {
    word: new Ranges(`${PREFIX}word`, PRIORITY.word),
    flash: new Ranges(`${PREFIX}flash`, PRIORITY.flash),
  };

  constructor(signal: AbortSignal) {
    const all = [...Object.values(this.kinds), ...Object.values(this.spots)];
    // Nothing tells when a highlight is taken away.
    const looking = setInterval(() => {
      for (const ranges of all) ranges.restore();
    }, BETWEEN_LOOKS);
    signal.addEventListener('abort', () => {
      clearInterval(looking);
      clearHighlights();
    });
  }
}
