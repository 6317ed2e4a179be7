import { expect, test } from 'vitest';
import { digestMarkdown } from '../../src/swahili/digest/export.ts';
import { topicsOf } from '../../src/swahili/digest/topics.ts';
import type { Entry } from '../../src/swahili/types.ts';
import { engine } from './engine-fixture.ts';

const term = (name: string, domain: string | undefined, ...blocks: number[]): Entry => ({
  key: `term:${name}`,
  kind: 'term',
  name,
  gloss: name,
  ...(domain !== undefined && { domain }),
  places: blocks.map((block) => ({ block, start: 0, end: name.length })),
});

const names = (entries: readonly Entry[], headline?: number) => topicsOf(entries, headline).map(({ domain }) => domain);

test('topics are the fields of the terms, those with more evidence first', () => {
  const topics = topicsOf([term('bunge', 'politics', 1), term('mkataba', 'diplomacy', 1, 2), term('balozi', 'diplomacy', 3)], undefined);
  expect(topics.map(({ domain, terms }) => [domain, ...terms])).toEqual([
    ['diplomacy', 'term:mkataba', 'term:balozi'],
    ['politics', 'term:bunge'],
  ]);
  expect(topics.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
});

test('one term again and again says less than several terms', () =>
  expect(
    names([
      term('rais', 'politics', 1, 2, 3, 4),
      term('mkataba', 'diplomacy', 1),
      term('balozi', 'diplomacy', 2),
      term('ziara', 'diplomacy', 3),
    ]),
  ).toEqual(['diplomacy', 'politics']));

test('the headline counts double, and a term of several words more than a word', () => {
  expect(names([term('bunge', 'politics', 1), term('vita', 'security', 0)], 0)).toEqual(['security', 'politics']);
  expect(names([term('bunge', 'politics', 1), term('haki za binadamu', 'rights', 1)])).toEqual(['rights', 'politics']);
});

test('names and terms of no field are no topic', () => {
  expect(names([{ ...term('Kenya', 'politics', 1), kind: 'place' }, term('neno', undefined, 1)])).toEqual([]);
});

const ARTICLE = [
  'Rais asaini mkataba wa ushirikiano mjini Dodoma',
  'Rais alitia saini mbele ya balozi wa Uganda siku ya Jumatatu mjini Dodoma.',
  'Balozi huyo alisema mikataba mingine itatiwa saini baada ya mazungumzo ya amani.',
];

test('the terms of an article are listed as the glossary has them, under their topic, and lead to their places', () => {
  const digest = engine.digest(ARTICLE, engine.read(ARTICLE, { assume: true }), { headline: 0 });
  const entries = new Map(digest.entries.map((entry) => [entry.key, entry]));
  const diplomacy = digest.topics.find(({ domain }) => domain === 'diplomacy')!;
  const evidence = diplomacy.terms.map((key) => entries.get(key)!);
  const signed = evidence.find(({ name }) => name === 'kutia saini')!;
  expect(signed.places.map(({ block, start, end }) => ARTICLE[block]!.slice(start, end))).toEqual(['alitia saini', 'itatiwa saini']);
  expect(digestMarkdown(digest, { title: ARTICLE[0]!, address: 'https://a.example/1', read: new Date(0) })).toContain('### Diplomacy');
});
