import { askBackground } from '../extension/channel.ts';
import type { Explanation, Span } from '../swahili/types.ts';
import type { Block } from './block.ts';
import { dateOf } from './date.ts';
import { page } from './dom.ts';
import type { ReadBlock } from './reader.ts';

type Answer = Promise<Explanation | null | undefined>;

/** What has been asked once is not asked again, neither while the answer is on its way nor later. */
const asked = new WeakMap<Block, { chunk: readonly string[]; words: Map<number, Answer> }>();

/**
 * Explains the word at an offset of a block; `null` when there is nothing to say.
 * @returns `undefined` when there was no answer
 */
export function explain({ block, chunk, index }: ReadBlock, offset: number): Answer {
  let memory = asked.get(block);
  if (memory?.chunk !== chunk) {
    memory = { chunk, words: new Map() };
    asked.set(block, memory);
  }
  const { words } = memory;
  const before = words.get(offset);
  if (before) return before;
  const answer = askBackground('explain', { blocks: chunk, date: dateOf(page), block: index, offset }).then((result) => {
    const isOfHere = result.ok && (!result.value || result.value.text === block.text.slice(result.value.start, result.value.end));
    if (isOfHere) return result.value;
    words.delete(offset);
    return undefined;
  });
  words.set(offset, answer);
  return answer;
}

/** What lights up when a word is explained: the longest name, term or expression that it belongs to, else the word. */
export function litSpan({ start, end, marks, phrase }: Explanation): Span {
  return [...marks, ...(phrase ? [phrase] : [])].reduce<Span>(
    (longest, span) => (span.end - span.start > longest.end - longest.start ? span : longest),
    { start, end },
  );
}
