import type { NounClass } from '../types.ts';
import { nounClassRow } from './tables/noun-classes.ts';

/** Adjectives and numbers whose agreement no rule makes. Source: Ashton, Swahili Grammar (1944). */
const IRREGULAR: Readonly<Record<string, Partial<Record<NounClass, string>>>> = {
  ema: { 5: 'jema', 9: 'njema', 10: 'njema' },
  pya: { 5: 'jipya', 9: 'mpya', 10: 'mpya' },
  wili: { 9: 'mbili', 10: 'mbili' },
  baya: { 9: 'mbaya', 10: 'mbaya' },
  bovu: { 9: 'mbovu', 10: 'mbovu' },
  bichi: { 9: 'mbichi', 10: 'mbichi' },
  bivu: { 9: 'mbivu', 10: 'mbivu' },
  refu: { 9: 'ndefu', 10: 'ndefu' },
  gumu: { 9: 'ngumu', 10: 'ngumu' },
  geni: { 9: 'ngeni', 10: 'ngeni' },
  ingi: { 1: 'mwingi', 4: 'mingi', 5: 'jingi', 7: 'kingi', 8: 'vingi', 16: 'pengi' },
  tamu: { 9: 'tamu', 10: 'tamu' },
  ovu: { 7: 'kiovu', 8: 'viovu' },
  angavu: { 9: 'angavu', 10: 'angavu' },
};

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter);

/** The adjective's form for a noun of this class: kubwa → mkubwa, wakubwa, kubwa … */
export function adjectiveForm(stem: string, nounClass: NounClass): string {
  const irregular = IRREGULAR[stem]?.[nounClass];
  if (irregular !== undefined) return irregular;
  const [consonant, open, beforeE, beforeI] = nounClassRow(nounClass).adjective;
  const first = stem[0];
  if (isVowel(first)) {
    // The vowels of wa-, ma-, pa- melt with e and i: wengi, mengi, weupe.
    if (first === 'i') return beforeI.endsWith('e') || beforeI.endsWith('i') ? beforeI + stem.slice(1) : beforeI + stem;
    if (first === 'e') return beforeE.endsWith('e') ? beforeE + stem.slice(1) : beforeE + stem;
    return open + stem;
  }
  if (consonant !== 'n') return consonant + stem;
  // N- is heard before d, g, z, j; as m before b; not at all before other consonants.
  if (/^[dgzj]/.test(stem)) return `n${stem}`;
  return stem.startsWith('b') ? `m${stem}` : stem;
}

/** The beginnings that an agreeing adjective can have, with the classes to try. */
export const ADJECTIVE_CLASSES: readonly NounClass[] = [9, 1, 2, 10, 6, 3, 5, 7, 8, 4, 14, 11, 15, 16, 17];
