import type { Head } from './heads.ts';

const LETTERS = 26;
const FIRST_LETTER = 97;

/** The heads as a tree of letters in one array: a form is walked letter by letter, without cutting its beginnings and hashing each. */
export class HeadTree {
  static readonly ROOT = 1;
  /** No head begins like this. */
  static readonly END = 0;

  private readonly children: Uint16Array;
  private readonly heads: (Head[] | undefined)[] = [];

  constructor(heads: readonly Head[]) {
    const most = heads.reduce((sum, head) => sum + head.text.length, HeadTree.ROOT + 1);
    const children = new Uint16Array(most * LETTERS);
    let states: number = HeadTree.ROOT;
    for (const head of heads) {
      let state: number = HeadTree.ROOT;
      for (let i = 0; i < head.text.length; i++) {
        const child = state * LETTERS + head.text.charCodeAt(i) - FIRST_LETTER;
        if (children[child] === 0) children[child] = ++states;
        state = children[child]!;
      }
      const same = this.heads[state];
      if (same) same.push(head);
      else this.heads[state] = [head];
    }
    this.children = children.slice(0, (states + 1) * LETTERS);
  }

  next(state: number, code: number): number {
    const letter = code - FIRST_LETTER;
    return letter >= 0 && letter < LETTERS ? this.children[state * LETTERS + letter]! : HeadTree.END;
  }

  at(state: number): readonly Head[] | undefined {
    return this.heads[state];
  }
}
