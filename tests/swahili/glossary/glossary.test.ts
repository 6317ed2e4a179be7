import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/swahili/types.ts';
import { engine } from '../engine-fixture.ts';

const termsIn = (text: string): Mark[] => engine.read([text], { assume: true })[0]!.marks.filter((m) => m.kind === 'term');

/** The terms of a sentence as `written form: term`. */
const written = (text: string): string[] => termsIn(text).map((m) => `${text.slice(m.start, m.end)}: ${m.key.replace('term:', '')}`);

describe('a term is found in every form of its words', () => {
  it.each([
    // singular and plural
    ['Katibu mkuu aliwasili jana asubuhi.', 'Katibu mkuu: katibu mkuu'],
    ['Makatibu wakuu wanane walihamishwa.', 'Makatibu wakuu: katibu mkuu'],
    ['Alipendekeza mabaraza ya usalama ya mikoa.', 'mabaraza ya usalama: baraza la usalama'],
    ['Mawaziri wakuu walikubaliana.', 'Mawaziri wakuu: waziri mkuu'],
    ['Watu walisoma katiba zote mbili.', 'katiba: katiba'],
    ['Wagombea wawili waliondoka mapema.', 'Wagombea: mgombea'],
    // tenses, negation, passive, relatives
    ['Waziri alitia saini waraka huo.', 'alitia saini: tia saini'],
    ['Hawakutia saini chochote.', 'Hawakutia saini: tia saini'],
    ['Walikataa kutia saini waraka huo.', 'kutia saini: tia saini'],
    ['Sherehe ya kutiwa saini ilifanyika mjini Arusha.', 'kutiwa saini: tia saini'],
    ['Waraka uliotiwa saini jana una kurasa kumi.', 'uliotiwa saini: tia saini'],
    ['Wazee waliopiga kura mapema walirudi nyumbani.', 'waliopiga kura: piga kura'],
    ['Mtu asiyepiga kura hana haki ya kulalamika.', 'asiyepiga kura: piga kura'],
    // place
    ['Alisimama bungeni na kulia.', 'bungeni: bunge'],
    // capitals
    ['Kura ya Maoni itafanyika kesho.', 'Kura ya Maoni: kura ya maoni'],
    ['KURA YA MAONI YAAHIRISHWA', 'KURA YA MAONI: kura ya maoni'],
    ['Waziri Mkuu alicheka.', 'Waziri Mkuu: waziri mkuu'],
    // one word in between
    ['Baraza jipya la Mawaziri liliapishwa.', 'Baraza jipya la Mawaziri: baraza la mawaziri'],
    ['Baraza hilo la mawaziri lilivunjika.', 'Baraza hilo la mawaziri: baraza la mawaziri'],
    // across the end of a line, with typographic marks
    ['Yule “waziri mkuu” ni mjomba wangu.', 'waziri mkuu: waziri mkuu'],
    ['Yule waziri\nmkuu ni mjomba wangu.', 'waziri\nmkuu: waziri mkuu'],
  ])('%s', (text, wanted) => expect(written(text)).toContain(wanted));
});

describe('of terms that overlap the longest stays', () => {
  it.each([
    ['Naibu katibu mkuu alijiuzulu.', 'Naibu katibu mkuu: naibu katibu mkuu', 'katibu mkuu'],
    ['Makamu wa rais alifika mapema.', 'Makamu wa rais: makamu wa rais', 'rais'],
    ['Uchaguzi mkuu utafanyika mwakani.', 'Uchaguzi mkuu: uchaguzi mkuu', 'uchaguzi'],
    ['Mawaziri wa mambo ya nje walikutana.', 'Mawaziri wa mambo ya nje: waziri wa mambo ya nje', 'waziri'],
  ])('%s', (text, wanted, shorter) => {
    expect(written(text)).toContain(wanted);
    expect(termsIn(text).map((m) => m.key)).not.toContain(`term:${shorter}`);
  });

  it('terms do not overlap one another', () => {
    const marks = termsIn('Naibu katibu mkuu wa Umoja wa Mataifa alipiga kura katika Baraza jipya la Usalama la Umoja wa Mataifa.');
    marks.slice(1).forEach((m, i) => {
      expect(m.start).toBeGreaterThanOrEqual(marks[i]!.end);
    });
  });
});

describe('a common word is a term only where politics is spoken of', () => {
  it.each([
    ['ujumbe', 'Alipokea ujumbe wa simu kutoka kwa dada yake.', 'Balozi aliongoza ujumbe huo.'],
    ['kiti', 'Mtoto alikaa kwenye kiti cha mbao.', 'Wagombea wengi wanataka kiti hicho.'],
    ['hoja', 'Dada yangu ana hoja nzuri.', 'Mbunge huyo alijibu hoja zote.'],
    ['kifaru', 'Watalii walimwona kifaru mbugani.', 'Jeshi la Ukraine liliteketeza kifaru.'],
    ['papa', 'Mvuvi alimwona papa baharini.', 'Vatican ilisema kuwa papa anapumzika.'],
  ])('%s', (term, ordinary, political) => {
    expect(termsIn(ordinary).map((m) => m.key)).not.toContain(`term:${term}`);
    expect(termsIn(political).map((m) => m.key)).toContain(`term:${term}`);
  });

  it('the cue must stand in the same sentence', () => {
    const keys = termsIn('Mgombea aliondoka. Kisha mtoto alikaa kwenye kiti.').map((m) => m.key);
    expect(keys).not.toContain('term:kiti');
  });
});

