/** The tree as links between single words: a name of several words shows the “of” inside it again (Benki Kuu ya Burundi: Burundi → Benki). */
import { classesOf } from '../reading/place.ts';
import type { NounClass, Span, Token } from '../types.ts';
import { fits } from './lexical.ts';
import type { Relation, Tree, Word } from './tree.ts';

export interface Link {
  dependent: Span;
  governor: Span;
  relation: Relation;
}

export function linksOf(tree: Tree, tokens: readonly Token[]): Link[] {
  const span = (at: number): Span => {
    const { start, end } = tokens[headToken(tree.words[at]!)]!;
    return { start, end };
  };
  const links: Link[] = tree.edges.map(({ relation, dependent, governor }) => ({
    relation,
    dependent: span(dependent),
    governor: span(governor),
  }));
  for (const word of tree.words) if (word.mark?.kind === 'organisation' || word.mark?.kind === 'place') links.push(...inside(word, tokens));
  return links;
}

/** A verb in two words is known by its second: walio kuwa. */
const headToken = (word: Word): number => (word.kind === 'verb' && !word.expression ? word.to : word.from);

function inside(word: Word, tokens: readonly Token[]): Link[] {
  const links: Link[] = [];
  const heads: { token: number; classes: readonly NounClass[] }[] = [];
  let of: readonly NounClass[] | undefined;
  for (let token = word.from; token <= word.to; token++) {
    const reading = tokens[token]!.readings[0];
    if (reading?.pos === 'connective') {
      of = classesOf(reading);
      continue;
    }
    const noun = token === word.from || of !== undefined;
    if (of) {
      const head = heads.findLast((h) => fits(h.classes, of!)) ?? heads.at(-1);
      if (head) links.push({ relation: 'possessor', dependent: { ...tokens[token]! }, governor: { ...tokens[head.token]! } });
      of = undefined;
    }
    if (noun) heads.push({ token, classes: reading ? classesOf(reading) : [9] });
  }
  return links.map((l) => ({
    ...l,
    dependent: { start: l.dependent.start, end: l.dependent.end },
    governor: { start: l.governor.start, end: l.governor.end },
  }));
}
