import type { Tree } from '../../../src/swahili/syntax/tree.ts';
import { engine } from '../engine-fixture.ts';

export interface NamedLink {
  dependent: string;
  relation: string;
  governor: string;
  by: string;
}

const trees = new Map<string, readonly Tree[]>();

export function treesOf(text: string): readonly Tree[] {
  let known = trees.get(text);
  if (!known) {
    const [annotation] = engine.read([text], { assume: true });
    trees.set(text, (known = engine.syntax(annotation!, text)));
  }
  return known;
}

/** Words are named by their first word as written; the first of a sentence also in small letters. */
export function linksIn(sentence: string): NamedLink[] {
  return treesOf(sentence).flatMap(({ words, edges, start }) => {
    const name = (at: number): string => {
      const [first] = sentence.slice(words[at]!.start, words[at]!.end).split(' ');
      return words[at]!.start === start && words[at]!.kind !== 'name' ? first!.toLowerCase() : first!;
    };
    return edges.map(({ relation, dependent, governor, by }) => ({ dependent: name(dependent), relation, governor: name(governor), by }));
  });
}

/** The one link above a word. */
export const linkIn = (sentence: string, dependent: string): NamedLink | undefined =>
  linksIn(sentence).find((l) => l.dependent === dependent);
