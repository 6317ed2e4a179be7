import { describe, expect, test } from 'vitest';
import { cut, engine, readingIn } from './engine-fixture.ts';

/** A sentence with the word in brackets, its lemma, part of speech, and what its first sense must mention. */
const READINGS: Record<string, readonly (readonly [string, string, string, string])[]> = {
  'kuwa: that, be': [
    ['Alisema [kuwa] mkutano umeahirishwa.', 'kuwa', 'conjunction', 'that'],
    ['Alisema [kuwa] : “Hatutakubali.”', 'kuwa', 'conjunction', 'that'],
    ['Mto huo umeripotiwa [kuwa] na maji mengi.', 'wa', 'verb', 'be'],
    ['Walimtangaza Juma [kuwa] mshindi wa mbio hizo.', 'wa', 'verb', 'be'],
    ['Alieleza mwezi uliopita [kuwa] alikuwa amelipa deni.', 'kuwa', 'conjunction', 'that'],
    ['Wanafunzi wanahitajika [kuwa] wamejiandikisha.', 'wa', 'verb', 'be'],
    ['Inaonekana wazi [kuwa] mfumo huo unahitaji mabadiliko.', 'kuwa', 'conjunction', 'that'],
    ['[Alikuwa] Fatuma aliyeshinda.', 'wa', 'verb', 'be'],
    ['Sisi tuko [tayari] kusaidia.', 'tayari', 'adjective', 'ready'],
    ['[Ndiyo], tutakuja kesho.', 'ndiyo', 'interjection', 'yes'],
    ['Mji huo [umekua] maarufu kwa samaki.', 'wa', 'verb', 'be'],
    ['Uchumi [umekua] kwa asilimia tano.', 'kua', 'verb', 'grow'],
    ['Hawakuja kwa [kuwa] walikosa nauli.', 'kuwa', 'conjunction', 'that'],
    ['Ukweli ni [kuwa] bei ya unga imepanda.', 'kuwa', 'conjunction', 'that'],
    ['Inahuzunisha [kuwa] watoto hao hawasomi.', 'kuwa', 'conjunction', 'that'],
    ['Walidai “bila uoga” [kuwa] “vijana hao walikuwa wanacheza.”', 'kuwa', 'conjunction', 'that'],
    ['Ndoto yake ni [kuwa] daktari.', 'wa', 'verb', 'be'],
    ['Bado [sijakuwa] tajiri.', 'wa', 'verb', 'be'],
    ['Walimu walikuwa [tayari] wamefika.', 'tayari', 'adverb', 'already'],
    ['Wote walifaulu [isipokuwa] wawili.', 'isipokuwa', 'preposition', 'except'],
  ],
  'na: by, and': [
    ['Walialikwa rasmi [na] meya wa jiji.', 'na', 'preposition', 'by'],
    ['Mgonjwa alipimwa [na] kutibiwa hospitalini.', 'na', 'conjunction', 'and'],
    ['Mwizi alikamatwa [na] atafikishwa mahakamani.', 'na', 'conjunction', 'and'],
    ['Kampuni hiyo inahusishwa [na] sakata la rushwa.', 'na', 'conjunction', 'and'],
    ['Picha [na] Salim Bakari', 'na', 'preposition', 'by'],
    ['[Na] Salim Bakari, Tanga', 'na', 'preposition', 'by'],
    ['Kijana alikutwa [na] silaha.', 'na', 'conjunction', 'and'],
    ['Kijana alikutwa [na] walinzi.', 'na', 'preposition', 'by'],
    ['Shule itafungwa [na] watoto watarudi nyumbani.', 'na', 'conjunction', 'and'],
    ['Wimbo huo ulitungwa mwaka uliopita [na] mwalimu.', 'na', 'preposition', 'by'],
    ['Walikuja wiki iliyopita [na] mwalimu.', 'na', 'conjunction', 'and'],
  ],
  'hu-: usually, or “you do not” where somebody is spoken to': [
    ['Dawa hii [hutibu] homa.', 'tibu', 'verb', 'treat'],
    ['Mara nyingi mabasi [husafiri] usiku.', 'safiri', 'verb', 'travel'],
  ],
  'wako: they are, or yours': [
    ['Watoto wake [wako] salama.', 'wa', 'verb', 'be'],
    ['Wabunge wengi [wako] upande wa serikali.', 'wa', 'verb', 'be'],
    ['Walimu [wako] likizo.', 'wa', 'verb', 'be'],
    ['Watoto [wako] wamefika shuleni.', 'ako', 'pronoun', 'your'],
    ['Je, ndugu [wako] yuko wapi?', 'ako', 'pronoun', 'your'],
  ],
  'na: by, over when and where': [
    ['Kijiji kilishambuliwa siku ya Jumatatu [na] waasi.', 'na', 'preposition', 'by'],
    ['Walitekwa nyara mwezi Machi [na] waasi.', 'na', 'preposition', 'by'],
    ['Alipigwa jana usiku [na] walinzi.', 'na', 'preposition', 'by'],
    ['Alikamatwa [na] mkewe wiki iliyopita na polisi.', 'na', 'conjunction', 'and'],
    ['Kuuawa kwa mwandishi huyo [na] polisi kulizua maandamano.', 'na', 'preposition', 'by'],
    ['Kukamatwa kwa waziri [na] msaidizi wake kuliwashangaza wengi.', 'na', 'conjunction', 'and'],
    ['Vitabu huuzwa karibu [na] kituo.', 'na', 'conjunction', 'and'],
    ['Madai hayo yalitupiliwa mbali [na] viongozi.', 'na', 'preposition', 'by'],
    ['Walijeruhiwa jana [na] wengine kumi wakakamatwa.', 'na', 'conjunction', 'and'],
    ['Mikutano iliandaliwa mjini Tabora [na] Mwanza.', 'na', 'conjunction', 'and'],
  ],
  'si-: of the root, or denied': [
    ['Waliomba serikali [isitishe] mapigano.', 'sitisha', 'verb', 'suspend'],
    ['Viongozi walitaka haki [isisitizwe].', 'sisitiza', 'verb', 'emphasise'],
    ['Waziri alitaka sheria [isifutwe].', 'futa', 'verb', 'cancel'],
    ['Hilo wala [lisiwe] tatizo.', 'wa', 'verb', 'be'],
  ],
  'hivi: these, or like this': [
    ['Vitabu vyote [hivi] huuzwa sokoni.', 'hivi', 'pronoun', 'these'],
    ['Usifanye [hivi].', 'hivi', 'adverb', 'this'],
  ],
  'kwake, kwao: to, or possessed': [
    ['Ilikuwa vigumu [kwake] kuendelea.', 'ake', 'preposition', 'to him'],
    ['Alirudi nyumbani [kwake].', 'ake', 'pronoun', 'his'],
    ['Kufika [kwake] kuliwafurahisha.', 'ake', 'pronoun', 'his'],
  ],
  '-kua: what news writes for -kuwa, or grow': [
    ['Ilimfanya [kutokua] na uwezo.', 'wa', 'verb', 'be'],
    ['Waliporwa [walipokua] njiani.', 'wa', 'verb', 'be'],
    ['Sisi [hatukua] nyumbani.', 'wa', 'verb', 'be'],
    ['Mtoto [amekua] haraka.', 'kua', 'verb', 'grow'],
    ['Bei [inakua] kila siku.', 'kua', 'verb', 'grow'],
  ],
  'fika, kimo, ndipo, wakati': [
    ['Anafahamu [fika] hatari hiyo.', 'fika', 'adverb', 'fully'],
    ['[Fika] mapema kesho.', 'fika', 'verb', 'arrive'],
    ['[Kimo] cha mlima huo ni mita elfu tatu.', 'kimo', 'noun', 'height'],
    ['Kitabu [kimo] ndani ya sanduku.', 'wa', 'verb', 'be'],
    ['Katika uwanja huo [ndipo] sherehe ilifanyika.', 'ndipo', 'copula', 'where'],
    ['Ilikuwa saa nne [ndipo] walifika.', 'ndipo', 'adverb', 'when'],
    ['[Wakati] umefika wa kubadilika.', 'wakati', 'noun', 'time'],
  ],
  'ikiwa, iwapo: if, being': [
    ['Tutaondoka [ikiwa] mvua haitanyesha.', 'ikiwa', 'conjunction', 'if'],
    ['Nyumba nne zilibomoka, [ikiwa] ni pamoja na shule.', 'wa', 'verb', 'be'],
    ['Wataamua [iwapo] watashiriki.', 'iwapo', 'conjunction', 'if'],
  ],
  'a neighbour decides': [
    ['Watu sita [wakiwemo] watoto walipona.', 'wakiwemo', 'preposition', 'including'],
    ['Jina lake [likiwemo] nitafurahi.', 'wa', 'verb', 'be among'],
    ['Tulifurahi [pale] mvua iliponyesha.', 'pale', 'conjunction', 'when'],
    ['Kitabu kiko [pale] mezani.', 'pale', 'adverb', 'there'],
    ['Aliimba [kama] ndege.', 'kama', 'conjunction', 'as'],
    ['Washukiwa [walizuiliwa] rumande.', 'zuia', 'verb', 'detain'],
    ['Walicheza ngoma usiku [kucha].', 'kucha', 'adverb', 'all night'],
    ['Ndiyo [maana] hakuja.', 'maana', 'noun', 'meaning'],
    ['Walieleza [sababu] na athari za ajali.', 'sababu', 'noun', 'reason'],
    ['Chagua [vile] vinavyokufaa.', 'vile', 'pronoun', 'those'],
    ['Walijiandaa kwa [wakati] ujao.', 'wakati', 'noun', 'time'],
    ['Tumemaliza zoezi la [kupitia] orodha.', 'pitia', 'verb', 'go through'],
    ['Tuliongea [kupitia] simu.', 'kupitia', 'preposition', 'through'],
    ['Baada ya [kutoka] shuleni alilala.', 'toka', 'verb', 'leave'],
    ['Walitaka [kutoka] nje.', 'toka', 'verb', 'leave'],
    ['Wao [wana] ndoto nyingi.', 'wa', 'verb', 'have'],
    ['Fundi ameacha [mjane] na mama.', 'mjane', 'noun', 'widow'],
    ['Serikali isaidie [maskini].', 'maskini', 'noun', 'poor person'],
    ['Shamba [lipo] karibu na mto.', 'wa', 'verb', 'be'],
  ],
  'already done, and orders to oneself': [
    ['Wakulima [wamekwisha] vuna.', 'kwisha', 'verb', 'already'],
    ['Chakula [kimekwisha].', 'isha', 'verb', 'end'],
    ['[Jisikie] nyumbani.', 'jisikia', 'verb', 'feel'],
  ],
  'nouns and their twins': [
    ['Timu hiyo imeshinda [mara] 7 msimu huu.', 'mara', 'noun', 'time'],
    ['Aliondoka [mara] moja.', 'mara', 'adverb', 'immediately'],
    ['Alishiriki [mbio] 12 za baiskeli.', 'mbio', 'noun', 'race'],
    ['[Tofauti] ya bei ilikuwa ndogo.', 'tofauti', 'noun', 'difference'],
    ['Kuna aina [tofauti] za samaki.', 'tofauti', 'adjective', 'different'],
    ['Walimu na wazazi walifikia [muafaka] jana.', 'muafaka', 'noun', 'accord'],
    ['Huu ni [mfululizo] usio na mwisho.', 'mfululizo', 'noun', 'series'],
    ['Ni [kweli] kwamba bei imepanda.', 'kweli', 'adjective', 'true'],
    ['Ulikuwa [wakati] mgumu kwa familia.', 'wakati', 'noun', 'time'],
    ['Kila [utaratibu] ulifuatwa.', 'utaratibu', 'noun', 'procedure'],
    ['Ana maumivu ya [koo].', 'koo', 'noun', 'throat'],
    ['Msongamano ulikuwa katika uwanja wa [ndege] wa Mwanza.', 'ndege', 'noun', 'aircraft'],
    ['Ulinzi uliimarishwa kati ya [mradi] wa maji na kijiji.', 'mradi', 'noun', 'project'],
    ['Ni [wakati] muafaka wa kupanda miti.', 'wakati', 'noun', 'time'],
    ['Walifuata sheria na [taratibu] zote.', 'utaratibu', 'noun', 'procedure'],
    ['Daktari aliripoti visa [vipya] 40.', 'pya', 'adjective', 'new'],
    ['Alifanya kazi kwa [namna] ile.', 'namna', 'noun', 'way'],
    ['[Fahamu] mambo matano kuhusu ziwa hilo.', 'fahamu', 'verb', 'know'],
    ['Familia [wataka] haki itendeke.', 'taka', 'verb', 'want'],
  ],
  'places and what they are of': [
    ['Walizungumza [juu] ya bei ya mahindi.', 'juu', 'preposition', 'on'],
    ['Ndege iliruka [juu] sana.', 'juu', 'adverb', 'up'],
    ['Kijiji kiko [chini] ya mlima.', 'chini', 'preposition', 'under'],
    ['Walikutana [pembeni] ya kikao hicho.', 'pembeni', 'adverb', 'side'],
    ['Wanaishi [kaskazini] mwa mji.', 'kaskazini', 'noun', 'north'],
    ['Alipata cheo cha [juu] ya wenzake.', 'juu', 'adverb', 'up'],
    ['Simama mbele [yako] pana shimo.', 'ako', 'pronoun', 'your'],
    ['Kesi iliyo [funguliwa] jana imeahirishwa.', 'fungua', 'verb', 'file'],
    ['Mgogoro wa [mpaka] baina ya vijiji umetatuliwa.', 'mpaka', 'noun', 'border'],
    ['Hakuna [sababu] kabisa.', 'sababu', 'noun', 'reason'],
  ],
  'verbs with “self” that mean something of their own': [
    ['Mama huyo [alijifungua] mapacha.', 'jifungua', 'verb', 'give birth'],
    ['Vijana [walijiunga] na chama.', 'jiunga', 'verb', 'join'],
  ],
  'persons and their qualities': [
    ['Kituo hicho kinalea [wazee] kumi.', 'mzee', 'noun', 'elder'],
    ['Watu [wazee] walipewa viti.', 'zee', 'adjective', 'old'],
    ['Daktari aliwatembelea [wagonjwa] kijijini.', 'mgonjwa', 'noun', 'patient'],
    ['Kaka yake ni [mgonjwa] tangu juzi.', 'gonjwa', 'adjective', 'sick'],
    ['Waziri [mkuu] alihutubia taifa.', 'kuu', 'adjective', 'main'],
    ['Chanjo inazuia [magonjwa] ya watoto.', 'ugonjwa', 'noun', 'disease'],
    ['Walianza kuwatibu [wagonjwa] asubuhi.', 'mgonjwa', 'noun', 'patient'],
    ['Kwa kweli [hatari] ni ndogo.', 'hatari', 'noun', 'danger'],
    ['Barabara hiyo ni [hatari] sana.', 'hatari', 'adjective', 'dangerous'],
    ['Alisema kuwa [msafiri] mmoja amekosekana.', 'msafiri', 'noun', 'traveller'],
    ['Ni lazima [ushiriki] katika zoezi hilo.', 'shiriki', 'verb', 'take part'],
    ['Hatima ya wezi hao  [Amesema] kuwa watashtakiwa.', 'sema', 'verb', 'say'],
    ['Walipewa nauli ili [wasafiri] kesho.', 'safiri', 'verb', 'travel'],
    ['Ni kijiji cha watu [weupe] wa pwani.', 'eupe', 'adjective', 'white'],
    ['Wake kwa [waume] walialikwa.', 'mume', 'noun', 'husband'],
  ],
  'forms that counting lemmas gets wrong': [
    ['[Hali] inazidi kuwa mbaya.', 'hali', 'noun', 'situation'],
    ['[Barabara] imefungwa kwa matengenezo.', 'barabara', 'noun', 'road'],
    ['Mvua ilianza [kutoweka] mwezi huo.', 'toweka', 'verb', 'disappear'],
    ['Wanafunzi walivaa [sare] mpya.', 'sare', 'noun', 'uniform'],
    ['Kwa [namna] hiyo hawatafika.', 'namna', 'noun', 'way'],
    ['Meli hiyo [tayari] imetia nanga.', 'tayari', 'adverb', 'already'],
    ['Watoto walianza [kulia] kwa huzuni.', 'lia', 'verb', 'cry'],
    ['Gari lilikuwa upande wa [kulia] wa barabara.', 'kulia', 'adverb', 'right'],
    ['Huyu ni rafiki [wangu].', 'angu', 'pronoun', 'my'],
  ],
  'a stem of its own before an object': [
    ['Bahari [imetulia] leo.', 'tulia', 'verb', 'calm'],
    ['Gavana [aliitisha] kikao.', 'itisha', 'verb', 'call'],
    ['Ni vigumu [kukisia] bei yake.', 'kisia', 'verb', 'guess'],
    ['Watoto wanapaswa [kujiamini].', 'jiamini', 'verb', 'confident'],
  ],
  passives: [
    ['Wakoloni walikataa [kutawaliwa] na wageni.', 'tawala', 'verb', 'rule'],
    ['Wafungwa wawili [waliuwawa] jana.', 'ua', 'verb', 'kill'],
    ['Mtoto alizaliwa [na] uzito mkubwa.', 'na', 'conjunction', 'and'],
  ],
  'the sense that an expression asks for': [
    ['Jeshi lilirudi kwenye [makao] makuu.', 'makao', 'noun', 'headquarters'],
    ['Wanasheria walifungua [kesi] jana.', 'kesi', 'noun', 'case'],
    ['Chama kimefanya [mkutano] wa hadhara.', 'mkutano', 'noun', 'rally'],
    ['Waziri alihudhuria [mkutano] mwingine.', 'mkutano', 'noun', 'meeting'],
    ['Nyumba yao iko [karibu] na mto.', 'karibu', 'adverb', 'near'],
    ['Alisubiri [karibu] saa nzima.', 'karibu', 'adverb', 'nearly'],
    ['Wazee walimuunga [mkono] mgombea.', 'mkono', 'noun', 'support'],
  ],
  'words that agree': [
    ['Walibaki [wao] wawili tu.', 'wao', 'pronoun', 'they'],
    ['Wanafunzi [wako] tayari kwa mtihani.', 'wa', 'verb', 'be'],
    ['Miongoni [mwao] wamo walimu.', 'ao', 'pronoun', 'their'],
    ['Kikundi hiki tayari [kina] wanachama kumi.', 'wa', 'verb', 'have'],
    ['Viongozi walihudhuria, [akiwemo] meya.', 'akiwemo', 'preposition', 'including'],
    ['Alithibitisha [kuwepo] kwa wagonjwa.', 'wa', 'verb', 'there'],
    ['Mtoto [wako] ni mgonjwa.', 'ako', 'pronoun', 'your'],
    ['Alifurahi kwa [wao] kufika mapema.', 'wao', 'pronoun', 'they'],
    ['Alisisitiza kuwa [wale] wote waliochelewa watatozwa faini.', 'wale', 'pronoun', 'those'],
    ['[Haya] yote yalitokea usiku.', 'haya', 'pronoun', 'these'],
    ['Masuala [haya] ni mazito.', 'haya', 'pronoun', 'these'],
    ['Mipango ya ziara [hiyo] ilibadilika.', 'hiyo', 'pronoun', 'that'],
    ['Chama [kina] wanachama wengi.', 'wa', 'verb', 'have'],
    ['Alitoa maelezo ya [kina] kuhusu ajali.', 'kina', 'noun', 'depth'],
    ['Mama [ndiyo] anayelea familia.', 'ndiyo', 'copula', 'it is'],
    ['Mwaka huu mvua ni nyingi [kuliko] mwaka jana.', 'kuliko', 'preposition', 'than'],
    ['Maafisa [waliwacha] mlango wazi.', 'acha', 'verb', 'leave'],
  ],
  'Russian and the virus': [
    ['Alisoma vitabu vya [Kirusi].', 'kirusi', 'adverb', 'Russian'],
    ['Walipata [kirusi] hicho sokoni.', 'kirusi', 'noun', 'virus'],
    ['Kila [kirusi] kilichunguzwa.', 'kirusi', 'noun', 'virus'],
  ],
  'whose, and with whom': [
    ['Wapiga kura [wake] walilalamika.', 'ake', 'pronoun', 'his'],
    ['Hili ni jambo kubwa sana [kwangu].', 'angu', 'preposition', 'to me'],
    ['Kufika [kwake] kulichelewa.', 'ake', 'pronoun', 'his'],
  ],
  'borders, buses and patients': [
    ['Walivuka [mpaka] usiku.', 'mpaka', 'noun', 'border'],
    ['Walingoja [mpaka] usiku.', 'mpaka', 'preposition', 'until'],
    ['Walisafiri kwa [basi] hadi kijijini.', 'basi', 'noun', 'bus'],
    ['Watu walikaa karibu na [wagonjwa] hospitalini.', 'mgonjwa', 'noun', 'patient'],
  ],
  'orders to oneself': [
    ['[Jivunie] kazi yako.', 'jivunia', 'verb', 'proud'],
    ['[Jiepushe] na ugomvi.', 'jiepusha', 'verb', 'avoid'],
  ],
  'the sense that neighbours tell': [
    ['Alipigwa [kibao] cha uso.', 'kibao', 'noun', 'slap'],
    ['Kuna hisia [mseto] kuhusu bei.', 'mseto', 'noun', 'mix'],
    ['Walimvua [uanachama] jana.', 'uanachama', 'noun', 'membership'],
    ['Wavuvi walikwenda [kuvua] ziwani.', 'vua', 'verb', 'fish'],
    ['Wazee walikaa [majumbani] wakati wa mvua.', 'majumbani', 'adverb', 'home'],
  ],
};

