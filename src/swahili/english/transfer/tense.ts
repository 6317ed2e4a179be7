import type { Concord, Grammar } from '../../types.ts';
import { type PronounForm, type Said, said, type VerbGroup } from '../tree.ts';

/** What stands for weza, paswa and the like in every tense; the generator makes “can” and “should” of it. */
export const JOINING: ReadonlyMap<string, string> = new Map([
  ['weza', 'be able to'],
  ['paswa', 'be supposed to'],
  ['takiwa', 'have to'],
  ['bidi', 'have to'],
  ['lazimika', 'have to'],
]);

/** What tense-aspect markers, negation and extensions say of a verb, in English: -me- is the present perfect, -ja- has not yet, -nge- would. */
export function groupOf(base: Said, grammar: Grammar): VerbGroup {
  const { extensions = [], negative = false } = grammar;
  const reciprocal = extensions.includes('reciprocal') ? ' each other' : '';
  const passive = (extensions.includes('passive') || extensions.includes('stative')) && reciprocal === '';
  const group: VerbGroup = { base: { ...base, text: base.text + reciprocal }, tense: 'present', negative, passive };
  switch (grammar.tense) {
    case 'past':
    case 'then':
      return { ...group, tense: 'past' };
    case 'perfect':
      return { ...group, perfect: true, ...(grammar.completed && { adverbs: [said('already', base)] }) };
    case 'not yet':
      return { ...group, perfect: true, negative: true, adverbs: [said('yet', base)] };
    case 'future':
      return { ...group, tense: 'future' };
    case 'would':
      return { ...group, tense: 'would' };
    case 'would have':
      return { ...group, tense: 'would', perfect: true };
    case 'subjunctive':
      return { ...group, tense: 'should' };
    case 'imperative':
      return { ...group, tense: 'imperative' };
    default:
      return group;
  }
}

const PLURAL: readonly unknown[] = [2, 4, 6, 8, 10];

/** The pronoun of a concord. @param person what one person of class 1 is called. */
export function pronounOf(concord: Concord, person: PronounForm): PronounForm {
  if (concord === 'you all') return 'you';
  if (typeof concord === 'string') return concord;
  if (concord === 1) return person;
  if (PLURAL.includes(concord)) return 'they';
  return concord >= 16 ? 'there' : 'it';
}
