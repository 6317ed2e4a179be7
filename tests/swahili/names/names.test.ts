import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/swahili/types.ts';
import { engine } from '../engine-fixture.ts';

/** The marks of a page of these blocks as `kind: words`, terms left out. */
function namesIn(...blocks: string[]): string[] {
  return engine
    .read(blocks, { assume: true })
    .flatMap(({ marks }, i) => marks.filter((m) => m.kind !== 'term').map((m) => `${m.kind}: ${blocks[i]!.slice(m.start, m.end)}`));
}

function markOf(words: string, ...blocks: string[]): Mark | undefined {
  return engine
    .read(blocks, { assume: true })
    .flatMap(({ marks }, i) => marks.filter((m) => m.kind !== 'term' && blocks[i]!.slice(m.start, m.end) === words))
    .at(-1);
}

describe('spans follow the convention of news', () => {
  it.each([
    ['Rais wa Kenya William Ruto alisafiri kwenda Kampala.', ['place: Kenya', 'person: William Ruto', 'place: Kampala']],
    [
      'Waziri Mkuu wa Uhispania Pedro Sánchez alifika katika mji wa Valencia.',
      ['place: Uhispania', 'person: Pedro Sánchez', 'place: Valencia'],
    ],
    ['Wakazi wa jimbo la Kivu Kaskazini walikimbilia Rwanda.', ['place: Kivu Kaskazini', 'place: Rwanda']],
    ['Chama cha Mapinduzi kilishinda uchaguzi nchini Tanzania.', ['organisation: Chama cha Mapinduzi', 'place: Tanzania']],
    ['Umoja wa Afrika (AU) ulikutana Addis Ababa.', ['organisation: Umoja wa Afrika', 'organisation: AU', 'place: Addis Ababa']],
    ['Mkutano utafanyika Juni 12, 2024 mjini Dodoma.', ['date: Juni 12, 2024', 'place: Dodoma']],
    ['Chama cha Umoja wa Wakulima (CUW) kimepinga bei mpya.', ['organisation: Chama cha Umoja wa Wakulima', 'organisation: CUW']],
    ['Chama cha Wafugaji Tanzania kimepinga bei mpya.', ['organisation: Chama cha Wafugaji Tanzania']],
    ['Chama cha Chadema kimepinga bei mpya.', ['organisation: Chadema']],
    ['Waasi wa M23 waliingia katika mji wa Bukavu.', ['organisation: M23', 'place: Bukavu']],
    ['Viongozi wa M23 walikutana mjini Goma.', ['organisation: M23', 'place: Goma']],
    ['Mshambuliaji huyo alitoka AS Muyinga.', ['organisation: AS Muyinga']],
    ['Klabu ya Pamba Jiji ilishinda.', ['organisation: Pamba Jiji']],
    ['Habari hiyo ilitangazwa na kituo cha redio cha Kasese FM.', ['organisation: Kasese FM']],
    ['Mkuu wa wilaya, Kepteni Josephat Mwangalaba, alitoa agizo.', ['person: Josephat Mwangalaba']],
    ['Ofisi ya Umoja wa Mataifa ilifungwa.', ['organisation: Umoja wa Mataifa']],
    ['Watoto walikuwa wakicheza mpira karibu na shule yao.', []],
  ])('%s', (text, wanted) => expect(namesIn(text)).toEqual(wanted));
});

