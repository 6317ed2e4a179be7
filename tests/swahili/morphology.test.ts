import { describe, expect, test } from 'vitest';
import { cut, readingIn, readingsOf } from './engine-fixture.ts';

/** Reads like a grammar: a form, its lemma, its parts. */
const analyses = (rows: string): string[][] =>
  rows
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));

const VERBS = {
  'tenses, affirmative': `
    anasoma       soma  a-na-som-a
    walisoma      soma  wa-li-som-a
    tumesoma      soma  tu-me-som-a
    nitasoma      soma  ni-ta-som-a
    akisoma       soma  a-ki-som-a
    tukasoma      soma  tu-ka-som-a
    angesoma      soma  a-nge-som-a
    wangalisoma   soma  wa-ngali-som-a
    amekwishasoma soma  a-mekwisha-som-a
    umeshasoma    soma  u-mesha-som-a
    alishasoma    soma  a-lisha-som-a
    walikwishakuja ja   wa-likwisha-ku-j-a
    akishasoma    soma  a-kisha-som-a
    washaondoka   ondoka wa-sha-ondok-a
    keshafika     fika  ke-sha-fik-a
    husoma        soma  hu-som-a
    asome         soma  a-som-e
    kusoma        soma  ku-som-a`,
  'tenses, negative': `
    hasomi        soma  ha-som-i
    hatusomi      soma  ha-tu-som-i
    sisomi        soma  si-som-i
    hakusoma      soma  ha-ku-som-a
    hawatasoma    soma  ha-wa-ta-som-a
    hajasoma      soma  ha-ja-som-a
    asipokuja     ja    a-sipo-ku-j-a
    asisome       soma  a-si-som-e
    wasingesoma   soma  wa-singe-som-a
    kutosoma      soma  ku-to-som-a
    kutokuwa      wa    ku-to-ku-w-a
    sijakwisha    isha  si-ja-kw-ish-a
    hajaja        ja    ha-ja-j-a
    wasije        ja    wa-si-j-e
    nisingelikuwa wa    ni-singeli-ku-w-a
    singejua      jua   si-nge-ju-a
    hawajapewa    pewa  ha-wa-ja-p-ew-a
    haijulikani   julikana ha-i-jul-ik-an-i
    hatofanya     fanya ha-to-fany-a
    hawatokuja    ja    ha-wa-to-ku-j-a
    haiondoi      ondoa ha-i-ondo-i
    hakwenda      enda  ha-kw-end-a
    isingelikuja  ja    i-singeli-ku-j-a`,
  relatives: `
    anayesoma       soma  a-na-ye-som-a
    waliosoma       soma  wa-li-o-som-a
    kitakachosomwa  soma  ki-taka-cho-som-w-a
    asiyesoma       soma  a-si-ye-som-a
    asomaye         soma  a-som-a-ye
    yaliyofanyika   fanyika ya-li-yo-fany-ik-a
    ilivyonukuliwa  nukuu i-li-vyo-nukul-iw-a
    aliekuja        ja    a-li-e-ku-j-a
    anaesoma        soma  a-na-e-som-a
    yatayofanyika   fanyika ya-ta-yo-fany-ik-a
    walofariki      fariki wa-lo-fariki
    wanosafiri      safiri wa-no-safiri
    niliyemwona     ona    ni-li-ye-mw-on-a
    aliyoifanya     fanya  a-li-yo-i-fany-a
    tusiowajua      jua    tu-si-o-wa-ju-a
    waliotuacha     acha   wa-li-o-tu-ach-a
    anakokwenda     enda   a-na-ko-kw-end-a
    walimolala      lala   wa-li-mo-lal-a
    tuwezavyo       weza   tu-wez-a-vyo
    alikojificha    jificha a-li-ko-ji-fich-a`,
  'how?': `
    inakuwaje       wa    i-na-ku-w-a-je
    wasafirije      safiri wa-safiri-je
    kusomaje        soma  ku-som-a-je
    zikoje          wa    zi-ko-je`,
  'objects and the reflexive': `
    amempokea     pokea  a-me-m-poke-a
    aliwatakia    takia  a-li-wa-tak-i-a
    lilimnukuu    nukuu  li-li-m-nukuu
    haitusikizi   sikiza    ha-i-tu-sikiz-i
    jiunge        jiunga    ji-ung-e
    walijitetea   tetea  wa-li-ji-tete-a
    tulimwita     ita    tu-li-mw-it-a
    iliiondoa     ondoa  i-li-i-ondo-a`,
  'monosyllabic verbs': `
    alikuja       ja     a-li-ku-j-a
    akija         ja     a-ki-j-a
    ulikuwa       wa     u-li-ku-w-a
    alimpa        pa     a-li-m-p-a
    anakwenda     enda   a-na-kw-end-a
    kuwepo        wa     ku-w-e-po
    kutakuwapo    wa     ku-ta-ku-w-a-po`,
  extensions: `
    ulioongozwa     ongoza      u-li-o-ongoz-w-a
    zilikubaliana   kubaliana   zi-li-kubali-an-a
    walibadilishana badilishana wa-li-badilish-an-a
    inaonekana      onekana     i-na-on-ek-an-a
    limefungiwa     fungia      li-me-fung-i-w-a
    ameuawa         ua          a-me-ua-w-a`,
  'Arabic verbs': `
    wanasafiri    safiri  wa-na-safiri
    hawasafiri    safiri  ha-wa-safiri
    iliahidi      ahidi   i-li-ahidi
    wamethibitisha thibitisha wa-me-thibitish-a`,
  'headlines, orders, habits': `
    yalaani       laani   y-a-laani
    aangazia      angazia a-angaz-i-a
    semeni        sema    sem-e-ni
    tumwombeeni   ombea   tu-mw-omb-e-e-ni
    mwambieni     ambia   mw-ambi-e-ni
    nendeni       enda    nend-e-ni
    twendeni      enda    tw-end-e-ni
    tukale        la      tu-ka-l-e
    kamwite       ita     ka-mw-it-e
    hujumuisha    jumuisha hu-jumuish-a`,
  'having and being': `
    ana     wa  a-na
    hakuna  wa  ha-ku-na
    yuko    wa  yu-ko
    aliye   wa  a-li-ye
    isiyo   wa  i-si-yo
    iliyopo wa  i-li-yo-po
    iliopo  wa  i-li-o-po
    angali  wa  a-ngali
    kingalipo wa ki-ngali-po
    waliyonayo wa wa-li-yo-na-yo
    asiyenacho wa a-si-ye-na-cho
    wasionacho wa wa-si-o-na-cho
    hatunazo wa ha-tu-na-zo
    lipo    wa  li-po
    hawako  wa  ha-wa-ko`,
  'infinitives that begin like another tense': `
    kutapika    tapika    ku-tapik-a
    kutokomea   tokomea   ku-tokome-a
    kutafuta    tafuta    ku-tafut-a
    kutoza      toza      ku-toz-a
    kutofanya   fanya     ku-to-fany-a
    kunatoa     toa       ku-na-to-a`,
};

