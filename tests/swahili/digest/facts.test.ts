import { describe, expect, it } from 'vitest';
import { ARTICLE, digestOf } from './article.ts';

const factsOf = (...blocks: string[]) => digestOf(blocks).facts;

describe('who did what', () => {
  it.each([
    [
      'Polisi walimkamata mwandishi Juma Hamisi mjini Mwanza siku ya Jumatatu.',
      { who: 'Polisi', did: 'walimkamata', whom: 'mwandishi Juma Hamisi', where: ['mjini Mwanza'], when: ['siku ya Jumatatu'] },
    ],
    ['Mwandishi Juma Hamisi alikamatwa na polisi mjini Mwanza.', { who: 'Mwandishi Juma Hamisi', did: 'alikamatwa', by: 'polisi' }],
    [
      'Serikali iliwapa wakulima wa mahindi mbegu bora.',
      { who: 'Serikali', did: 'iliwapa', to: 'wakulima wa mahindi', whom: 'mbegu bora' },
    ],
    ['Mji wa Dodoma ni makao makuu ya serikali ya Tanzania.', { who: 'Mji wa Dodoma', did: 'ni' }],
  ])('%s', (sentence, expected) => {
    const [fact] = factsOf(sentence);
    const said = {
      who: fact?.who.text,
      did: fact?.did.text,
      whom: fact?.whom?.text,
      to: fact?.to?.text,
      by: fact?.by?.text,
      where: fact?.where.map((p) => p.text),
      when: fact?.when.map((p) => p.text),
    };
    expect(said).toMatchObject(expected);
  });

  it('has the place of its parts in the block', () => {
    const [fact] = factsOf('Polisi walimkamata mwandishi mjini Mwanza jana.');
    expect(fact).toMatchObject({ block: 0, start: 0, who: { start: 0, end: 6 }, did: { start: 7, end: 18 } });
  });

  it.each([
    ['a question', 'Je, serikali itajenga shule mpya mjini Mwanza?'],
    ['an order', 'Soma habari zaidi kuhusu mkutano huo hapa.'],
    ['a wish', 'Wananchi wa Mwanza wapewe maji safi na serikali.'],
    ['what somebody who is not named did', 'Alimkamata mwandishi mjini Mwanza jana.'],
    ['what is only quoted', '“Serikali itajenga shule mpya mjini Mwanza mwaka ujao.”'],
    ['a caption', 'Chanzo cha picha: Wizara ya Elimu ya Tanzania ilitoa picha hii'],
  ])('%s is no fact', (_, sentence) => expect(factsOf(sentence)).toEqual([]));

  it('a condition stays with what it is the condition of', () => {
    const [fact] = factsOf('Ikiwa mvua itanyesha, wakulima watapanda mahindi katika mkoa wa Mwanza.');
    if (fact) expect(fact.english.text).toMatch(/^if /i);
  });

  it('says nothing twice, and no more than seven', () => {
    const facts = digestOf(ARTICLE, { headline: 0 }).facts;
    const said = facts.map((f) => f.english.text);
    expect(new Set(said).size).toBe(said.length);
    expect(said.length).toBeGreaterThan(3);
    expect(said.length).toBeLessThanOrEqual(7);
  });
});

describe('the one line', () => {
  const gist = (headline: string, ...text: string[]) => digestOf([headline, ...text], { headline: 0 }).gist;

  it('is the headline where that states something', () =>
    expect(gist('Wabunge wapitisha sheria mpya ya ardhi')).toMatch(/^MPs pass (?:a|the) new land law$/));

  it('is what the first sentence states where the headline asks', () =>
    expect(
      gist('Kwa nini mwandishi Juma Hamisi alikamatwa?', 'Polisi walimkamata mwandishi Juma Hamisi mjini Mwanza siku ya Jumatatu.'),
    ).toMatch(/^(?:The p|P)olice arrested (?:the )?journalist Juma Hamisi in Mwanza on Monday$/i));

  it('is the headline as written where nothing is understood well', () => {
    const headline = 'Zbaru kwempa lubogo mtwende wa fisha';
    expect(gist(headline)).toBe(headline);
  });
});
