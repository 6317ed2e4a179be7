/** Which noun is the subject of a verb, and how a clause that waited for its verb is settled. */

import { PERSONS, subjectsIn } from './concords.ts';
import { acts, fits } from './lexical.ts';
import type { Context, State } from './state.ts';
import type { Word } from './tree.ts';
import { VERBS } from './verbs.ts';

/** Whether a noun fits the subject of a verb; a copula fits all. */
export function agrees(state: State, noun: Word, verb: Word): boolean {
  if (verb.kind === 'copula') return true;
  const subjects = subjectsIn(verb.reading!);
  const person = PERSONS.get(noun.form);
  if (person !== undefined) return subjects.includes(person);
  // sisi wananchi tunataka, serikali tunatakiwa: those who speak.
  if (subjects[0] === 'we' && (noun.classes.includes(2) || acts(state, noun))) return true;
  return subjects.length === 0 ? verb.reading!.grammar.tense === 'habitual' : fits(noun.classes, subjects);
}

/** The front of a clause that is this verb's subject: the last that agrees; several joined persons take the plural. */
export function subjectIn(state: State, { fronts }: Context, verb: Word): { noun: number; joint: boolean } | undefined {
  for (let i = fronts.length - 1; i >= 0; i--) {
    const noun = state.words[fronts[i]!]!;
    if (agrees(state, noun, verb)) return { noun: noun.at, joint: false };
    const others = state.recentlyBelow(noun.at).filter((e) => e.relation === 'conjunct');
    const plural = (subject: unknown) =>
      subject === 2 || subject === 8 || subject === 10 || others.some((e) => fits(state.words[e.dependent]!.classes, [subject]));
    if (others.length > 0 && subjectsIn(verb.reading!).some(plural)) return { noun: noun.at, joint: true };
  }
  return undefined;
}

/** “Miezi kadhaa ya maandamano yalipelekea”: where nothing else agrees, a noun inside the phrase. */
function subjectWithin(state: State, { chain }: Context, verb: Word): { noun: number; joint: boolean } | undefined {
  if (verb.kind === 'copula') return undefined;
  const noun = chain.find((n) => state.edgeOf(n)?.relation === 'possessor' && agrees(state, state.words[n]!, verb));
  return noun === undefined ? undefined : { noun, joint: false };
}

/** Gives the verb to a clause that waited for one: its subject, what stood in front, how it hangs on another. */
export function settle(state: State, context: Context, verb: Word): void {
  context.verb = verb.at;
  const front = subjectIn(state, context, verb);
  const within = front ? undefined : subjectWithin(state, context, verb);
  const found = front ?? within;
  if (found) {
    state.relink(
      'subject',
      found.noun,
      verb.at,
      found.joint ? VERBS.joint : state.words[found.noun]!.kind === 'verb' ? VERBS.alone : VERBS.subject,
      context.fronts.length === 1,
    );
    context.subject = found.noun;
    // Maelfu ya wakimbizi wamewasili: the noun before it says how many.
    const whole = within === undefined ? undefined : context.chain.find((n) => state.isFree(n) && n < found.noun);
    if (whole !== undefined) state.link('modifier', whole, found.noun, VERBS.within, false);
    if (context.fronts.length === 0)
      context.waiting = context.waiting.filter((w) => !context.chain.includes(w.dependent) || found.noun <= w.dependent);
  }
  for (const { dependent, relation, rule, sure } of context.waiting) state.link(relation, dependent, verb.at, rule, sure);
  context.waiting = [];
  context.chain = [];
  for (const marker of context.markers) state.link('marker', marker, verb.at, context.due?.rule ?? VERBS.said, true);
  context.markers = [];
  const { due } = context;
  if (!due) return;
  if (due.governor >= 0) state.link(due.relation, verb.at, due.governor, due.rule, due.sure);
  else {
    const below = state.contexts[state.contexts.indexOf(context) - 1];
    below?.waiting.push({ dependent: verb.at, relation: due.relation, rule: due.rule, sure: due.sure });
  }
  delete context.due;
}
