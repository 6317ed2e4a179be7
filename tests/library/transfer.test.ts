import { unzipSync } from 'fflate';
import initSqlJs from 'sql.js';
import wasm from 'sql.js/dist/sql-wasm.wasm?url';
import { describe, expect, it } from 'vitest';
import { giveAnswer } from '../../src/library/review/answers.ts';
import { exportAnki, fieldsOf } from '../../src/library/transfer/anki.ts';
import { exportJson, importLibrary, type LibraryFile, parseLibrary } from '../../src/library/transfer/json.ts';
import { parseTerms, wordsAsTsv } from '../../src/library/transfer/tsv.ts';
import { allWords, changeWords, saveWord } from '../../src/library/words.ts';
import { fresh, met, noun, tangaza } from './fixture.ts';

async function filled() {
  const library = await fresh();
  const { key } = await saveWord(library, tangaza, 10);
  await saveWord(library, { ...noun('mgomo', 'strike'), domain: 'economy' }, 20);
  await giveAnswer(library, { key, direction: 'to English', rating: 3 }, 1_000);
  await library.put('terms', { term: 'waziri wa ulinzi', english: 'Minister of Defence', note: '', changed: 5 });
  return library;
}

const parsed = (text: string): LibraryFile => {
  const file = parseLibrary(text);
  if ('fault' in file) throw new Error(file.fault);
  return file;
};

describe('everything as JSON', () => {
  it('comes back as it went', async () => {
    const text = await exportJson(await filled());
    const other = await fresh();
    await importLibrary(other, parsed(text), 'replace');
    expect(JSON.parse(await exportJson(other))).toEqual(JSON.parse(text));
  });

  it('merged twice changes nothing more', async () => {
    const library = await filled();
    const text = await exportJson(library);
    await importLibrary(library, parsed(text), 'merge');
    expect(JSON.parse(await exportJson(library))).toEqual(JSON.parse(text));
  });

  it('merged keeps the newer note and the places of both', async () => {
    const [here, there] = [await filled(), await filled()];
    await changeWords(there, ['word:tangaza:verb'], { note: 'newer' }, 9_000);
    await saveWord(here, { ...tangaza, sighting: met('Serikali imetangaza likizo.', 'imetangaza', 2_000) }, 5_000);
    await importLibrary(here, parsed(await exportJson(there)), 'merge');
    expect((await allWords(here)).find((w) => w.lemma === 'tangaza')).toMatchObject({
      note: 'newer',
      sightings: [{ at: 2_000 }, { at: 1_000 }],
    });
  });

  it('damaged is refused with the place of the fault, in 50 ways', async () => {
    const whole = JSON.parse(await exportJson(await filled()));
    const damaged: string[] = [];
    // Cut short at 24 places.
    const text = JSON.stringify(whole);
    for (let i = 0; i < 24; i++) damaged.push(text.slice(0, Math.floor((text.length * i) / 24)));
    // Each field of each kind of row once of another type.
    const rows = { words: whole.words[0], answers: whole.answers[0], terms: whole.terms[0] };
    for (const [list, row] of Object.entries(rows))
      for (const field of Object.keys(row)) damaged.push(JSON.stringify({ ...whole, [list]: [{ ...row, [field]: { wrong: true } }] }));
    damaged.push(
      JSON.stringify({ ...whole, format: 'other' }),
      JSON.stringify({ ...whole, version: 2 }),
      JSON.stringify({ ...whole, more: 1 }),
    );
    damaged.push(
      JSON.stringify({ ...whole, words: [{ ...whole.words[0], key: 'word:other:noun' }] }),
      JSON.stringify([whole]),
      'null',
      '""',
    );
    expect(damaged.length).toBeGreaterThanOrEqual(50);
    for (const one of damaged) expect(parseLibrary(one)).toEqual({ fault: expect.stringMatching(/\w{4,}/) });
  });
});

