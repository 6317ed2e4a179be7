import { describe, expect, it } from 'vitest';
import { engine } from '../engine-fixture.ts';

/** The names of a page of these blocks as `kind: words`, terms, dates and peoples left out. */
function namesIn(...blocks: string[]): string[] {
  return engine
    .read(blocks, { assume: true })
    .flatMap(({ marks }, i) =>
      marks.filter((m) => /person|place|organisation/.test(m.kind)).map((m) => `${m.kind}: ${blocks[i]!.slice(m.start, m.end)}`),
    );
}
const glossOf = (words: string, ...blocks: string[]): string | undefined =>
  engine
    .read(blocks, { assume: true })
    .flatMap(({ marks }, i) => marks.filter((m) => m.kind !== 'term' && blocks[i]!.slice(m.start, m.end) === words))
    .at(-1)?.gloss;

const SPORT = 'Kocha alisema mechi ya ligi ilikuwa ngumu na mchezaji wake alifunga bao la pili katika fainali ya soka.';

describe('a club is called after a town', () => {
  it.each([
    ['Liverpool', ['Kocha wa Liverpool alijiuzulu.'], 'Liverpool, club of the United Kingdom'],
    ['Leeds', ['Mshambuliaji wa Leeds aliumia katika mechi ya ligi.', SPORT], 'Leeds United, club of the United Kingdom'],
    ['Valencia', [SPORT, 'Valencia iliifunga timu hiyo mabao mawili.'], 'Valencia, club of Spain'],
    ['Marseille', [SPORT, 'Marseille na Lyon zinamtaka mchezaji huyo.'], 'Olympique de Marseille, club of France'],
  ])('%s: %j', (words, page, gloss) => expect(glossOf(words, ...page)).toBe(gloss));

  it.each([
    ['Liverpool', ['Bandari hiyo iko mjini Liverpool nchini Uingereza.']],
    ['Valencia', [SPORT, 'Mchezaji huyo alizaliwa katika mji wa Valencia.']],
    ['Leeds', ['Wanafunzi waliandamana mjini Leeds nchini Uingereza.']],
  ])('%s is a place: %j', (words, page) => expect(glossOf(words, ...page)).not.toContain('club'));

  it('what may be a club that no table knows is no city', () =>
    expect(glossOf('Cagliari', SPORT, 'Cagliari ilishinda mechi hiyo.') ?? '').not.toContain('city in'));
});

describe('where a name begins and ends', () => {
  it.each([
    ['Mwanamuziki wa Nigeria Zawadi Kimolo alitoa wimbo mpya.', ['place: Nigeria', 'person: Zawadi Kimolo']],
    ['Mlinzi wa Arsenal Hamisi Mushi aliumia.', ['organisation: Arsenal', 'person: Hamisi Mushi']],
    ['Imetayarishwa na mwandishi wetu, Washington, DC.', ['place: Washington, DC']],
    ['Alisafiri kwenda Falme za Kiarabu.', ['place: Falme za Kiarabu']],
    ['Maalim Seif alihutubia mkutano.', ['person: Maalim Seif']],
    ['Akizungumza mjini Tanga, mwalimu huyo alisema hayo.', ['place: Tanga']],
    ['Mbunge wa Kigoma Kaskazini alipinga hoja.', ['place: Kigoma Kaskazini']],
    ['Bunge la Afrika lilikutana jana.', ['organisation: Bunge la Afrika']],
    ['Kampuni ya Boeing na mtandao wa Facebook zilishtakiwa.', ['organisation: Boeing', 'organisation: Facebook']],
    ['Wabunge wa Kenya Kwanza walipinga hoja.', ['organisation: Kenya Kwanza']],
  ])('%s', (text, wanted) => expect(namesIn(text)).toEqual(wanted));
});