test('a wish stands behind who is asked', () => {
  expect(readingIn('Mwalimu aliwataka wanafunzi waketi kimya.', 'waketi')?.grammar.tense).toBe('subjunctive');
});

test.each([
  ['Walitatua matatizo ya wakulima.', 'ya', 6],
  ['Walijenga mitandao ya maji.', 'ya', 4],
  ['Habari ya mtoto ilienea.', 'ya', 9],
  ['Mfumo wa maji ulikwama.', 'wa', 3],
  ['Watoto wa jirani walicheza.', 'wa', 2],
  ['Umuhimu wake ulionekana.', 'wake', 14],
])('%s → %s is of class %i', (sentence, word, nounClass) => {
  const reading = readingIn(sentence, word, 3);
  expect(reading?.grammar.nounClass).toBe(nounClass);
  expect(reading?.parts[0]?.gloss).toBe(`class ${nounClass}`);
});

test('an acronym in capitals is no little word', () => {
  expect(readingIn('Viongozi wa AU walikutana jana.', 'AU')).toBeUndefined();
});

test('behind a comma too a capital letter makes a name of what could only be a verb', () => {
  expect(readingIn('Walitembelea Ufaransa, Italia na Ureno.', 'Italia')).toBeUndefined();
});

test('a capital letter in the midst of a sentence makes a name of what could only be a verb', () => {
  expect(readingIn('Waliishi nchini Italia kwa miaka miwili.', 'Italia')).toBeUndefined();
  expect(readingIn('Alitembelea Roma, Italia, mwaka jana.', 'Italia')).toBeUndefined();
  expect(readingIn('Imba Wimbo Huo', 'Imba')?.lemma).toBe('imba');
});

