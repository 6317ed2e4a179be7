import { describe, expect, test } from 'vitest';
import { stem } from '../../src/swahili/search/stem.ts';
import { engine } from './engine-fixture.ts';

describe('the forms of an English word have one stem', () => {
  test.each([
    ['announce', 'announces', 'announced', 'announcing'],
    ['city', 'cities'],
    ['box', 'boxes'],
    ['plan', 'planned', 'planning'],
    ['carry', 'carried', 'carries', 'carrying'],
    ['go', 'goes', 'going', 'went', 'gone'],
    ['child', 'children'],
    ['miss', 'misses', 'missed'],
  ])('%s', (...forms) => expect(new Set(forms.map(stem)).size).toBe(1));

  test.each([
    ['new', 'news'],
    ['bus', 'bu'],
    ['red', 'r'],
    ['king', 'k'],
  ])('and other words have another: %s, %s', (one, other) => expect(stem(one)).not.toBe(stem(other)));
});

describe('what somebody types', () => {
  test.each([
    ['wametangaza', 'tangaza'],
    ['hayakuja', 'ja'],
    ['vitabu', 'kitabu'],
    ['Rais', 'rais'],
  ])('a Swahili form: %s', (form, lemma) => expect(engine.search(form).readings[0]?.lemma).toBe(lemma));

  test.each([
    ['announced', 'kutangaza'],
    ['president', 'rais'],
    ['cities', 'jiji'],
    ['general election', 'uchaguzi mkuu'],
    ['peace talks', 'mazungumzo ya amani'],
  ])('English: %s', (query, swahili) => expect(engine.search(query).entries[0]?.swahili).toBe(swahili));

  test('a Swahili phrase has its rough English', () =>
    expect(engine.search('uchaguzi mkuu wa Kenya').english).toMatch(/general election/i));

  test('a Swahili word has the terms that it stands in', () =>
    expect(engine.search('uchaguzi').entries.map(({ swahili }) => swahili)).toContain('uchaguzi mkuu'));

  test('what sounds like English is not taken for it', () =>
    expect(
      engine
        .search('rais')
        .entries.map(({ english }) => english)
        .join(),
    ).not.toContain('raise'));

  test.each(['', '   ', '…', 'xqzt', '(', '\\'])('nothing is found for “%s”', (query) =>
    expect(engine.search(query)).toEqual({ readings: [], english: '', entries: [] }));
});
