import { browser } from '../extension/browser.ts';
import type { Article, Place } from '../extension/contract.ts';
import { marksShown } from '../extension/marks-shown.ts';
import { failure, type Result, success } from '../extension/result.ts';
import type { Settings } from '../extension/settings.ts';
import type { Mark } from '../swahili/types.ts';
import { say } from '../ui/say.ts';
import { articleBlocks, articleOf } from './article.ts';
import { Highlights } from './highlights.ts';
import { Learning } from './learning.ts';
import { watchPointer } from './pointer.ts';
import { type ReadBlock, Reader } from './reader.ts';
import { reveal } from './reveal.ts';
import { Selected } from './selection.tsx';
import { Steps } from './steps.ts';
import { Tooltip } from './tooltip.tsx';
import { watchPage } from './watch.ts';

/** Milliseconds that a place stays lit after the panel has pointed at it. */
const FLASH = 1_600;

const forcedColours = matchMedia('(forced-colors: active)');

/** Chromium paints every highlight as a solid block where the system forces its colours: there only the word that is explained lights up. */
function paintsBlocks(): boolean {
  return forcedColours.matches && !('getBrowserInfo' in browser.runtime);
}

/** Everything that happens on a page while the reader is on. It ends with `signal` and leaves nothing behind. */
export class Session {
  private readonly highlights: Highlights;
  private readonly tooltip: Tooltip;
  private readonly reader: Reader;
  private readonly learning: Learning;
  private readonly steps: Steps;
  private readonly selected: Selected;
  private shown: ReadonlySet<Mark> = new Set();
  private article: { revision: number; blocks: readonly ReadBlock[] } | undefined;
  private flash: ReturnType<typeof setTimeout> | undefined;

  /** @param told called whenever more of the page has been read */
  constructor(
    private settings: Settings,
    private readonly told: () => void,
    signal: AbortSignal,
  ) {
    this.highlights = new Highlights(signal);
    this.tooltip = new Tooltip(this.highlights, signal);
    this.reader = new Reader(this.tooltip.host, () => this.onRead(), signal);
    this.learning = new Learning(() => this.mark(), signal);
    this.steps = new Steps(this.reader, this.tooltip, this.isShown);
    watchPage(this.tooltip.host, () => void this.reader.refresh(), signal);
    watchPointer(this.reader, this.tooltip, () => ({ settings: this.settings, isShown: this.isShown }), signal);
    this.selected = new Selected(this.reader, this.tooltip, signal);
    this.tooltip.onArrow = (key) => void this.steps.arrow(key);
    this.tooltip.apply(settings);
    forcedColours.addEventListener('change', () => this.mark(), { signal });
    signal.addEventListener('abort', () => clearTimeout(this.flash));
    void this.reader.refresh();
  }

  get reading(): Reader['summary'] {
    return this.reader.summary;
  }

  apply(settings: Settings): void {
    const before = this.settings;
    this.settings = settings;
    if (settings.terms !== before.terms) this.reader.forget();
    this.tooltip.apply(settings);
    this.mark();
    this.learn();
  }

  /** The article as it is now; places refer to it until the page changes. */
  takeArticle(): Omit<Article, 'page' | 'isPrivate'> {
    this.article = { revision: this.reader.revision, blocks: articleBlocks(this.reader.swahili) };
    return articleOf(this.article.blocks, this.article.revision);
  }

  /** Scrolls to a place of the article that was last taken, and lights it up for a moment. */
  show({ revision, block, start, end }: Place): Result<null> {
    const range = this.article?.revision === revision ? this.article.blocks[block]?.block.range(start, end) : undefined;
    if (!range || range.collapsed) return failure('changed', 'The page has changed since it was read.');
    reveal(range);
    this.highlights.spot('flash', range);
    clearTimeout(this.flash);
    this.flash = setTimeout(() => this.highlights.spot('flash', undefined), FLASH);
    return success(null);
  }

  async step(direction: 'next' | 'previous'): Promise<Result<null>> {
    return (await this.steps.step(direction)) ? success(null) : failure('failed', say('nothingToExplain'));
  }

  /** Explains what is selected. */
  select(): Promise<Result<null>> {
    return this.selected.explain('keyboard');
  }

  private onRead(): void {
    this.mark();
    this.learn();
    this.told();
  }

  private mark(): void {
    const { level, density, known } = this.settings;
    const blocks = this.reader.swahili.map(({ block: { text }, marks }) => ({
      text,
      marks: marks.filter(({ kind }) => this.settings.kinds[kind]),
    }));
    this.shown = marksShown(blocks, { level, density, known: new Set(known) });
    const painted = this.reader.swahili.map(({ block, marks }) => ({
      block,
      marks: [...marks.filter(this.isShown), ...this.learning.in(block).map((span) => ({ ...span, kind: 'learning' as const }))],
    }));
    this.highlights.show(painted, () => !paintsBlocks());
  }

  private learn(): void {
    void this.learning.update(this.reader.swahili, this.settings.showLearning ? this.settings.learning : []);
  }

  private readonly isShown = (mark: Mark): boolean => this.shown.has(mark);
}