describe.each(Object.entries(READINGS))('%s', (_, rows) => {
  test.each(rows)('%s → %s', (marked, lemma, pos, sense) => {
    const word = /\[(.+)\]/.exec(marked)![1]!;
    const before = marked.slice(0, marked.indexOf('['));
    const reading = readingIn(marked.replace(/[[\]]/g, ''), word, before.length);
    expect(`${reading?.lemma} (${reading?.pos})`).toBe(`${lemma} (${pos})`);
    expect(reading?.gloss.split('; ')[0]).toContain(sense);
  });
});

describe('further readings', () => {
  const further = (sentence: string, word: string): string[] => {
    const [annotation] = engine.read([sentence], { assume: true });
    const token = annotation!.tokens.find((t) => t.start === sentence.indexOf(word));
    return token!.readings.slice(1).map((r) => `${r.lemma} ${r.pos}`);
  };

  test.each([
    ['Mama pia alifika sokoni.', 'pia', 'pa verb'],
    ['Shule ilifungwa kutokana na mvua.', 'kutokana', 'kana verb'],
    ['Alifika lakini hakukaa.', 'lakini', 'laki noun'],
    ['Wanaishi kusini mwa mji.', 'kusini', 'kusi noun'],
    ['Mwalimu alieleza somo hilo.', 'alieleza', 'la verb'],
    ['Mto huo ulikuwa na samaki.', 'ulikuwa', 'kua verb'],
    ['Walipanga kukutana kesho.', 'kukutana', 'tana verb'],
  ])('%s: %s is not %s', (sentence, word, reading) => {
    expect(further(sentence, word)).not.toContain(reading);
  });

  test.each([
    ['Alisema kuwa mvua itanyesha.', 'kuwa', 'wa verb'],
    ['Shule ilifungwa kutokana na mvua.', 'kutokana', 'tokana verb'],
    ['Tuliongea kupitia simu.', 'kupitia', 'pitia verb'],
    ['Mto na ziwa vilifurika.', 'na', 'na preposition'],
  ])('%s: %s may also be %s', (sentence, word, reading) => {
    expect(further(sentence, word)).toContain(reading);
  });
});