describe('a city lies where the page says', () => {
  it.each([
    ['Mérida', 'Tamasha hilo lilifanyika mjini Mérida nchini Mexico.', /city in Mexico/],
    ['Celaya', 'Tamasha hilo lilifanyika mjini Celaya.', /^(?!.*city in)/],
    ['Johannesburg', 'Tamasha hilo lilifanyika mjini Johannesburg.', /South Africa/],
  ])('%s', (words, text, gloss) => expect(glossOf(words, text) ?? '').toMatch(gloss));
});

describe('what kind of place it is', () => {
  it.each([
    ['Zamfara', 'Waliotekwa katika jimbo la Zamfara nchini Nigeria walirejea.', 'Zamfara, state in Nigeria'],
    ['Kano', 'Waandamanaji walifunga barabara za Kano nchini Nigeria.', 'Kano, city and state in Nigeria'],
    ['Mwanza', 'Wavuvi wa Mwanza nchini Tanzania walikutana.', 'Mwanza, city and region in Tanzania'],
    ['Ohio', 'Wakazi wa jimbo la Ohio nchini Marekani walipiga kura.', 'Ohio, state in the United States of America'],
  ])('%s', (words, text, gloss) => expect(glossOf(words, text)).toBe(gloss));

  it('a province that a reform has ended says so', () => {
    const marks = engine.read(['Wakazi wa mkoa wa Muyinga nchini Burundi walikutana.'], { assume: true })[0]!.marks;
    expect(marks.find((m) => m.kind === 'place')?.explanation).toContain('until the reform of 2025');
  });

  it.each([
    ['Shirika la habari la Reuters liliripoti hayo.', ['organisation: Reuters']],
    ['Wajumbe wa Umoja wa Falme za Kiarabu walifika.', ['place: Umoja wa Falme za Kiarabu']],
    ['Chuo Kikuu cha Dodoma kilifunguliwa.', ['organisation: Chuo Kikuu cha Dodoma']],
  ])('%s', (text, wanted) => expect(namesIn(text)).toEqual(wanted));
});

it('a last name that stands alone is that of the person whom the page names in full', () => {
  const page = ['Tetesi za leo: Haraldsen, Petrosyan na wengine', 'Mchezaji Erling Haraldsen alisema hayo jana.'];
  expect(namesIn(...page).filter((name) => name.endsWith('Haraldsen'))).toEqual(['person: Haraldsen', 'person: Erling Haraldsen']);
});

it.each([
  ['Kiungo wa kati wa Arsenal Eddie Mushi aliumia.', ['organisation: Arsenal', 'person: Eddie Mushi']],
  ['Timu ilimsajili Mholanzi wa Barcelona na Uholanzi Hamisi Mushi.', ['place: Uholanzi', 'person: Hamisi Mushi']],
])('%s', (text, wanted) => expect(namesIn(text)).toEqual(expect.arrayContaining(wanted)));

describe('what is no name, or another', () => {
  it.each([
    ['Nikamuomba aendelee na kazi yake mjini Tanga.', ['place: Tanga']],
    ['Mchezaji Jordan Henderson alisema hayo.', ['person: Jordan Henderson']],
  ])('%s', (text, wanted) => expect(namesIn(text)).toEqual(wanted));

  it.each([
    ['Neema Kimolovski', 'Aliyekuwa mkurugenzi wa shule hiyo Neema Kimolovski alifika.', /^(?!.*director)/],
    ['Neema Kimolovski', 'Mkewe Neema Kimolovski alifika.', /, a person$/],
    ['Neema Kimolovski', 'Kaimu mkurugenzi wa kampuni Neema Kimolovski alifika.', /acting|, a person$/],
  ])('%s: %s', (words, text, gloss) => expect(glossOf(words, text) ?? '').toMatch(gloss));
});

it('only of a place that is known a direction makes a part', () =>
  expect(glossOf('Kimolovski Kaskazini', 'Walikutana katika eneo la Kimolovski Kaskazini jana.') ?? '').not.toContain('constituency'));
