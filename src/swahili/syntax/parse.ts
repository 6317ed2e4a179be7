import type { Block } from '../reading/block.ts';
import type { Mark, Span } from '../types.ts';
import type { Frames, Tree } from './tree.ts';
import { wordsOf } from './words.ts';

/**
 * The tree of one sentence of a block.
 * @param marks of the whole block; @param span of the sentence, in the block's text.
 */
export function parse(block: Block, marks: readonly Mark[], span: Span, _frames: Frames): Tree {
  const words = wordsOf(block, marks, span);
  return { ...span, words, edges: [], clauses: [], unattached: words.map((w) => w.at) };
}