describe('a verb written in two words', () => {
  test.each([
    ['Kampuni hiyo ina miliki nyumba kumi.', 'ina', 'miliki', 'miliki'],
    ['Kocha ana fanya kazi nzuri.', 'ana', 'fanya', 'fanya'],
    ['Mzee ali sema hayo jana.', 'ali', 'sema', 'sema'],
    ['Wageni wali kuwa wamechoka.', 'wali', 'kuwa', 'wa'],
    ['Dawa itakayo kifuta kidonda ni ghali.', 'itakayo', 'kifuta', 'futa'],
    ['Vikundi vinavyo jishughulisha na kilimo ni vingi.', 'vinavyo', 'jishughulisha', 'jishughulisha'],
    ['Wachezaji walio jaribu mara mbili walifaulu.', 'walio', 'jaribu', 'jaribu'],
    ['Mambo yaliyo tokea jana yanasikitisha.', 'yaliyo', 'tokea', 'tokea'],
  ])('%s', (sentence, head, rest, lemma) => {
    const [first, second] = [readingIn(sentence, head), readingIn(sentence, rest)];
    expect(first).toMatchObject({ lemma, guess: true, why: `as if written in one word: ${head}${rest}` });
    expect(second).toMatchObject({ lemma, guess: true, rest: true });
    expect([first, second].map((r) => cut(r).replaceAll('-', ''))).toEqual([head, rest]);
  });

  test.each([
    ['Mtoto ana kitabu kizuri.', 'ana', 'wa'],
    ['Ishara hiyo ina maana kubwa.', 'ina', 'wa'],
    ['Raia wana haki ya kupiga kura.', 'wana', 'wa'],
    ['Mfungwa ana nia njema.', 'ana', 'wa'],
    ['Juma alikuwa kijana.', 'alikuwa', 'wa'],
    ['Wasafiri walio tayari wapande basi.', 'walio', 'wa'],
    ['Mlango ulio wazi ni ule.', 'ulio', 'wa'],
    ['Tunakula wali kila siku.', 'wali', 'wali'],
    ['Walikwenda ili kuona mchezo.', 'ili', 'ili'],
    ['Kuna kuku wengi.', 'Kuna', 'wa'],
  ])('%s: %s stands by itself', (sentence, word, lemma) => {
    expect(readingIn(sentence, word)?.lemma).toBe(lemma);
    expect(readingIn(sentence, word)?.guess).toBeUndefined();
  });

  test('is said once in English', () => {
    const sentence = 'Kampuni hiyo ina miliki mashamba.';
    const [annotation] = engine.read([sentence], { assume: true });
    expect(engine.english(annotation!, sentence).text).toMatch(/^The company owns (?:fields|farms|plantations)\.$/);
  });
});

