import type { BlockReading } from '../extension/answers.ts';
import { askBackground } from '../extension/channel.ts';
import { chunkKey } from '../extension/chunk-key.ts';
import type { PageSummary } from '../extension/contract.ts';
import { byKind } from '../extension/kinds.ts';
import type { Mark } from '../swahili/types.ts';
import type { Block } from './block.ts';
import { chunksOf } from './chunks.ts';
import { dateOf } from './date.ts';
import { page } from './dom.ts';
import { findBlocks } from './find-blocks.ts';
import { collect } from './pause.ts';
import { Places } from './places.ts';

/** A block with what the engine says of it, and with the chunk that it was read in. */
export interface ReadBlock {
  block: Block;
  swahili: boolean;
  marks: readonly Mark[];
  /** The texts of the chunk, and the block's place in it. */
  chunk: readonly string[];
  index: number;
}

/** Milliseconds until reading is tried again after a failure; twice as long each time, up to the longest. */
const AGAIN = { first: 2_000, longest: 60_000 };

/** Of a long page, so many times what is marked has to be read before it is marked again. */
const MORE = 1.5;

type Reading = Pick<PageSummary, 'state' | 'message' | 'revision' | 'counts' | 'progress'>;

/** Reads the page, and reads again what has changed in it. */
export class Reader {
  blocks: readonly ReadBlock[] = [];
  revision = 0;
  private state: PageSummary['state'] = 'reading';
  private message: string | undefined;
  private progress = 0;
  private known = new Map<string, readonly BlockReading[]>();
  /** Where the Swahili blocks stand. */
  places = new Places([]);
  private running: Promise<void> | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private wait = AGAIN.first;
  private again = false;
  /** What has been read is no longer good, although the page is the same. */
  private stale = false;

  /**
   * @param own the extension's own element, which is not read
   * @param changed called whenever more of the page has been read
   */
  constructor(
    private readonly own: Element,
    private readonly changed: () => void,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.retry));
  }

  /** Reads what is new. While that is going on, further calls make for one more round. */
  refresh(): Promise<void> {
    if (this.running) {
      this.again = true;
      return this.running;
    }
    this.running = this.round().finally(() => {
      this.running = undefined;
      if (!this.again || this.signal.aborted) return;
      this.again = false;
      void this.refresh();
    });
    return this.running;
  }

  /** Reads everything again: what the marks are made from has changed. */
  forget(): void {
    this.known.clear();
    this.stale = true;
    void this.refresh();
  }

  get swahili(): readonly ReadBlock[] {
    return this.blocks.filter(({ swahili }) => swahili);
  }

  get summary(): Reading {
    const keys = byKind(() => new Set<string>());
    for (const { marks } of this.blocks) for (const { kind, key } of marks) keys[kind].add(key);
    return {
      state: this.state,
      message: this.message,
      revision: this.revision,
      progress: this.progress,
      counts: byKind((kind) => keys[kind].size),
    };
  }

  private async round(): Promise<void> {
    const found = await collect(findBlocks(document, this.own), this.signal);
    if (this.signal.aborted) return;
    const blocks = this.keepOld(found);
    if (!this.stale && this.state !== 'reading' && this.state !== 'failed' && isSame(blocks, this.blocks)) return;
    this.stale = false;

    const known = new Map<string, readonly BlockReading[]>();
    const read: ReadBlock[] = [];
    for (const chunk of chunksOf(blocks)) {
      const texts = chunk.map(({ text }) => text);
      const key = chunkKey(texts);
      const answer = this.known.get(key) ?? (await ask(texts));
      if (this.signal.aborted) return;
      if ('message' in answer) return this.fail(answer.message, read);
      known.set(key, answer);
      this.known.set(key, answer);
      chunk.forEach((block, index) => {
        read.push({ block, swahili: answer[index]!.swahili, marks: answer[index]!.marks, chunk: texts, index });
      });
      // The first parts of a long page show while the rest is being read; what was there before stays until more is known.
      // Each part is half as much again, so that a page of any length is marked a few times, not once for every chunk.
      if (read.length < blocks.length && read.length > MORE * this.blocks.length) {
        this.progress = read.length / blocks.length;
        this.take(read.slice(), read.some(({ swahili }) => swahili) ? 'swahili' : 'reading');
      }
    }
    this.known = known;
    this.progress = 1;
    this.wait = AGAIN.first;
    this.take(read, read.length === 0 ? 'empty' : read.some(({ swahili }) => swahili) ? 'swahili' : 'other');
  }

  /** What has been read stays, and the rest is tried again later. */
  private fail(message: string, read: readonly ReadBlock[]): void {
    this.message = message;
    this.take(read.length > this.blocks.length ? read : this.blocks, 'failed');
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.refresh(), this.wait);
    this.wait = Math.min(2 * this.wait, AGAIN.longest);
  }

  private take(blocks: readonly ReadBlock[], state: PageSummary['state']): void {
    this.blocks = blocks;
    this.revision++;
    this.state = state;
    if (state !== 'failed') this.message = undefined;
    this.places = new Places(blocks);
    this.changed();
  }

  /** Blocks that have not changed stay the objects that they were, with all that is remembered about them. */
  private keepOld(found: readonly Block[]): Block[] {
    const old = new Map<Element, Map<string, Block[]>>();
    for (const { block } of this.blocks) {
      const ofElement = old.get(block.element) ?? new Map<string, Block[]>();
      old.set(block.element, ofElement);
      const same = ofElement.get(block.text);
      if (same) same.push(block);
      else ofElement.set(block.text, [block]);
    }
    return found.map((block) => {
      const same = old.get(block.element)?.get(block.text) ?? [];
      // Lines that an element repeats come in the same order again.
      return (same[0]?.equals(block) ? same.shift() : same.find((one) => one.equals(block))) ?? block;
    });
  }
}

function isSame(blocks: readonly Block[], read: readonly ReadBlock[]): boolean {
  return blocks.length === read.length && blocks.every((block, i) => block === read[i]!.block);
}

async function ask(blocks: readonly string[]): Promise<readonly BlockReading[] | { message: string }> {
  const answer = await askBackground('read', { blocks, date: dateOf(page) });
  if (!answer.ok) return answer.error;
  return fits(answer.value, blocks) ? answer.value : { message: 'The answer was about other texts.' };
}

/** Whether readings are those of these blocks: every mark lies inside its text. */
function fits(readings: readonly BlockReading[], blocks: readonly string[]): boolean {
  return (
    readings.length === blocks.length &&
    readings.every(({ marks }, i) => marks.every(({ start, end }) => start < end && end <= blocks[i]!.length))
  );
}
