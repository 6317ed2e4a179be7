/** Finite verbs: auxiliaries, relatives, subjects, and how a clause hangs on another. */

import type { NounClass } from '../types.ts';
import { isFiniteVerb } from './claims.ts';
import { PERSONS, subjectsIn } from './concords.ts';
import { acts, asks, fits, perceives, takes, takesClause } from './lexical.ts';
import { agreesWith } from './nouns.ts';
import { rules } from './rule.ts';
import type { Context, State } from './state.ts';
import type { Word } from './tree.ts';

export const VERBS = rules('verb', {
  auxiliary: {
    why: 'kuwa before another verb with the same subject is its auxiliary',
    yes: ['Rais alikuwa akisema ukweli. | alikuwa auxiliary akisema'],
    no: ['Rais alikuwa Nairobi akasema ukweli. | alikuwa auxiliary akasema'],
  },
  subject: {
    why: 'the verb agrees with the noun before it',
    yes: [
      'Waziri aliyetembelea nchi hiyo amesema hayo. | waziri subject amesema',
      'Maandamano yalifanyika. | maandamano subject yalifanyika',
    ],
  },
  within: {
    why: 'the verb agrees with a noun inside the phrase, and the noun before that says how many',
    yes: ['Maelfu ya wakimbizi wamewasili. | maelfu modifier wakimbizi'],
  },
  joint: {
    why: 'several who are joined take a plural verb',
    yes: ['Rais na waziri walisafiri. | rais subject walisafiri'],
  },
  said: {
    why: 'what is said, known or wanted follows without “that”',
    yes: ['Polisi walisema mtu huyo alikamatwa. | alikamatwa complement walisema'],
  },
  wished: {
    why: 'a subjunctive behind a verb that asks for it',
    yes: ['Rais alimtaka waziri ajiuzulu. | ajiuzulu complement alimtaka'],
  },
  while: {
    why: '-ki- says what goes on meanwhile, or under which condition',
    yes: [
      'Rais aliondoka akisema hayo. | akisema adverbial aliondoka',
      'Akizungumza mjini Nairobi, rais alitoa wito. | akizungumza adverbial alitoa',
    ],
  },
  when: {
    why: '-po- says when',
    yes: ['Alipofika Nairobi, rais alitoa wito. | alipofika adverbial alitoa'],
  },
  how: {
    why: '-vyo- says how',
    yes: ['Walifanya walivyoambiwa. | walivyoambiwa adverbial walifanya'],
  },
  afterwards: {
    why: '-ka- goes on with what happened next',
    yes: ['Alifika Nairobi akasema ukweli. | akasema conjunct alifika'],
  },
  next: {
    why: 'a further statement of the same sentence',
    yes: ['Rais alifika na waziri aliondoka. | aliondoka conjunct alifika'],
  },
  relative: {
    why: 'the relative agrees with the noun that it says more about',
    yes: ['Gari lililobeba silaha lilizuiwa. | lililobeba antecedent gari'],
  },
  relativeOf: {
    why: 'amba- agrees with the noun that its clause says more about',
    yes: ['Kampuni ambayo ilijenga daraja imefungwa. | ilijenga antecedent kampuni'],
  },
  alone: {
    why: 'a relative verb without a noun stands for one: those who …',
    yes: ['Waliofika walipewa chakula. | waliofika subject walipewa'],
  },
});

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
function subjectIn(state: State, { fronts }: Context, verb: Word): { noun: number; joint: boolean } | undefined {
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

/** The clause that has no verb yet and into which this one goes, searched from the newest. */
function openFor(state: State, verb: Word): number {
  let empty = -1;
  for (let depth = state.contexts.length - 1; depth >= 0; depth--) {
    const context = state.contexts[depth]!;
    if (context.verb >= 0) {
      if (context.quoted) break;
      continue;
    }
    if (context.fronts.length === 0) {
      if (empty < 0) empty = depth;
      continue;
    }
    if (subjectIn(state, context, verb)) return depth;
    if (empty < 0) empty = depth;
    break;
  }
  return empty;
}

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

function meanwhile(state: State, verb: Word): void {
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
function commaThenNoun(state: State, from: number): boolean {
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
function wished(state: State, verb: Word, joined: boolean): void {
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

/** Goes on from the last statement, with the same subject. */
function further(state: State, verb: Word, rule: (typeof VERBS)[keyof typeof VERBS]): void {
  const depth = statementDepth(state);
  const first = state.contexts[depth]!.verb;
  state.closeTo(depth);
  const context = state.open('main', verb.at);
  state.link('conjunct', verb.at, headOfRow(state, first), rule, rule === VERBS.afterwards);
  context.fronts = [];
}

/** The lowest clause that a further statement can join: the quotation, the complement or the main clause. */
export function statementDepth(state: State): number {
  for (let depth = state.contexts.length - 1; depth > 0; depth--) {
    const { kind, quoted, verb } = state.contexts[depth]!;
    if (verb >= 0 && (quoted || kind === 'main' || (kind === 'complement' && depth > 0))) return depth;
  }
  return 0;
}

/** All of a row hang on its first. */
export function headOfRow(state: State, verb: number): number {
  const edge = state.edgeOf(verb);
  return edge?.relation === 'conjunct' ? edge.governor : verb;
}

function statement(state: State, verb: Word, joined: boolean): void {
  const { top } = state;
  const last = top.last;
  const own = last >= 0 && top.verb >= 0 && agrees(state, state.words[last]!, verb) && state.claims[last] === verb.at;
  const depth = openFor(state, verb);
  const fitting = depth >= 0 && state.contexts[depth]!.fronts.length > 0 && subjectIn(state, state.contexts[depth]!, verb) !== undefined;
  if (own && !fitting && !joined) {
    // “alisema mtu huyo alikamatwa”: the noun behind the first verb is the subject of the next.
    const edge = state.edgeOf(last);
    if (!edge || edge.relation === 'object' || edge.relation === 'recipient') {
      if (top.object === last) top.object = -1;
      if (depth >= 0 && top.kind !== 'main' && !takesClause(state, state.words[top.verb]!)) {
        const context = state.closeTo(depth);
        state.relink('subject', last, verb.at, VERBS.subject, false);
        settle(state, context, verb);
        return;
      }
      const governor = top.verb;
      const says = takesClause(state, state.words[governor]!);
      if (!says) {
        const at = statementDepth(state);
        const first = state.contexts[at]!.verb;
        state.closeTo(at);
        state.open('main', verb.at);
        state.relink('subject', last, verb.at, VERBS.subject, false);
        state.link('conjunct', verb.at, headOfRow(state, first), VERBS.next, false);
        return;
      }
      const context = state.open('complement', verb.at);
      state.relink('subject', last, verb.at, VERBS.subject, says);
      context.subject = last;
      state.link('complement', verb.at, governor, VERBS.said, says);
      return;
    }
  }
  if (depth >= 0 && (fitting || !speaks(state, top, verb, joined))) {
    settle(state, state.closeTo(depth), verb);
    return;
  }
  if (speaks(state, top, verb, joined)) {
    const governor = top.verb;
    state.open('complement', verb.at);
    state.link('complement', verb.at, governor, VERBS.said, true);
    return;
  }
  further(state, verb, VERBS.next);
}

/** alisema amefika: a verb directly behind one that takes a clause. */
function speaks(state: State, top: Context, verb: Word, joined: boolean): boolean {
  if (top.verb < 0 || joined || top.object >= 0) return false;
  const governor = state.words[top.verb]!;
  for (let at = governor.at + 1; at < verb.at; at++) {
    const { kind } = state.words[at]!;
    if (kind === 'sign' || kind === 'noun') return false;
  }
  return takesClause(state, governor) || governor.reading?.lemma === 'bidi';
}

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
