/** Rows and descriptions: what na, au and commas join, and the second name of the same thing. */
import { acts, isNamed, isPerson, isPlace, isTime, personal } from './lexical.ts';
import { NOUNS } from './nouns.ts';
import { rules } from './rule.ts';
import type { State } from './state.ts';
import type { Word } from './tree.ts';

export const ROWS = rules('row', {
  joined: {
    why: 'na joins it to the noun before it that is most like it',
    yes: ['Rais na waziri walisafiri. | waziri conjunct rais', 'Walijadili mkutano wa viongozi na wabunge. | wabunge conjunct viongozi'],
  },
  listed: {
    why: 'a comma in a list that ends in “na” joins like “na”',
    yes: ['Walinunua mchele, unga na sukari. | unga conjunct mchele'],
  },
  or: {
    why: 'au, ama, wala, bali join like “na”',
    yes: ['Watatumia gari au treni. | treni conjunct gari'],
  },
});

export const APPOSITION = rules('apposition', {
  named: {
    why: 'a name behind who it is',
    yes: [
      'Waziri wa fedha wa Kenya John Mbadi amesema hayo. | John apposition waziri',
      'Msemaji wa polisi, Juma Ali, amesema hayo. | Juma apposition msemaji',
    ],
  },
  short: {
    why: 'in brackets the short name, or the full one',
    yes: ['Baraza la Usalama la Umoja wa Mataifa (UNSC) limekutana. | UNSC apposition Baraza'],
  },
  described: {
    why: 'behind a name, who or what it is',
    yes: ['Ruto, rais wa Kenya, amesafiri. | rais apposition Ruto'],
  },
});

/** Whether a list goes on to “na” before a verb comes. */
export function listAhead({ words }: State, from: number): boolean {
  for (let at = from + 1; at < words.length && at - from <= 20; at++) {
    const { kind, form } = words[at]!;
    if (form === 'na' || form === 'au' || form === 'pamoja na') return true;
    if (
      kind === 'verb' ||
      kind === 'copula' ||
      kind === 'relative' ||
      (kind === 'sign' && form !== ',') ||
      (kind === 'conjunction' && form !== 'na')
    )
      return false;
  }
  return false;
}

/** “Waziri wa fedha John Mbadi”, “msemaji wa polisi, Juma Ali”, “Hamas, kikundi cha …”: is this word the second name of the one before? */
export function appositionBefore(state: State, word: Word): boolean {
  const { words, chain } = state;
  if (state.markers.length > 0) return false;
  const before = words[word.at - 1];
  const last = chain.at(-1);
  if (!before || last === undefined) return false;
  if (word.kind === 'date' && before.at === last && isTime(state, words[last]!))
    return state.link('title', word.at, last, NOUNS.title, true);
  if (isTime(state, word)) return false;
  // Umoja wa Ulaya (EU)
  if (before.form === '(' && words[word.at + 1]?.form === ')' && (word.kind === 'name' || word.kind === 'unknown'))
    return state.link('apposition', word.at, rootOf(state, last), APPOSITION.short, true);
  const comma = before.form === ',';
  const previous = words[last]!;
  if (
    before.at === last &&
    word.kind === 'name' &&
    previous.kind === 'noun' &&
    !previous.reading?.grammar.locative &&
    !isTime(state, previous)
  ) {
    // Rais Ruto, gazeti Mwananchi, mwezi Julai.
    const other = chain.length > 1 ? personIn(state) : -1;
    if (isPerson(word) === isPerson(previous) || other < 0 || !word.mark) {
      if (word.mark?.kind === 'person' && !isPerson(previous)) return false;
      // shirika WHO, but “mzozo Umoja wa Mataifa”.
      if (word.mark?.kind === 'organisation' && !acts(state, previous)) return false;
      // kisiwa Pemba, but “ziara Iraq”.
      if (word.mark?.kind === 'place' && !isNamed(state, previous)) return false;
      state.link('title', word.at, last, NOUNS.title, true);
      return true;
    }
  }
  if (isPerson(word) && word.kind === 'name') {
    const who = personIn(state);
    if (who < 0 || (comma && listAhead(state, word.at))) return false;
    if (comma && state.top.verb >= 0 && state.claims[word.at]! >= 0 && !words.slice(word.at, word.at + 4).some((w) => w.form === ','))
      return false;
    return state.link('apposition', word.at, who, APPOSITION.named, !comma);
  }
  // “Mwenyekiti wa chama, Mama Asha Omari”
  const titled = words[word.at + 1];
  if (personal(word.reading) && titled?.kind === 'name' && isPerson(titled) && !listAhead(state, word.at)) {
    const who = personIn(state);
    if (who >= 0) return state.link('apposition', word.at, who, APPOSITION.named, false);
  }
  if (word.kind === 'noun' && !isPlace(word) && previous.kind === 'name' && !beginsSubject(state, word)) {
    // “Asha, mwandishi na mwalimu, alisema”: one person, as the verb shows.
    const verb = state.claims[word.at]!;
    const one = verb >= 0 && words[verb]!.reading?.grammar.subject === 1;
    if (comma ? listAhead(state, word.at) && !one && !describes(state, word) : !personal(word.reading) || before.at !== last) return false;
    if (previous.mark && isPerson(previous) !== isPerson(word)) return false;
    if (state.link('apposition', word.at, last, APPOSITION.described, comma)) {
      state.pushNoun(word.at);
      return true;
    }
  }
  return false;
}

