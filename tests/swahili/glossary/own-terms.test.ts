import { describe, expect, it } from 'vitest';
import { engine } from '../engine-fixture.ts';

const own = engine.ownTerms([
  { term: 'waziri wa ulinzi', english: 'defence chief', note: 'house style' },
  { term: 'piga kura', english: 'cast a ballot', note: '' },
  { term: 'Gen-Z', english: 'Generation Z', note: '' },
  { term: 'waziri', english: 'cabinet member', note: '' },
]);

const ownIn = (text: string) =>
  engine
    .read([text], { assume: true, own })[0]!
    .marks.filter((m) => m.key.startsWith('own:'))
    .map((m) => [text.slice(m.start, m.end), m.gloss]);

describe('terms of the reader’s own', () => {
  it.each([
    ['Waziri wa ulinzi wa Kenya alijiuzulu.', [['Waziri wa ulinzi', 'defence chief']]],
    ['Mawaziri wa ulinzi walikutana Nairobi.', [['Mawaziri wa ulinzi', 'defence chief']]],
    ['Wananchi walipiga kura jana.', [['walipiga kura', 'cast a ballot']]],
    ['Vijana wa Gen-Z waliandamana.', [['Gen-Z', 'Generation Z']]],
    ['Mawaziri wapya waliapishwa.', [['Mawaziri', 'cabinet member']]],
    ['Rais alihutubia taifa.', []],
    ['Waziri, wa kwanza kufika, alisema hivyo.', [['Waziri', 'cabinet member']]],
  ])('are found in their inflected forms: %s', (text, found) => expect(ownIn(text)).toEqual(found));

  it('win over the bundled term at their place, and over no name', () => {
    const [annotation] = engine.read(['Wananchi wa Kenya walipiga kura jana.'], { assume: true, own });
    const terms = annotation!.marks.filter((m) => m.kind === 'term');
    expect(
      terms.filter((m) => m.gloss !== 'cast a ballot').every((m) => m.start !== terms.find((t) => t.key === 'own:piga kura')!.start),
    ).toBe(true);
    expect(annotation!.marks.some((m) => m.kind === 'place')).toBe(true);
  });

  it('carry their note', () => {
    const [annotation] = engine.read(['Waziri wa ulinzi alijiuzulu.'], { assume: true, own });
    expect(annotation!.marks.find((m) => m.key === 'own:waziri wa ulinzi')?.explanation).toBe('house style');
  });
});
