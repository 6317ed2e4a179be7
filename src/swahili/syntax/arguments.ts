/** Bare nouns: subject, object, recipient, attribute, a time or place, a description of the noun before. */

import type { Grammar } from '../types.ts';
import { isDone, isInside } from './expressions.ts';
import { acts, fits, gives, has, isBe, isPerson, isPlace, isThere, isTime, moves, passive, takesClause } from './lexical.ts';
import { introducesPlace, NOUNS } from './nouns.ts';
import { appositionBefore, listedWith } from './rows.ts';
import { rules } from './rule.ts';
import type { Context, State } from './state.ts';
import { agrees } from './subjects.ts';
import type { Word } from './tree.ts';
import { VERBS } from './verbs.ts';

export const ARGUMENTS = rules('argument', {
  object: {
    why: 'the first bare noun behind an active verb is what it acts upon',
    yes: ['Rais alitembelea mji huo. | mji object alitembelea', 'Wanataka kujenga shule. | shule object kujenga'],
    no: ['Rais aliwasili jana. | jana object aliwasili'],
  },
  concord: {
    why: 'the object concord in the verb agrees with it',
    yes: ['Polisi walimkamata mwandishi. | mwandishi object walimkamata'],
  },
  recipient: {
    why: 'a verb of giving or telling has first the one who gets it',
    yes: ['Rais aliwapa wanafunzi zawadi. | wanafunzi recipient aliwapa'],
  },
  given: {
    why: 'and then what is given',
    yes: ['Rais aliwapa wanafunzi zawadi. | zawadi object aliwapa'],
  },
  fixed: {
    why: 'a part of the expression that the verb begins',
    yes: ['Wananchi walipiga kura jana. | kura fixed walipiga'],
  },
  doer: {
    why: 'who does it is named after the verb and what is done: mpiga kura',
    yes: ['Wapiga kura walifika. | kura fixed wapiga'],
  },
  attribute: {
    why: 'behind “be” stands what somebody or something is',
    yes: ['Mji huo ni kituo cha biashara. | kituo attribute ni', 'Alikuwa waziri wa fedha. | waziri attribute alikuwa'],
  },
  possession: {
    why: 'behind “have” stands what is had',
    yes: ['Shule hiyo ina wanafunzi wengi. | wanafunzi object ina'],
  },
  there: {
    why: 'behind “there is” stands what there is',
    yes: ['Kuna watu wengi hapa. | watu subject kuna'],
  },
  behind: {
    why: 'the subject stands behind the verb that agrees with it',
    yes: ['“Tutashinda,” alisema rais. | rais subject alisema', 'Kitabu alichokisoma mwalimu kimepotea. | mwalimu subject alichokisoma'],
  },
  time: {
    why: 'a bare time says when',
    yes: ['Rais aliwasili jana. | jana oblique aliwasili', 'Wiki hii rais atasafiri. | wiki oblique atasafiri'],
  },
  place: {
    why: 'a place behind a verb of moving or being says where',
    yes: ['Rais aliwasili Nairobi. | Nairobi oblique aliwasili', 'Mkutano ulifanyika Nairobi. | Nairobi oblique ulifanyika'],
  },
});

/** A noun with no marker before it. */
export function bare(state: State, word: Word): void {
  const { top } = state;
  if (introducesPlace(state, word)) {
    // Its place takes it as a marker.
    state.markers.push(word.at);
    return;
  }
  if (isDone(state, word)) {
    state.link('fixed', word.at, word.at - 1, ARGUMENTS.doer, true);
    return;
  }
  if (appositionBefore(state, word)) return;
  if (top.verb < 0) {
    if (isTime(state, word)) top.waiting.push({ dependent: word.at, relation: 'oblique', rule: ARGUMENTS.time, sure: true });
    else if (word.kind === 'noun' && isPlace(word))
      top.waiting.push({ dependent: word.at, relation: 'oblique', rule: ARGUMENTS.place, sure: true });
    else top.fronts.push(word.at);
    state.pushNoun(word.at);
    return;
  }
  const verb = state.words[top.verb]!;
  if (isInside(state, verb, word)) state.link('fixed', word.at, verb.at, ARGUMENTS.fixed, true);
  else if (isTime(state, word) && state.words[word.at + 1]?.kind !== 'possessive')
    state.link('oblique', word.at, verb.at, ARGUMENTS.time, true);
  else behindVerb(state, top, verb, word);
  state.pushNoun(word.at);
}

