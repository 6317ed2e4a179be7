import { describe, expect, it } from 'vitest';
import type { SavedWord } from '../../src/library/saved.ts';
import { choices, EVERYTHING, siteOf, wantedOf } from '../../src/words/filter.ts';

const DAY = 86_400_000;
const NOW = 1_000 * DAY;

const word = (lemma: string, change: Partial<SavedWord> = {}): SavedWord => ({
  key: `word:${lemma}:noun`,
  kind: 'word',
  lemma,
  pos: 'noun',
  mark: '',
  gloss: '',
  note: '',
  domain: '',
  status: 'new',
  parts: [],
  sightings: [],
  memories: {},
  saved: NOW,
  changed: NOW,
  ...change,
});
const met = (address: string) => [{ sentence: 's', start: 0, end: 1, english: '', title: '', address, at: NOW }];

const WORDS = [
  word('mgomo', { gloss: 'strike', domain: 'economy', saved: NOW - 2 * DAY, sightings: met('https://habari.example/a') }),
  word('tangaza', { pos: 'verb', gloss: 'announce', note: 'café', status: 'known', saved: NOW - 40 * DAY }),
  word('waziri', { gloss: 'minister', status: 'learning', sightings: met('https://gazeti.example/b') }),
];
const lemmas = (change: Partial<typeof EVERYTHING>) => wantedOf(WORDS, { ...EVERYTHING, ...change }, NOW).map((w) => w.lemma);

describe('the list of saved words', () => {
  it('shows all, the newest first', () => expect(lemmas({})).toEqual(['waziri', 'mgomo', 'tangaza']));

  it.each([
    ['Swahili', 'TANG', ['tangaza']],
    ['English', 'minis', ['waziri']],
    ['a note, without its accents', 'cafe', ['tangaza']],
    ['a verb with its ku-', 'ku-tangaza', ['tangaza']],
    ['what is not there', 'xyz', []],
  ])('finds %s', (_, search, found) => expect(lemmas({ search })).toEqual(found));

  it.each([
    [{ status: 'known' as const }, ['tangaza']],
    [{ pos: 'verb' }, ['tangaza']],
    [{ domain: 'economy' }, ['mgomo']],
    [{ site: 'gazeti.example' }, ['waziri']],
    [{ days: 7 }, ['waziri', 'mgomo']],
    [{ days: 7, search: 'strike' }, ['mgomo']],
  ])('narrows by %o', (change, found) => expect(lemmas(change)).toEqual(found));

  it('goes by the alphabet, by age, and by what is due next with the never asked last', () => {
    expect(lemmas({ order: 'a to z' })).toEqual(['mgomo', 'tangaza', 'waziri']);
    expect(lemmas({ order: 'oldest' })).toEqual(['tangaza', 'mgomo', 'waziri']);
    const memory = { due: 5, stability: 1, difficulty: 1, days: 1, steps: 0, reps: 1, lapses: 0, state: 2 as const };
    const asked = word('asked', { memories: { 'to English': memory } });
    expect(wantedOf([...WORDS, asked], { ...EVERYTHING, order: 'due' }, NOW)[0]?.lemma).toBe('asked');
  });

  it('offers what there is to choose from', () =>
    expect(choices(WORDS)).toEqual({ pos: ['noun', 'verb'], domain: ['economy'], site: ['gazeti.example', 'habari.example'] }));

  it('knows no site of a file that has none', () => expect(siteOf('')).toBe(''));
});
