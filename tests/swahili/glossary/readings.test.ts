import { describe, expect, test } from 'vitest';
import { engine } from '../engine-fixture.ts';

/** The terms of a sentence: what is marked, and its English. */
function termsOf(sentence: string): Record<string, string> {
  const [annotation] = engine.read([sentence], { assume: true });
  const terms = annotation!.marks.filter((m) => m.kind === 'term');
  return Object.fromEntries(terms.map((m) => [sentence.slice(m.start, m.end), m.gloss]));
}

describe('a word is a term only as the part of speech that it is listed as', () => {
  test('taka is waste, kutaka is want', () => {
    expect(termsOf('Wananchi wanataka barabara.')).not.toHaveProperty('wanataka');
    expect(termsOf('Manispaa inakusanya taka mjini.')).toHaveProperty('taka', 'waste');
  });
  test('wa is “of”, kuwa is “be”', () => {
    expect(Object.values(termsOf('Mtoto wa rais alisoma Nairobi.'))).not.toContain('former president');
    expect(termsOf('Aliyekuwa rais alihudhuria mkutano.')).toHaveProperty('Aliyekuwa rais', 'former president');
    expect(Object.values(termsOf('Akiwa rais alijenga shule.'))).not.toContain('former president');
  });
  test('la rushwa is “of bribery” and “take bribes”', () => {
    expect(termsOf('Mawaziri wawili walikula rushwa.')).toHaveProperty('walikula rushwa');
    expect(termsOf('Tatizo la rushwa limeongezeka.')).not.toHaveProperty('la rushwa');
  });
  test('the noun unga (flour) does not hide kuunga mkono', () => {
    expect(termsOf('Walikataa kuiunga mkono serikali.')).toHaveProperty('kuiunga mkono', 'support, back');
  });
});

describe('the English follows the voice', () => {
  test.each([
    ['Wabunge walimchagua spika.', 'walimchagua', 'elect, choose'],
    ['Spika alichaguliwa jana.', 'alichaguliwa', 'be elected, chosen'],
    ['Waziri aliondolewa madarakani.', 'aliondolewa madarakani', 'be removed from power'],
    ['Watu watano waliuawa sokoni.', 'waliuawa', 'be killed'],
    ['Kampuni ilifutiwa leseni mwaka jana.', 'ilifutiwa leseni', 'have a licence revoked'],
  ])('%s', (sentence, marked, english) => {
    expect(termsOf(sentence)).toHaveProperty([marked], english);
  });
});

test('a relative verb inside a term is relative in the text', () => {
  expect(termsOf('Misaada ilipelekwa katika nchi zinazoendelea.')).toHaveProperty(['nchi zinazoendelea'], 'developing countries');
  expect(Object.values(termsOf('Huku nchi ikiendelea kusubiri, mvua ilinyesha.'))).not.toContain('developing country');
});

test('unknown people are not people who are known', () => {
  expect(termsOf('Watu wasiojulikana walimteka mfanyabiashara.')).toHaveProperty(['Watu wasiojulikana']);
  expect(Object.values(termsOf('Mtu aliyejulikana kwa jina la Abdi alitekwa.')).join()).not.toContain('unknown');
});

test('courtesy is no share, and “until” no border', () => {
  expect(termsOf('Picha kwa hisani ya benki.')).not.toHaveProperty('hisani');
  expect(termsOf('Jeshi litabaki mpaka usalama urejee.')).not.toHaveProperty('mpaka');
});

test('a number is part of the term', () => {
  expect(Object.values(termsOf('Rais alitaja ajenda ya mkutano.'))).not.toContain('Agenda 2063');
  expect(termsOf('Afrika imejiwekea ajenda 2063 kama dira.')).toHaveProperty(['ajenda 2063'], 'Agenda 2063');
});
