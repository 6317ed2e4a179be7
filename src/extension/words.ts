import type { PartOfSpeech, PartRole } from '../swahili/types.ts';
import { oneOf } from './shape.ts';

/** A name that the engine adds and that is forgotten here does not compile. */
const PARTS_OF_SPEECH: Record<PartOfSpeech, true> = {
  noun: true,
  verb: true,
  adjective: true,
  adverb: true,
  pronoun: true,
  connective: true,
  preposition: true,
  conjunction: true,
  copula: true,
  numeral: true,
  interjection: true,
  ideophone: true,
  particle: true,
  name: true,
  foreign: true,
};

const ROLES: Record<PartRole, true> = {
  negation: true,
  subject: true,
  tense: true,
  relative: true,
  object: true,
  infinitive: true,
  stem: true,
  extension: true,
  'final vowel': true,
  'class prefix': true,
  concord: true,
  locative: true,
  possessive: true,
  plural: true,
  pronoun: true,
  enclitic: true,
  reduplication: true,
  manner: true,
};

export const entryKind = oneOf([...(Object.keys(PARTS_OF_SPEECH) as PartOfSpeech[]), 'term']);
export const partOfSpeech = oneOf(Object.keys(PARTS_OF_SPEECH) as PartOfSpeech[]);
export const role = oneOf(Object.keys(ROLES) as PartRole[]);
