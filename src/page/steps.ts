import type { Mark } from '../swahili/types.ts';
import { explain } from './explain.ts';
import type { ReadBlock, Reader } from './reader.ts';
import { reveal } from './reveal.ts';
import type { Tooltip } from './tooltip.tsx';

/** Walks from mark to mark with the keyboard, explaining each. */
export class Steps {
  private last: { read: ReadBlock; mark: Mark } | undefined;

  constructor(
    private readonly reader: Reader,
    private readonly tooltip: Tooltip,
    private readonly shown: (mark: Mark) => boolean,
  ) {}

  /** Goes to the next or previous mark; the first time, to the one nearest below or above the top of the window. */
  async step(direction: 'next' | 'previous'): Promise<void> {
    const stops = this.reader.swahili.flatMap((read) =>
      read.marks
        .filter(this.shown)
        .toSorted((a, b) => a.start - b.start)
        .map((mark) => ({ read, mark })),
    );
    const stop = stops.at(this.indexFrom(stops, direction));
    const range = stop?.read.block.range(stop.mark.start, stop.mark.end);
    if (!stop || !range) return;
    this.last = stop;
    reveal(range);
    const explanation = await explain(stop.read, stop.mark.start);
    if (explanation && this.last === stop) this.tooltip.show({ explanation, text: stop.read.block.text }, range, 'keyboard');
  }

  private indexFrom(stops: readonly { read: ReadBlock; mark: Mark }[], direction: 'next' | 'previous'): number {
    const at = stops.findIndex(
      ({ read, mark }) => read.block === this.last?.read.block && mark.start === this.last.mark.start && mark.end === this.last.mark.end,
    );
    if (at >= 0) return (at + (direction === 'next' ? 1 : -1)) % stops.length;
    const below = stops.findIndex(({ read, mark }) => (read.block.range(mark.start, mark.end)?.getBoundingClientRect().top ?? -1) >= 0);
    return direction === 'next' ? Math.max(below, 0) : Math.max(below, 0) - 1;
  }
}
