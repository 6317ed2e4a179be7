import { type Library, openLibrary } from '../../src/library/database.ts';
import type { Found, Sighting } from '../../src/library/saved.ts';

let count = 0;

/** A library of its own for each test. */
export const fresh = (): Promise<Library> => openLibrary(`test ${Date.now()} ${count++}`);

export const met = (sentence: string, word: string, at = 1_000): Sighting => ({
  sentence,
  start: sentence.indexOf(word),
  end: sentence.indexOf(word) + word.length,
  english: 'The teachers announced a strike.',
  title: 'Walimu watangaza mgomo',
  address: 'https://habari.example/walimu',
  at,
});

export const tangaza: Found = {
  kind: 'word',
  lemma: 'tangaza',
  pos: 'verb',
  mark: '',
  gloss: 'announce; advertise',
  domain: '',
  parts: [
    { text: 'wa', gloss: 'they' },
    { text: 'li', gloss: 'past' },
    { text: 'tangaz', gloss: 'announce' },
    { text: 'a', gloss: '' },
  ],
  sighting: met('Walimu walitangaza mgomo.', 'walitangaza'),
};

export const noun = (lemma: string, gloss = `gloss of ${lemma}`): Found => ({
  kind: 'word',
  lemma,
  pos: 'noun',
  mark: '',
  gloss,
  domain: '',
  parts: [],
});
