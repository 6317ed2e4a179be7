import { describe, expect, test } from 'vitest';
import { PAGE_STATES, type PageSummary } from '../../src/extension/contract.ts';
import { byKind } from '../../src/extension/kinds.ts';
import type { Reading } from '../../src/swahili/types.ts';
import { dictionaryForm, grammarWords, partGloss } from '../../src/ui/grammar.ts';
import { pageWords } from '../../src/ui/page-words.ts';

const summary = (state: PageSummary['state']): PageSummary => ({
  state,
  site: 'a.example',
  address: 'https://a.example/',
  title: '',
  page: 1,
  revision: 0,
  counts: byKind(() => 0),
  progress: 1,
});

describe('what is said of a page', () => {
  test.each(PAGE_STATES.filter((state) => state !== 'swahili'))('%s', (state) => {
    const words = pageWords(summary(state), false)!;
    expect(words.title).not.toBe('');
    expect(words.text).toMatch(/\.$/);
  });

  test('nothing of a Swahili page', () => expect(pageWords(summary('swahili'), false)).toBeUndefined());
  test('a page of the browser', () => expect(pageWords(undefined, false)!.title).toBe('This page is not read'));
  test('the reason of a failure', () =>
    expect(pageWords({ ...summary('failed'), message: 'It is damaged.' }, false)!.text).toBe('It is damaged.'));
});

describe('what is said of a reading', () => {
  const verb: Reading = { lemma: 'ondoa', pos: 'verb', gloss: 'remove', parts: [], grammar: { tense: 'present', negative: true } };
  const noun: Reading = { lemma: 'nyumba', pos: 'noun', gloss: 'house', parts: [], grammar: { nounClass: 9, locative: true } };
  const adjective: Reading = {
    lemma: 'kubwa',
    pos: 'adjective',
    gloss: 'big',
    parts: [{ text: 'm', role: 'concord', gloss: 'class 1' }],
    grammar: {},
  };

  test.each([
    [verb, '-ondoa', 'verb · present · negative'],
    [noun, 'nyumba', 'noun · class 9 · place'],
    [adjective, '-kubwa', 'adjective'],
    [{ ...adjective, lemma: 'safi', parts: [] }, 'safi', 'adjective'],
  ])('$lemma', (reading, form, words) => {
    expect(dictionaryForm(reading)).toBe(form);
    expect(
      grammarWords(reading)
        .map(({ text }) => text)
        .join(' · '),
    ).toBe(words);
  });

  test('a stem has its first English word, any other part all of its English', () => {
    expect(partGloss({ text: 'kubali', role: 'stem', gloss: 'agree, accept; admit' })).toBe('agree');
    expect(partGloss({ text: 'ondo', role: 'stem', gloss: 'lift (a ban, a siege), remove' })).toBe('lift (a ban, a siege)');
    expect(partGloss({ text: 'i', role: 'subject', gloss: 'it, they' })).toBe('it, they');
  });

  test('a relative says what it is here: vyo is which, or how', () => {
    const part = { text: 'vyo', role: 'relative', gloss: 'how, as, which' } as const;
    expect(partGloss(part, { relative: 8 })).toBe('which');
    expect(partGloss(part, { relative: 'manner' })).toBe('how, as, which');
    expect(partGloss({ ...part, text: 'ye', gloss: 'who' }, { relative: 1 })).toBe('who');
  });

  test('a word for a person says that it agrees as persons do', () => {
    const rais: Reading = { lemma: 'rais', pos: 'noun', gloss: 'president', parts: [], grammar: { nounClass: 9, animate: true } };
    expect(grammarWords(rais)[1]).toMatchObject({
      text: 'form of class 9, agrees as class 1 (persons)',
      meaning: expect.stringContaining('rais amesema'),
    });
    expect(grammarWords(rais, true).map(({ text }) => text)).toEqual(['noun']);
  });

  test('words of grammar that a beginner has no use for stay away', () => {
    expect(grammarWords(noun, true).map(({ text }) => text)).toEqual(['noun', 'place']);
  });

  test('a part without English says what it does', () => {
    expect(partGloss({ text: 'a', role: 'final vowel', gloss: '' })).toBe('final vowel');
  });
});
