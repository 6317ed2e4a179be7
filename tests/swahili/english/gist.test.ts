import { expect, test } from 'vitest';
import { gist, shorten } from '../../../src/swahili/english/gist.ts';

const english = (text: string) => ({ text, pieces: [] });

test('a headline and its top sentence make one line', () => {
  expect(gist(english('President opens school.'), english('The president opened a new school in the capital on Monday.'))).toBe(
    'President opens school; The president opened a new school in the capital on Monday',
  );
});

test('without a headline the sentence stands alone, without either there is nothing', () => {
  expect(gist(undefined, english('Rebels attacked the town.'))).toBe('Rebels attacked the town');
  expect(gist(undefined, undefined)).toBe('');
});

test('a long sentence is cut before what only adds', () => {
  const long = `The parliament passed the law on the protection of forests, saying that it will help ${'farmers and '.repeat(12)}herders.`;
  expect(shorten(long)).toBe('The parliament passed the law on the protection of forests …');
});