describe('names where capitals say little', () => {
  it.each([
    ['RAIS SAMIA SULUHU HASSAN AWASILI NAIROBI KWA ZIARA YA SIKU MBILI', ['person: SAMIA SULUHU HASSAN', 'place: NAIROBI']],
    ['Rais Samia Awasili Nairobi Kwa Ziara Ya Siku Mbili', ['person: Samia', 'place: Nairobi']],
    ['WAZIRI MKUU WA ETHIOPIA ABIY AHMED AZURU KAMPALA', ['place: ETHIOPIA', 'person: ABIY AHMED', 'place: KAMPALA']],
    ['POLISI WA KENYA WAWAKAMATA WASHUKIWA WATANO MOMBASA', ['place: KENYA', 'place: MOMBASA']],
    ['UMOJA WA AFRIKA WATAKA MAZUNGUMZO YA HARAKA', ['organisation: UMOJA WA AFRIKA']],
    ['AMANI YAREJEA SUDAN KUSINI BAADA YA MAPIGANO', ['place: SUDAN KUSINI']],
    ['Rais Ruto Akutana Na Viongozi Wa Upinzani Nairobi', ['person: Ruto', 'place: Nairobi']],
    ['Bei Ya Mafuta Yapanda Tena Nchini Tanzania', ['place: Tanzania']],
    ['Wakulima Wa Mahindi Waandamana Jijini Arusha', ['place: Arusha']],
    ['SOMA PIA: Rais wa Kenya William Ruto akutana na upinzani', ['place: Kenya', 'person: William Ruto']],
    ['Baraka alizaliwa katika kijiji hicho, na Neema Mushi alikuwa mwalimu wake.', ['person: Baraka', 'person: Neema Mushi']],
    ['Amani imerejea katika eneo hilo, na neema ya mvua imefika.', []],
  ])('%s', (text, wanted) => expect(namesIn(text)).toEqual(wanted));
});

describe('the first word of a sentence has a capital anyway', () => {
  it.each([
    ['Mombasa ilipata mvua kubwa.', ['place: Mombasa']],
    ['Zawadi Kimolo alipewa tuzo hiyo mjini Mbeya.', ['person: Zawadi Kimolo', 'place: Mbeya']],
    ['Waandamanaji walifunga barabara kuu ya mji.', []],
    ['Wakulima walisema hayo baada ya mkutano.', []],
  ])('%s', (text, wanted) => expect(namesIn(text)).toEqual(wanted));
});

describe('names that are words of the language too', () => {
  it.each([
    ['Rais Samia alisema kuwa suluhu ya mgogoro huo ni mazungumzo.', ['person: Samia']],
    ['Samia Suluhu Hassan alihutubia bunge.', ['person: Samia Suluhu Hassan']],
    ['Pande mbili zilifikia suluhu baada ya mazungumzo.', []],
    ['Amani Juma aliongoza mazungumzo ya amani.', ['person: Amani Juma']],
    ['Mazungumzo ya amani yalianza upya.', []],
    ['Bi Neema Lugangira aliuliza swali bungeni.', ['person: Neema Lugangira']],
    ['Neema ya Mungu ni kubwa, alisema mchungaji huyo.', []],
    ['Alimshukuru Baraka Obadia kwa msaada wake.', ['person: Baraka Obadia']],
    ['Walipokea baraka kutoka kwa askofu.', []],
    ['Baraka nyingi ziliwafikia wakazi wa kijiji hicho.', []],
    ['Mwalimu Furaha Baluku alistaafu.', ['person: Furaha Baluku']],
    ['Furaha ilitawala mitaani baada ya ushindi huo.', []],
    ['Imani Mwakalinga alichaguliwa kuwa diwani.', ['person: Imani Mwakalinga']],
    ['Imani ya wananchi kwa serikali imepungua.', []],
    ['Uhuru Kenyatta aliwashukuru Wakenya.', ['person: Uhuru Kenyatta', 'people: Wakenya']],
    ['Uhuru wa vyombo vya habari ni muhimu.', []],
    ['Simba SC iliifunga Yanga mabao mawili.', ['organisation: Simba SC', 'organisation: Yanga']],
    ['Simba walionekana karibu na kijiji hicho.', []],
  ])('%s', (text, wanted) => expect(namesIn(text)).toEqual(wanted));
});

