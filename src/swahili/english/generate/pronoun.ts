import type { Person, PronounForm } from '../tree.ts';

const OBJECTIVE: Partial<Record<PronounForm, string>> = {
  I: 'me',
  he: 'him',
  she: 'her',
  we: 'us',
  they: 'them',
  there: 'it',
  'he or she': 'him or her',
};
const POSSESSIVE: Record<PronounForm, string> = {
  I: 'my',
  you: 'your',
  he: 'his',
  she: 'her',
  it: 'its',
  we: 'our',
  they: 'their',
  'he or she': 'his or her',
  there: 'its',
  this: 'its',
  that: 'its',
  these: 'their',
  those: 'their',
  who: 'whose',
};
const SELF: Partial<Record<PronounForm, string>> = {
  I: 'myself',
  you: 'yourself',
  he: 'himself',
  she: 'herself',
  we: 'ourselves',
  they: 'themselves',
  'he or she': 'himself or herself',
};

export const objective = (form: PronounForm): string => OBJECTIVE[form] ?? form;
export const possessive = (form: PronounForm): string => POSSESSIVE[form];
export const reflexive = (form: PronounForm): string => SELF[form] ?? 'itself';

export const personOfPronoun = (form: PronounForm): Person =>
  form === 'I' ? 'I' : /^(?:you|we|they|these|those)$/.test(form) ? 'plural' : 'singular';
