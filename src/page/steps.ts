import type { Mark, MarkKind, Span } from '../swahili/types.ts';
import { explain, litSpan } from './explain.ts';
import { wordsIn } from './locate.ts';
import type { ReadBlock, Reader } from './reader.ts';
import { reveal } from './reveal.ts';
import type { Tooltip } from './tooltip.tsx';

export type Direction = 'next' | 'previous';

/** A place of the walk: a mark, or a word. */
interface Stop extends Span {
  read: ReadBlock;
  kind?: MarkKind;
}

/** Walks over the page with the keyboard, explaining each stop: from mark to mark, from one to the next of its kind, or word by word. */
export class Steps {
  private last: Stop | undefined;

  constructor(
    private readonly reader: Reader,
    private readonly tooltip: Tooltip,
    private readonly shown: (mark: Mark) => boolean,
  ) {}

  /**
   * Goes to the next or previous mark in the order of the text: from the last stop while that is in the window, else from the window's top.
   * @returns false when nothing is marked
   */
  async step(direction: Direction): Promise<boolean> {
    const stops = this.marks();
    if (stops.length === 0) return false;
    await this.go(stops[this.from(stops, direction)]!);
    return true;
  }

  /** What the arrow keys do: left and right a word, up and down a mark of the same kind. */
  async arrow(key: string): Promise<void> {
    if (!this.last) return;
    const { kind, read } = this.last;
    const direction = key === 'ArrowRight' || key === 'ArrowDown' ? 'next' : 'previous';
    const isWord = key === 'ArrowRight' || key === 'ArrowLeft';
    const stops = isWord ? this.words(read) : this.marks().filter((stop) => kind === undefined || stop.kind === kind);
    const stop = stops[this.from(stops, direction)];
    if (stop) await this.go(stop);
  }

  private marks(): Stop[] {
    return this.reader.swahili.flatMap((read) =>
      read.marks
        .filter(this.shown)
        .toSorted((a, b) => a.start - b.start)
        .map(({ start, end, kind }) => ({ read, start, end, kind })),
    );
  }

  /** The words of a block and of those beside it. */
  private words(read: ReadBlock): Stop[] {
    const blocks = this.reader.swahili;
    const at = blocks.findIndex(({ block }) => block === read.block);
    return blocks
      .slice(Math.max(0, at - 1), at + 2)
      .flatMap((one) => wordsIn(one.block.text).map(({ start, end }) => ({ read: one, start, end })));
  }

  private async go(stop: Stop): Promise<void> {
    const { read, start, end } = stop;
    const range = read.block.range(start, end);
    if (!range) return;
    this.last = stop;
    reveal(range);
    const explanation = await explain(read, start);
    if (!explanation || this.last !== stop) return;
    const lit = litSpan(explanation);
    this.tooltip.show({ explanation, text: read.block.text }, range, 'keyboard', read.block.range(lit.start, lit.end));
  }

  private from(stops: readonly Stop[], direction: Direction): number {
    const order = new Map(this.reader.swahili.map(({ block }, i) => [block, i]));
    const isBefore = (a: Stop, b: Stop) => order.get(a.read.block)! - order.get(b.read.block)! || a.start - b.start;
    const { last } = this;
    if (last && order.has(last.read.block) && isInWindow(last)) {
      const next = stops.findIndex((stop) => isBefore(last, stop) < 0);
      const before = stops.findLastIndex((stop) => isBefore(stop, last) < 0);
      return direction === 'next' ? Math.max(next, 0) : before < 0 ? stops.length - 1 : before;
    }
    const below = stops.findIndex((stop) => top(stop) >= 0);
    if (direction === 'next') return Math.max(below, 0);
    return below > 0 ? below - 1 : stops.length - 1;
  }
}

function top({ read, start, end }: Stop): number {
  return read.block.range(start, end)?.getBoundingClientRect().top ?? -1;
}

function isInWindow(stop: Stop): boolean {
  const y = top(stop);
  return y >= 0 && y <= window.innerHeight;
}