describe('a page is read as a whole', () => {
  it('a name in full decides its short mentions', () => {
    const page = ['Mwanamuziki Zawadi Kimolo alitoa albamu mpya.', 'Kimolo alisema kuwa alifurahi sana.'];
    expect(namesIn(...page)).toEqual(['person: Zawadi Kimolo', 'person: Kimolo']);
    expect(markOf('Kimolo', ...page)!.key).toBe(markOf('Zawadi Kimolo', ...page)!.key);
  });

  it('names of one country share their key', () => {
    const page = ['Urusi ilitangaza hatua hiyo.', 'Shirikisho la Urusi lilitoa taarifa, na Rashia ikakanusha.'];
    expect(new Set(['Urusi', 'Shirikisho la Urusi', 'Rashia'].map((name) => markOf(name, ...page)?.key))).toEqual(
      new Set(['place:russia']),
    );
  });

  it('an acronym in brackets stands for what it follows', () => {
    const page = ['Chama cha Wakulima wa Kahawa (CWK) kilikutana jana.', 'CWK ilisema bei imeshuka.'];
    const mark = markOf('CWK', ...page);
    expect(mark?.key).toBe(markOf('Chama cha Wakulima wa Kahawa', ...page)?.key);
    expect(mark?.explanation).toContain('Chama cha Wakulima wa Kahawa');
  });
});

describe('what the marks say', () => {
  it('a country: where it lies, its capital, its region', () => {
    const mark = markOf('Urusi', 'Serikali ya Urusi ilitoa taarifa.');
    expect(mark).toMatchObject({ gloss: 'Russia, country in Europe', explanation: 'Capital: Moscow. Region: Eastern Europe' });
  });

  it('a public figure: the office, and of when that is known', () => {
    const mark = markOf('Putin', 'Rais Putin alihutubia taifa.');
    expect(mark?.gloss).toMatch(/^Vladimir Putin, President of Russia \(in [A-Z][a-z]+ \d{4}\)$/);
    expect(mark?.explanation).toBe('In office 2000–2008 and since 2012');
  });

  it('an acronym: what it is short for', () => {
    const mark = markOf('SADC', 'Viongozi wa SADC walikutana Gaborone.');
    expect(mark?.gloss).toContain('Southern African Development Community');
  });

  it('an unknown person: what the page says of them', () => {
    const mark = markOf('Caspar Mwandenga', 'Waziri wa Mambo ya Nje wa Uholanzi Caspar Mwandenga alisema hayo jana.');
    expect(mark?.gloss).toMatch(/^Caspar Mwandenga, .*Netherlands/);
    expect(mark?.explanation).toBe('“Waziri wa Mambo ya Nje wa Uholanzi”');
  });

  it.each([
    ['Tolba Beton', 'Daraja lilijengwa na kampuni ya Tolba Beton ya Misri.', 'Tolba Beton, company'],
    ['Mto Malagwe', 'Mto Malagwe ulifurika na kuharibu mashamba.', 'Mto Malagwe, river'],
    ['Juni 12, 2024', 'Mkutano ulifanyika Juni 12, 2024 mjini Arusha.', '12 June 2024'],
    ['Julai', 'Katikati ya Julai, Kim alipokea ujumbe huo.', 'mid-July'],
    ['saa nne usiku', 'Alikamatwa saa nne usiku nyumbani kwake.', '10 p.m.'],
    ['saa 3:45 asubuhi', 'Mkutano utaanza saa 3:45 asubuhi mjini Arusha.', '9:45 a.m.'],
    ['saa nane mchana', 'Alifika saa nane mchana.', '2 p.m.'],
    ['Juma lijalo', 'Juma lijalo waziri atakutana na wakulima wa Mbeya.', 'next week'],
    ['Juma lililopita', 'Juma lililopita mvua ilinyesha mjini Tabora.', 'last week'],
    ['wiki ijayo', 'Kikao kitaendelea wiki ijayo.', 'next week'],
    ['Mwezi uliopita', 'Mwezi uliopita bei zilipanda.', 'last month'],
    ['mwaka jana', 'Daraja lilijengwa mwaka jana.', 'last year'],
    ['Mwakani', 'Mwakani uchaguzi utafanyika.', 'next year'],
    ['Kesho kutwa', 'Kesho kutwa timu itasafiri.', 'the day after tomorrow'],
    ['Jana usiku', 'Jana usiku moto ulizuka.', 'last night'],
    ['Wikiendi hii', 'Wikiendi hii timu itacheza.', 'this weekend'],
    ['Jumapili ya Septemba 5', 'Mkutano utafanyika Jumapili ya Septemba 5.', 'Sunday, 5 September'],
    ['5 mwezi huu', 'Walikutana tarehe 5 mwezi huu.', 'the 5th of this month'],
    ['Kigoma Kaskazini', 'Mbunge wa Kigoma Kaskazini alipinga hoja.', 'Kigoma Kaskazini, constituency or area in the north of Kigoma'],
    ['Moshi Vijijini', 'Mbunge wa Moshi Vijijini alipinga hoja.', 'Moshi Vijijini, constituency or area in the countryside around Moshi'],
    ['Warusi', 'Warusi wengi walipiga kura.', 'Russians'],
    ['Kirusi', 'Ujumbe wa Kirusi ulifika jana.', 'Russian'],
  ])('%s', (words, text, gloss) => expect(markOf(words, text)?.gloss).toBe(gloss));

  it.each([
    'Mwaka huo alihamia mjini.',
    'Miaka ijayo itakuwa migumu.',
    'Alisubiri siku ile nyumbani.',
    'Watoto wa wiki mbili walichanjwa.',
  ])('%s names no date', (text) => expect(namesIn(text).filter((name) => name.startsWith('date'))).toEqual([]));

  it('figures of our own clock are not counted from six', () =>
    expect(markOf('saa 10:30 asubuhi', 'Mkutano utaanza saa 10:30 asubuhi mjini Arusha.')).toBeUndefined());

  it('the clock of six hours is explained', () =>
    expect(markOf('saa nne usiku', 'Alikamatwa saa nne usiku nyumbani kwake.')?.explanation).toContain('counts from six'));
});

