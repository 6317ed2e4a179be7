/** Noun phrases: what agrees with a noun, and chains of “of”. */
import type { NounClass } from '../types.ts';
import { fits, isBe, isUseful } from './lexical.ts';
import { rules } from './rule.ts';
import type { State } from './state.ts';
import type { Word } from './tree.ts';

export const NOUNS = rules('noun', {
  of: {
    why: '“of” agrees with the nearest noun before it that has its class',
    yes: [
      'Mkutano wa viongozi wa Afrika umeanza. | viongozi possessor mkutano',
      'Mkutano wa viongozi wa Afrika umeanza. | Afrika possessor viongozi',
      'Ripoti ya kamati za bunge ya mwaka jana ilisomwa. | bunge possessor kamati',
    ],
    no: ['Mkutano wa viongozi wa Afrika umeanza. | Afrika possessor mkutano'],
  },
  nearest: {
    why: 'no noun before it has the class of this “of”, and the nearest will do',
    yes: ['Walitaja ripoti cha kamati. | kamati possessor ripoti'],
  },
  deed: {
    why: 'behind the “of” of something said, wanted or done, the infinitive says what',
    yes: ['Serikali ilitangaza uamuzi wa kufunga mpaka. | kufunga complement uamuzi'],
    no: ['Wanakijiji hawana maji ya kunywa. | kunywa complement maji'],
  },
  use: {
    why: 'behind the “of” of a thing, the infinitive says what it is for',
    yes: ['Wanakijiji hawana maji ya kunywa. | kunywa possessor maji'],
  },
  agreeing: {
    why: 'agrees with the nearest noun before it that has its class',
    yes: ['Vitabu vya shule vipya vimefika. | vipya modifier vitabu', 'Rais huyo alisafiri. | huyo modifier rais'],
  },
  before: {
    why: 'points at the noun behind it',
    yes: ['Kila mwananchi atapiga kura. | kila modifier mwananchi'],
  },
  manner: {
    why: '“of” with an adverb, number or adjective describes like an adjective',
    yes: ['Msaada wa kijeshi umefika. | kijeshi modifier msaada', 'Awamu ya pili imeanza. | pili modifier awamu'],
  },
  rank: {
    why: 'behind “is”, “of” with a number says which one',
    yes: ['Kenya ni ya tatu. | tatu attribute ni'],
  },
  title: {
    why: 'a name directly behind a title, or behind the word for what it is',
    yes: ['Rais Ruto aliwasili. | Ruto title rais'],
  },
  placed: {
    why: 'nchini, mjini before the name of a place only introduce it',
    yes: ['Mkutano ulifanyika mjini Nairobi. | mjini marker Nairobi'],
  },
  having: {
    why: '-enye agrees with the noun that it says more about',
    yes: ['Watu wenye silaha walikamatwa. | wenye antecedent watu'],
  },
  had: {
    why: 'what stands behind -enye is what is had',
    yes: ['Watu wenye silaha walikamatwa. | silaha object wenye'],
  },
});

/** A noun that something goes with. */
interface Match {
  noun: number;
  /** Whether no other open noun of the clause would fit. */
  sure: boolean;
  depth: number;
}

/** The nearest open noun that an agreeing word fits; names seldom have an “of” of their own. */
export function agreesWith(state: State, classes: readonly NounClass[], forOf = false): Match | undefined {
  let found: Match | undefined;
  let name: Match | undefined;
  for (const { noun, depth } of state.openNouns()) {
    const word = state.words[noun]!;
    if (found && depth < found.depth) break;
    if (!fits(word.classes, classes)) continue;
    if (forOf && word.kind !== 'noun' && word.kind !== 'infinitive') name ??= { noun, sure: false, depth };
    else if (found) return { ...found, sure: false };
    else found = { noun, sure: true, depth };
  }
  return found ?? name;
}

