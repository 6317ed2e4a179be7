/**
 * Rough English of a block, sentence by sentence: the Swahili tree, transfer to an English tree, its words in their forms.
 * The texts of the pieces carry the spaces between them; `start` and `end` of a piece are the Swahili that it came from.
 */
import type { Block } from '../reading/block.ts';
import type { Tree } from '../syntax/tree.ts';
import type { English, Mark, Span } from '../types.ts';
import { neighboursOf } from './choice/neighbours.ts';
import { type Discourse, nothingSaid } from './discourse/discourse.ts';
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
  let discourse = options.discourse ?? nothingSaid();
  const all: English['pieces'][number][] = [];
  const trust = { words: 0, doubts: 0 };
  for (const sentence of block.sentences) {
    if (sentence.start >= span.end || sentence.end <= span.start) continue;
    const whole = { start: Math.max(sentence.start, span.start), end: Math.min(sentence.end, span.end) };
    for (const part of partsOf(block, whole)) {
      // A name that goes on beyond the part is not in it.
      const inside = marks.filter((m) => m.start >= part.start && m.end <= part.end);
      const { pieces, after, weighed, words } = sayTree(sources.trees.of(block, inside, part), block, inside, sources, {
        headline,
        discourse,
      });
      discourse = after;
      trust.words += words;
      trust.doubts += weighed;
      pieces.forEach((p, i) => all.push(all.length > 0 && i === 0 ? { ...p, text: ` ${p.text}` } : p));
    }
  }
  return { text: all.map((p) => p.text).join(''), pieces: all, sure: sureOf(trust.doubts, trust.words) };
}

/** How far English can be relied on, 0 to 1. @param doubts in words that may be wrong. */
const sureOf = (doubts: number, words: number): number => (words === 0 ? 1 : Math.round(Math.max(0, 1 - (2 * doubts) / words) * 100) / 100);

/** How much each kind of doubt counts, in words that may be wrong: a word that nothing claims, a clause that hangs on nothing, a link that could be another. */
const DOUBT = { loose: 1.5, root: 1, link: 0.2 };

function doubtsIn({ view, doubts }: Transfer): number {
  const roots = view.roots().filter((at) => view.words[at]!.kind === 'verb' || view.words[at]!.kind === 'copula').length;
  const links = view.tree.edges.filter((e) => !e.sure && e.relation !== 'marker' && e.relation !== 'modifier').length;
  return doubts + DOUBT.loose * view.loose + DOUBT.root * Math.max(0, roots - 1) + DOUBT.link * links;
}

/** A tree in English, and what has been named when it is said. */
interface SaidTree extends English {
  /** What the words make less sure: those nobody knows, those nothing claims, choices that could be others. */
  doubts: number;
  /** The same with what the tree makes less sure, in words that may be wrong. */
  weighed: number;
  /** How many words the tree has. */
  words: number;
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
  const { headline = false, discourse = nothingSaid() } = options;
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
  const words = tree.words.filter((w) => w.kind !== 'sign').length;
  const weighed = doubtsIn(t);
  const doubts = t.doubts + t.view.loose;
  return { text: pieces.map((p) => p.text).join(''), pieces, doubts, weighed, words, sure: sureOf(weighed, words), after: t.discourse };
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
