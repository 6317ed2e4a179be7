import { askBackground } from '../extension/channel.ts';
import type { Explanation } from '../swahili/types.ts';
import type { Block } from './block.ts';
import { dateOf } from './date.ts';
import { page } from './dom.ts';
import type { ReadBlock } from './reader.ts';

/** What has been explained once is explained again without asking. */
const remembered = new WeakMap<Block, { chunk: readonly string[]; words: Map<number, Explanation | null> }>();

/**
 * Explains the word at an offset of a block; `null` when there is nothing to say.
 * @returns `undefined` when there was no answer
 */
export async function explain({ block, chunk, index }: ReadBlock, offset: number): Promise<Explanation | null | undefined> {
  let memory = remembered.get(block);
  if (memory?.chunk !== chunk) {
    memory = { chunk, words: new Map() };
    remembered.set(block, memory);
  }
  const before = memory.words.get(offset);
  if (before !== undefined) return before;
  const answer = await askBackground('explain', { blocks: chunk, date: dateOf(page), block: index, offset });
  if (!answer.ok || (answer.value && answer.value.text !== block.text.slice(answer.value.start, answer.value.end))) return undefined;
  memory.words.set(offset, answer.value);
  return answer.value;
}
