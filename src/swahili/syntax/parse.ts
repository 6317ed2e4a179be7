import type { Frames } from '../grammar/frames.ts';
import type { WordKinds } from '../grammar/word-kinds.ts';
import type { Block } from '../reading/block.ts';
import type { Mark, Span } from '../types.ts';
import { ARGUMENTS, bare, nextStatement } from './arguments.ts';
import { claimsOf, isFiniteVerb, isNominal, TRANSPARENT } from './claims.ts';
import { amba, conjunction, where } from './clauses.ts';
import { finite } from './finite.ts';
import { happensTo, infinitive } from './infinitives.ts';
import { isPlace, isTime } from './lexical.ts';
import { agreesWith, modify, NOUNS, possessorOf } from './nouns.ts';
import { behindNa, oblique } from './obliques.ts';
import { relative } from './relatives.ts';
import { appositionBefore, join, listAhead, listedWith, ROWS } from './rows.ts';
import { sign } from './signs.ts';
import { type Context, State } from './state.ts';
import type { Tree, Word } from './tree.ts';
import { wordsOf } from './words.ts';

/**
 * The tree of one sentence of a block: one pass from left to right, for nearly everything in Swahili stands behind what it belongs to.
 * @param marks of the whole block; @param span of the sentence, in the block's text.
 */
export function parse(block: Block, marks: readonly Mark[], span: Span, frames: Frames, kinds: WordKinds): Tree {
  const words = wordsOf(block, marks, span);
  const state = new State(words, frames, kinds, claimsOf(words));
  const speech = speechIn(words);
  for (const word of words) step(state, word, speech);
  for (const context of state.contexts) if (context.verb < 0) heading(state, context);
  const clauses = state.clauses();
  const roots = new Set(clauses.map((c) => c.verb));
  return {
    ...span,
    words,
    edges: state.edges,
    clauses,
    unattached: words.map((w) => w.at).filter((at) => state.isFree(at) && !roots.has(at)),
  };
}

/** “Ajali ya basi mjini Arusha Jumatatu: Juma, Asha, Ali”: without a verb, times and places belong to the noun in front, and names behind commas to the first. */
function heading(state: State, { fronts, waiting }: Context): void {
  const [head, ...others] = fronts;
  if (head === undefined) return;
  for (const { dependent, relation, rule } of waiting) state.link(relation, dependent, head, rule, false);
  let row = head;
  for (const front of others) {
    const word = state.words[front]!;
    const sign = state.words[front - 1];
    if (sign?.form === ',' && !isPlace(word)) state.link('conjunct', front, row, ROWS.listed, false);
    else if (isPlace(word) && sign?.kind !== 'sign') state.link('oblique', front, head, ARGUMENTS.place, false);
    else row = front;
  }
}

