/** Verbs that depend on another by their form: -ki- and the subjunctive. */

import { isFiniteVerb } from './claims.ts';
import { asks, perceives } from './lexical.ts';
import type { State } from './state.ts';
import { statementDepth } from './statements.ts';
import { agrees, settle } from './subjects.ts';
import type { Word } from './tree.ts';
import { VERBS } from './verbs.ts';

export function meanwhile(state: State, verb: Word): void {
  const { top } = state;
  if (top.verb < 0) {
    // “Netanyahu akiwa pembeni yake, Trump …”: with a subject of its own.
    const fronts = top.fronts.filter((n) => agrees(state, state.words[n]!, verb));
    const own = fronts.at(-1);
    const context = state.open('adverbial');
    // “Rais akizungumza … alisema”: the subject is the main verb's as well; it stays there.
    if (own !== undefined && state.words[own] && commaThenNoun(state, verb.at)) {
      top.fronts = top.fronts.filter((n) => n !== own);
      context.fronts = [own];
    }
    context.due = { governor: -1, relation: 'adverbial', rule: VERBS.while, sure: true };
    settle(state, context, verb);
    return;
  }
  // “…, akisema”: behind a comma it goes with the main verb.
  if (state.words[verb.at - 1]?.form === ',') state.closeTo(statementDepth(state));
  const main = state.top;
  // huku udanganyifu ukifanyika: with a noun of its own in front.
  const own = main.last >= 0 && agrees(state, state.words[main.last]!, verb) && state.claims[main.last] === verb.at ? main.last : -1;
  const governor = main.verb;
  const perceived = own >= 0 && perceives(state, state.words[governor]!);
  const context = state.open('adverbial');
  context.verb = verb.at;
  state.link(perceived ? 'complement' : 'adverbial', verb.at, governor, VERBS.while, true);
}

/** Whether behind a comma a noun follows that could be the main clause's subject. */
export function commaThenNoun(state: State, from: number): boolean {
  for (let at = from + 1; at < state.words.length && at < from + 25; at++) {
    if (state.words[at]!.form === ',') {
      const next = state.words[at + 1];
      return next !== undefined && (next.kind === 'noun' || next.kind === 'name' || next.kind === 'unknown') && state.claims[next.at]! >= 0;
    }
    if (isFiniteVerb(state.words[at]) && state.words[at]!.reading?.grammar.tense !== 'while') return false;
  }
  return false;
}

/** aliwataka wabunge waketi */
export function wished(state: State, verb: Word, joined: boolean): void {
  const { top } = state;
  if (joined) {
    for (let depth = state.contexts.length - 1; depth >= 0; depth--) {
      const { verb: other } = state.contexts[depth]!;
      const tense = other >= 0 ? state.words[other]!.reading?.grammar.tense : undefined;
      if (tense === 'subjunctive' || tense === 'infinitive') {
        state.closeTo(depth);
        const context = state.open('complement', verb.at);
        context.fronts = [];
        state.link('conjunct', verb.at, other, VERBS.next, true);
        return;
      }
    }
  }
  const context = state.open('complement', verb.at);
  const noun = top.last;
  if (
    noun >= 0 &&
    top.object === noun &&
    agrees(state, state.words[noun]!, verb) &&
    state.words[top.verb]!.reading?.grammar.object === undefined
  ) {
    // wanataka serikali iondoke
    state.relink('subject', noun, verb.at, VERBS.subject, false);
    context.subject = noun;
    top.object = -1;
  }
  state.link('complement', verb.at, top.verb, VERBS.wished, asks(state, state.words[top.verb]!));
}
