/** Nouns behind a preposition, and behind na. */

import { ARGUMENTS, awaited, bare, nextStatement } from './arguments.ts';
import { isFiniteVerb, TRANSPARENT } from './claims.ts';
import { acts, has, isBe, isMutual, isPlace, isThere, isTime, passive, reciprocal, tells } from './lexical.ts';
import { NOUNS } from './nouns.ts';
import { join, rootOf } from './rows.ts';
import { rules } from './rule.ts';
import type { State } from './state.ts';
import { statementDepth } from './statements.ts';
import type { Word } from './tree.ts';

export const OBLIQUES = rules('oblique', {
  verb: {
    why: 'a noun with its preposition belongs to the verb of its clause',
    yes: [
      'Rais alizungumza katika mkutano huo. | mkutano oblique alizungumza',
      'Katika mkutano huo rais alizungumza. | mkutano oblique alizungumza',
    ],
  },
  noun: {
    why: 'about, against, between: behind a noun it says more about it',
    yes: ['Rais alisoma ripoti kuhusu ukame. | ukame oblique ripoti'],
  },
  front: {
    why: 'before the verb has come, a preposition goes with the noun before it',
    yes: ['Udanganyifu katika uchaguzi uligunduliwa. | uchaguzi oblique udanganyifu'],
  },
  told: {
    why: 'kwa with a person behind a verb of saying or giving says to whom',
    yes: ['Waziri alitoa taarifa kwa waandishi. | waandishi recipient alitoa'],
  },
});

export const NA = rules('na', {
  agent: {
    why: 'na behind a passive says by whom',
    yes: ['Mwandishi alikamatwa na polisi. | polisi agent alikamatwa', 'Mwandishi alikamatwa jana na polisi. | polisi agent alikamatwa'],
    no: ['Mwandishi alikutana na polisi. | polisi agent alikutana'],
  },
  companion: {
    why: 'na behind a verb or noun of doing together says with whom',
    yes: ['Rais alikutana na waziri. | waziri companion alikutana'],
  },
  together: {
    why: 'pamoja na: with whom or what',
    yes: ['Rais alisafiri pamoja na mkewe. | mkewe companion alisafiri'],
  },
  having: {
    why: 'kuwa na: what is had',
    yes: ['Alikuwa na fedha nyingi. | fedha object alikuwa'],
  },
});

/** Prepositions that say more about a noun before them. */
const ABOUT: ReadonlySet<string> = new Set([
  'kuhusu',
  'juu ya',
  'dhidi ya',
  'kati ya',
  'baina ya',
  'kuhusiana na',
  'kuelekea',
  'miongoni mwa',
  'mithili ya',
  'bila',
  'kama',
]);

