/** English inflection at build time, by the same exceptions that ship. */
import { join } from 'node:path';
import { Forms, type VerbForm } from '../../src/swahili/english/forms.ts';
import { formsIn } from './forms.ts';
import { Faults } from './table.ts';

const forms = new Forms(formsIn(join(import.meta.dirname, '../../dictionaries'), new Faults()));

export const plural = (phrase: string): string => forms.plural(phrase);
export const isPlural = (phrase: string): boolean => forms.isPlural(phrase);
export const inflectVerb = (phrase: string, form: VerbForm | 'base'): string => (form === 'base' ? phrase : forms.verb(phrase, form));
