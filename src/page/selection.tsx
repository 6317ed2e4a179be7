import { askBackground } from '../extension/channel.ts';
import { failure, type Result, success } from '../extension/result.ts';
import { say } from '../ui/say.ts';
import { SelectionCard } from '../ui/selection-card.tsx';
import { page } from './dom.ts';
import type { Reader } from './reader.ts';
import type { OpenedBy, Tooltip } from './tooltip.tsx';

/** UTF-16 code units of a selection that are rendered: some pages of text. */
const LONGEST = 12_000;

/** Milliseconds after the pointer let go, in which the browser settles what is selected. */
const SETTLE = 10;

/** Explains what the reader selects anywhere on the page: a word, also where no Swahili is read, or a phrase, or paragraphs. */
export class Selected {
  constructor(
    private readonly reader: Reader,
    private readonly tooltip: Tooltip,
    signal: AbortSignal,
  ) {
    window.addEventListener(
      'pointerup',
      (event) => event.isTrusted && event.target !== tooltip.host && setTimeout(() => this.offer(), SETTLE),
      {
        signal,
        capture: true,
        passive: true,
      },
    );
  }

  /** Explains the selection, whatever it is taken for: somebody asked for it by key or menu. */
  async explain(by: OpenedBy): Promise<Result<null>> {
    const selected = selection();
    if (!selected) {
      const range = new Range();
      range.selectNodeContents(page.body ?? page.documentElement);
      range.collapse(true);
      this.tooltip.say(<p class="note">{say('selectFirst')}</p>, say('selected'), range, by);
      return failure('failed', say('selectFirst'));
    }
    const { text, range } = selected;
    const answer = await askBackground('selection', { text });
    if (!answer.ok) return answer;
    const { explanation, english, words } = answer.value;
    if (explanation) this.tooltip.show({ explanation, text }, range, by);
    else this.tooltip.say(<SelectionCard text={text} english={english} words={words} />, say('selected'), range, by);
    return success(null);
  }

  /** Where the page is Swahili, a small button beside what has just been selected. */
  private offer(): void {
    const selected = selection();
    if (
      !selected ||
      this.reader.swahili.length === 0 ||
      !this.reader.swahili.some(({ block }) => selected.range.intersectsNode(block.element))
    )
      return;
    this.tooltip.say(
      <button type="button" class="offer" onClick={() => void this.explain('pointer')}>
        {say('roughEnglish')}
      </button>,
      say('selected'),
      selected.range,
      'pointer',
    );
  }
}

/** What is selected, when it has a word in it. */
function selection(): { text: string; range: Range } | undefined {
  const selected = page.getSelection();
  if (!selected || selected.isCollapsed || selected.rangeCount === 0) return undefined;
  const text = selected.toString().trim().slice(0, LONGEST);
  return /\p{L}{2}/u.test(text) ? { text, range: selected.getRangeAt(0).cloneRange() } : undefined;
}
