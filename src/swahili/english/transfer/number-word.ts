import type { Word } from '../../syntax/tree.ts';

/** A number word: kumi, wawili. */
export const isNumber = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.kind === 'numeral' || (word.kind === 'adjective' && /^(?:moja|wili|tatu|nne|tano|nane)$/.test(word.reading?.lemma ?? '')));
