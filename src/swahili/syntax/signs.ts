/** Quotation marks, brackets, commas and colons. */
import { takesClause } from './lexical.ts';
import type { Context, State } from './state.ts';
import type { Word } from './tree.ts';
import { VERBS } from './verbs.ts';

export function sign(state: State, word: Word, opensSpeech: boolean, closesSpeech: boolean): void {
  const { form } = word;
  if (opensSpeech) {
    const { top } = state;
    if (top.verb < 0 && top.due && top.fronts.length === 0) {
      top.quoted = true;
      return;
    }
    const context: Context = state.open('quotation');
    context.quoted = true;
    if (top.verb >= 0 && takesClause(state, state.words[top.verb]!))
      context.due = { governor: top.verb, relation: 'complement', rule: VERBS.said, sure: true };
    state.markers = [];
    return;
  }
  if (closesSpeech) {
    const depth = state.contexts.findLastIndex((c) => c.quoted);
    if (depth > 0) {
      const { verb } = state.contexts[depth]!;
      if (verb >= 0 && state.isFree(verb)) state.quotation = verb;
      state.closeTo(depth - 1);
    } else if (state.contexts[0]!.verb >= 0 && state.isFree(state.contexts[0]!.verb)) {
      state.quotation = state.contexts[0]!.verb;
      state.open('main').quoted = true;
    }
    state.markers = [];
    return;
  }
  if (form === ',') {
    const { top } = state;
    // “Akizungumza mjini Nairobi, rais …”: the clause in front is over.
    if ((top.kind === 'adverbial' || top.kind === 'infinitive') && top.verb >= 0) closeFront(state);
    state.markers.push(word.at);
    return;
  }
  if (form === '(' || form === ')') {
    aside(state, word);
    return;
  }
  if (/^[:;]$/.test(form)) {
    const { top } = state;
    if (form === ':' && top.verb >= 0) {
      const context = state.open('complement');
      context.due = { governor: top.verb, relation: 'complement', rule: VERBS.said, sure: true };
    }
    state.markers = [];
  }
}

/** What stands in brackets is by itself, unless it is only a name: Umoja wa Ulaya (EU). */
function aside(state: State, { at, form }: Word): void {
  if (form === '(') {
    if (state.words[at + 2]?.form === ')') return;
    state.open('main').aside = true;
  } else {
    const depth = state.contexts.findLastIndex((c) => c.aside);
    if (depth > 0) state.closeTo(depth - 1);
    // Opened in another sentence: what follows begins anew.
    else if (state.words[at - 2]?.form !== '(') state.open('main').quoted = true;
  }
  state.markers = [];
}

/** Closes clauses in front of a main clause that has not begun. */
function closeFront(state: State): void {
  for (let depth = state.contexts.length - 1; depth >= 0; depth--) {
    const { verb, kind } = state.contexts[depth]!;
    if (verb < 0 && (kind === 'main' || kind === 'complement' || kind === 'quotation' || depth === 0)) {
      state.closeTo(depth);
      return;
    }
    if (verb >= 0 && kind !== 'adverbial' && kind !== 'infinitive' && kind !== 'relative') return;
  }
}
