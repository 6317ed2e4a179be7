import { fold } from './fold.ts';

/** Small words of Swahili, English, French and Portuguese names, whose letters an acronym may leave out. */
const SMALL: ReadonlySet<string> = new Set(
  'ya wa la cha za vya kwa na mwa of and for the in on to at by a an & de du des le les et pour sur en do da dos das e em para no'.split(
    ' ',
  ),
);

const LETTER = /^[a-z0-9&]/;

/**
 * Can the acronym be made of the first letters of these words, all of them, in their order: Alternative for Germany, AfD? Small words may be left out; a word
 * in two parts gives one letter or two (Trans-Pacific).
 */
export function fitsInitials(acronym: string, words: readonly string[]): boolean {
  const letters = acronym.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const parts = words.flatMap((word) => fold(word.toLowerCase()).split(/[-– ]/)).filter((part) => LETTER.test(part));
  return parts.length > 1 && fits(letters, 0, parts, 0);
}

function fits(letters: string, letter: number, parts: readonly string[], part: number): boolean {
  if (part === parts.length) return letter === letters.length;
  const word = parts[part]!;
  if (letter < letters.length && word[0] === letters[letter] && fits(letters, letter + 1, parts, part + 1)) return true;
  return SMALL.has(word) && part > 0 && fits(letters, letter, parts, part + 1);
}
