import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { render } from 'preact';
import { announce } from '../extension/channel.ts';
import type { ExplainedWord } from '../extension/contract.ts';
import kindLabel from '../ui/kind-label.css?inline';
import theme from '../ui/theme.css?inline';
import wordCard from '../ui/word-card.css?inline';
import { WordCard } from '../ui/word-card.tsx';
import { page, unforged } from './dom.ts';
import type { Highlights } from './highlights.ts';
import type { Spot } from './locate.ts';
import css from './tooltip.css?inline';

/** Pixels between the word and the tooltip, and between the tooltip and the edge of the window. */
const GAP = 8;
const EDGE = 8;

/** The mark of the one element that the extension adds to a page. Its name is no custom element's: the page could define that, and reach its root. */
export const HOST = 'data-msomaji';

/**
 * The tooltip, in a closed shadow root under the one element that the extension adds to a page.
 * The element is added when something is first explained.
 */
export class Tooltip {
  readonly host = page.createElement('div');
  openedBy: 'pointer' | 'keyboard' | undefined;
  private readonly box = page.createElement('div');
  private word: { shown: ExplainedWord; range: Range } | undefined;
  private focusedBefore: Element | null = null;

  constructor(
    private readonly highlights: Highlights,
    signal: AbortSignal,
  ) {
    this.host.setAttribute(HOST, '');
    const root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(withOwnVariables([theme, kindLabel, wordCard, css].join('\n')));
    root.adoptedStyleSheets = [sheet];
    this.box.popover = 'manual';
    this.box.tabIndex = -1;
    this.box.role = 'dialog';
    root.append(this.box);

    window.addEventListener('keydown', (event) => this.onKey(event), { signal, capture: true });
    window.addEventListener('resize', () => this.hide(), { signal });
    page.addEventListener('scroll', () => void this.place(), { signal, capture: true, passive: true });
    // What is typed in the tooltip is not for the page's own shortcuts.
    this.box.addEventListener('keydown', (event) => event.stopPropagation());
    this.box.addEventListener('focusout', ({ relatedTarget }) => {
      if (this.openedBy === 'keyboard' && relatedTarget !== null && !this.box.contains(relatedTarget as Node)) this.hide();
    });
    signal.addEventListener('abort', () => {
      this.hide();
      render(null, this.box);
      this.host.remove();
    });
  }

  /** Whether the tooltip is open for this very word. */
  shows({ read, start, end }: Spot): boolean {
    const explanation = this.word?.shown.explanation;
    return explanation !== undefined && this.word?.shown.text === read.block.text && explanation.start < end && start < explanation.end;
  }

  show(shown: ExplainedWord, range: Range, by: 'pointer' | 'keyboard'): void {
    const place = placeFor(range);
    if (this.host.parentNode !== place) place.append(this.host);
    if (by === 'keyboard' && this.openedBy !== 'keyboard') this.focusedBefore = page.activeElement;
    this.openedBy = by;
    this.word = { shown, range };
    this.box.ariaLabel = `About “${shown.explanation.text}”`;
    render(<WordCard key={`${shown.text}:${shown.explanation.start}`} {...shown} />, this.box);
    this.highlights.spot('word', range);
    this.box.showPopover();
    void this.place();
    if (by === 'keyboard') this.box.focus({ preventScroll: true });
    announce('word', shown);
  }

  hide(): void {
    if (!this.word) return;
    const hadFocus = this.openedBy === 'keyboard' && page.activeElement === this.host;
    this.word = undefined;
    this.openedBy = undefined;
    this.highlights.spot('word', undefined);
    if (this.box.matches(':popover-open')) this.box.hidePopover();
    if (hadFocus && this.focusedBefore instanceof HTMLElement) this.focusedBefore.focus({ preventScroll: true });
  }

  /** Puts the box beside the word: below or above it, never on it, and inside the window. */
  private async place(): Promise<void> {
    const range = this.word?.range;
    if (!range) return;
    const anchor = { getBoundingClientRect: () => range.getBoundingClientRect(), getClientRects: () => range.getClientRects() };
    const { x, y } = await computePosition(anchor, this.box, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(GAP),
        flip({ padding: EDGE, fallbackStrategy: 'bestFit' }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) => {
            this.box.style.maxHeight = `${Math.max(96, availableHeight)}px`;
          },
        }),
      ],
    });
    this.box.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  }

  private onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || !this.word) return;
    event.stopPropagation();
    event.preventDefault();
    this.hide();
  }
}

/** Names that no page can guess, and so neither set nor register for itself. */
function withOwnVariables(css: string): string {
  return css.replaceAll('--', `--${crypto.randomUUID()}-`);
}

/** Where the tooltip can be reached by the pointer: while a dialog or an element in full screen has the window, only inside it. */
function placeFor(range: Range): Element {
  for (let node: Node | null = range.startContainer; node; node = node instanceof ShadowRoot ? node.host : unforged(node).parentNode) {
    if (node instanceof Element && unforged(node).matches('dialog:modal, :fullscreen') && node !== page.documentElement) return node;
  }
  return page.documentElement;
}
