import { describe, expect, it } from 'vitest';
import { digestJson, digestMarkdown, entriesCsv } from '../../../src/swahili/digest/export.ts';
import type { Digest, Entry } from '../../../src/swahili/types.ts';
import { ARTICLE, digestOf, HEADLINE } from './article.ts';

const SOURCE = { title: HEADLINE, address: 'https://habari.example/mahindi', read: new Date('2025-03-09T21:30:00Z') };
const digest = digestOf(ARTICLE, { headline: 0, sentences: 3 });

const NOTHING: Digest = {
  gist: '',
  facts: [],
  sentences: [],
  entries: [],
  topics: [],
  difficulty: { words: 0, sentences: 0, minutes: 0, beyond1000: 0, beyond3000: 0 },
  vocabulary: [],
};
const entry = (name: string, more: Partial<Entry> = {}): Entry => ({
  key: `person:${name}`,
  kind: 'person',
  name,
  gloss: 'a person',
  places: [{ block: 0, start: 0, end: name.length }],
  ...more,
});
const withEntries = (...entries: Entry[]): Digest => ({ ...NOTHING, entries });

/** Reads CSV as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('CSV', () => {
  it('one line for each entry, ended as the standard has it', () => {
    const rows = readCsv(entriesCsv(digest, SOURCE));
    expect(rows[0]).toEqual(['kind', 'name', 'english', 'domain', 'count', 'title', 'address']);
    expect(rows.slice(1).filter(([kind]) => kind !== 'fact')).toEqual(
      digest.entries.map((e) => [e.kind, e.name, e.gloss, e.domain ?? '', String(e.places.length), SOURCE.title, SOURCE.address]),
    );
    expect(entriesCsv(digest, SOURCE)).toMatch(/\r\n$/);
  });

  it('one line for each fact', () => {
    const facts = readCsv(entriesCsv(digest, SOURCE)).filter(([kind]) => kind === 'fact');
    expect(facts.map(([, , english]) => english)).toEqual(digest.facts.map((f) => f.english.text));
    expect(facts.length).toBeGreaterThan(2);
  });

  it.each([
    ['a comma', 'Juma, Asha', '"Juma, Asha"'],
    ['quotation marks', 'Juma "Simba" Ali', '"Juma ""Simba"" Ali"'],
    ['a new line', 'Juma\nAli', '"Juma\nAli"'],
    ['a carriage return', 'Juma\rAli', '"Juma\rAli"'],
    ['nothing that needs quotation marks', "Ng'ombe Ali", "Ng'ombe Ali"],
  ])('%s', (_, name, written) => expect(entriesCsv(withEntries(entry(name)), SOURCE)).toContain(`\r\nperson,${written},a person,,1,`));

  it.each(['=1+1', '+255 700', '-A1', '@SUM(A1)', '\t=1'])('a spreadsheet takes no cell for a formula: %j', (text) => {
    const [, row] = readCsv(entriesCsv(withEntries(entry(text, { gloss: text })), SOURCE));
    expect(row!.slice(1, 3)).toEqual([`'${text}`, `'${text}`]);
  });

  it('signs inside a cell stay', () => expect(entriesCsv(withEntries(entry('A=B+C-D@E')), SOURCE)).toContain(',A=B+C-D@E,'));

  it('a formula with a comma is both made text and quoted', () =>
    expect(entriesCsv(withEntries(entry('=HYPERLINK("x","y")')), SOURCE)).toContain(`"'=HYPERLINK(""x"",""y"")"`));

  it('without entries, the header alone', () =>
    expect(entriesCsv(NOTHING, SOURCE)).toBe('kind,name,english,domain,count,title,address\r\n'));
});

describe('Markdown', () => {
  const markdown = digestMarkdown(digest, SOURCE);

  it('begins with title, address and the day it was read', () =>
    expect(markdown.split('\n').slice(0, 3)).toEqual([`# ${HEADLINE}`, '', '<https://habari.example/mahindi>, read on 2025-03-09']));

  it('has every fact', () => {
    for (const { english } of digest.facts) expect(markdown).toContain(`- ${english.text}`);
  });

  it('has every key sentence with its English, and every entry', () => {
    for (const { text, english } of digest.sentences) {
      expect(markdown).toContain(`> ${text}`);
      expect(markdown).toContain(english.text);
    }
    for (const { name } of digest.entries) expect(markdown).toContain(`- **${name}**`);
  });

  it('says how often', () => expect(markdown).toContain('- **William Ruto** ×2: '));

  it('has a heading only for kinds that occur', () => {
    const some = digestMarkdown(withEntries(entry('Asha')), SOURCE);
    expect(some.match(/^## .*/gm)).toEqual(['## Who']);
  });

  it('signs of Markdown in a name are text, and a name is one line', () => {
    const some = digestMarkdown(withEntries(entry('*Asha*\n# [Ali](x) <b>')), { ...SOURCE, title: 'Bei | _mpya_\n## leo' });
    expect(some).toContain('- **\\*Asha\\* \\# \\[Ali\\](x) \\<b\\>**');
    expect(some).toContain('# Bei \\| \\_mpya\\_ \\#\\# leo');
    expect(some.match(/^#+ /gm)).toEqual(['# ', '## ']);
  });

  it('a name is not said twice', () => {
    const some = withEntries(entry('Asha Mbwana', { gloss: 'Asha Mbwana, a doctor' }), entry('Hola', { gloss: 'Hola' }));
    expect(digestMarkdown(some, SOURCE)).toContain('- **Asha Mbwana**: a doctor\n- **Hola**\n');
  });

  it('of nothing there is only the title', () =>
    expect(digestMarkdown(NOTHING, SOURCE)).toBe(`# ${HEADLINE}\n\n<https://habari.example/mahindi>, read on 2025-03-09\n`));
});

describe('JSON', () => {
  const json = JSON.parse(digestJson(digest, SOURCE));

  it('has address and time', () =>
    expect(json).toMatchObject({ title: HEADLINE, address: 'https://habari.example/mahindi', read: '2025-03-09T21:30:00.000Z' }));

  it('has sentences, entries, topics, difficulty and vocabulary', () => {
    expect(json.sentences).toEqual(digest.sentences.map((s) => ({ swahili: s.text, english: s.english.text })));
    expect(json.entries.map((e: { name: string; count: number }) => [e.name, e.count])).toEqual(
      digest.entries.map((e) => [e.name, e.places.length]),
    );
    expect(json.topics.map((t: { domain: string }) => t.domain)).toEqual(digest.topics.map((t) => t.domain));
    expect(json.gist).toBe(digest.gist);
    expect(json.facts[0]).toMatchObject({ did: digest.facts[0]!.did.text, english: digest.facts[0]!.english.text });
    expect(json.difficulty).toEqual(digest.difficulty);
    expect(json.vocabulary).toEqual(digest.vocabulary);
  });

  it('any letters come back as they were', () => {
    const name = 'Ng\'ombe "Ali"\n\u2028😀';
    expect(JSON.parse(digestJson(withEntries(entry(name)), SOURCE)).entries[0].name).toBe(name);
  });
});
