/** Conjunctions and amba-: what they open, and what that hangs on. */

import { isFiniteVerb } from './claims.ts';
import { isTime, takesClause } from './lexical.ts';
import { agreesWith } from './nouns.ts';
import { rootOf } from './rows.ts';
import { rules } from './rule.ts';
import type { State } from './state.ts';
import { headOfRow, statementDepth } from './statements.ts';
import type { Relation, Word } from './tree.ts';
import { VERBS } from './verbs.ts';

export const CLAUSES = rules('clause', {
  that: {
    why: 'kwamba or kuwa begins what is said or known',
    yes: ['Rais alisema kwamba bei zitapanda. | zitapanda complement alisema'],
  },
  because: {
    why: 'a conjunction says why, if, when, although',
    yes: [
      'Waliondoka kwa sababu mvua ilinyesha. | ilinyesha adverbial waliondoka',
      'Kama mvua itanyesha, watabaki. | itanyesha adverbial watabaki',
    ],
  },
});

const list = (words: string): ReadonlySet<string> => new Set(words.split(';'));
const THAT = list('kwamba;kuwa;eti;iwapo;ikiwa;kama;jinsi;namna;kwa nini;kama kwamba;ili kwamba');
const COORDINATING = list('lakini;au;bali;ama;wala;ila;na;bali pia;lakini pia;walakini;halafu;isipokuwa;kisha');
const LINKING = list(
  'si tu;sio tu;siyo tu;hata hivyo;aidha;hivyo;kwa hiyo;kwa hivyo;hivyo basi;basi;badala yake;licha ya hayo;licha ya hilo;juu ya hayo;pamoja na hayo;zaidi ya hapo;zaidi ya hayo;baada ya hapo;kabla ya hapo;matokeo yake;kinyume chake;mbali na hayo;mbali na hilo;kwa maana hiyo;ndio maana;ndiyo maana;la sivyo;kutokana na hali hiyo',
);

export function conjunction(state: State, word: Word): void {
  const { form } = word;
  const { top } = state;
  if (LINKING.has(form)) return;
  if (form === 'lakini' && top.verb >= 0 && verbAhead(state, word.at)) {
    contrast(state, word);
    return;
  }
  if (COORDINATING.has(form)) {
    state.markers.push(word.at);
    return;
  }
  const before = state.words[word.at - 1];
  const noun = state.chain.at(-1);
  const verb = state.words[top.verb];
  // kama rais: “as”, where no verb of its own follows.
  if (form === 'kama' && verb && !clauseFollows(state, word.at)) {
    state.markers.push(word.at);
    return;
  }
  let [governor, relation] = [-1, 'adverbial' as Relation];
  if (THAT.has(form)) {
    // aliwaambia waandishi wa habari kuwa: told, and no news that …
    const told = verb !== undefined && noun !== undefined && takesClause(state, verb) && rootOf(state, noun) !== noun;
    if (noun !== undefined && !told && before && before.kind !== 'sign' && takesClause(state, state.words[noun]!) && before.kind !== 'verb')
      [governor, relation] = [noun, 'complement'];
    else if (verb && before === verb) [governor, relation] = [verb.at, 'complement'];
    else if (verb && (form === 'kwamba' || form === 'kuwa' || takesClause(state, verb))) {
      const saying = sayingVerb(state) ?? top.verb;
      [governor, relation] = [saying, 'complement'];
    } else if (verb) governor = verb.at;
  } else governor = top.verb;
  const joined = state.markers.some((m) => state.words[m]!.form === 'na');
  const rule = relation === 'complement' ? CLAUSES.that : CLAUSES.because;
  const context = state.open(relation === 'complement' ? 'complement' : 'adverbial');
  context.due = { governor, relation, rule, sure: relation === 'complement' };
  if (joined && governor >= 0) {
    const earlier = state.edges.findLast((e) => e.relation === relation && e.governor === governor && e.dependent > governor);
    if (earlier) context.due = { governor: earlier.dependent, relation: 'conjunct', rule: VERBS.next, sure: false };
  }
  context.markers.push(...state.markers, word.at);
  state.markers = [];
}

/** “…, lakini kufuatia mzozo serikali imeonya”: what stands behind lakini waits for the next verb. */
function contrast(state: State, word: Word): void {
  const depth = statementDepth(state);
  const row = headOfRow(state, state.contexts[depth]!.verb);
  state.closeTo(depth);
  const context = state.open('main');
  context.due = { governor: row, relation: 'conjunct', rule: VERBS.next, sure: true };
  context.markers.push(word.at);
  state.markers = [];
}

/** Whether a finite verb comes before the sentence ends. */
const verbAhead = ({ words }: State, from: number): boolean =>
  words.slice(from + 1, from + 40).some((w) => isFiniteVerb(w) && w.reading?.grammar.tense !== 'while');

/** Whether a finite verb comes before the next comma, conjunction or stop. */
export function clauseFollows({ words }: State, from: number): boolean {
  for (let at = from + 1; at < words.length; at++) {
    const { kind } = words[at]!;
    if (kind === 'sign' || kind === 'conjunction') return false;
    if (isFiniteVerb(words[at])) return true;
  }
  return false;
}

/** The nearest open verb that takes what is said. */
function sayingVerb(state: State): number | undefined {
  for (let depth = state.contexts.length - 1; depth >= 0; depth--) {
    const { verb } = state.contexts[depth]!;
    if (verb >= 0 && takesClause(state, state.words[verb]!)) {
      state.closeTo(depth);
      return verb;
    }
  }
  return undefined;
}

/** ambaye, ambayo, ambapo */
export function amba(state: State, word: Word): void {
  const match = agreesWith(state, word.classes, true);
  const noun =
    match?.noun ??
    [...state.contexts]
      .reverse()
      .flatMap((c) => [c.object, ...c.fronts, c.antecedent, c.subject])
      .find((n) => n >= 0 && state.words[n]!.classes.some((c) => word.classes.includes(c)));
  const context = state.open('relative');
  context.antecedent = noun ?? -1;
  if (noun !== undefined) context.due = { governor: noun, relation: 'antecedent', rule: VERBS.relativeOf, sure: match?.sure ?? false };
  context.markers.push(...state.markers, word.at);
  state.markers = [];
}

/** ambapo, ambako, ambamo: where, when; behind a noun of place, time or occasion about that. */
export function where(state: State, word: Word): void {
  const noun = state.chain.findLast((n) => !isTime(state, state.words[n]!)) ?? state.chain.at(-1);
  const context = state.open('relative');
  context.due =
    noun === undefined
      ? { governor: state.contexts.at(-2)!.verb, relation: 'adverbial', rule: CLAUSES.because, sure: false }
      : { governor: noun, relation: 'antecedent', rule: VERBS.relativeOf, sure: false };
  context.markers.push(...state.markers, word.at);
  state.markers = [];
}
