import type { Frames } from '../grammar/frames.ts';
import type { WordKinds } from '../grammar/word-kinds.ts';
import type { Block } from '../reading/block.ts';
import type { Mark, Span } from '../types.ts';
import { parse } from './parse.ts';
import type { Tree } from './tree.ts';

/** Trees of spans of blocks, each parsed once: digest, tooltip and English ask for the same sentences. They are forgotten together with their block. */
export class Trees {
  private readonly known = new WeakMap<Block, Map<string, { tree: Tree; marks: readonly Mark[] }>>();

  constructor(
    private readonly frames: Frames,
    private readonly kinds: WordKinds,
  ) {}

  /** @param marks of the block, or those of them that are to be seen: the tree is another one where a name is left out. */
  of(block: Block, marks: readonly Mark[], span: Span): Tree {
    const inside = marks.filter((m) => m.start >= span.start && m.start < span.end);
    const ofBlock = this.known.get(block) ?? new Map<string, { tree: Tree; marks: readonly Mark[] }>();
    this.known.set(block, ofBlock);
    const key = `${span.start} ${span.end}`;
    const known = ofBlock.get(key);
    if (known && areSame(known.marks, inside)) return known.tree;
    const tree = parse(block, inside, span, this.frames, this.kinds);
    ofBlock.set(key, { tree, marks: inside });
    return tree;
  }
}

const areSame = (a: readonly Mark[], b: readonly Mark[]): boolean => a.length === b.length && a.every((mark, i) => mark === b[i]);
