import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/swahili/types.ts';
import { engine } from '../engine-fixture.ts';

/** The last mark of these very words on a page of these blocks. */
function markOf(words: string, ...blocks: string[]): Mark | undefined {
  return engine
    .read(blocks, { assume: true })
    .flatMap(({ marks }, i) => marks.filter((m) => m.kind !== 'term' && blocks[i]!.slice(m.start, m.end) === words))
    .at(-1);
}

describe('the words of the page explain its acronym, wherever it stands', () => {
  it.each([
    ['KWK', 'Kituo cha Wakulima wa Kahawa (KWK) kimefunguliwa.', /centre/],
    ['KWK', 'Kituo cha Wakulima wa Kahawa, KWK, kimefunguliwa.', /centre/],
    ['KWK', 'Kituo cha Wakulima wa Kahawa KWK kimefunguliwa.', /centre/],
    ['KWK', 'KWK (Kituo cha Wakulima wa Kahawa) kimefunguliwa.', /centre/],
    ['MBK', 'Mamlaka ya Bustani za Kijani, maarufu kama MBK, imefunguliwa.', /authority/],
    ['CPW', 'Alijiunga na chama cha Coastal People Working (CPW) mwaka jana.', /Coastal People Working/],
  ])('%s: %s', (acronym, text, gloss) => {
    expect(markOf(acronym, text)?.gloss).toMatch(gloss);
    expect(markOf(acronym, text, `Viongozi wa ${acronym} walikutana jana.`)?.gloss).toMatch(gloss);
  });

  it('the words and the acronym are one', () => {
    const page = ['Tume Huru ya Uchaguzi na Mipaka (IEBC) ilitangaza matokeo.', 'IEBC ilisema hayo.'];
    expect(markOf('IEBC', ...page)?.gloss).toContain('Independent Electoral and Boundaries Commission');
    expect(markOf('IEBC', ...page)?.key).toBe(markOf('Tume Huru ya Uchaguzi na Mipaka', ...page)?.key);
  });

  it.each([
    ['RSF', 'Waandishi wa Habari Wasio na Mipaka (RSF) walitoa ripoti.', /Reporters Without Borders/],
    ['INEC', 'Tume huru ya uchaguzi nchini Nigeria (INEC) ilitangaza matokeo.', /Nigeria/],
  ])('of several bodies the one whose words they are: %s, %s', (acronym, text, gloss) =>
    expect(markOf(acronym, text)?.gloss).toMatch(gloss));

  it.each([
    ['SportPesa', 'Kampuni za kamari SportPesa zilifungwa.'],
    ['CUF', 'Mbunge wa Gando (CUF) aliuliza swali.'],
    ['DRC', 'Mahakama mjini Kinshasa nchini DRC ilitoa hukumu.'],
    ['NATO', 'Viongozi wa Umoja wa Ulaya, NATO, na Umoja wa Afrika walikutana.'],
  ])('%s is not explained by what only stands beside it: %s', (acronym, text) => {
    const { gloss, explanation } = markOf(acronym, text) ?? { gloss: '' };
    expect(`${gloss} ${explanation}`).not.toMatch(/gambling|MP|court in|European/);
  });
});

describe('an acronym that the page does not write out', () => {
  it.each([
    ['DPP', ['DPP iliwashtaki maafisa hao mjini Nairobi.', 'Wakenya walishangaa.'], /Public Prosecutions/],
    ['DPP', ['Wafuasi wa DPP waliandamana mjini Lilongwe nchini Malawi.'], /Democratic Progressive Party/],
    ['INEC', ['INEC ilitangaza matokeo mjini Abuja, Nigeria.'], /of Nigeria/],
    ['INEC', ['INEC ilitangaza matokeo mjini Dodoma, Tanzania.'], /of Tanzania/],
  ])('%s is what it is in the country of the page: %j', (acronym, page, gloss) => expect(markOf(acronym, ...page)?.gloss).toMatch(gloss));

  it('is all that it can be where nothing tells', () => {
    const mark = markOf('RSF', 'Msemaji wa RSF alikanusha madai hayo.');
    expect(mark?.gloss).toMatch(/^RSF: .*Rapid Support Forces.*; or .*Reporters Without Borders/);
    expect(mark?.explanation).toContain('does not tell');
  });
});
