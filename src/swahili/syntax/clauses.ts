/** What opens clauses: conjunctions, amba-, infinitives, quotations, signs. */

import { isFiniteVerb } from './claims.ts';
import { asks, isBe, isTime, moves, passive, takesClause, takesInfinitive, travels } from './lexical.ts';
import { agreesWith, possessorOf } from './nouns.ts';
import { join, rootOf } from './rows.ts';
import { rules } from './rule.ts';
import type { Context, State } from './state.ts';
import type { Relation, Word } from './tree.ts';
import { headOfRow, statementDepth, VERBS } from './verbs.ts';

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

export const INFINITIVES = rules('infinitive', {
  complement: {
    why: 'a verb of wanting, beginning, being able takes an infinitive',
    yes: [
      'Serikali inataka kujenga barabara. | kujenga complement inataka',
      'Aliwataka wanajeshi kuendelea na kazi. | kuendelea complement aliwataka',
    ],
  },
  purpose: {
    why: 'an infinitive says what for',
    yes: ['Alikwenda Nairobi kukutana na rais. | kukutana adverbial alikwenda'],
  },
  means: {
    why: 'behind a preposition an infinitive says how, when or why',
    yes: ['Walipinga hatua hiyo kwa kuandamana. | kuandamana adverbial walipinga'],
  },
  noun: {
    why: 'a noun like ability, right, call takes an infinitive',
    yes: ['Walitambua haki ya wanawake kupiga kura. | kupiga complement haki'],
  },
  happens: {
    why: 'a noun before an infinitive that says what happens to it is its subject',
    yes: ['Baada ya mkutano kumalizika, waliondoka. | mkutano subject kumalizika'],
  },
  done: {
    why: 'kwa behind a verbal noun says to whom or what it happens',
    yes: ['Kuuawa kwa mwandishi huyo kulilaaniwa. | mwandishi subject kuuawa'],
  },
  forWhom: {
    why: 'behind “is”, who is to do it stands behind kwa',
    yes: ['Ni muhimu kwa serikali kujenga shule. | serikali subject kujenga'],
  },
  joined: {
    why: 'na joins infinitives',
    yes: ['Wanataka kujenga shule na kununua vitabu. | kununua conjunct kujenga'],
  },
});