describe('ordinary sentences hold no term', () => {
  it.each([
    'Mama anapika wali na maharage jikoni.',
    'Mvua ilinyesha usiku kucha.',
    'Watoto walicheza mpira karibu na mto.',
    'Ninapenda kusoma vitabu jioni.',
    'Paka wetu amelala juu ya meza.',
    'Tulinunua mboga na matunda sokoni.',
    'Bibi yangu aliniambia hadithi ya sungura na fisi.',
    'Kesho tutaenda ufukweni kuogelea.',
    'Dada yake ana nywele ndefu nyeusi.',
    'Fundi alirekebisha baiskeli yangu.',
    'Nyumba hii ina vyumba vitatu.',
    'Chai ilikuwa moto sana.',
    'Wanataka kula sasa.',
    'Aliamka mapema akaoga.',
  ])('%s', (text) => expect(written(text)).toEqual([]));
});

describe('what a term says', () => {
  it('its English and its field', () => {
    expect(termsIn('Wabunge walipiga kura.').at(-1)).toMatchObject({
      kind: 'term',
      gloss: 'vote',
      domain: 'elections',
      key: 'term:piga kura',
    });
  });

  it('an explanation where the English alone does not tell', () => {
    expect(termsIn('Katibu mkuu aliwasili.')[0]!.explanation).toContain('civil servant');
  });

  it('every form of a term has one key', () => {
    const marks = termsIn('Katibu mkuu alikutana na makatibu wakuu wengine.');
    expect(new Set(marks.filter((m) => m.key === 'term:katibu mkuu').map((m) => m.start)).size).toBe(2);
  });
});

describe('what belongs to the same noun may stand in between', () => {
  it.each([
    ['Waziri wa Kenya wa mambo ya nje alifika.', 'Waziri wa Kenya wa mambo ya nje: waziri wa mambo ya nje'],
    ['Kamati ya muda ya maadili ilikutana.', 'Kamati ya muda ya maadili: kamati ya maadili'],
  ])('%s', (text, wanted) => expect(written(text)).toContain(wanted));

  it('but not what belongs to another', () =>
    expect(written('Waziri wa serikali ya mambo mengi alifika.')).not.toContain('Waziri wa serikali ya mambo: waziri wa mambo ya nje'));

  it('of old ones the English says so', () =>
    expect(termsIn('Waziri wa zamani wa mambo ya nje alifika.')[0]!.gloss).toBe('former foreign minister'));
});

describe('the English is plural where the text is', () => {
  it.each([
    ['Viongozi wa upinzani walikamatwa.', 'opposition leaders'],
    ['Kiongozi wa upinzani alikamatwa.', 'opposition leader'],
    ['Wanasheria wakuu walikataa.', 'attorneys general'],
    ['Wabunge walikubali.', 'members of parliament, MPs; congressmen'],
    ['Silaha za nyuklia zinaogopwa.', 'nuclear weapons'],
    ['Silaha ya nyuklia ililipuka.', 'nuclear weapon'],
    ['Balozi za Marekani zilifungwa.', 'US embassies'],
  ])('%s', (text, english) => expect(termsIn(text)[0]!.gloss).toBe(english));

  it('and the panel lists the singular', () => {
    const text = 'Viongozi wa upinzani walikamatwa.';
    const { entries } = engine.digest([text], engine.read([text], { assume: true }));
    expect(entries.find((e) => e.key === 'term:kiongozi wa upinzani')?.gloss).toBe('opposition leader');
  });
});

describe('a word is a term only as the word that is meant', () => {
  it.each([
    ['Jeshi lilifika mpaka wa nchi jirani.', true, 'mpaka'],
    ['Polisi wa nchi jirani walisubiri mpaka jioni.', false, 'mpaka'],
    ['Fedha zilitoka kwa hazina ya nchi hiyo.', true, 'hazina'],
    ['Nchi hizo hazina sera ya uhamiaji.', false, 'hazina'],
    ['Alichuma ua jeupe bustanini.', false, 'ua'],
  ])('%s', (text, wanted, word) => expect(written(text).some((w) => w.split(': ')[1]!.startsWith(word))).toBe(wanted));
});

it('a by-election is one, whatever is done with it', () =>
  expect(written('Tume iliandaa uchaguzi mdogo.')).toContain('uchaguzi mdogo: uchaguzi mdogo'));

it('two sure terms beside it make a word political', () => {
  expect(written('Taarifa hiyo ilimtaja waziri mkuu na bunge.')).toContain('Taarifa: taarifa');
  expect(written('Taarifa hiyo ilimfurahisha mama.')).not.toContain('Taarifa: taarifa');
});
