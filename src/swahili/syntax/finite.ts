/** Finite verbs: auxiliaries, and what each form does in the sentence. */

import { subjectsIn } from './concords.ts';
import { meanwhile, wished } from './dependents.ts';
import { fits, takes, takesClause } from './lexical.ts';
import type { Context, State } from './state.ts';
import { further, statement } from './statements.ts';
import { settle } from './subjects.ts';
import type { Word } from './tree.ts';
import { VERBS } from './verbs.ts';

const AUXILIARIES = new Set(['wa', 'kwisha', 'isha']);

/** kuwa before a verb of the same subject; adverbs may stand between: alikuwa bado akisema. */
function auxiliaryOf(state: State, verb: Word): Word | undefined {
  let at = verb.at - 1;
  while (at >= 0 && (state.words[at]!.kind === 'adverb' || state.words[at]!.form === 'tayari')) at--;
  const before = state.words[at];
  if (!before || state.top.verb !== before.at) return undefined;
  // wanaweza kuwa wanahudhuria
  if (before.kind === 'infinitive')
    return before.reading!.lemma === 'wa' && at === verb.at - 1 && verb.kind === 'verb' ? before : undefined;
  if (before.kind !== 'verb') return undefined;
  const { lemma, grammar } = before.reading!;
  // limekuwa ni tatizo
  if (verb.kind === 'copula') return lemma === 'wa' && !grammar.possession && at === verb.at - 1 ? before : undefined;
  if (!AUXILIARIES.has(lemma) || (grammar.possession ?? false) || (grammar.locative ?? false)) return undefined;
  const subjects = subjectsIn(verb.reading!);
  if (subjects.length === 0) return before;
  return fits(subjectsIn(before.reading!) as never, subjects) && verb.reading!.grammar.tense !== 'subjunctive' ? before : undefined;
}

/** A finite verb without a relative. */
export function finite(state: State, verb: Word): void {
  const auxiliary = auxiliaryOf(state, verb);
  if (auxiliary) {
    state.move(auxiliary.at, verb.at);
    state.link('auxiliary', auxiliary.at, verb.at, VERBS.auxiliary, true);
    state.top.verb = verb.at;
    state.top.chain = [];
    if (state.top.last >= 0) state.top.last = -1;
    return;
  }
  const { tense } = verb.reading?.grammar ?? {};
  const { top } = state;
  const opening = state.markers;
  state.markers = [];
  const joined = opening.some((m) => state.words[m]!.kind === 'conjunction' || state.words[m]!.form === 'na');
  if (top.verb < 0 && top.due) settle(state, top, verb);
  else if (tense === 'while' && verb.kind === 'verb') meanwhile(state, verb);
  else if ((tense === 'subjunctive' || (tense === 'simple present' && madeTo(state, top))) && top.verb >= 0) wished(state, verb, joined);
  else if (tense === 'then' && openMain(state) < 0) further(state, verb, VERBS.afterwards);
  else statement(state, verb, joined);
  for (const marker of opening) state.link('marker', marker, verb.at, VERBS.next, true);
  quoted(state, verb);
}

/** iliwafanya marafiki watafakari: of a loan verb the subjunctive has the form of the present. */
const madeTo = (state: State, { verb, object }: Context): boolean => verb >= 0 && object >= 0 && takes(state, state.words[verb]!, 'subj');

const openMain = (state: State): number => state.contexts.findIndex((c) => c.verb < 0);

/** A quotation that is over was said by this verb. */
function quoted(state: State, verb: Word): void {
  if (state.quotation < 0 || !takesClause(state, verb)) return;
  if (state.link('complement', state.quotation, verb.at, VERBS.said, true)) state.quotation = -1;
}
