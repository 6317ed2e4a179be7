/** Rows and descriptions: what na, au and commas join, and the second name of the same thing. */
import { isNominal } from './claims.ts';
import { isPerson, isPlace, isTime, personal } from './lexical.ts';
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
  if (!before || last === undefined || isTime(word)) return false;
  const comma = before.form === ',';
  const previous = words[last]!;
  if (before.at === last && word.kind === 'name' && previous.kind === 'noun' && !previous.reading?.grammar.locative && !isTime(previous)) {
    // Rais Ruto, gazeti Mwananchi, mwezi Julai.
    const other = chain.length > 1 ? personIn(state) : -1;
    if (isPerson(word) === isPerson(previous) || other < 0) {
      if (isPerson(word) && !isPerson(previous)) return false;
      state.link('title', word.at, last, NOUNS.title, true);
      return true;
    }
  }
  if (word.kind === 'date' && before.at === last && isTime(previous)) return state.link('title', word.at, last, NOUNS.title, true);
  if (isPerson(word) && word.kind === 'name') {
    const who = personIn(state);
    if (who < 0 || (comma && listAhead(state, word.at))) return false;
    if (comma && state.claims[word.at]! >= 0 && !words.slice(word.at, word.at + 4).some((w) => w.form === ',')) return false;
    return state.link('apposition', word.at, who, APPOSITION.named, !comma);
  }
  if (word.kind === 'noun' && !isPlace(word) && previous.kind === 'name') {
    if (comma ? listAhead(state, word.at) && !describes(state, word) : !personal(word.reading) || before.at !== last) return false;
    if (isPerson(previous) !== isPerson(word)) return false;
    if (state.link('apposition', word.at, last, APPOSITION.described, comma)) {
      state.pushNoun(word.at);
      return true;
    }
  }
  return false;
}

/** The person in the chain whom a name could name: the first word of “waziri wa fedha wa Kenya”. */
function personIn({ words, chain }: State): number {
  for (const at of chain)
    if (words[at]!.kind === 'noun' && personal(words[at]!.reading) && !words[at]!.classes.includes(2 as never)) return at;
  return -1;
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

/** Joins a noun behind na or au to the noun that is most like it. */
export function join(state: State, word: Word, marker: Word): boolean {
  const partner = partnerOf(state, word);
  if (partner < 0) return false;
  return state.link('conjunct', word.at, rowHead(state, partner), marker.form === 'na' ? ROWS.joined : ROWS.or, false);
}

/** Of the open nouns, the one that is most like this one. */
export function partnerOf({ words, chain }: State, word: Word): number {
  let [best, most] = [-1, Number.NEGATIVE_INFINITY];
  for (let i = chain.length - 1, steps = 0; i >= 0; i--, steps++) {
    const other = words[chain[i]!]!;
    if (!isNominal(other)) continue;
    const score = likeness(other, word) - steps * 0.35;
    if (score > most) [best, most] = [other.at, score];
  }
  return best;
}

function likeness(a: Word, b: Word): number {
  let score = 0;
  if (a.kind === b.kind) score += 0.5;
  if (isPerson(a) === isPerson(b)) score += 1;
  if (isTime(a) === isTime(b)) score += 1;
  if (isPlace(a) === isPlace(b)) score += 0.7;
  if (a.kind === 'name' && b.kind === 'name' && a.mark?.kind === b.mark?.kind) score += 0.7;
  if (a.classes[0] === b.classes[0]) score += 0.6;
  return score;
}
