import type { GrammarBook } from '../grammar/grammar-book.ts';
import { isVowel } from '../text/letters.ts';
import type { NounClass } from '../types.ts';

/** The adjective's form for a noun of this class: kubwa → mkubwa, wakubwa, kubwa … */
export function adjectiveForm(stem: string, nounClass: NounClass, book: GrammarBook): string {
  const irregular = book.nouns.irregularAdjective(stem, nounClass);
  if (irregular !== undefined) return irregular;
  const [consonant, open, beforeE, beforeI] = book.classes.row(nounClass).adjective;
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
