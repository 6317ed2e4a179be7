import { describe, expect, it } from 'vitest';
import { engine } from '../engine-fixture.ts';

/** Who the persons of a page are: the keys of their marks, in order. */
const whoIn = (...blocks: string[]): string[] =>
  engine.read(blocks, { assume: true }).flatMap(({ marks }) => marks.filter((m) => m.kind === 'person').map((m) => m.key));
const lastOf = (...blocks: string[]): string | undefined => whoIn(...blocks).at(-1);

describe('one name alone is a public figure where nothing more is needed', () => {
  it.each([
    ['Trump alisema hayo mjini Tanga.', 'person:donald trump'],
    ['Rais Ruto alizindua barabara hiyo.', 'person:william ruto'],
    ['Rais Samia alipokea ripoti hiyo.', 'person:samia suluhu hassan'],
    ['Mazungumzo kati ya Putin na wageni wake yaliendelea.', 'person:vladimir putin'],
    ['Maalim Seif alizungumza na wafuasi wake.', 'person:seif sharif hamad'],
  ])('%s', (text, key) => expect(lastOf(text)).toBe(key));
});

describe('an office and its country make a public figure of a name', () => {
  it.each([
    ['Rais wa Kolombia Petro alipinga hatua hiyo.', 'person:gustavo petro'],
    ['Wakazi wa Burkina Faso walimsikiliza Rais Traore.', 'person:ibrahim traore'],
    ['Waziri wa Mambo ya Nje wa Rwanda, Nduhungirehe, alikanusha madai hayo.', 'person:olivier nduhungirehe'],
  ])('%s', (text, key) => expect(lastOf(text)).toBe(key));
});

describe('one name alone is nobody whom the table knows', () => {
  it.each([
    'Dereva Ruto alikamatwa mjini Voi.',
    'Kocha Lema alisema timu yake iko tayari.',
    'Jaji Williams aliahirisha kesi hiyo.',
    'Bi Nkurunziza alifungua duka mjini Arusha.',
    'Wafuasi wa Mao walikutana nchini China.',
    'Petro alizaliwa nchini Ukraine.',
    'Mchezaji Wanyama alifunga bao.',
    'Rais Petro wa chama cha wafugaji alisema hayo nchini Ghana.',
    'Bw Odinga alifika mjini Kisumu.',
    'Kocha Trump alisema timu yake iko tayari.',
  ])('%s', (text) => {
    const [name, ...more] = whoIn(text);
    expect(more).toEqual([]);
    expect(name ?? 'person:nobody').not.toContain(' ');
  });
});

describe('a name in full decides its short forms', () => {
  it.each([
    [['Rais William Ruto alifika Voi.', 'Ruto aliwasalimu wakazi.'], 'person:william ruto'],
    [['Bi Jane Ruto alifika Voi.', 'Ruto aliwasalimu wakazi.'], 'person:jane ruto'],
    [['Melania Trump alifika London.', 'Rais Trump alimfuata.'], 'person:donald trump'],
    [['Rais Samia Suluhu Hassan alifika.', 'Suluhu alihutubia mkutano.'], 'person:samia suluhu hassan'],
    [['Zawadi Kimolo alifika.', 'Zawadi Juma Kimolo ni mwalimu.', 'Kimolo alisema hayo.'], 'person:zawadi juma kimolo'],
    [['Bw Hamisi Mushi na Bi Neema Mushi walifika.', 'Bi Mushi alisema hayo.'], 'person:neema mushi'],
    [['Mwanatenisi Serena Williams alishinda.', 'Jaji Williams aliahirisha kesi hiyo.'], 'person:williams'],
    [['Hamisi Mushi na Neema Mushi walifika.', 'Mushi alisema hayo.'], 'person:mushi'],
  ])('%j', (blocks, key) => expect(lastOf(...blocks)).toBe(key));
});

it('what a person was when the page was written', () => {
  const gloss = (date?: string) =>
    engine.read(['Rais Biden alihutubia taifa.'], { assume: true, ...(date && { date }) })[0]!.marks[0]?.gloss;
  expect(gloss('2023-05-01')).toBe('Joe Biden, President of the United States');
  expect(gloss('2012-05-01')).toBe('Joe Biden, Vice-President of the United States');
  expect(gloss()).toBe('Joe Biden, President of the United States 2021–2025');
});
