import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { engine } from '../engine-fixture.ts';

/** The terms of a sentence: what is marked, and its English. */
function termsOf(sentence: string): Record<string, string> {
  const [annotation] = engine.read([sentence], { assume: true });
  const terms = annotation!.marks.filter((m) => m.kind === 'term');
  return Object.fromEntries(terms.map((m) => [sentence.slice(m.start, m.end), m.gloss]));
}

const plain = (english: string): string => english.toLowerCase().replaceAll('-', ' ');

describe('the examples of heads.tsv', () => {
  const examples = readFileSync('dictionaries/compounds/heads.tsv', 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .flatMap((line) => line.split('\t')[4] ?? [])
    .map((example) => example.split(': '));
  test.each(examples)('%s: %s', (term, english) => {
    const marks = engine.read([term!], { assume: true })[0]!.marks.filter((m) => m.kind === 'term');
    const whole = marks.find((m) => m.end - m.start === term!.length);
    expect([whole?.gloss, whole?.listed].map((gloss) => plain(gloss ?? ''))).toContain(plain(english!));
  });
});

describe('a head and its complement make one term', () => {
  it.each([
    ['Bei ya mbolea imepanda tena.', 'Bei ya mbolea', 'price of fertiliser'],
    ['Wakulima wanalalamikia bei za mbolea.', 'bei za mbolea', 'prices of fertiliser'],
    [
      'Kiongozi wa chama cha upinzani alikamatwa.',
      'Kiongozi wa chama cha upinzani',
      'leader of the opposition party|opposition party leader',
    ],
    ['Mpiganaji wa M23 alijisalimisha.', 'Mpiganaji wa M23', 'M23 fighter'],
    ['Kupanda kwa bei za mafuta kuliwaumiza wengi.', 'Kupanda kwa bei za mafuta', 'rise in fuel prices'],
    ['Mkutano huo wa viongozi wa kidini uliahirishwa.', 'Mkutano huo wa viongozi wa kidini', 'meeting of religious leaders'],
    ['Kifo cha waziri mkuu kiliwashtua wengi.', 'Kifo cha waziri mkuu', 'death of the prime minister'],
    ['Kukamatwa kwa waandishi wa habari kulilaaniwa.', 'Kukamatwa kwa waandishi wa habari', 'arrest of journalists'],
    ['Mkutano wa mawaziri wa fedha ulifunguliwa.', 'Mkutano wa mawaziri wa fedha', 'meeting of finance ministers'],
  ])('%s', (sentence, marked, english) => {
    const found = termsOf(sentence)[marked];
    expect(english.split('|')).toContain(found);
  });

  it.each([
    // no term: a donkey has no political price
    ['Bei ya punda imepanda.', 'Bei ya punda'],
    // the second connective is not that of the word before it
    ['Mabaraza ya usalama ya mikoa yalikutana.', 'usalama ya mikoa'],
    // “to arrest” is not “the arrest of”
    ['Polisi walianza kukamata kwa nguvu waandamanaji.', 'kukamata kwa nguvu'],
    ['Walinunua gari la mwalimu.', 'gari la mwalimu'],
    ['Mkutano wa harusi ulifanyika jioni.', 'Mkutano wa harusi'],
  ])('%s', (sentence, marked) => expect(termsOf(sentence)).not.toHaveProperty([marked]));

  it('has one key, whatever its number', () => {
    const [annotation] = engine.read(['Mbunge wa upinzani aliwaita wabunge wa upinzani.'], { assume: true });
    const keys = annotation!.marks.filter((m) => m.key === 'term:mbunge wa upinzani');
    expect(keys.map((m) => m.gloss)).toEqual(['opposition MP', 'opposition MPs']);
  });
});

describe('a term says every word that it covers, or does not cover it', () => {
  it.each([
    ['Bei ya chini ya mafuta imeathiri uchumi.', 'Bei ya chini ya mafuta', 'low oil price'],
    ['Bei ya juu ya mafuta imeathiri uchumi.', 'Bei ya juu ya mafuta', 'high oil price'],
    ['Baraza jipya la mawaziri liliapishwa.', 'Baraza jipya la mawaziri', 'new cabinet, council of ministers'],
    ['Waziri wa zamani wa fedha alifika.', 'Waziri wa zamani wa fedha', 'former finance minister'],
    ['Waziri wa Kenya wa mambo ya nje alifika.', 'Waziri wa Kenya wa mambo ya nje', 'Kenyan foreign minister'],
    ['Wananchi walipiga tena kura.', 'walipiga tena kura', 'vote again'],
    // demonstratives and possessives have nothing of their own to say
    ['Baraza hilo la mawaziri lilivunjika.', 'Baraza hilo la mawaziri', 'cabinet, council of ministers'],
  ])('%s', (sentence, marked, english) => expect(termsOf(sentence)).toHaveProperty([marked], english));

  it.each([
    ['Makubaliano ya amani ya Doha yalivunjwa.', 'Makubaliano ya amani ya Doha', 'peace'],
    ['Makubaliano ya gesi ya Doha yalivunjwa.', 'Makubaliano ya gesi', 'gas'],
    ['Wizara ilichukua hatua kali za kisheria.', 'hatua kali za kisheria', 'legal action'],
  ])('%s', (sentence, marked, said) => expect(termsOf(sentence)[marked]).toContain(said));
});

describe('terms of the same words are told apart where they differ', () => {
  it.each([
    ['Nchi zilizoendelea ziliahidi fedha.', 'Nchi zilizoendelea', 'developed countries'],
    ['Nchi zinazoendelea ziliomba fedha.', 'Nchi zinazoendelea', 'developing countries'],
    ['Nchi iliyoendelea haikosi umeme.', 'Nchi iliyoendelea', 'developed country'],
    ['Wanaharakati wanadai haki ya kijamii.', 'haki ya kijamii', 'social justice'],
    ['Katiba inalinda haki za kijamii.', 'haki za kijamii', 'social rights'],
    ['Mnyamapori huyo aliuawa.', 'Mnyamapori', 'wild animal'],
    ['Wanyamapori wanalindwa na sheria.', 'Wanyamapori', 'wildlife'],
  ])('%s', (sentence, marked, english) => expect(termsOf(sentence)).toHaveProperty([marked], english));
});

test.each([
  ['Wanajeshi walitwaa mamlaka usiku.', 'walitwaa mamlaka', 'seize power'],
  ['Madaraka yaliyonyakuliwa hayakurudishwa.', 'Madaraka', undefined],
  ['Jeshi lilinyakua utawala mwaka jana.', 'lilinyakua utawala', 'seize power'],
  ['Washtakiwa walikanusha mashtaka hayo.', 'walikanusha mashtaka', 'deny charges|deny the charges'],
])('any verb of a class with any of its objects: %s', (sentence, marked, english) => {
  const found = termsOf(sentence)[marked];
  if (english === undefined) expect(found).not.toBe('seize power');
  else expect(english.split('|')).toContain(found);
});