test.each([
  'kutapika',
  'kutokomea',
  'kutafuta',
  'kutazama',
  'kutoroka',
  'kutofautisha',
])('%s is an infinitive, cut nowhere else', (form) => {
  expect(cut(readingsOf(form)[0])).toBe(`ku-${form.slice(2, -1)}-a`);
});

describe.each(Object.entries(VERBS))('verbs: %s', (_name, rows) => {
  test.each(analyses(rows))('%s is %s, %s', (form, lemma, parts) => {
    expect(readingsOf(form!).map((r) => `${r.lemma} ${cut(r)}`)).toContain(`${lemma} ${parts}`);
  });
});

const NOMINALS = `
  viongozi     kiongozi  noun
  mawaziri     waziri    noun
  miaka        mwaka     noun
  nyuso        uso       noun
  magonjwa     ugonjwa   noun
  nyumbani     nyumba    noun
  mjini        mji       noun
  babake       baba      noun
  wenzao       mwenzi    noun
  mkewe        mke       noun
  waafrika     mwafrika  noun
  wa-kenya     mkenya    noun
  ki-afrika    kiafrika  adverb
  kiingereza   kiingereza adverb
  mwanae       mwana     noun
  mkeo         mke       noun
  mpenziwe     mpenzi    noun
  nyingi       ingi      adjective
  wengi        ingi      adjective
  ndefu        refu      adjective
  mapya        pya       adjective
  mbili        wili      adjective
  mwingine     ingine    adjective
  mwengine     ingine    adjective
  waangalifu   angalifu  adjective
  viovu        ovu       adjective
  vidogovidogo dogo      adjective
  vijiduka     kijiduka  noun
  nyinginezo   ingine    adjective
  chochote     ote       adjective
  zenye        enye      adjective
  ambayo       amba      pronoun
  ambae        amba      pronoun
  amabo        amba      pronoun
  zetu         etu       pronoun
  huyo         huyo      pronoun
  kwake        ake       pronoun
  naye         na        preposition
  kwayo        kwa       preposition`;

