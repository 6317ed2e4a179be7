import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../src/library/database.ts';
import { VERSION } from '../../src/library/migrations.ts';
import { allWords, saveWord } from '../../src/library/words.ts';
import { tangaza } from './fixture.ts';

/** The library as an earlier version of Msomaji left it, made without its code. */
const EARLIER: Readonly<Record<number, (database: IDBDatabase) => void>> = {
  1: (database) => {
    database.createObjectStore('words', { keyPath: 'key' }).createIndex('lemma', 'lemma');
    database.createObjectStore('answers', { autoIncrement: true }).createIndex('at', 'at');
    database.createObjectStore('terms', { keyPath: 'term' });
  },
};

describe('a library of an earlier version', () => {
  it('every earlier version is tried', () =>
    expect(Object.keys(EARLIER).map(Number)).toEqual(Array.from({ length: VERSION - 1 }, (_, i) => i + 1)));

  it.each(Object.keys(EARLIER).map(Number))('%i keeps what it holds, and takes what is new', async (version) => {
    const name = `earlier ${version} ${Date.now()}`;
    const old = await openDB(name, version, { upgrade: (database) => EARLIER[version]!(database as unknown as IDBDatabase) });
    const { sighting, ...word } = tangaza;
    await old.put('words', {
      ...word,
      key: 'word:tangaza:verb',
      note: 'n',
      status: 'known',
      sightings: [sighting],
      memories: {},
      saved: 1,
      changed: 1,
    });
    old.close();
    const library = await openLibrary(name);
    expect(await allWords(library)).toMatchObject([{ lemma: 'tangaza', note: 'n', status: 'known' }]);
    await saveWord(library, tangaza);
    for (const store of ['words', 'answers', 'terms', 'articles'] as const) expect(await library.count(store)).toBeGreaterThanOrEqual(0);
  });
});