/** “Katika makala kuhusu Uruguai, jarida hilo linasema”: a verb claims it, and no comma closes it before. */
const beginsSubject = ({ words, claims, top }: State, word: Word): boolean =>
  claims[word.at]! >= 0 && top.fronts.length === 0 && !words.slice(word.at, claims[word.at]).some((w) => w.form === ',');

/** The person in the chain whom a name could name: the first word of “waziri wa fedha wa Kenya”. */
function personIn(state: State): number {
  let person = -1;
  for (const { noun } of state.openNouns()) {
    const { kind, reading } = state.words[noun]!;
    if (kind === 'noun' && personal(reading) && reading!.grammar.nounClass !== 2) person = noun;
  }
  return person;
}

const describes = ({ words }: State, word: Word): boolean => words[word.at + 1]?.kind === 'connective' && personal(word.reading);

/** “mchele, unga na sukari”: joins a noun behind a comma to the row before. */
export function listedWith(state: State, word: Word): boolean {
  if (state.words[word.at - 1]?.form !== ',') return false;
  const partner = partnerOf(state, word);
  return partner >= 0 && state.link('conjunct', word.at, rowHead(state, partner), ROWS.listed, false);
}

export function rowHead(state: State, noun: number): number {
  const edge = state.edgeOf(noun);
  return edge?.relation === 'conjunct' ? edge.governor : noun;
}

/** The noun at the head of a chain of “of”. */
export function rootOf(state: State, noun: number): number {
  for (let step = 0; step < 16; step++) {
    const edge = state.edgeOf(noun);
    if (edge?.relation !== 'possessor' && edge?.relation !== 'title') return noun;
    noun = edge.governor;
  }
  return noun;
}

/** Joins a noun behind na or au to the noun that is most like it. */
export function join(state: State, word: Word, marker: Word): boolean {
  const partner = partnerOf(state, word);
  if (partner < 0) return false;
  return state.link('conjunct', word.at, rowHead(state, partner), marker.form === 'na' ? ROWS.joined : ROWS.or, false);
}

/** Of the open nouns, the one that is most like this one; what is open above it is over. */
export function partnerOf(state: State, word: Word): number {
  const { words } = state;
  let [best, most, at] = [-1, Number.NEGATIVE_INFINITY, 0];
  let steps = 0;
  for (const { noun, depth } of state.openNouns()) {
    const other = words[noun]!;
    const purpose = state.edgeOf(state.contexts[depth]!.verb)?.relation === 'possessor' ? -0.4 : 0;
    const root = rootOf(state, noun) === noun && state.edgeOf(noun)?.relation !== 'oblique' ? 0.45 : 0;
    const score = likeness(state, other, word) + root + purpose - steps++ * 0.15 - (state.contexts.length - 1 - depth) * 0.3;
    if (score > most) [best, most, at] = [noun, score, depth];
  }
  if (best >= 0) state.closeTo(at);
  return best;
}

function likeness(state: State, a: Word, b: Word): number {
  let score = 0;
  if (a.kind === b.kind) score += 0.5;
  if (isPerson(a) === isPerson(b)) score += 1;
  if (isTime(state, a) === isTime(state, b)) score += 1;
  if (isPlace(a) === isPlace(b)) score += 0.7;
  if (a.kind === 'name' && b.kind === 'name' && a.mark?.kind === b.mark?.kind) score += 0.7;
  if (a.classes[0] === b.classes[0]) score += 0.25;
  return score;
}
