import { askBackground } from '../extension/channel.ts';
import type { Span } from '../swahili/types.ts';
import type { Block } from './block.ts';
import { dateOf } from './date.ts';
import { page } from './dom.ts';
import type { ReadBlock } from './reader.ts';

/** Where the words stand that the reader is learning, in any of their forms. The background knows: no page opens the reader's library. */
export class Learning {
  private spans = new WeakMap<Block, readonly Span[]>();
  private asked = new WeakSet<readonly string[]>();
  /** The words as they were when it was asked. */
  private words: readonly string[] = [];

  /** @param changed called when more is known */
  constructor(
    private readonly changed: () => void,
    private readonly signal: AbortSignal,
  ) {}

  in(block: Block): readonly Span[] {
    return this.spans.get(block) ?? [];
  }

  /** Asks about what was not asked before; about everything when the words are others. */
  async update(blocks: readonly ReadBlock[], words: readonly string[]): Promise<void> {
    if (words.join() !== this.words.join()) {
      this.words = words;
      this.spans = new WeakMap();
      this.asked = new WeakSet();
      this.changed();
    }
    if (words.length === 0) return;
    const chunks = new Set(blocks.map(({ chunk }) => chunk).filter((chunk) => !this.asked.has(chunk)));
    for (const chunk of chunks) {
      this.asked.add(chunk);
      const answer = await askBackground('learning', { blocks: chunk, date: dateOf(page) });
      if (this.signal.aborted || this.words !== words) return;
      if (!answer.ok || answer.value.length !== chunk.length) continue;
      for (const { block, chunk: own, index } of blocks)
        if (own === chunk)
          this.spans.set(
            block,
            answer.value[index]!.filter(({ start, end }) => start < end && end <= block.text.length),
          );
      this.changed();
    }
  }
}