describe('tables', () => {
  it('have one line a word, and no cell breaks a line', async () => {
    const library = await filled();
    await changeWords(library, ['word:mgomo:noun'], { note: 'a\tb\nc' });
    const lines = wordsAsTsv(await allWords(library))
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(3);
    expect(new Set(lines.map((l) => l.split('\t').length))).toEqual(new Set([12]));
    expect(lines.find((l) => l.startsWith('mgomo'))).toContain('a b c');
  });

  it('of own terms are read with every fault by its line', () => {
    const { terms, faults } = parseTerms(
      'term\tenglish\nwaziri wa ulinzi\tMinister of Defence\nbaraza la  wazee\tcouncil\nkatiba\n\tx\nkatiba\t\nWaziri wa Ulinzi\tagain\n',
      5,
    );
    expect(terms).toEqual([{ term: 'waziri wa ulinzi', english: 'Minister of Defence', note: '', changed: 5 }]);
    expect(faults.map((f) => f.line)).toEqual([3, 4, 5, 6, 7]);
    expect(faults[1]?.fault).toBe('there is no tab between the term and its English');
  });
});

describe('an Anki package', () => {
  it('has the word in bold in its sentence, and nothing of a page becomes markup', () => {
    const fields = fieldsOf({ ...wordOf(tangaza), sightings: [met('Walimu <b> walitangaza mgomo & zaidi.', 'walitangaza')] });
    expect(fields[3]).toBe('Walimu &lt;b&gt; <b>walitangaza</b> mgomo &amp; zaidi.');
    expect(fields[6]).toBe('<a href="https://habari.example/walimu">Walimu watangaza mgomo</a>');
  });

  it('is read back by SQLite with the tables, deck, note type, cards and tags that Anki wants', async () => {
    const words = await allWords(await filled());
    const files = unzipSync(await exportAnki(words, wasm, undefined, 1_700_000_000_000));
    expect(Object.keys(files).sort()).toEqual(['collection.anki2', 'media']);
    const { Database } = await initSqlJs({ locateFile: () => wasm });
    const database = new Database(files['collection.anki2']);
    const rows = (sql: string) => database.exec(sql)[0]?.values ?? [];
    expect(rows('PRAGMA integrity_check')).toEqual([['ok']]);
    const [[version, models, decks, conf]] = rows('SELECT ver, models, decks, conf FROM col') as [[number, string, string, string]];
    expect(version).toBe(11);
    const [model] = Object.values(JSON.parse(models)) as { id: number; flds: unknown[]; tmpls: unknown[]; did: number }[];
    expect(Object.keys(JSON.parse(decks))).toContain(String(model!.did));
    expect(JSON.parse(conf).nextPos).toBe(3);
    expect(rows(`SELECT count(*) FROM notes WHERE mid = ${model!.id}`)).toEqual([[2]]);
    expect(rows(`SELECT count(*) FROM cards c JOIN notes n ON c.nid = n.id WHERE c.ord < ${model!.tmpls.length}`)).toEqual([[4]]);
    for (const [fields, tags] of rows('SELECT flds, tags FROM notes') as [string, string][]) {
      expect(fields.split('\u001F')).toHaveLength(model!.flds.length);
      expect(tags).toMatch(/^ msomaji \S.* $/);
    }
    // The first eight digits of sha1('tangaza').
    const csum = await crypto.subtle.digest('SHA-1', new TextEncoder().encode('tangaza'));
    expect(rows("SELECT csum FROM notes WHERE sfld = 'tangaza'")).toEqual([[new DataView(csum).getUint32(0)]]);
    const guids = rows('SELECT guid FROM notes ORDER BY id');
    const again = new Database(unzipSync(await exportAnki(words, wasm))['collection.anki2']);
    expect(again.exec('SELECT guid FROM notes ORDER BY id')[0]?.values).toEqual(guids);
  });
});

function wordOf({ sighting, ...word }: typeof tangaza) {
  return {
    ...word,
    key: 'word:tangaza:verb',
    note: '',
    status: 'new' as const,
    sightings: [sighting!],
    memories: {},
    saved: 1,
    changed: 1,
  };
}
