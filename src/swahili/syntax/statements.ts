/** Statements that go on from another: whose verb it is, and what it hangs on. */
import { takesClause } from './lexical.ts';
import type { Context, State } from './state.ts';
import { agrees, settle, subjectIn } from './subjects.ts';
import type { Word } from './tree.ts';
import { VERBS } from './verbs.ts';

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

/** Goes on from the last statement, with the same subject. */
export function further(state: State, verb: Word, rule: (typeof VERBS)[keyof typeof VERBS]): void {
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

export function statement(state: State, verb: Word, joined: boolean): void {
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