/** The word behind a preposition, or behind a noun in -ni that introduces a place. */
export function oblique(state: State, word: Word, preposition: Word): void {
  const { words, top } = state;
  state.link('marker', preposition.at, word.at, preposition.kind === 'noun' ? NOUNS.placed : OBLIQUES.verb, true);
  if (TRANSPARENT.has(preposition.form)) {
    bare(state, word);
    return;
  }
  const before = words[/^[“”"]$/.test(words[preposition.at - 1]?.form ?? '') ? preposition.at - 2 : preposition.at - 1];
  const noun = state.chain.at(-1);
  const adjacent =
    noun !== undefined &&
    before !== undefined &&
    before.kind !== 'sign' &&
    before.kind !== 'verb' &&
    before.kind !== 'infinitive' &&
    !isTime(state, words[noun]!)
      ? noun
      : -1;
  if (preposition.form === 'pamoja na') {
    const partner = adjacent >= 0 ? rootOf(state, adjacent) : top.verb;
    state.link('companion', word.at, partner, NA.together, adjacent < 0);
    state.pushNoun(word.at);
    return;
  }
  const behindComma = words[preposition.at - 1]?.form === ',';
  if (behindComma && top.verb >= 0) state.closeTo(statementDepth(state));
  const teller = preposition.form === 'kwa' && acts(state, word) && !isPlace(word) ? tellerOf(state) : -1;
  if (teller >= 0) {
    state.link('recipient', word.at, teller, OBLIQUES.told, false);
    state.pushNoun(word.at);
    return;
  }
  if (adjacent >= 0 && ABOUT.has(preposition.form) && !isPlace(words[adjacent]!))
    state.link('oblique', word.at, rootOf(state, adjacent), OBLIQUES.noun, false);
  else if (state.top.verb >= 0) {
    // eneo lenye utajiri katika bahari: what is had has no places of its own.
    const { verb, antecedent } = state.top;
    const governor = words[verb]!.kind === 'having' && antecedent >= 0 ? antecedent : verb;
    state.link('oblique', word.at, governor, OBLIQUES.verb, adjacent < 0);
  } else if (adjacent >= 0 && top.fronts.length > 0) state.link('oblique', word.at, adjacent, OBLIQUES.front, false);
  else top.waiting.push({ dependent: word.at, relation: 'oblique', rule: OBLIQUES.verb, sure: true });
  state.pushNoun(word.at);
}

/** The nearest open verb of telling or giving: a relative or infinitive in between is over. */
function tellerOf(state: State): number {
  for (let depth = state.contexts.length - 1; depth >= 0; depth--) {
    const { verb, kind, recipient } = state.contexts[depth]!;
    if (verb >= 0 && recipient < 0 && tells(state, state.words[verb]!)) {
      state.closeTo(depth).recipient = 1;
      return verb;
    }
    if (kind !== 'relative' && kind !== 'infinitive') return -1;
  }
  return -1;
}

/** The noun behind na. */
export function behindNa(state: State, word: Word, na: Word): void {
  const { words, top } = state;
  const verb = words[top.verb];
  state.link('marker', na.at, word.at, NA.agent, true);
  const near =
    verb &&
    na.at - verb.at <= 2 &&
    !words.slice(verb.at + 1, na.at).some((w) => w.kind === 'noun' || w.kind === 'name' || w.kind === 'sign');
  if (verb && near && isBe(verb) && !has(verb)) {
    const there = isThere(verb);
    state.link(there ? 'subject' : 'object', word.at, verb.at, there ? ARGUMENTS.there : NA.having, true);
    if (there) top.subject = word.at;
    else top.object = word.at;
    top.last = word.at;
    state.pushNoun(word.at);
    return;
  }
  const claim = state.claims[word.at]!;
  const ahead = claim >= 0 && !directlyRelative(state, word) && !awaited(state, claim);
  if (verb && top.agent < 0 && passive(verb) && agentHere(state, word, na, verb) && !(ahead && !near)) {
    state.link('agent', word.at, verb.at, NA.agent, near ?? false);
    top.agent = word.at;
    state.pushNoun(word.at);
    return;
  }
  // alifika na mkewe: directly behind a verb it joins nothing.
  if (verb && !passive(verb) && !ahead && near && (na.at === verb.at + 1 || reciprocal(state, verb))) {
    state.link('companion', word.at, verb.at, NA.companion, true);
    top.last = word.at;
    state.pushNoun(word.at);
    return;
  }
  const noun = state.chain.findLast((n) => words[n]!.kind === 'noun' && reciprocal(state, words[n]!));
  if (noun !== undefined && words[na.at - 1]!.kind !== 'sign' && !ahead && acts(state, word) && !acts(state, words[state.chain.at(-1)!]!)) {
    state.link('companion', word.at, noun, NA.companion, false);
    state.pushNoun(word.at);
    return;
  }
  if (verb && ahead && (verb.at !== na.at - 1 || !(passive(verb) || isMutual(verb)))) {
    nextClause(state, word);
    return;
  }
  if (!join(state, word, na)) {
    if (verb) state.link('companion', word.at, verb.at, NA.companion, false);
    else top.fronts.push(word.at);
  }
  state.pushNoun(word.at);
}

function nextClause(state: State, word: Word): void {
  nextStatement(state, word);
  state.pushNoun(word.at);
}

const directlyRelative = (state: State, word: Word): boolean => !isFiniteVerb(state.words[state.claims[word.at]!]);

/** Directly behind the verb, or with only a time, place or what was given in between. */
function agentHere(state: State, word: Word, na: Word, verb: Word): boolean {
  if (na.at === verb.at + 1) return true;
  const between = state.words.slice(verb.at + 1, na.at);
  if (between[0]?.kind === 'numeral') return false;
  if (between.some((w) => w.kind === 'sign' || w.form === 'na')) return false;
  const nouns = between
    .filter((w) => state.edgeOf(w.at)?.relation !== 'fixed')
    .filter((w) => w.kind === 'noun' || w.kind === 'name' || w.kind === 'date' || w.kind === 'numeral');
  if (nouns.every((w) => isTime(state, w))) return true;
  // alipewa zawadi na rais; alipigwa risasi na polisi: but “walipewa chakula na maji”.
  return (
    na.reading?.pos === 'preposition' ||
    (acts(state, word) && !nouns.some((w) => acts(state, w)) && nouns.length <= 2) ||
    (word.mark?.kind === 'organisation' && nouns.length <= 2)
  );
}
