/** Whether the letter is one of the five vowels of Swahili; no letter is none. */
export const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter);
