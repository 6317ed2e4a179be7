import { describe, expect, it } from 'vitest';
import { engine } from '../engine-fixture.ts';

/** What the parts of a word refer to: `subject: wanafunzi`. */
function refers(sentence: string, word: string): string[] {
  const [annotation] = engine.read([sentence], { assume: true });
  const explained = engine.explain(annotation!, sentence, sentence.indexOf(word));
  return (explained?.refers ?? []).map((r) => `${r.role}: ${r.text}`);
}

describe('what concords refer to', () => {
  for (const [sentence, word, ...expected] of [
    ['Wanafunzi wa shule hiyo walivisoma vitabu vyote.', 'walivisoma', 'subject: Wanafunzi wa shule hiyo', 'object: vitabu vyote'],
    ['Polisi walimkamata mwandishi huyo jana.', 'walimkamata', 'subject: Polisi', 'object: mwandishi huyo'],
    ['Waziri ambaye alijiuzulu jana amerudi.', 'ambaye', 'relative: Waziri'],
    ['Waziri ambaye alijiuzulu jana amerudi.', 'amerudi', 'subject: Waziri'],
    ['Kitabu alichokisoma mwalimu kimepotea.', 'alichokisoma', 'subject: mwalimu', 'relative: Kitabu', 'object: Kitabu'],
    ['Mkutano wa viongozi umeanza.', 'wa viongozi', 'concord: Mkutano wa viongozi'],
    ['Rais alifika Nairobi akasema ukweli.', 'akasema', 'subject: Rais'],
    ['Alifika jana.', 'Alifika'],
    ['Watu wenye silaha walikamatwa.', 'wenye', 'concord: Watu'],
  ] as const)
    it(`${word} in “${sentence}”`, () => expect(refers(sentence, word)).toEqual(expected));

  it('is not sure of a subject that stands in another clause', () => {
    const sentence = 'Rais alifika Nairobi akasema ukweli.';
    const [annotation] = engine.read([sentence], { assume: true });
    expect(engine.explain(annotation!, sentence, sentence.indexOf('akasema'))?.refers?.[0]?.sure).toBe(false);
  });
});
