import { expect, test } from 'vitest';
import { wordsAround } from '../../src/page/locate.ts';

test.each([
  ['Rais wa Kenya', 1, ['Rais']],
  ['Rais wa Kenya', 5, ['wa']],
  ["ng'ombe wake", 3, ["ng'ombe"]],
  ['ng’ombe wake', 1, ['ng’ombe']],
  ['Kim Jong-un amempokea', 9, ['Jong-un']],
  ['amani.', 3, ['amani']],
  ['“ya nguvu”', 1, ['ya']],
  ['... !', 2, []],
])('%s at %i', (text, offset, words) => {
  expect(wordsAround(text, offset).map(({ start, end }) => text.slice(start, end))).toEqual(words);
});