describe('any input', () => {
  it.each([
    '',
    ' ',
    '\u0000\ud800',
    'A '.repeat(2000),
    `${'A'.repeat(5000)} alisema`,
    '(((((',
    'ya ya ya ya',
  ])('is read without an error', (text) => expect(() => engine.read([text], { assume: true })).not.toThrow());

  it('names do not overlap one another', () => {
    const [annotation] = engine.read(
      [
        'Rais wa Urusi Vladimir Putin na Waziri wa Ulinzi wa Korea Kaskazini walikutana Ijumaa, Juni 12 saa nne usiku, alisema msemaji wa Kirusi.',
      ],
      { assume: true },
    );
    const names = annotation!.marks.filter((m) => m.kind !== 'term');
    names.slice(1).forEach((m, i) => {
      expect(m.start).toBeGreaterThanOrEqual(names[i]!.end);
    });
  });
});

it('a people written with a hyphen is marked, and the virus is no Russian', () => {
  const marked = (text: string) => {
    const [annotation] = engine.read([text], { assume: true });
    return annotation!.marks.filter((m) => m.kind === 'people').map((m) => `${text.slice(m.start, m.end)}: ${m.gloss}`);
  };
  expect(marked('Wakimbizi wa wa-Rwanda walisoma vitabu vya ki-Afrika na mila za ki-Islamu.')).toEqual([
    'wa-Rwanda: Rwandans',
    'ki-Afrika: African',
    'ki-Islamu: Muslim; Islamic',
  ]);
  expect(marked('Daktari aligundua kirusi hicho jana.')).toEqual([]);
  expect(marked('Alisoma vitabu vya Kirusi.')).toEqual(['Kirusi: Russian']);
});