const list = (words: string): ReadonlySet<string> => new Set(words.split(';'));
const THAT = list('kwamba;kuwa;eti;iwapo;ikiwa;kama;jinsi;namna;kwa nini;kama kwamba;ili kwamba');
const COORDINATING = list('lakini;au;bali;ama;wala;ila;na;bali pia;lakini pia;walakini;halafu;isipokuwa;kisha');
const LINKING = list(
  'si tu;sio tu;siyo tu;hata hivyo;aidha;hivyo;kwa hiyo;kwa hivyo;hivyo basi;basi;badala yake;licha ya hayo;licha ya hilo;juu ya hayo;pamoja na hayo;zaidi ya hapo;zaidi ya hayo;baada ya hapo;kabla ya hapo;matokeo yake;kinyume chake;mbali na hayo;mbali na hilo;kwa maana hiyo;ndio maana;ndiyo maana;la sivyo;kutokana na hali hiyo',
);
const WHEN_PREPOSITIONS = list('baada ya;kabla ya;licha ya;kutokana na;kufuatia;badala ya;bila;tangu;kwa ajili ya;pamoja na');

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
function clauseFollows({ words }: State, from: number): boolean {
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

export function infinitive(state: State, word: Word): void {
  // zinabidi kuwa ni funzo: “that” before “is”.
  if (isBe(word) && state.words[word.at + 1]?.kind === 'copula' && state.top.verb >= 0) {
    conjunction(state, word);
    return;
  }
  const { words, top } = state;
  const markers = state.markers;
  const marker = words[markers.at(-1) ?? -1];
  state.markers = [];
  const mark = (rule = INFINITIVES.means) => {
    for (const m of markers) state.link('marker', m, word.at, rule, true);
  };
  if (marker?.kind === 'connective') {
    possessorOf(state, word.at, marker);
    enter(state, word);
    return;
  }
  if (marker?.form === 'na' || marker?.form === 'au' || (marker?.kind === 'sign' && top.kind === 'infinitive')) {
    const other = partnerVerb(state, word, markers.length > 1);
    if (other >= 0) {
      mark(INFINITIVES.joined);
      const row = state.edgeOf(other);
      state.link(
        'conjunct',
        word.at,
        row?.by === INFINITIVES.joined.id ? row.governor : other,
        INFINITIVES.joined,
        top.kind === 'infinitive',
      );
      enter(state, word);
      return;
    }
  }
  // wanafichua, kutuma na kuweka
  if (marker?.form === ',' && top.verb >= 0 && words[top.verb]!.kind === 'verb' && infinitiveAhead(state, word.at)) {
    mark(INFINITIVES.joined);
    state.link('conjunct', word.at, top.verb, INFINITIVES.joined, false);
    enter(state, word);
    return;
  }
  if (marker?.form === 'na' && top.verb < 0 && state.chain.length > 0) {
    // kukamatwa, mashtaka na kufungwa
    mark(INFINITIVES.joined);
    join(state, word, marker);
    enter(state, word);
    return;
  }
  if (marker?.kind === 'preposition') {
    mark();
    if (top.verb >= 0) state.link('adverbial', word.at, top.verb, INFINITIVES.means, true);
    else top.waiting.push({ dependent: word.at, relation: 'adverbial', rule: INFINITIVES.means, sure: true });
    enter(state, word);
    return;
  }
  if (top.verb < 0 && top.due && !clauseFollows(state, word.at)) {
    // ili kuudhibiti
    top.verb = word.at;
    const { due } = top;
    for (const m of [...top.markers, ...markers]) state.link('marker', m, word.at, due.rule, true);
    if (due.governor >= 0) state.link(due.relation, word.at, due.governor, due.rule, due.sure);
    else state.contexts.at(-2)?.waiting.push({ dependent: word.at, relation: due.relation, rule: due.rule, sure: due.sure });
    delete top.due;
    top.kind = 'infinitive';
    return;
  }
  mark();
  if (eventBefore(state, word)) {
    enter(state, word);
    return;
  }
  if (top.verb < 0) {
    const front = top.fronts.at(-1);
    if (front !== undefined) {
      const taker = state.chain.find((n) => words[n]!.kind === 'noun' && takesInfinitive(state, words[n]!));
      if (taker !== undefined) {
        state.link('complement', word.at, taker, INFINITIVES.noun, false);
        enter(state, word);
        return;
      }
      state.link('subject', front, word.at, INFINITIVES.happens, false);
      top.fronts[top.fronts.length - 1] = word.at;
    } else top.fronts.push(word.at);
    enter(state, word);
    return;
  }
  const verb = words[top.verb]!;
  const adjacent = word.at - verb.at === 1 || words.slice(verb.at + 1, word.at).every((w) => w.kind === 'adverb' || w.kind === 'particle');
  if (forWhom(state, word)) {
    enter(state, word);
    return;
  }
  const noun = state.chain.find((n) => words[n]!.kind === 'noun' && takesInfinitive(state, words[n]!));
  if (travels(state, verb)) state.link('adverbial', word.at, verb.at, INFINITIVES.purpose, true);
  else if (!adjacent && noun !== undefined) state.link('complement', word.at, noun, INFINITIVES.noun, false);
  else if (takesInfinitive(state, verb) || (adjacent && !moves(state, verb)) || (asks(state, verb) && top.object >= 0))
    state.link('complement', word.at, verb.at, INFINITIVES.complement, takesInfinitive(state, verb));
  else state.link('adverbial', word.at, verb.at, INFINITIVES.purpose, false);
  enter(state, word);
  return;
}

function enter(state: State, word: Word): void {
  state.open('infinitive', word.at);
}

/** Whether the list goes on to “na” and another infinitive. */
const infinitiveAhead = ({ words }: State, from: number): boolean => {
  for (let at = from + 1; at < words.length - 1 && at - from <= 15; at++) {
    if (words[at]!.kind === 'verb' || words[at]!.kind === 'copula') return false;
    if (words[at]!.form === 'na' && words[at + 1]!.kind === 'infinitive') return true;
  }
  return false;
};

/** “ni muhimu kwa serikali kufanya”: behind “is”, who is to do it stands behind kwa. */
function forWhom(state: State, word: Word): boolean {
  const { words, top } = state;
  const noun = state.chain.findLast((n) => state.edgeOf(n)?.relation === 'oblique' && state.edgeOf(n)?.governor === top.verb);
  if (noun === undefined || words[top.verb]!.kind !== 'copula') return false;
  const attribute = state.recentlyBelow(top.verb).find((e) => e.relation === 'attribute');
  state.link('complement', word.at, attribute?.dependent ?? top.verb, INFINITIVES.forWhom, true);
  return state.relink('subject', noun, word.at, INFINITIVES.forWhom, true);
}

/** The verb that na joins an infinitive to: one of saying with one of saying, else the nearest; behind a comma no relative. */
function partnerVerb(state: State, word: Word, comma: boolean): number {
  const says = takesClause(state, word);
  const { contexts, words, top } = state;
  for (let depth = contexts.length - 1; depth >= 0; depth--) {
    const { verb, kind } = contexts[depth]!;
    if (verb < 0 || (comma && (kind === 'relative' || kind === 'infinitive') && depth > 0 && words[verb]!.kind === 'verb')) continue;
    if (kind !== 'relative' && says && takesClause(state, words[verb]!)) {
      state.closeTo(depth);
      return verb;
    }
  }
  return top.verb;
}

/** “baada ya mkutano kumalizika”: the noun behind the preposition is the subject of what happens. */
function eventBefore(state: State, word: Word): boolean {
  const noun = state.chain.find((n) => {
    const edge = state.edgeOf(n);
    return edge?.relation === 'oblique' || state.top.waiting.some((w) => w.dependent === n && w.relation === 'oblique');
  });
  if (noun === undefined) return false;
  const marker = state.edges.findLast((e) => e.relation === 'marker' && e.governor === noun);
  if (!marker || !WHEN_PREPOSITIONS.has(state.words[marker.dependent]!.form)) return false;
  const edge = state.edgeOf(noun);
  if (edge) {
    const { governor } = edge;
    state.relink('adverbial', noun, governor, INFINITIVES.happens, true);
    swap(state, noun, word, governor);
  } else {
    const waiting = state.top.waiting.find((w) => w.dependent === noun)!;
    waiting.dependent = word.at;
    waiting.relation = 'adverbial';
    state.link('subject', noun, word.at, INFINITIVES.happens, true);
  }
  return true;
}

function swap(state: State, noun: number, word: Word, governor: number): void {
  state.link('adverbial', word.at, governor, INFINITIVES.happens, true);
  state.relink('subject', noun, word.at, INFINITIVES.happens, true);
}

/** kuuawa kwa mwandishi */
export function happensTo(state: State, word: Word, kwa: Word): boolean {
  const verb = state.words[state.top.verb];
  if (kwa.form !== 'kwa' || verb?.kind !== 'infinitive' || state.top.subject >= 0 || kwa.at - verb.at > 2) return false;
  const standing = ['subject', 'possessor', 'adverbial', undefined].includes(state.edgeOf(verb.at)?.relation);
  const nominal = passive(verb) || (standing && state.top.object < 0);
  if (!nominal) return false;
  state.link('marker', kwa.at, word.at, INFINITIVES.done, true);
  state.link('subject', word.at, verb.at, INFINITIVES.done, passive(verb));
  state.top.subject = word.at;
  state.pushNoun(word.at);
  return true;
}

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
