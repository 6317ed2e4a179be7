/** Who did what to whom, where and when: short statements out of the trees of the article's weightiest sentences. */

import type { WordKinds } from '../grammar/word-kinds.ts';
import { isPlace, passive } from '../syntax/lexical.ts';
import { type Statement, statementOf } from '../syntax/statement.ts';
import type { Relation, Tree, Word } from '../syntax/tree.ts';
import type { English, Fact, FactPart, Span } from '../types.ts';
import { isBoilerplate, isQuestion } from './boilerplate.ts';
import { isQuotationOnly } from './quotation.ts';

/** As many as the panel shows. */
const FACTS = 7;
/** Less sure than this is left out: a wrong fact is worse than none. */
const SURE_ENOUGH = 0.5;
/** In words: more are no short statement. */
const LONGEST = 32;
const SHORTEST = 4;

export interface FactTools {
  kinds: WordKinds;
  trees(block: number): readonly Tree[];
  /** @returns its English, and how many words or choices of it are in doubt. */
  say(block: number, statement: Statement, headline?: boolean): { english: English; doubts: number };
}

/** A sentence of the article, with what it counts. */
export interface Weighed extends Span {
  block: number;
  score: number;
}

/** @param sentences the weightiest first. */
export function factsOf(blocks: readonly string[], sentences: readonly Weighed[], tools: FactTools): Fact[] {
  const facts: Fact[] = [];
  const known = new Set<string>();
  for (const sentence of sentences) {
    if (facts.length === FACTS) break;
    const text = blocks[sentence.block]!;
    const place = `${sentence.block} ${sentence.start}`;
    if (known.has(place)) continue;
    known.add(place);
    const written = text.slice(sentence.start, sentence.end);
    if (isQuestion(written) || isBoilerplate(written) || isQuotationOnly(text, sentence)) continue;
    const fact = bestOf(text, sentence, tools);
    if (!fact || known.has(fact.key)) continue;
    known.add(fact.key);
    facts.push(fact.fact);
  }
  return facts;
}

/** The surest main statement of a sentence. */
function bestOf(text: string, { block, start, end }: Weighed, tools: FactTools): { key: string; fact: Fact } | undefined {
  let best: { key: string; fact: Fact } | undefined;
  for (const tree of tools.trees(block)) {
    if (tree.end <= start || tree.start >= end) continue;
    for (const verb of mainVerbs(tree)) {
      const found = factOf(text, block, tree, verb, tools);
      // The first of a sentence tells most: a later one must be much surer.
      if (found && found.fact.confidence >= SURE_ENOUGH && (!best || found.fact.confidence > best.fact.confidence + 0.25)) best = found;
    }
  }
  return best;
}

/** Verbs that state something of their own: of the main clause, and of those that are joined to it. */
function mainVerbs({ words, edges }: Tree): number[] {
  const above = new Map(edges.map((e) => [e.dependent, e]));
  return words.filter(({ at, kind }) => (kind === 'verb' || kind === 'copula') && isMain(above.get(at)?.relation)).map((w) => w.at);
}

const isMain = (relation: Relation | undefined): boolean => relation === undefined || relation === 'conjunct';
const UNTOLD: ReadonlySet<string | undefined> = new Set(['imperative', 'subjunctive', 'would', 'would have', 'unless', 'while']);

function factOf(text: string, block: number, tree: Tree, verb: number, tools: FactTools): { key: string; fact: Fact } | undefined {
  const statement = statementOf(tree, verb);
  const { words } = statement.tree;
  const said = words[statement.verb]!;
  const subject = below(statement, 'subject')[0];
  if (!subject || !isNamed(subject) || !tells(said)) return undefined;
  const size = words.filter((w) => w.kind !== 'sign').length;
  if (size > LONGEST || size < SHORTEST || !isWhole(statement, said, tools)) return undefined;
  const { english, doubts } = tools.say(block, statement);
  const part = (word: Word): FactPart => partOf(text, statement, word);
  const obliques = below(statement, 'oblique');
  const [whom] = below(statement, 'object', 'attribute');
  const [to] = below(statement, 'recipient');
  const [by] = below(statement, 'agent');
  const fact: Fact = {
    block,
    start: statement.tree.start,
    end: statement.tree.end,
    who: part(subject),
    did: { start: said.start, end: said.end, text: text.slice(said.start, said.end) },
    ...(whom && { whom: part(whom) }),
    ...(to && { to: part(to) }),
    ...(by && { by: part(by) }),
    where: obliques.filter((w) => isPlace(w) && w.reading?.pos !== 'adverb').map(part),
    when: obliques.filter((w) => tools.kinds.is('time', w.reading) || w.kind === 'date').map(part),
    english,
    confidence: confidenceOf(statement, size, english, doubts),
  };
  return { key: `${said.reading?.lemma} ${subject.mark?.key ?? subject.reading?.lemma}`, fact };
}

/** A statement of fact, and no order, wish, condition or clause about a noun. */
const tells = ({ reading }: Word): boolean => !UNTOLD.has(reading?.grammar.tense) && reading?.grammar.relative === undefined;

/** Whether the verb has what it needs: “is” says what, “says” says what, and of the others something is told. */
function isWhole(statement: Statement, verb: Word, { kinds }: FactTools): boolean {
  const has = (...relations: Relation[]) => below(statement, ...relations).length > 0;
  if (verb.kind === 'copula') return has('attribute', 'complement', 'oblique');
  if (kinds.is('saying', verb.reading) && !passive(verb)) return has('complement', 'object');
  return has(...ARGUMENTS);
}

/** Without one of these a verb tells too little. */
const ARGUMENTS = ['object', 'recipient', 'agent', 'companion', 'oblique', 'complement', 'attribute'] as const;

/** hilo, wengine and those who are not named say nothing by themselves. */
const isNamed = ({ kind }: Word): boolean => kind === 'noun' || kind === 'name';

const below = ({ tree, verb }: Statement, ...relations: Relation[]): Word[] =>
  tree.edges.filter((e) => e.governor === verb && relations.includes(e.relation)).map((e) => tree.words[e.dependent]!);

/** A noun with all that belongs to it. */
function partOf(text: string, { tree }: Statement, head: Word): FactPart {
  const inside = new Set([head.at]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { dependent, governor } of tree.edges)
      if (inside.has(governor) && !inside.has(dependent)) {
        inside.add(dependent);
        grown = true;
      }
  }
  const words = [...inside].map((at) => tree.words[at]!).filter((w) => w.at === head.at || w.kind !== 'preposition');
  const [start, end] = [Math.min(...words.map((w) => w.start)), Math.max(...words.map((w) => w.end))];
  return { start, end, text: text.slice(start, end) };
}

/** Every doubt takes a share: links and words that are not sure, guesses, length, what stands in the midst of it and does not belong to it. */
export function confidenceOf(statement: Statement, size: number, english: English, doubts: number): number {
  const { tree, loose, unsure, conditional } = statement;
  const unknown = tree.words.filter((w) => w.kind === 'unknown' || w.reading?.guess).length;
  const names = tree.words.filter((w) => w.kind === 'name').length;
  const untranslated = Math.max(0, english.pieces.filter((p) => !p.known).length - names);
  return 0.95 ** unsure * 0.7 ** (loose + unknown + untranslated) * 0.85 ** doubts * (conditional ? 0.4 : 1) * (size > 24 ? 0.8 : 1);
}
