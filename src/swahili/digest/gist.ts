/** One line that tells what the article says: its headline, or what its first sentence states, whichever is understood better. */
import { type Statement, wholeOf } from '../syntax/statement.ts';
import type { Tree, Word } from '../syntax/tree.ts';
import type { Fact } from '../types.ts';
import { confidenceOf, type FactTools, factsOf } from './facts.ts';

/** From here on the first sentence may speak for the headline, where both tell the same. */
const LEAD = 0.6;
/** How much surer it must be than a headline that states something itself. */
const SURER = 0.15;
/** Less sure, a headline is left as it is written: nothing false. A list or a heading without a verb can mislead less. */
const HEADLINE = 0.45;
const HEADING = 0.3;
/** A question is easily said as something else. */
const QUESTION = 0.65;
/** The share of the headline's words that the first sentence has, where both tell the same. */
const SAME = 0.3;
const ASKS = /\?\s*["”’]?\s*$|^\s*["“‘']?(?:kwa ?nini|je\b|nini|nani|jinsi)/iu;
const CONTENT: ReadonlySet<string> = new Set(['noun', 'name', 'verb', 'infinitive', 'adjective']);

export interface Headline {
  block: number;
  text: string;
}

/** @param lead what the first sentences state, the first of the article first. */
export function gistOf(headline: Headline | undefined, lead: readonly Fact[], tools: FactTools): string {
  const [first] = lead;
  if (!headline) return first && first.confidence >= LEAD ? said(first) : '';
  const trees = tools.trees(headline.block);
  const title = trees.map((tree) => understood(headline.block, tree, tools));
  const sure = Math.min(...title.map((t) => t.confidence));
  const english = title.map((t) => t.english).join(' ');
  // A question, a list or a heading without a verb is no statement: the first sentence says what happened.
  const states = trees.some(hasStatement) && !ASKS.test(headline.text);
  const best = lead.find((fact) => fact.confidence >= LEAD && sharesWords(trees, fact, tools));
  if (best && (best.confidence >= sure + SURER || !states)) return said(best);
  const enough = ASKS.test(headline.text) ? QUESTION : trees.some(hasVerb) ? HEADLINE : HEADING;
  if (sure >= enough && english !== '') return english;
  // “Mzozo wa Ukraine: …”: what it states may be clear where the rest is not.
  const [own] = factsOf([headline.text], [{ block: 0, start: 0, end: headline.text.length, score: 1 }], {
    ...tools,
    trees: () => trees,
    say: (_, statement) => tools.say(headline.block, statement, true),
  });
  if (own && own.confidence >= LEAD) return said(own);
  return headline.text.replace(/\s+/g, ' ').trim();
}

const said = ({ english }: Fact): string => english.text.replace(/[.\s]+$/, '');

function understood(block: number, tree: Tree, tools: FactTools): { english: string; confidence: number } {
  const statement: Statement = wholeOf(tree);
  const { english, doubts } = tools.say(block, statement, true);
  const size = tree.words.filter((w) => w.kind !== 'sign').length;
  const names = tree.unattached.filter((at) => tree.words[at]!.kind === 'name').length;
  const known = { ...statement, loose: statement.loose - names };
  return { english: english.text.replace(/[.\s]+$/, ''), confidence: confidenceOf(known, size, english, doubts) };
}

const hasVerb = ({ words }: Tree): boolean => words.some((w) => w.kind === 'verb' || w.kind === 'copula');

const hasStatement = ({ edges, words }: Tree): boolean =>
  edges.some(
    (e) =>
      e.relation === 'subject' && words[e.governor]!.kind !== 'infinitive' && words[e.governor]!.reading?.grammar.relative === undefined,
  );

/** Whether the first sentence speaks of the same as the headline. */
function sharesWords(headline: readonly Tree[], fact: Fact, tools: FactTools): boolean {
  const wanted = contentOf(headline.flatMap((t) => t.words));
  const words = tools.trees(fact.block).flatMap((t) => t.words.filter((w) => fact.start <= w.start && w.end <= fact.end));
  const found = contentOf(words);
  const shared = [...wanted].filter((word) => found.has(word)).length;
  return wanted.size > 0 && shared >= 2 && shared / wanted.size >= SAME;
}

/** Lemmas, and the keys of names: a name may be written in other words. */
const contentOf = (words: readonly Word[]): Set<string> =>
  new Set(words.filter((w) => CONTENT.has(w.kind)).map((w) => w.mark?.key ?? w.reading?.lemma ?? w.form));