describe('nouns, adjectives, pronouns', () => {
  test.each(analyses(NOMINALS))('%s is %s, %s', (form, lemma, pos) => {
    expect(readingsOf(form!).map((r) => `${r.lemma} ${r.pos}`)).toContain(`${lemma} ${pos}`);
  });
});

describe('forms that must be refused', () => {
  const refused = 'ninakula-a asomo hatusoma kiongozini-a vitabu-vi the kitabuvi mkitabu zikasomi ambago';
  test.each(refused.split(' '))('%s', (form) => {
    expect(readingsOf(form).filter((r) => !r.guess && r.pos !== 'foreign')).toEqual([]);
  });

  test('a derived word says that it is a guess', () => {
    const [reading] = readingsOf('mkumbatiaji');
    expect(reading).toMatchObject({ pos: 'noun', guess: true });
  });
});

test.each([
  ['hawako', 'wa', 'ha-wa-ko'],
  ['ningekupikia', 'pika', 'ni-nge-ku-pik-i-a'],
  ['haitusikizi', 'sikiza', 'ha-i-tu-sikiz-i'],
])('%s is first %s, %s', (form, lemma, parts) => {
  const [first] = readingsOf(form);
  expect(`${first!.lemma} ${cut(first)}`).toBe(`${lemma} ${parts}`);
});

test('kakao is cocoa, not somebody’s brother', () => {
  expect(readingsOf('kakao').map((r) => r.gloss)).toEqual(['cocoa']);
});

test('a listed spelling of an inflected form is read as that form', () => {
  expect(readingsOf('maswala')[0]).toMatchObject({ lemma: 'suala', grammar: { nounClass: 6 } });
});

test('a verb whose stem is said twice says again and again', () => {
  const [reading] = readingsOf('walizungukazunguka');
  expect(reading).toMatchObject({ lemma: 'zunguka', guess: true });
  expect(cut(reading)).toBe('wa-li-zunguk-a-zunguka');
});

test('a verb and its noun in one word are inflected', () => {
  expect(readingsOf('hawafanyakazi')[0]).toMatchObject({ gloss: 'work', grammar: { negative: true } });
});

test('having written in one word is a guess', () => {
  const [reading] = readingsOf('kunauwezekano');
  expect(reading).toMatchObject({ lemma: 'wa', gloss: expect.stringContaining('possibility'), guess: true });
});

describe('parts concatenate to the word', () => {
  const words = [...Object.values(VERBS).flatMap(analyses), ...analyses(NOMINALS)].map(([form]) => form!);
  test.each(words)('%s', (form) => {
    for (const reading of readingsOf(form)) expect(reading.parts.map((p) => p.text).join('')).toBe(form);
  });
});

describe('the right reading in its place', () => {
  test.each([
    ['Uamuzi huo ulitangazwa na waziri.', 'na', 'by', 'preposition'],
    ['Waziri na mbunge walikutana jana.', 'na', 'and', 'conjunction'],
    ['Waziri alisema kuwa kazi imeanza.', 'kuwa', 'that', 'conjunction'],
    ['Anataka kuwa mwalimu.', 'kuwa', 'be', 'verb'],
    ['Watu walikimbia huku wakilia.', 'huku', 'while', 'conjunction'],
    ['Kenya yalaani shambulio hilo.', 'yalaani', 'condemn', 'verb'],
    ['Mkutano huo umeanza.', 'huo', 'that', 'pronoun'],
    ['Walimu wanasisitiza maadili mema.', 'maadili', 'ethics', 'noun'],
    ['Wakandarasi walipunguza kasi ya ujenzi.', 'kasi', 'speed', 'noun'],
    ['Mbwa alikimbia kasi sana.', 'kasi', 'fast', 'adverb'],
    ['Alivaa tai nyekundu.', 'tai', 'tie', 'noun'],
    ['Mlinzi aliona tai mkubwa.', 'tai', 'eagle', 'noun'],
    ['Waumini walihudhuria swala ya jioni.', 'swala', 'prayer', 'noun'],
    ['Watalii waliona swala wengi.', 'swala', 'gazelle', 'noun'],
    ['Jibu lake lina maana kwamba amekubali.', 'maana', 'meaning', 'noun'],
    ['Hakwenda kazini maana alikuwa mgonjwa.', 'maana', 'because', 'conjunction'],
  ])('%s → %s is “%s”', (sentence, word, gloss, pos) => {
    const reading = readingIn(sentence, word);
    expect(reading?.pos).toBe(pos);
    expect(reading?.gloss).toContain(gloss);
  });
});
