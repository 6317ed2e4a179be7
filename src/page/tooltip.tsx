import { type ComponentChildren, render } from 'preact';
import { announce } from '../extension/channel.ts';
import type { ExplainedWord } from '../extension/contract.ts';
import { DEFAULTS, type Settings } from '../extension/settings.ts';
import kindLabel from '../ui/kind-label.css?inline';
import { say } from '../ui/say.ts';
import theme from '../ui/theme.css?inline';
import { colourScheme } from '../ui/use-theme.ts';
import wordCard from '../ui/word-card.css?inline';
import { WordCard } from '../ui/word-card.tsx';
import { Actions } from './actions.tsx';
import { page } from './dom.ts';
import { listenFirst } from './first.ts';
import type { Highlights } from './highlights.ts';
import type { Spot } from './locate.ts';
import { parentFor, placeBeside } from './place.ts';
import css from './tooltip.css?inline';

/** The mark of the one element that the extension adds to a page. Its name is no custom element's: the page could define that, and reach its root. */
export const HOST = 'data-msomaji';

/** Pixels that the word may be scrolled away before an explanation that nobody holds open goes. */
const SCROLLED = 24;

export type OpenedBy = 'pointer' | 'keyboard';

/** What is open: what is said, of which place. */
interface Open {
  range: Range;
  /** Where the word stood in the window when it was opened. */
  top: number;
  shown?: ExplainedWord;
}

/**
 * The tooltip, in a closed shadow root under the one element that the extension adds to a page.
 * The element is added when something is first explained.
 */
export class Tooltip {
  readonly host = page.createElement('div');
  openedBy: OpenedBy | undefined;
  /** Stays open until it is closed. */
  pinned = false;
  /** What the arrow keys do while the tooltip has the focus. */
  onArrow: (key: string) => void = () => undefined;
  private readonly root: ShadowRoot;
  private readonly box = page.createElement('div');
  private settings: Settings = DEFAULTS;
  private open: Open | undefined;
  private focusedBefore: Element | null = null;

  constructor(
    private readonly highlights: Highlights,
    signal: AbortSignal,
  ) {
    this.host.setAttribute(HOST, '');
    this.root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(withOwnVariables([theme, kindLabel, wordCard, css].join('\n')));
    this.root.adoptedStyleSheets = [sheet];
    this.box.popover = 'manual';
    this.box.tabIndex = -1;
    this.box.role = 'dialog';
    this.root.append(this.box);

    listenFirst('keydown', (event) => this.onEscape(event), signal);
    window.addEventListener('resize', () => this.hide(), { signal });
    page.addEventListener('scroll', () => this.scrolled(), { signal, capture: true, passive: true });
    this.box.addEventListener('keydown', (event) => this.onKey(event));
    this.box.addEventListener('focusout', ({ relatedTarget }) => {
      if (this.openedBy === 'keyboard' && relatedTarget !== null && !this.box.contains(relatedTarget as Node)) this.hide();
    });
    signal.addEventListener('abort', () => {
      this.hide();
      render(null, this.box);
      this.host.remove();
    });
  }

  apply(settings: Settings): void {
    this.settings = settings;
  }

  /** Whether the tooltip is open for this very word. */
  shows({ read, start, end }: Spot): boolean {
    const { explanation, text } = this.open?.shown ?? {};
    return explanation !== undefined && text === read.block.text && explanation.start < end && start < explanation.end;
  }

  /** Whether a point of the window lies on what is explained. */
  covers(x: number, y: number): boolean {
    return [...(this.open?.range.getClientRects() ?? [])].some(
      ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
    );
  }

  /**
   * Explains a word.
   * @param range where it stands
   * @param lit what lights up: the whole name or term that the word belongs to
   */
  show(shown: ExplainedWord, range: Range, by: OpenedBy, lit = range): void {
    this.openFor({ range, top: range.getBoundingClientRect().top, shown }, by, lit);
    announce('word', shown);
  }

  /** Says something else about a place: what is selected, or that nothing can be done. */
  say(content: ComponentChildren, label: string, range: Range, by: OpenedBy): void {
    this.openFor({ range, top: range.getBoundingClientRect().top }, by, undefined);
    this.pinned = true;
    this.draw(content, label);
    this.grown();
  }

  /** Puts the box right when what it says has grown. */
  grown(): void {
    if (this.open) void placeBeside(this.box, this.open.range);
  }

  hide(): void {
    if (!this.open) return;
    const hadFocus = page.activeElement === this.host;
    this.open = undefined;
    this.openedBy = undefined;
    this.pinned = false;
    this.highlights.spot('word', undefined);
    if (this.box.matches(':popover-open')) this.box.hidePopover();
    if (hadFocus && this.focusedBefore instanceof HTMLElement) this.focusedBefore.focus({ preventScroll: true });
  }

  private openFor(open: Open, by: OpenedBy, lit: Range | undefined): void {
    const parent = parentFor(open.range);
    if (this.host.parentNode !== parent) parent.append(this.host);
    if (by === 'keyboard' && this.openedBy !== 'keyboard') this.focusedBefore = page.activeElement;
    this.openedBy = by;
    this.open = open;
    this.pinned = false;
    this.highlights.spot('word', lit);
    this.drawWord();
    this.box.showPopover();
    void placeBeside(this.box, open.range);
    if (by === 'keyboard') this.box.focus({ preventScroll: true });
  }

  private drawWord(): void {
    const shown = this.open?.shown;
    if (!shown) return;
    const pin = () => {
      this.pinned = !this.pinned;
      this.drawWord();
    };
    this.draw(
      <WordCard key={`${shown.text}:${shown.explanation.start}`} {...shown} plain={this.settings.level === 'beginner'}>
        <Actions shown={shown} pinned={this.pinned} onPin={pin} onClose={() => this.hide()} />
      </WordCard>,
      say('explanationOf', shown.explanation.text),
    );
  }

  private draw(content: ComponentChildren, label: string): void {
    this.box.ariaLabel = label;
    this.box.style.colorScheme = colourScheme(this.settings.theme);
    this.box.classList.toggle('pinned', this.pinned);
    render(<div style={{ zoom: `${this.settings.textSize}%` }}>{content}</div>, this.box);
  }

  private scrolled(): void {
    if (!this.open) return;
    const distance = Math.abs(this.open.range.getBoundingClientRect().top - this.open.top);
    if (this.openedBy === 'pointer' && !this.pinned && distance > SCROLLED) this.hide();
    else void placeBeside(this.box, this.open.range);
  }

  private onEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    event.preventDefault();
    this.hide();
  }

  /** What is typed in the tooltip is not for the page's own shortcuts. Tab at its end goes back to the place in the page. */
  private onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key.startsWith('Arrow') && this.root.activeElement === this.box) {
      event.preventDefault();
      this.onArrow(event.key);
    }
    if (event.key !== 'Tab') return;
    const stops = [...this.box.querySelectorAll<HTMLElement>('button, summary')].filter((stop) => stop.checkVisibility());
    const last = event.shiftKey ? [this.box, stops[0]] : [stops.at(-1) ?? this.box];
    if (!last.includes(this.root.activeElement as HTMLElement)) return;
    event.preventDefault();
    this.hide();
  }
}

/** Names that no page can guess, and so neither set nor register for itself. */
function withOwnVariables(css: string): string {
  return css.replaceAll('--', `--${crypto.randomUUID()}-`);
}
