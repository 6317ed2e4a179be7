import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../src/library/database.ts';
import { allWords, changeWords, learnedOf, removeWords, restoreWords, saveWord } from '../../src/library/words.ts';
import { fresh, met, noun, tangaza } from './fixture.ts';

describe('a word that is saved', () => {
  it('is there for whoever opens the library next', async () => {
    const library = await fresh();
    await saveWord(library, tangaza);
    library.close();
    const again = await openLibrary(library.name);
    expect(await allWords(again)).toMatchObject([
      { key: 'word:tangaza:verb', status: 'new', note: '', sightings: [{ start: 7, end: 18 }] },
    ]);
  });

  it('keeps note, status and memory when it is met again, and gains the place', async () => {
    const library = await fresh();
    await saveWord(library, tangaza, 10);
    await changeWords(library, ['word:tangaza:verb'], { note: 'cf. tangazo', status: 'learning' });
    const word = await saveWord(library, { ...tangaza, sighting: met('Serikali imetangaza likizo.', 'imetangaza', 2_000) });
    expect(word).toMatchObject({ note: 'cf. tangazo', status: 'learning', saved: 10 });
    expect(word.sightings.map((s) => s.sentence)).toEqual(['Serikali imetangaza likizo.', 'Walimu walitangaza mgomo.']);
  });

  it('is wanted again after it was ignored', async () => {
    const library = await fresh();
    await saveWord(library, tangaza);
    await changeWords(library, ['word:tangaza:verb'], { status: 'ignored' });
    expect((await saveWord(library, tangaza)).status).toBe('new');
  });

  it('keeps the last eight places, each sentence once', async () => {
    const library = await fresh();
    for (let i = 0; i < 12; i++) await saveWord(library, { ...tangaza, sighting: met(`Mara ya ${i} walitangaza.`, 'walitangaza', i) });
    const word = await saveWord(library, { ...tangaza, sighting: met('Mara ya 11 walitangaza.', 'walitangaza', 11) });
    expect(word.sightings.map((s) => s.at)).toEqual([11, 10, 9, 8, 7, 6, 5, 4]);
  });
});

describe('undo', () => {
  it('brings removed words back as they were', async () => {
    const library = await fresh();
    await saveWord(library, tangaza);
    const before = await removeWords(library, ['word:tangaza:verb', 'word:hakuna:verb']);
    expect(await allWords(library)).toEqual([]);
    await restoreWords(library, before);
    expect(await allWords(library)).toMatchObject([{ lemma: 'tangaza', gloss: 'announce; advertise' }]);
  });

  it('does not take away what was met in the meantime', async () => {
    const library = await fresh();
    await saveWord(library, tangaza);
    const before = await changeWords(library, ['word:tangaza:verb'], { status: 'known' });
    await saveWord(library, { ...tangaza, sighting: met('Serikali imetangaza likizo.', 'imetangaza', 2_000) });
    await restoreWords(library, before);
    expect((await allWords(library))[0]).toMatchObject({ status: 'new', sightings: [{ at: 2_000 }, { at: 1_000 }] });
  });
});

it('a word is being learned until it is known or ignored, each part of speech by itself', async () => {
  const library = await fresh();
  await saveWord(library, noun('kata'));
  await saveWord(library, { ...noun('kata'), pos: 'verb' });
  await changeWords(library, ['word:kata:noun'], { status: 'known' });
  expect([...learnedOf(await allWords(library))]).toEqual(['kata verb']);
});

/** A small generator with a seed, so that a failure can be repeated. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) & 0x7f_ff_ff_ff) / 0x7f_ff_ff_ff;
}

it('two windows that write at once lose nothing, in 200 random orders', async () => {
  for (let seed = 1; seed <= 200; seed++) {
    const next = random(seed);
    const one = await fresh();
    const other = await openLibrary(one.name);
    const lemmas = ['a', 'b', 'c'];
    const writes = Array.from({ length: 12 }, (_, at) => {
      const library = next() < 0.5 ? one : other;
      const lemma = lemmas[at % lemmas.length]!;
      return saveWord(library, { ...noun(lemma), sighting: met(`Sentensi ${at}.`, 'Sentensi', at) }).then(() => ({ lemma, at }));
    });
    const done = await Promise.all(writes);
    const words = await allWords(one);
    for (const { lemma, at } of done) expect(words.find((w) => w.lemma === lemma)?.sightings.map((s) => s.at)).toContain(at);
    one.close();
    other.close();
    indexedDB.deleteDatabase(one.name);
  }
});
