import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from '../../src/swahili/text/sentences.ts';
import { normalize, tokenize } from '../../src/swahili/text/tokens.ts';
import { analyser, engine } from './engine-fixture.ts';

const swahiliish = fc
  .array(fc.constantFrom(...'aeioumwnkylzbsthdgjfprv', "ng'", ' ', '-', '.', '“', '”', 'KCNA', '2024', '\u200b', '\ud800', 'ʼ'), {
    maxLength: 120,
  })
  .map((a) => a.join(''));
const anything = fc.oneof(swahiliish, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }));

describe('for any text', () => {
  test('tokens lie in order inside the text and never overlap', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('sentences lie in order and leave out nothing but white space', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let rest = '';
        let end = 0;
        for (const span of sentences(text)) {
          rest += text.slice(end, span.start);
          end = span.end;
        }
        expect((rest + text.slice(end)).trim()).toBe('');
      }),
    );
  });

  test('the parts of every reading concatenate to the form', () => {
    fc.assert(
      fc.property(swahiliish, (text) => {
        const form = normalize(text.replaceAll(' ', ''));
        for (const { reading } of analyser.analyse(form)) expect(reading.parts.map((p) => p.text).join('')).toBe(form);
      }),
    );
  });

  test('the engine answers, and its marks lie inside the text', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 4 }), (blocks) => {
        const annotations = engine.read(blocks, { assume: true });
        annotations.forEach((annotation, i) => {
          for (const mark of annotation.marks) {
            expect(mark.start).toBeGreaterThanOrEqual(0);
            expect(mark.end).toBeGreaterThan(mark.start);
            expect(mark.end).toBeLessThanOrEqual(blocks[i]!.length);
          }
        });
        engine.digest(blocks, annotations);
        for (const [i, annotation] of annotations.entries()) engine.english(annotation, blocks[i]!);
      }),
      { numRuns: 60 },
    );
  });
});

describe('input that was made to hurt', () => {
  // Tables are objects, and objects know these words by themselves.
  test.each(Object.getOwnPropertyNames(Object.prototype).filter((name) => !name.includes('_')))('%s', (name) => {
    const blocks = [name, `Rais alisema ${name} mjini Nairobi, ${name} na ${name} wa ${name}.`];
    const annotations = engine.read(blocks, { assume: true });
    const said = engine.digest(blocks, annotations).sentences.map((s) => s.english.text);
    for (const text of [...said, ...annotations.map((a, i) => engine.english(a, blocks[i]!).text)]) {
      expect(text.toLowerCase()).toContain(name.toLowerCase());
      expect(text).not.toMatch(/undefined|native code/);
    }
  });

  // Phrases that stand inside one another as deep as the text is long.
  test.each([
    'Umoja wa ',
    'rais wa ',
    'waziri wa mambo ya nje wa ',
    'kuhusu ',
    'aliyesema kuwa ',
    'mtu na ',
    'si ',
  ])('“%s” many times over', (words) => {
    const text = `${words.repeat(Math.ceil(20_000 / words.length))}Kenya.`;
    const [annotation] = engine.read([text], { assume: true });
    expect(annotation!.tokens.length).toBeGreaterThan(1_000);
    expect(engine.english(annotation!, text).text).not.toBe('');
    expect(engine.digest([text], [annotation!]).sentences.length).toBeGreaterThan(0);
  }, 30_000);

  const million = 1_000_000;
  test.each([
    ['a word of a million letters', 'a'.repeat(million)],
    ['a million letters that look like verbs', 'wanali'.repeat(million / 6)],
    ['full stops', '.'.repeat(million)],
    ['full stops between letters', 'ab.'.repeat(million / 3)],
    ['quotation marks', '“'.repeat(million)],
    ['apostrophes', "ng'".repeat(million / 3)],
    ['lone surrogates', '\ud800'.repeat(million / 10)],
    ['zero-width spaces', '\u200b'.repeat(million)],
    ['mixed scripts', 'раис wa 中国 الرئيس '.repeat(million / 100)],
  ])(
    '%s',
    (_name, text) => {
      expect(() => engine.read([text])).not.toThrow();
    },
    30_000,
  );
});
