import type { WordKinds } from '../grammar/word-kinds.ts';
import type { Block } from '../reading/block.ts';
import type { Mark, Span } from '../types.ts';
import { bare } from './arguments.ts';
import { claimsOf, isFiniteVerb } from './claims.ts';
import { amba, conjunction, happensTo, infinitive, sign, where } from './clauses.ts';
import { agreesWith, modify, NOUNS, possessorOf } from './nouns.ts';
import { behindNa, oblique } from './obliques.ts';
import { appositionBefore, join, listAhead, listedWith } from './rows.ts';
import { State } from './state.ts';
import type { Frames, Tree, Word } from './tree.ts';
import { finite, relative } from './verbs.ts';
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

/** Quotation marks around something with a verb: where speech begins and ends. A few quoted words are no speech. */
function speechIn(words: readonly Word[]): { opens: ReadonlySet<number>; closes: ReadonlySet<number> } {
  const [opens, closes] = [new Set<number>(), new Set<number>()];
  let open = -1;
  let verb = false;
  for (const word of words) {
    if (word.kind === 'sign' && /^["“”«»]$/.test(word.form)) {
      if (open >= 0 && word.form !== '“' && word.form !== '«') {
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
      if (state.top.verb < 0 && state.top.due) {
        finite(state, word);
        return;
      }
      if (relative(state, word)) return;
      nominal(state, word);
      state.open('relative', word.at).subject = word.at;
      state.chain = [];
      return;
    case 'copula':
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
      if (modify(state, word)) return;
      nominal(state, word);
  }
}

function having(state: State, word: Word): void {
  const match = agreesWith(state, word.classes);
  if (match) state.link('antecedent', word.at, match.noun, NOUNS.having, match.sure);
  else nominal(state, word);
  state.open('relative', word.at);
  state.chain = [];
}

function adverb(state: State, word: Word): void {
  const { words } = state;
  const marker = words[state.markers.at(-1) ?? -1];
  if (marker?.kind === 'connective' && modify(state, word)) return;
  if (word.form === 'kila' || word.form === 'baadhi') return;
  // hadi sasa, tangu jana
  if (marker?.kind === 'preposition' && marker.form !== 'na') {
    state.markers = [];
    oblique(state, word, marker);
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
  const last = words[markers.at(-1) ?? -1];
  state.markers = [];
  const rest = () => {
    for (const m of markers) state.link('marker', m, word.at, NOUNS.before, true);
  };
  if (!last) bare(state, word);
  else if (last.kind === 'connective') {
    possessorOf(state, word.at, last);
    state.pushNoun(word.at);
  } else if (last.form === 'na') behindNa(state, word, last);
  else if (last.kind === 'preposition' || last.kind === 'noun') {
    if (!happensTo(state, word, last)) oblique(state, word, last);
  } else if (last.form === ',') behindComma(state, word);
  else if (!join(state, word, last)) bare(state, word);
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
