import { describe, expect, test } from 'vitest';
import { engine } from '../engine-fixture.ts';

/** The fixed expression that is found around the word in brackets, and its English. */
const phraseAt = (marked: string): string | undefined => {
  const text = marked.replace(/[[\]]/g, '');
  const [annotation] = engine.read([text], { assume: true });
  return engine.explain(annotation!, text, marked.indexOf('['))?.phrase?.gloss;
};

describe('an expression that has grown stiff', () => {
  test.each([
    ['Nyumba yake iko [karibu] na kisima.', 'near, close to'],
    ['[Kwa] mwaka wanavuna mara mbili.', 'a year, per year'],
    ['Walikula wali, samaki [na] kadhalika.', 'and so on, et cetera'],
    ['Alipiga simu [mara] tu baada ya mechi.', 'immediately after'],
    ['[Muda] mfupi baadaye mvua ilinyesha.', 'shortly afterwards'],
    ['Mwalimu wa [zamani] wa shule hiyo alifika.', 'former, old'],
    ['Walijenga daraja [la] muda.', 'temporary'],
    ['Wanaweza kuja [wakati] wowote.', 'at any time'],
    ['Mechi ilioneshwa [moja] kwa moja.', 'directly, straight; live (of a broadcast)'],
    ['Walikwenda sokoni [kwa] miguu.', 'on foot'],
    ['Wataonana siku [za] usoni.', 'in the near future'],
  ])('%s: %s', (sentence, english) => expect(phraseAt(sentence)).toBe(english));

  test.each([
    ['Mwalimu alifika [na] wengine kumi.'],
    ['Nyumba yake ni kubwa kuliko [zote] duniani.'],
    ['Alikaa huko [kwa] siku 12.'],
    ['Mvua ilinyesha [kwa] siku ya tatu.'],
    ['Walisafiri [kwa] wiki sita.'],
    ['Kocha anataka uwanja [kuwa] safi na wa kisasa.'],
    ['Mkuu wa ngazi ya [juu] wa shule alifika.'],
    ['Mji huo uko [nje] wa mkoa.'],
  ])('%s: nothing', (sentence) => expect(phraseAt(sentence) ?? '').not.toMatch(/and so on|all over|, per |^have$|^on, |^outside$/));

  test('“have” of a place is “there is”', () => expect(phraseAt('[Kulikuwa] na mvua kubwa.')).toBe('there is, there are'));
});
