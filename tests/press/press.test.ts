import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/library/articles.ts';
import { pressCsv, pressMarkdown } from '../../src/press/export.ts';
import { commonOf, EVERYTHING, grouped, type Scanned, wantedOf } from '../../src/press/scanned.ts';

const name = (kind: string, text: string, count = 1) => ({ key: `${kind}:${text.toLowerCase()}`, kind, name: text, gloss: '', count });
const article = (title: string, change: Partial<Article>): Scanned => ({
  tab: undefined,
  kept: true,
  article: {
    address: `https://habari.example/${title}`,
    title,
    site: 'habari.example',
    gist: '',
    names: [],
    topics: [],
    minutes: 2,
    difficulty: 20,
    saved: 1,
    ...change,
  },
});

const PRESS = [
  article('Ruto azuru Dodoma', {
    names: [name('person', 'Ruto', 3), name('place', 'Dodoma')],
    topics: ['diplomacy'],
    minutes: 4,
    saved: 3,
  }),
  article('Mgomo wa walimu', {
    names: [name('place', 'Nairobi'), name('date', 'Jumatatu')],
    topics: ['education'],
    site: 'gazeti.example',
    saved: 2,
  }),
  article('Mkutano wa Nairobi', {
    names: [name('person', 'William Ruto'), name('place', 'Nairobi', 2), name('date', 'Jumatatu')].map((n) =>
      n.name === 'William Ruto' ? { ...n, key: 'person:ruto' } : n,
    ),
    difficulty: 10,
  }),
];
const titles = (change: Partial<typeof EVERYTHING>) => wantedOf(PRESS, { ...EVERYTHING, ...change }).map((s) => s.article.title);

describe('the overview', () => {
  it.each([
    [{}, ['Ruto azuru Dodoma', 'Mgomo wa walimu', 'Mkutano wa Nairobi']],
    [{ order: 'easiest first' as const }, ['Mkutano wa Nairobi', 'Ruto azuru Dodoma', 'Mgomo wa walimu']],
    [{ topic: 'education' }, ['Mgomo wa walimu']],
    [{ name: 'place:nairobi' }, ['Mgomo wa walimu', 'Mkutano wa Nairobi']],
    [{ search: 'dodoma' }, ['Ruto azuru Dodoma']],
  ])('with %o', (change, found) => expect(titles(change)).toEqual(found));

  it('groups by site in the order of the alphabet', () =>
    expect(grouped(PRESS, 'site').map(([site, members]) => [site, members.length])).toEqual([
      ['gazeti.example', 1],
      ['habari.example', 2],
    ]));

  it('tells what several articles have in common, under the longest name, and no days of the week', () =>
    expect(commonOf(PRESS).map((c) => [c.name, c.articles, c.count])).toEqual([
      ['William Ruto', 2, 4],
      ['Nairobi', 2, 3],
    ]));
});

describe('taken away', () => {
  it('as CSV no cell becomes a formula', () => {
    const [, row] = pressCsv([article('=1+1', {}).article]).split('\r\n');
    expect(row).toMatch(/^'=1\+1,/);
  });
  it('as Markdown no title becomes a sign', () =>
    expect(pressMarkdown([article('a *b* [c]', {}).article])).toContain('## a \\*b\\* \\[c\\]'));
});