/** Quotation marks around something with a verb: where speech begins and ends. A few quoted words are no speech. */
function speechIn(words: readonly Word[]): { opens: ReadonlySet<number>; closes: ReadonlySet<number> } {
  const [opens, closes] = [new Set<number>(), new Set<number>()];
  let open = -1;
  let verb = false;
  for (const word of words) {
    if (word.kind === 'sign' && /^["“”«»]$/.test(word.form)) {
      if (open < 0 && verb && (word.form === '”' || /^[,.!?]$/.test(words[word.at - 1]?.form ?? ''))) {
        // It was opened in a sentence before.
        closes.add(word.at);
      } else if (open >= 0 && word.form !== '“' && word.form !== '«') {
        if (verb) {
          opens.add(open);
          closes.add(word.at);
        }
        open = -1;
      } else if (word.form !== '”') open = word.at;
      verb = false;
    } else if (isFiniteVerb(word)) verb = true;
  }
  if (open >= 0 && verb) opens.add(open);
  return { opens, closes };
}

function step(state: State, word: Word, speech: ReturnType<typeof speechIn>): void {
  switch (word.kind) {
    case 'sign':
      sign(state, word, speech.opens.has(word.at), speech.closes.has(word.at));
      return;
    case 'noun':
    case 'name':
    case 'date':
    case 'pronoun':
    case 'unknown':
      nominal(state, word);
      return;
    case 'verb':
      if (word.reading!.grammar.relative === undefined) {
        finite(state, word);
        return;
      }
      if (isIntroduced(state, word)) {
        finite(state, word);
        return;
      }
      if (relative(state, word)) return;
      nominal(state, word);
      state.open('relative', word.at).subject = word.at;
      return;
    case 'copula':
      // ndiyo yalikuwa makubwa: it only stresses.
      if (word.form.startsWith('ndi') && isFiniteVerb(state.words[word.at + 1])) return;
      finite(state, word);
      return;
    case 'infinitive':
      infinitive(state, word);
      return;
    case 'relative':
      amba(state, word);
      return;
    case 'conjunction':
      if (/^amba[pkm]o$/.test(word.form)) {
        where(state, word);
        return;
      }
      conjunction(state, word);
      return;
    case 'connective':
      state.markers.push(word.at);
      return;
    case 'preposition':
      if (word.reading?.lemma === 'na' && word.reading.parts.length > 1) return;
      state.markers.push(word.at);
      return;
    case 'having':
      having(state, word);
      return;
    case 'adverb':
    case 'particle':
      adverb(state, word);
      return;
    default:
      if (modify(state, word) || word.kind === 'possessive') return;
      nominal(state, word);
  }
}

/** Conjunctions that go with a verb in -po- or -vyo-: wakati polisi walipofika, kama alivyosema. */
const RELATED: ReadonlySet<string> = new Set('wakati pale tangu mara hadi mpaka kabla kila kama jinsi namna vile kadiri kadri'.split(' '));

/** Whether a conjunction or amba- before a relative verb has said how it is linked. */
function isIntroduced(state: State, word: Word): boolean {
  const { contexts, top, words } = state;
  const { relative: cls } = word.reading!.grammar;
  if (top.kind === 'relative' && top.verb < 0 && top.due) return true;
  if (cls !== 'manner' && cls! < 16) return false;
  // wakati kikundi kilichopo huko kilipovamia: relatives in between are over.
  for (let depth = contexts.length - 1; depth >= 0; depth--) {
    const { kind, verb, due, markers } = contexts[depth]!;
    if (verb < 0 && due && markers.some((m) => RELATED.has(words[m]!.form))) {
      state.closeTo(depth);
      return true;
    }
    if (kind !== 'relative' && kind !== 'infinitive') return false;
  }
  return false;
}

/** They join statements rather than nouns. */
const CONTRAST: ReadonlySet<string> = new Set(['lakini', 'bali', 'ila', 'walakini', 'isipokuwa', 'halafu', 'kisha']);

function having(state: State, word: Word): void {
  const match = agreesWith(state, word.classes);
  if (match) state.link('antecedent', word.at, match.noun, NOUNS.having, match.sure);
  else nominal(state, word);
  state.open('relative', word.at).antecedent = match?.noun ?? -1;
}

/** wakati huo huo, siku hiyo */
const TIME_FIRST = /^(?:wakati|siku|wiki|mwaka|mwezi|muda) /;

function adverb(state: State, word: Word): void {
  const { words } = state;
  const marker = words[state.markers.at(-1) ?? -1];
  // kesho, jana; wakati huo huo
  if ((word.expression && TIME_FIRST.test(word.form)) || (!marker && isTime(state, word))) {
    nominal(state, word);
    return;
  }
  if (marker?.kind === 'connective' && modify(state, word)) return;
  if (word.form === 'kila' || word.form === 'baadhi') return;
  // hadi sasa, tangu jana
  const next = words[word.at + 1];
  if (marker?.kind === 'preposition' && marker.form !== 'na') {
    // kwa takriban wiki mbili
    if (next && isNominal(next) && !isTime(state, word)) return;
    state.markers = [];
    oblique(state, word, marker);
    return;
  }
  const { top } = state;
  // si mara ya kwanza
  if (top.verb >= 0 && words[top.verb]!.kind === 'copula' && top.object < 0 && word.expression) {
    state.link('attribute', word.at, top.verb, ARGUMENTS.attribute, true);
    top.object = word.at;
    return;
  }
  const before = words[word.at - 1];
  if (before && before.kind !== 'sign')
    state.link('modifier', word.at, state.top.verb >= 0 ? state.top.verb : before.at, NOUNS.agreeing, false);
}

/** A noun, a name, a date, or what stands for one: its markers say how it is linked. */
function nominal(state: State, word: Word): void {
  const { words } = state;
  const before = words[word.at - 1];
  if (before?.form === 'kila') state.link('modifier', before.at, word.at, NOUNS.before, true);
  const markers = state.markers;
  // ongezeko la zaidi ya watu 20: “more than” leaves the “of” what it is.
  const last = words[markers.findLast((m) => markers.length === 1 || !TRANSPARENT.has(words[m]!.form)) ?? -1];
  state.markers = [];
  const rest = () => {
    for (const m of markers) if (words[m]!.kind !== 'sign') state.link('marker', m, word.at, NOUNS.before, true);
  };
  if (!last) bare(state, word);
  else if (last.kind === 'connective') {
    possessorOf(state, word.at, last);
    state.pushNoun(word.at);
  } else if (last.form === 'na') behindNa(state, word, last);
  else if (last.kind === 'preposition' || last.kind === 'noun' || last.form === 'kama') {
    if (!happensTo(state, word, last)) oblique(state, word, last);
  } else if (last.form === ',') behindComma(state, word);
  else if (CONTRAST.has(last.form) && state.claims[word.at]! >= 0 && state.top.verb >= 0) {
    nextStatement(state, word);
    state.pushNoun(word.at);
  } else if (!join(state, word, last)) bare(state, word);
  else state.pushNoun(word.at);
  rest();
}

function behindComma(state: State, word: Word): void {
  if (appositionBefore(state, word)) {
    state.pushNoun(word.at);
    return;
  }
  if (state.chain.length > 0 && listAhead(state, word.at) && listedWith(state, word)) {
    state.pushNoun(word.at);
    return;
  }
  bare(state, word);
}
