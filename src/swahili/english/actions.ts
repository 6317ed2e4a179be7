import { byWord } from '../text/by-word.ts';
import { inflectVerb } from './inflect.ts';

/** Infinitives that are nouns in English, with the preposition of what they are done to: kukamatwa kwa, the arrest of. */
const ACTIONS: Readonly<Record<string, string>> = byWord({
  anguka: 'fall of',
  anza: 'start of',
  badilika: 'change in',
  chaguliwa: 'election of',
  chelewa: 'delay of',
  fa: 'death of',
  fariki: 'death of',
  fika: 'arrival of',
  fukuzwa: 'dismissal of',
  fungwa: 'closure of',
  isha: 'end of',
  kamatwa: 'arrest of',
  kosekana: 'lack of',
  malizika: 'end of',
  ongezeka: 'increase in',
  ondoka: 'departure of',
  ondolewa: 'removal of',
  panda: 'rise in',
  patikana: 'availability of',
  pungua: 'decrease in',
  rejea: 'return of',
  rudi: 'return of',
  shuka: 'fall in',
  sitishwa: 'suspension of',
  tangazwa: 'announcement of',
  tekwa: 'abduction of',
  teuliwa: 'appointment of',
  toweka: 'disappearance of',
  uawa: 'killing of',
  wasili: 'arrival of',
  vunjika: 'breakdown of',
  zaliwa: 'birth of',
  zuka: 'outbreak of',
});

/** @param stem the infinitive as written, without ku-. @param phrase its English, in the base form. */
export const actionOf = (stem: string, phrase: string): string =>
  ACTIONS[stem] ?? `${inflectVerb(phrase.replace(/^be /, '').replace(/^(?:not )?to /, ''), 'ing')} of`;
