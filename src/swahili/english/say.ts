/**
 * Rough English of a block, sentence by sentence: the Swahili tree, transfer to an English tree, its words in their forms.
 * The texts of the pieces carry the spaces between them; `start` and `end` of a piece are the Swahili that it came from.
 */
import type { Block } from '../reading/block.ts';
import { parse } from '../syntax/parse.ts';
import type { Tree } from '../syntax/tree.ts';
import type { English, Mark, Span } from '../types.ts';
import { neighboursOf } from './choice/neighbours.ts';
import { type Discourse, NOTHING_SAID } from './discourse/discourse.ts';
import { generate } from './generate/generate.ts';
import { clause } from './transfer/clause.ts';
import type { Sources, Transfer } from './transfer/context.ts';
import { transfer } from './transfer/sentence.ts';
import { View } from './transfer/view.ts';

export interface SayOptions {
  /** The part of the block that is wanted; all of it if absent. */
  span?: Span;
  /** As headlines speak: in the present. */
  headline?: boolean;
  discourse?: Discourse;
}

/** So many words are understood together: what has no full stop for longer is no sentence, and nothing here may grow without end. */
const LONGEST = 150;

export function say(block: Block, marks: readonly Mark[], sources: Sources, options: SayOptions = {}): English {
  const { span = { start: 0, end: block.text.length }, headline = false } = options;
  let discourse = options.discourse ?? NOTHING_SAID;
  const all: English['pieces'][number][] = [];
  for (const sentence of block.sentences) {
    if (sentence.start >= span.end || sentence.end <= span.start) continue;
    const whole = { start: Math.max(sentence.start, span.start), end: Math.min(sentence.end, span.end) };
    for (const part of partsOf(block, whole)) {
      const { pieces, after } = sayTree(parse(block, marks, part, sources.frames, sources.kinds), block, marks, sources, {
        headline,
        discourse,
      });
      discourse = after;
      pieces.forEach((p, i) => all.push(all.length > 0 && i === 0 ? { ...p, text: ` ${p.text}` } : p));
    }
  }
  return { text: all.map((p) => p.text).join(''), pieces: all };
}

/** A tree in English, and what has been named when it is said. */
interface SaidTree extends English {
  /** What makes it less sure: words nobody knows, choices that could be others. */
  doubts: number;
  after: Discourse;
}

/** One tree in English; it may have fewer words than the sentence that it was made of. */
export function sayTree(
  tree: Tree,
  block: Block,
  marks: readonly Mark[],
  sources: Sources,
  options: Omit<SayOptions, 'span'> = {},
): SaidTree {
  const { headline = false, discourse = NOTHING_SAID } = options;
  const t: Transfer = {
    ...sources,
    view: new View(tree, block, marks),
    near: neighboursOf(tree),
    discourse,
    headline,
    doubts: 0,
    relativeClauseOf: (at) => clause(t, at, { noSubject: true, relative: true, agrees: 'singular', form: 'finite' }),
  };
  const { pieces } = generate(transfer(t), sources.forms);
  return { text: pieces.map((p) => p.text).join(''), pieces, doubts: t.doubts + t.view.loose, after: t.discourse };
}

function partsOf({ tokens }: Block, span: Span): Span[] {
  const inside = tokens.filter((token) => token.start >= span.start && token.end <= span.end);
  if (inside.length <= LONGEST) return [span];
  const parts: Span[] = [];
  for (let i = 0; i < inside.length; i += LONGEST) {
    const last = inside[Math.min(i + LONGEST, inside.length) - 1]!;
    parts.push({ start: inside[i]!.start, end: last.end });
  }
  return parts;
}