/** What agrees with a noun further out says that the clauses in between are over. */
const closeFor = (state: State, match: Match | undefined): void => {
  if (match && match.depth < state.contexts.length - 1) state.closeTo(match.depth);
};

/** The connective that stands directly before a word, as the last open marker. */
export function possessorOf(state: State, at: number, connective: Word): void {
  const word = state.words[at]!;
  const match = agreesWith(state, connective.classes, true);
  closeFor(state, match);
  const noun = match?.noun ?? state.chain.at(-1);
  state.link('marker', connective.at, at, NOUNS.of, true);
  if (noun === undefined) return;
  if (word.kind === 'infinitive') {
    const thing = isUseful(state, state.words[noun]!);
    state.link(thing ? 'possessor' : 'complement', at, noun, thing ? NOUNS.use : NOUNS.deed, false);
  } else state.link('possessor', at, noun, match ? NOUNS.of : NOUNS.nearest, match?.sure ?? false);
}

/** An adjective, number, demonstrative … : with its noun before it, or by itself in the place of one. Says whether it is with a noun. */
export function modify(state: State, word: Word): boolean {
  const { words, chain, markers } = state;
  const connective = words[markers.at(-1) ?? -1];
  if (connective?.kind === 'connective' && (word.kind === 'adjective' || word.kind === 'numeral' || word.kind === 'adverb')) {
    const match = agreesWith(state, connective.classes, true);
    const { top } = state;
    // Brazil ni ya tatu
    if (!match && top.verb >= 0 && top.object < 0 && (words[top.verb]!.kind === 'copula' || isBe(words[top.verb]!))) {
      markers.pop();
      top.object = word.at;
      state.link('marker', connective.at, word.at, NOUNS.manner, true);
      return state.link('attribute', word.at, top.verb, NOUNS.rank, true);
    }
    if (!match) return false;
    closeFor(state, match);
    markers.pop();
    state.link('marker', connective.at, word.at, NOUNS.manner, true);
    return state.link('modifier', word.at, match.noun, NOUNS.manner, match.sure);
  }
  if (markers.length > 0 && word.kind !== 'numeral') return false;
  const before = words[word.at - 1];
  if (!before) return false;
  if (word.kind === 'numeral' || word.classes.length === 0) {
    // watu 20, watu ishirini na tano: counted is the noun before, whatever its class.
    const noun = chain.at(-1);
    const adjective =
      word.kind === 'adjective' && before.at === state.top.verb && before.kind !== 'copula' && before.reading?.lemma !== 'wa';
    // kualikwa rasmi: an adjective that does not change says how.
    if (adjective) return state.link('modifier', word.at, before.at, NOUNS.manner, true);
    // watu waliopimwa 56,000
    if (word.kind === 'numeral' && state.top.kind === 'relative' && before.at === state.top.verb && state.top.antecedent >= 0)
      return state.link('modifier', word.at, state.top.antecedent, NOUNS.agreeing, false);
    if (noun === undefined || markers.length > 0 || before.kind === 'verb' || before.kind === 'copula') return false;
    return state.link('modifier', word.at, noun, NOUNS.agreeing, true);
  }
  if (before.kind === 'verb' || before.kind === 'copula' || before.kind === 'infinitive') return false;
  const match = agreesWith(state, word.classes);
  // marafiki zake, jirani yangu: what lives may take the possessive of its own class.
  const last = words[chain.at(-1) ?? -1];
  if (!match && word.kind === 'possessive' && last?.reading?.grammar.animate && last.at === before.at)
    return state.link('modifier', word.at, last.at, NOUNS.agreeing, false);
  return match ? state.link('modifier', word.at, match.noun, NOUNS.agreeing, match.sure) : false;
}

/** Whether a noun in -ni only introduces the name of a place behind it. */
export const introducesPlace = (state: State, word: Word): boolean => {
  const next = state.words[word.at + 1];
  return word.kind === 'noun' && word.reading?.grammar.locative === true && (next?.mark?.kind === 'place' || next?.kind === 'name');
};
