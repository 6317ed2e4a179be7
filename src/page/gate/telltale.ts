import listed from '../../../dictionaries/detect/words.txt?raw';

/** How much a word tells for Swahili or against it; a sum of this much is enough to have the page read, less where the page says that it is in Swahili. */
const ENOUGH = 7;
const ENOUGH_IF_SAID = 2.5;
const TELLS = { frequent: 3, shared: 1.5, verb: 1.2, shape: 0.4, short: -1, other: -2, accented: -2.5 };

const [, frequent = '', shared = ''] = listed.split(/(?:^#.*\n)+/m);
const WORDS = new Map<string, number>();
for (const word of frequent.trim().split(/\s+/)) WORDS.set(word, TELLS.frequent);
for (const word of shared.trim().split(/\s+/)) WORDS.set(word, TELLS.shared);

const WORD = /\p{L}[\p{L}\p{M}'’ʼ-]*/gu;
const PLAIN = /^[a-z'’ʼ-]+$/;
/** Consonants and vowels take turns, and a vowel ends the word: *serikali*, *ng'ombe*, *mkutano*. */
const SHAPE = /^(?:(?:m(?=[b-df-hj-np-tv-z]))?(?:ng['’ʼ]?w?|[nm]?(?:[cdgkst]h|[b-df-hj-np-tvwyz])[wy]?|n[dgjyz]w?)?[aeiou])+$/;
/** The beginnings of verbs: *walisema*, *hatutaki*, *inaendelea*. */
const VERB = /^(?:h[au])?(?:ni|tu|wa|li|ya|ki|vi|zi|ku|pa|[aium])(?:na|li|me|ta|nge|ki|ka)[a-z]{3,}[aeiu]$/;

/** Listens to text, piece by piece, until it has heard enough Swahili at a stretch: a sentence of it in an English page is enough. */
export class Telltale {
  /** How many words there were. */
  words = 0;
  private sum = 0;
  private readonly enough: number;

  /** @param said whether the page says of itself that it is in Swahili */
  constructor(said: boolean) {
    this.enough = said ? ENOUGH_IF_SAID : ENOUGH;
  }

  /** @returns whether there has been enough */
  hears(text: string): boolean {
    for (const [word] of text.matchAll(WORD)) {
      this.words++;
      this.sum = Math.max(0, this.sum + weightOf(word));
      if (this.sum >= this.enough) return true;
    }
    return false;
  }
}

function weightOf(word: string): number {
  const form = word.toLowerCase();
  const known = WORDS.get(form);
  // Names of Swahili words stand in English texts: Chama Cha Mapinduzi. Any other name says nothing about the language around it.
  if (form !== word) return (known ?? 0) / 3;
  if (known !== undefined) return known;
  if (!PLAIN.test(form)) return TELLS.accented;
  if (!SHAPE.test(form)) return TELLS.other;
  // Nearly all short words of Swahili are listed.
  if (form.length < 4) return TELLS.short;
  return VERB.test(form) ? TELLS.verb : TELLS.shape;
}
