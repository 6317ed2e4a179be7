/**
 * The closed classes of the language, made from the noun-class table.
 * Source: Ashton, Swahili Grammar (1944); Mohamed, Modern Swahili Grammar (2001), for -ngine and the copulas.
 */
import type { Classes } from '../../grammar/classes.ts';
import type { Grammar, PartOfSpeech } from '../../types.ts';
import type { Candidate } from '../verbs.ts';
import { copulas } from './copulas.ts';
import { Forms, part } from './forms.ts';
import { pronominals } from './pronominals.ts';
import { relativeWords } from './relative-words.ts';

function particles(forms: Forms): void {
  const single = (form: string, pos: PartOfSpeech, gloss: string, score: number, grammar: Grammar = {}) =>
    forms.add(form, pos, gloss, [part(form, 'stem', gloss)], grammar, score);
  single('ni', 'copula', 'is, are', 2);
  single('si', 'copula', 'is not, are not', 1.2, { negative: true });
  single('na', 'conjunction', 'and; with', 2);
  single('na', 'preposition', 'by', 0.2);
  single('kwa', 'preposition', 'for, by, with; to; in', 2);
  single('kwenye', 'preposition', 'in, on, at', 1.5);
  single('penye', 'preposition', 'where there is, at', 0.5);
  single('kuwa', 'conjunction', 'that', 1);
}

/** Every form of the closed classes with its readings. */
export function closedForms(classes: Classes): ReadonlyMap<string, readonly Candidate[]> {
  const forms = new Forms();
  particles(forms);
  pronominals(forms, classes);
  relativeWords(forms, classes);
  copulas(forms, classes);
  return forms.map;
}