function behindVerb(state: State, top: Context, verb: Word, word: Word): void {
  const grammar: Grammar = verb.reading?.grammar ?? {};
  if (verb.kind === 'copula' || (isBe(verb) && !has(verb))) {
    behindBe(state, top, verb, word);
    return;
  }
  if (verb.kind === 'having') {
    if (top.object < 0) state.link('object', word.at, verb.at, NOUNS.had, true);
    else listedWith(state, word);
    top.object = top.last = word.at;
    return;
  }
  if (has(verb)) {
    behindHave(state, top, verb, word);
    return;
  }
  if (wantsSubject(state, top, verb, word)) {
    state.link('subject', word.at, verb.at, ARGUMENTS.behind, true);
    top.subject = word.at;
    return;
  }
  const front = state.words[word.at - 1]?.form === ',' && state.claims[word.at]! >= 0;
  if (!front && isPlace(word) && (word.kind === 'noun' || moves(state, verb) || passive(verb) || top.object >= 0)) {
    state.link('oblique', word.at, verb.at, ARGUMENTS.place, word.kind === 'noun');
    return;
  }
  const behindComma = state.words[word.at - 1]?.form === ',';
  // “alisema mtu huyo alikamatwa”: a verb further on claims it.
  const claimed = state.claims[word.at]! >= 0 && !claimedObject(verb, word);
  if (claimed && (takesClause(state, verb) || behindComma || top.object >= 0) && !awaited(state, state.claims[word.at]!)) {
    if (takesClause(state, verb) && !behindComma) {
      const context = state.open('complement');
      context.fronts = [word.at];
      context.due = { governor: verb.at, relation: 'complement', rule: VERBS.said, sure: true };
    } else nextStatement(state, word);
    return;
  }
  if (top.object < 0 && !behindComma) {
    const agreeing = grammar.object !== undefined && grammar.object !== 'self' && fits(word.classes, [grammar.object]);
    const recipient = gives(state, verb) && isPerson(word) && agreeing && !passive(verb);
    state.link(
      recipient ? 'recipient' : 'object',
      word.at,
      verb.at,
      recipient ? ARGUMENTS.recipient : top.recipient >= 0 ? ARGUMENTS.given : agreeing ? ARGUMENTS.concord : ARGUMENTS.object,
      agreeing,
    );
    if (recipient && top.recipient < 0) top.recipient = word.at;
    else top.object = word.at;
    top.last = word.at;
    return;
  }
  if (top.object >= 0 && top.recipient < 0 && gives(state, verb)) {
    // kuwapa funzo maadui: what agrees, or else the person, is the recipient.
    const first = state.words[top.object]!;
    const second = claimedObject(verb, word) || (!claimedObject(verb, first) && isPerson(word) && !isPerson(first));
    const [to, what] = second ? [word.at, first.at] : [first.at, word.at];
    state.relink('recipient', to, verb.at, ARGUMENTS.recipient, false);
    state.relink('object', what, verb.at, ARGUMENTS.given, false);
    [top.recipient, top.object] = [to, what];
    top.last = word.at;
    return;
  }
  if (listedWith(state, word)) return;
  if (isPlace(word)) state.link('oblique', word.at, verb.at, ARGUMENTS.place, false);
  else top.last = word.at;
}

/** “Uingereza, ambayo imetangaza amri …, ina watu”: whether a clause further out waits for this verb with its subject. */
export const awaited = (state: State, verb: number): boolean =>
  state.contexts.some((c) => c.verb < 0 && c.fronts.some((n) => agrees(state, state.words[n]!, state.words[verb]!)));

const claimedObject = (verb: Word, word: Word): boolean => {
  const { object } = verb.reading?.grammar ?? {};
  return object !== undefined && object !== 'self' && fits(word.classes, [object]);
};

/** A new statement begins with this noun: “…, waziri alisema”. */
export function nextStatement(state: State, word: Word): void {
  let depth = 0;
  for (let i = state.contexts.length - 1; i >= 0; i--) {
    const context = state.contexts[i]!;
    if (context.verb < 0) {
      // The main clause still waits for its subject: a clause in front of it is over.
      state.closeTo(i).fronts.push(word.at);
      return;
    }
    if (context.quoted || context.kind === 'complement' || context.kind === 'main') {
      depth = i;
      break;
    }
  }
  const row = state.contexts[depth]!.verb;
  state.closeTo(depth);
  const context = state.open('main');
  context.fronts = [word.at];
  const edge = state.edgeOf(row);
  context.due = { governor: edge?.relation === 'conjunct' ? edge.governor : row, relation: 'conjunct', rule: VERBS.next, sure: false };
}

function behindBe(state: State, top: Context, verb: Word, word: Word): void {
  if (isThere(verb) || (verb.reading?.grammar.locative && top.subject < 0 && agrees(state, word, verb) && !isPlace(word))) {
    state.link('subject', word.at, verb.at, ARGUMENTS.there, true);
    top.subject = word.at;
  } else if (isPlace(word)) state.link('oblique', word.at, verb.at, ARGUMENTS.place, true);
  else if (top.object < 0) {
    state.link('attribute', word.at, verb.at, ARGUMENTS.attribute, true);
    top.object = word.at;
  } else if (!listedWith(state, word) && state.claims[word.at]! >= 0) nextStatement(state, word);
  top.last = word.at;
}

function behindHave(state: State, top: Context, verb: Word, word: Word): void {
  if (isThere(verb) && top.subject < 0) {
    state.link('subject', word.at, verb.at, ARGUMENTS.there, true);
    top.subject = word.at;
  } else if (top.object < 0 && !isThere(verb)) {
    state.link('object', word.at, verb.at, ARGUMENTS.possession, true);
    top.object = word.at;
  } else if (!listedWith(state, word)) {
    if (state.claims[word.at]! >= 0) nextStatement(state, word);
    else if (isPlace(word)) state.link('oblique', word.at, verb.at, ARGUMENTS.place, false);
  }
  top.last = word.at;
}

/** “alichokisoma mwalimu”; “…,” alisema rais. */
function wantsSubject(state: State, top: Context, verb: Word, word: Word): boolean {
  if (top.subject >= 0 || verb.kind !== 'verb' || !agrees(state, word, verb) || state.words[word.at - 1]?.form === ',') return false;
  const { relative } = verb.reading!.grammar;
  if (top.kind === 'relative' && relative !== undefined) return true;
  // kama anavyosema waziri
  if (relative === 'manner' && acts(state, word) && verb.reading!.grammar.object === undefined) return true;
  // What was said stands before it.
  const said = state.edges.some((e) => e.governor === verb.at && e.relation === 'complement' && e.dependent < verb.at);
  if (said) return true;
  return (
    (moves(state, verb) || passive(verb) || relative === 16 || relative === 17) &&
    !isPlace(word) &&
    top.fronts.length === 0 &&
    top.kind !== 'complement' &&
    top.kind !== 'main'
  );
}
