/** Infinitives: what is wanted or begun, what for and how, and what happens to a noun. */

import { clauseFollows, conjunction } from './clauses.ts';
import { asks, isBe, moves, passive, takesClause, takesInfinitive, travels } from './lexical.ts';
import { possessorOf } from './nouns.ts';
import { join } from './rows.ts';
import { rules } from './rule.ts';
import type { State } from './state.ts';
import type { Word } from './tree.ts';

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

const WHEN_PREPOSITIONS: ReadonlySet<string> = new Set(
  'baada ya;kabla ya;licha ya;kutokana na;kufuatia;badala ya;bila;tangu;kwa ajili ya;pamoja na'.split(';'),
);

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
