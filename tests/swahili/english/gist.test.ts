import { expect, test } from 'vitest';
import { gist, shorten } from '../../../src/swahili/english/gist.ts';

test.each([
  [
    'a sentence that says the same adds only what is new',
    'President opens a new school.',
    'The president opens a new school in Kigoma on Monday.',
    'President opens a new school, in Kigoma',
  ],
  ['nothing new adds nothing', 'Government denies the report.', 'The government denies the report.', 'Government denies the report'],
  [
    'a sentence that says something else stands behind the headline',
    'What the new tax means.',
    'Traders close their shops in Arusha.',
    'What the new tax means; Traders close their shops in Arusha',
  ],
])('%s', (_what, headline, top, line) => expect(gist(headline, top)).toBe(line));

test('without a headline the sentence stands alone, without either there is nothing', () => {
  expect(gist(undefined, 'Rebels attack the town.')).toBe('Rebels attack the town');
  expect(gist(undefined, undefined)).toBe('');
});

test('the line is about as long as a headline', () => {
  const line = gist('Parliament debates the budget of next year.', `Farmers wait for fertiliser ${'and seeds '.repeat(30)}.`);
  expect(line.length).toBeLessThanOrEqual(142);
});

test('a long sentence is cut before what only adds', () => {
  const long = `The parliament passed the law on the protection of forests, saying that it will help ${'farmers and '.repeat(12)}herders.`;
  expect(shorten(long)).toBe('The parliament passed the law on the protection of forests');
});

test('where there is no clause to cut before, no preposition or article is left hanging', () => {
  expect(shorten('The minister of health visited the big hospital of the region and the school of the village', 60)).toBe(
    'The minister of health visited the big hospital …',
  );
});

test('no number is cut at its comma, and no abbreviation loses its full stop', () => {
  expect(shorten('The report on the villages of the north shows that 418,000 pupils left school', 66)).toBe(
    'The report on the villages of the north shows …',
  );
  expect(shorten('The meeting starts at 9 a.m.')).toBe('The meeting starts at 9 a.m.');
});
