import { describe, expect, test } from 'vitest';
import { Inflector } from '../../src/swahili/morphology/inflect.ts';
import { agreement, conjugation } from '../../src/swahili/morphology/paradigm.ts';
import { book } from './engine-fixture.ts';

describe('a verb through its tenses', () => {
  test.each([
    ['soma', 2, 'now', 'wanasoma', 'hawasomi'],
    ['soma', 'I', 'past', 'nilisoma', 'sikusoma'],
    ['la', 1, 'will', 'atakula', 'hatakula'],
    ['rudi', 'we', 'should', 'turudi', 'tusirudi'],
    ['ja', 9, 'if, while; unless', 'ikija', 'isipokuja'],
    ['fika', 1, 'in headlines', 'afika', undefined],
  ] as const)('%s with %s, %s: %s, %s', (lemma, subject, meaning, affirmative, negative) => {
    expect(conjugation(new Inflector(book), lemma, subject)).toContainEqual({ meaning, affirmative, negative });
  });
});

describe('what agrees with a noun', () => {
  test.each([
    [7, ['hiki', 'hicho', 'kile', 'cha', 'changu', 'chao', 'kizuri', 'kipya', 'ki-', 'haki-', '-ki-', '-cho-']],
    [1, ['huyu', 'huyo', 'yule', 'wa', 'wangu', 'wao', 'mzuri', 'mpya', 'a-', 'ha-', '-m-', '-ye-']],
    [10, ['hizi', 'hizo', 'zile', 'za', 'zangu', 'zao', 'nzuri', 'mpya', 'zi-', 'hazi-', '-zi-', '-zo-']],
  ] as const)('of class %i', (nounClass, forms) => {
    expect(agreement(book, nounClass).map((row) => row.form)).toEqual(forms);
  });
});
