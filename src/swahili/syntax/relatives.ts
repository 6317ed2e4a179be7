/** Verbs with a relative: about a noun, or when and how something happens. */

import type { NounClass } from '../types.ts';
import { subjectsIn } from './concords.ts';
import { commaThenNoun } from './dependents.ts';
import { fits } from './lexical.ts';
import { agreesWith } from './nouns.ts';
import type { State } from './state.ts';
import { agrees, settle } from './subjects.ts';
import type { Word } from './tree.ts';
import { VERBS } from './verbs.ts';

/** A verb with a relative. Says false where it stands for a noun of its own: waliofika, those who arrived. */
export function relative(state: State, verb: Word): boolean {
  const { relative: cls, subject } = verb.reading!.grammar;
  const markers = state.markers;
  state.markers = [];
  const subjects = subjectsIn(verb.reading!);
  if (cls === 'manner') return subordinate(state, verb, VERBS.how, markers);
  const { classes } = verb;
  const match = agreesWith(state, classes, true) ?? deeper(state, classes);
  const place = cls === 16 || cls === 17 || cls === 18;
  if (place && !(match && state.words[match.noun]!.classes.includes(cls)) && !fits([cls], subjects))
    return subordinate(state, verb, VERBS.when, markers);
  if (!match || markers.some((m) => state.words[m]!.kind === 'connective' || state.words[m]!.kind === 'preposition')) {
    state.markers = markers;
    return false;
  }
  const context = state.open('relative', verb.at);
  context.antecedent = match.noun;
  if (!fits(classes, subjects) && subject !== undefined) context.subject = -1;
  else context.subject = match.noun;
  state.link('antecedent', verb.at, match.noun, VERBS.relative, match.sure);
  for (const marker of markers) state.link('marker', marker, verb.at, VERBS.relative, true);
  return true;
}

/** The noun of a clause around this one: “waziri aliyefika jana ambaye …”. */
function deeper(state: State, classes: readonly NounClass[]): { noun: number; sure: boolean } | undefined {
  for (let depth = state.contexts.length - 1; depth >= 0; depth--) {
    const { antecedent, fronts, object, subject } = state.contexts[depth]!;
    for (const noun of [object, ...fronts, antecedent, subject])
      if (noun >= 0 && fits(state.words[noun]!.classes, classes)) return { noun, sure: false };
  }
  return undefined;
}

/** alipofika, walivyoambiwa */
function subordinate(state: State, verb: Word, rule: (typeof VERBS)[keyof typeof VERBS], markers: readonly number[]): true {
  const { top } = state;
  const context = state.open('adverbial');
  if (top.verb < 0) {
    const own = top.fronts.at(-1);
    if (own !== undefined && agrees(state, state.words[own]!, verb) && commaThenNoun(state, verb.at)) {
      top.fronts.pop();
      context.fronts = [own];
    }
    context.due = { governor: -1, relation: 'adverbial', rule, sure: true };
  } else context.due = { governor: top.verb, relation: 'adverbial', rule, sure: true };
  context.markers.push(...markers);
  if (top.verb >= 0 && top.last >= 0 && state.claims[top.last] === verb.at) context.fronts = [top.last];
  settle(state, context, verb);
  return true;
}
