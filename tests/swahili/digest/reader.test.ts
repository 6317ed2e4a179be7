import { describe, expect, it } from 'vitest';
import { withoutCapitals } from '../../../src/swahili/text/capitals.ts';
import { ARTICLE, digestOf } from './article.ts';

const keys = (...blocks: string[]) => digestOf(blocks, { sentences: 20 }).sentences.map((s) => s.text);

describe('names in capitals', () => {
  it.each([
    ['SAMIA SULUHU', 'person', 'Samia Suluhu'],
    ['DAR ES SALAAM', 'place', 'Dar Es Salaam'],
    ['JUMA WA MATETE', 'person', 'Juma wa Matete'],
    ['USA', 'place', 'USA'],
    ['CHADEMA', 'organisation', 'CHADEMA'],
    ['William Ruto', 'person', 'William Ruto'],
  ] as const)('%s, a %s: %s', (name, kind, written) => expect(withoutCapitals(name, kind)).toBe(written));

  it('are written small in the gist and in the lists', () => {
    const digest = digestOf(['WILLIAM RUTO azuru Uganda', 'Rais WILLIAM RUTO alizuru mji wa Kampala siku ya Jumatatu.'], { headline: 0 });
    expect(digest.gist).toContain('William Ruto');
    expect(digest.entries.find((e) => e.kind === 'person')!.name).toBe('William Ruto');
  });
});

describe('a verb among the terms', () => {
  const named = (text: string) => digestOf([text]).entries.filter((e) => e.kind === 'term');
  it('is listed as an infinitive', () => expect(named('Wabunge walipinga matokeo ya uchaguzi.').map((e) => e.name)).toContain('kupinga'));
  it('a noun is not', () => expect(named('Bunge lilikutana jana.').map((e) => e.name)).toContain('bunge'));
  it('has its English in the active voice where the article has it', () =>
    expect(named('Waziri Juma aliteuliwa jana. Rais alimteua Asha leo.').find((e) => e.name === 'kuteua')!.gloss).not.toMatch(/^be /));
});

describe('quotations', () => {
  it('of several sentences are nobody’s key sentence, inside or at either end', () => {
    const speech = '“Tulingoja barabara hii kwa miaka kumi. Watoto wetu walivuka mto kwa miguu kila siku. Leo tumefurahi sana kuiona.”';
    const chosen = keys(...ARTICLE.slice(2), speech).join('\n');
    for (const part of ['Tulingoja', 'walivuka mto', 'tumefurahi sana kuiona']) expect(chosen).not.toContain(part);
  });

  it('what stands behind a quotation is read', () =>
    expect(
      keys('“Tutajenga shule,” alisema waziri wa elimu mjini Arusha. Walimu wa mji huo waliunga mkono mpango wa waziri.'),
    ).toHaveLength(2));

  it('a mark that only begins the text is left out', () => {
    const text = 'Mafuriko yameharibu nyumba mia mbili katika mji wa Lindi. Serikali imetuma boti na chakula kwa wakazi wa mji huo.';
    expect(keys(`"${text}"`)).toContain('Mafuriko yameharibu nyumba mia mbili katika mji wa Lindi.');
  });
});

it('a sentence whose subject stands in the one before counts less', () => {
  const score = (start: string) => {
    const text = `${start} bei ya mahindi itashuka katika miji ya Kenya mwezi ujao.`;
    const lead = 'Waziri wa kilimo alifungua ghala jipya mjini Arusha siku ya Jumatatu.';
    return digestOf([lead, text]).sentences.find((s) => s.text === text)!.score;
  };
  expect(score('Alisema')).toBeLessThan(score('Mkulima alisema'));
});
