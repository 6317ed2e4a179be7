import { byWord } from '../text/by-word.ts';

/**
 * English of words that hold a sentence together: form → part of speech of the reading it is for (or '' for any), kind in the rendering ('' as it is), English.
 * Where the glosses list several words, news wants this one.
 */
// biome-ignore format: a table is read by its columns
export const CLOSED: Readonly<Record<string, readonly [string, string, string]>> = byWord({
  katika:  ['', 'preposition', 'in'],
  kwenye:  ['', 'preposition', 'in'],
  kwa:     ['', 'preposition', 'for'],
  na:      ['conjunction', 'and', 'and'],
  kila:    ['', 'determiner', 'every'],
  kwamba:  ['', 'conjunction', 'that'],
  kuwa:    ['conjunction', 'conjunction', 'that'],
  ili:     ['', 'conjunction', 'so that'],
  kama:    ['', 'conjunction', 'as'],
  ambapo:  ['', 'conjunction', 'where'],
  ama:     ['', 'conjunction', 'or'],
  hadi:    ['', 'preposition', 'to'],
  mpaka:   ['preposition', 'preposition', 'until'],
  yeye:    ['', 'pronoun', 'he'],
  wao:     ['', 'pronoun', 'they'],
  mimi:    ['', 'pronoun', 'I'],
  sisi:    ['', 'pronoun', 'we'],
  wewe:    ['', 'pronoun', 'you'],
  ninyi:   ['', 'pronoun', 'you'],
  nyinyi:  ['', 'pronoun', 'you'],
  ndiyo:   ['copula', 'copula', 'is'],
  si:      ['', 'copula', 'is not'],
  sio:     ['', 'copula', 'is not'],
  siyo:    ['', 'copula', 'is not'],
  kuliko: ['', 'preposition', 'than'],
  pili:    ['', 'numeral', 'second'],
  ifikapo: ['', 'preposition', 'by'],
  je:      ['', 'adverb', ''],
  mnamo:   ['', 'preposition', 'in'],
  tangu:   ['', 'preposition', 'since'],
  huku:    ['conjunction', 'conjunction', 'while'],
  kabla:   ['', 'conjunction', 'before'],
});

/** What stands before a person’s name in short, with or without a full stop. */
export const ABBREVIATED: Readonly<Record<string, string>> = byWord({
  Bw: 'Mr',
  Bi: 'Ms',
  Dk: 'Dr',
  Dkt: 'Dr',
  Dr: 'Dr',
  Mh: 'Hon.',
  Mhe: 'Hon.',
  Prof: 'Prof.',
});