describe('what a concord stands for', () => {
  test.each([
    ['Mradi huu [utafanikiwa].', 3],
    ['Miti mingi [imeanguka].', 4],
    ['Je, [utafanikiwa]?', 'you'],
    ['Wewe [umechelewa] tena.', 'you'],
    ['[Ukienda] sokoni [utaona] matunda.', 'you'],
    ['[Unaweza] kusoma zaidi hapa.', 'you'],
    ['[Ukiwa] [unasoma] watakupiga.', 'you'],
    ['Ikiwa [utafungia] watu nje, watalalamika.', 'you'],
    ['Ikiwa mradi [utafungwa], watalalamika.', 3],
    ['Alitaja mkataba wa jana, [ukitaka] amani idumu.', 3],
    ['Nchini humo [mmekuwa] na maandamano.', 18],
    ['Mnajua kuwa [mmechelewa]?', 'you all'],
  ] as const)('subject: %s', (marked, subject) => {
    for (const [, word] of marked.matchAll(/\[([^\]]+)\]/g))
      expect(readingIn(marked.replace(/[[\]]/g, ''), word!)?.grammar.subject).toBe(subject);
  });

  test.each([
    ['[Alipofika] nyumbani alilala.', 'time'],
    ['Aliimba wimbo [alipofika].', 'time'],
    ['Siku [alipojiuzulu] kulikuwa na furaha.', 'time'],
    ['Mahali [alipozaliwa] ni Tabora.', 'place'],
    ['Nyumba [alipokuwa] akiishi imeteketea.', 'place'],
    ['Hajulikani [alipo].', 'place'],
    ['Wakimbizi walirudi [walikotoka].', 'place'],
    ['Alirudi kijijini [alipozaliwa].', 'place'],
    ['Alirudi kijijini [alipomaliza] kazi.', 'time'],
  ] as const)('when or where: %s', (marked, circumstance) => {
    const [, word] = /\[([^\]]+)\]/.exec(marked)!;
    expect(readingIn(marked.replace(/[[\]]/g, ''), word!)?.grammar.circumstance).toBe(circumstance);
  });
});
