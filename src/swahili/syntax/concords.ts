/** The noun classes that agree with a word, or that it agrees with. */
import type { Block } from '../reading/block.ts';
import { classesOf, subjectsOf } from '../reading/place.ts';
import type { Concord, Mark, NounClass, Reading } from '../types.ts';
import type { WordKind } from './tree.ts';

const PERSON: readonly NounClass[] = [1];
/** A place or body takes i-, of several zi-; as a place also ku-. */
const THING: readonly NounClass[] = [9, 10];
/** Also those in it (Al-Shabab wamesema), and the class of what it is: CCM kimesema (chama), UNICEF limesema (shirika). */
const BODY: readonly NounClass[] = [9, 10, 2, 1, 5, 7, 14, 3];
/** Personal pronouns and the subject concord that they take. */
export const PERSONS: ReadonlyMap<string, Concord> = new Map([
  ['mimi', 'I'],
  ['wewe', 'you'],
  ['sisi', 'we'],
  ['ninyi', 'you all'],
  ['nyinyi', 'you all'],
  ['nyie', 'you all'],
]);
export const NO_CLASSES: readonly NounClass[] = [];
export const ALL: readonly NounClass[] = [9, 10, 1, 2, 3, 4, 5, 6, 7, 8, 11, 14];

/** Umoja wa Mataifa agrees as umoja, or as a body. */
export function classesOfName(mark: Mark, reading: Reading | undefined): readonly NounClass[] {
  if (mark.kind === 'person') return PERSON;
  if (mark.kind === 'date') return reading?.pos === 'noun' ? classesOf(reading) : THING;
  return reading?.pos === 'noun' && mark.kind === 'organisation'
    ? [...classesOf(reading), ...BODY]
    : mark.kind === 'organisation'
      ? BODY
      : THING;
}

/** Of a word that nobody knows all are possible; a finite verb has none, a relative verb those of the noun that it says more about. */
export function classesOfWord(kind: WordKind, reading: Reading | undefined): readonly NounClass[] {
  if (!reading) return kind === 'unknown' || kind === 'name' ? ALL : NO_CLASSES;
  if (kind !== 'verb') return classesOf(reading);
  return reading.grammar.relative === undefined ? NO_CLASSES : relativeClasses(reading);
}

/**
 * What a verb's subject concord can stand for. In the short present of headlines ya- is i-a- or ya-a-, wa- is wa-a- or u-a-: Matokeo yaonyesha, Mkutano waanza.
 * Source: Ashton, Swahili Grammar (1944), on the -a- tense.
 */
export function subjectsIn(reading: Reading): readonly Concord[] {
  const subjects = subjectsOf(reading);
  if (reading.grammar.tense !== 'simple present') return subjects;
  if (subjects.includes(9)) return [...subjects, 6];
  return subjects.includes(2) ? [...subjects, 3, 14, 11] : subjects;
}

/** mimi, sisi: the verb agrees with a person and no class; yeye, wao: with classes 1 and 2. wao behind a noun is “their”. */
export function personalPronoun({ forms, tokens }: Block, at: number, reading: Reading): readonly NounClass[] | undefined {
  const form = forms[at]!;
  if (form === 'wao') {
    const before = tokens[at - 1]?.readings[0];
    return before === undefined || ['conjunction', 'preposition', 'verb', 'copula', 'adverb'].includes(before.pos) ? [2] : undefined;
  }
  if (reading.pos !== 'pronoun') return undefined;
  return form === 'yeye' ? [1] : PERSONS.has(form) ? NO_CLASSES : undefined;
}

/** nyumbani, madarakani: a noun in -ni with an entry of its own. */
export const isPlaceAdverb = (reading: Reading): boolean =>
  reading.pos === 'adverb' && /^(?!ki).*[aeiou]ni$/.test(reading.lemma) && !NO_PLACE.has(reading.lemma);
const NO_PLACE: ReadonlySet<string> = new Set(
  'abadani asilani chini ndani hususani karibuni lini mathalani mwakani takribani yaani yamkini yumkini zamani kulikoni faraghani hadharani'.split(
    ' ',
  ),
);
/** What the relative marker agrees with: -o- with several classes, and in the press also with those that ask for -yo- or -lo-. */
function relativeClasses({ parts, grammar }: Reading): readonly NounClass[] {
  const marker = parts.find((p) => p.role === 'relative')?.text;
  if (marker === 'yo') return [9, 4, 6];
  if (marker !== 'o') return [grammar.relative as NounClass];
  const subjects = grammar.subjects ?? [grammar.subject];
  const usual: readonly NounClass[] = [2, 3, 14, 11];
  const own = subjects.filter((s): s is NounClass => typeof s === 'number' && s !== 1);
  return own.some((s) => usual.includes(s)) ? own : [...usual, ...own];
}
