import type { Word } from '../../syntax/tree.ts';
import type { Concord, Grammar } from '../../types.ts';

/** All the classes that the form of an agreeing word fits. */
export function allClasses(word: Word): readonly unknown[] {
  const { classes, nounClass } = word.reading?.grammar ?? {};
  return classes ?? (nounClass === undefined ? word.classes : [nounClass]);
}

/** Whether its form shows a class at all. */
export const agreesWith = (word: Word): boolean => {
  const { classes, nounClass } = word.reading?.grammar ?? {};
  return classes !== undefined || nounClass !== undefined;
};

export const subjectsOf = ({ subject, subjects }: Grammar): readonly Concord[] => subjects ?? (subject === undefined ? [] : [subject]);

/** A person, or somebody that a noun of people names; a word that nobody knows is none. */
export const isPerson = (word: Word): boolean =>
  word.mark?.kind === 'person' ||
  (word.kind !== 'unknown' && word.mark === undefined && (word.classes.includes(1) || word.classes.includes(2)));

export const LOCATIVES: readonly unknown[] = [15, 16, 17, 18];
/** kuna, hakukuwa na, palikuwa: there is. */
export const isThere = (grammar: Grammar): boolean => {
  const all = subjectsOf(grammar);
  return all.length > 0 && all.every((c) => LOCATIVES.includes(c));
};
export const isPassive = (grammar: Grammar): boolean => grammar.extensions?.includes('passive') === true;
