import { sentences } from '../swahili/index.ts';
import type { Block } from './block.ts';

/** UTF-16 code units. No paragraph of a newspaper is as long; what is longer would hold the background up while it is read. */
const LONGEST = 6_000;

/** A block; a very long one in parts that end where its sentences end. */
export function* parts(block: Block): Generator<Block> {
  if (block.text.length <= LONGEST) return yield block;
  let start = 0;
  let end = 0;
  for (const sentence of sentences(block.text)) {
    if (sentence.end - start > LONGEST && end > start) {
      yield block.part(start, end);
      start = sentence.start;
    }
    end = sentence.end;
  }
  yield block.part(start, end);
}
