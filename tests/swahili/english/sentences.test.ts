import { expect, test } from 'vitest';
import { engine } from '../engine-fixture.ts';

/** Sentences as news writes them and the English that they become, by what the line is about. */
const SENTENCES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'time and tense': [
    ['Mbunge huyo amekamatwa na polisi jana jioni.', 'The MP was arrested by the police yesterday evening.'],
    ['Miaka mitatu iliyopita kijiji hiki hakikuwa na umeme.', 'Three years ago this village did not have electricity.'],
    ['Katika miaka mitatu ijayo serikali itajenga shule.', 'In the next three years the government will build a school.'],
    ['Mkutano ulianza saa 3 asubuhi.', 'The meeting started at 9 a.m.'],
    ['Wanafunzi 418,000 waliacha shule.', '418,000 students dropped out of school.'],
    ['Saa nne usiku, kituo kilifungwa.', 'At 10 p.m., the centre was closed.'],
    ['Wafanyakazi wa kigeni watalazimika kuondoka ifikapo Desemba.', 'Foreign workers will have to leave by December.'],
    ['Hajawahi kushindwa katika uchaguzi.', 'They have never lost in the election.'],
    ['Aliwasili Addis Ababa Jumatano usiku.', 'They arrived in Addis Ababa on Wednesday night.'],
  ],
  'must, have to, may': [
    ['Ni lazima serikali ichukue hatua haraka.', 'The government must take action quickly.'],
    ["Ilibidi wakulima wauze ng'ombe wao.", 'Farmers had to sell their cows.'],
    ['Inabidi tuondoke mapema.', 'We have to leave early.'],
    ['Huenda bei ya mafuta ikapanda.', 'The oil price may rise.'],
  ],
  'who is meant': [
    [
      'Rais Samia Suluhu Hassan alisema kuwa atazuru Tanga wiki ijayo.',
      'President Samia Suluhu Hassan said that she will visit Tanga next week.',
    ],
    ['Kwa upande wake waziri alikanusha madai hayo.', 'For their part the minister denied the claims.'],
    ['Bi Amina alisema watoto wake walikuwa shuleni.', 'Ms Amina said her children were in school.'],
    ['Unajua ukweli.', 'You know the truth.'],
  ],
  'owners before what they own': [
    ['Hotuba ya Rais Ruto iliwafurahisha wakulima.', 'President Ruto’s speech pleased farmers.'],
    ['Wanajeshi wa Marekani wameondoka Somalia.', 'US soldiers have left Somalia.'],
    ['Aliyekuwa Rais wa Tanzania Benjamin Mkapa alizikwa Lupaso.', 'Tanzania’s former President Benjamin Mkapa was buried in Lupaso.'],
    ['Mkutano wao utafanyika Dodoma.', 'Their meeting will take place in Dodoma.'],
    ['Vyumbani mwao hamna mwanga.', 'In their rooms there is no light.'],
  ],
  'adjectives behind -a, comparison, amounts': [
    ['Mahakama ya chini ilitoa hukumu ya awali.', 'The lower court delivered initial judgment.'],
    ['Hii ni shule kubwa zaidi nchini Kenya.', 'This is the biggest school in Kenya.'],
    ['Wanahitaji maji zaidi.', 'They need more water.'],
    ['Gari hilo ni kubwa sana.', 'The car is very big.'],
    ['Baadhi ya wanafunzi walikimbia.', 'Some students fled.'],
    ['Jumla ya watu 40 walijeruhiwa.', 'A total of 40 people were injured.'],
    ['Walilipa shilingi milioni tano.', 'They paid five million shillings.'],
    ['Asilimia 60 ya wakulima hawana mbolea.', '60 percent of farmers do not have fertiliser.'],
    ['Mwimbaji mwenye umri wa miaka 30 alishinda.', 'The singer aged 30 won.'],
    ['Watu wapatao 200 walihudhuria.', 'About 200 people attended.'],
  ],
  'relatives in short, subjects that wait': [
    ['Dawa zilizoibiwa hospitalini zimepatikana.', 'Medicines stolen in the hospital have been found.'],
    ['Sheria iliyopitishwa na bunge itaanza kutumika Januari.', 'The law passed by the parliament will start to be used in January.'],
    ['Maneno ambayo waziri alisema yamewakasirisha wafanyakazi.', 'Words that the minister said have angered workers.'],
    ['Njia inayotumiwa na wakulima inaharibu misitu.', 'The way used by farmers destroys forests.'],
    ['Rais Magufuli, ambaye alifariki mwaka 2021, alijenga reli.', 'President Magufuli, who died in 2021, built a railway.'],
    ['Maagizo hayo, yaliyotolewa Jumapili, yatabadilika.', 'The instructions, which were given on Sunday, will change.'],
    ['Wanaodhaniwa kuwa ni majambazi wametoroka.', 'Those who are thought to be armed robbers have escaped.'],
    ['Aliyekuwa waziri wa fedha amefariki.', 'The former finance minister has died.'],
  ],
  'what somebody is called or has': [
    ['Walithibitishwa kuwa na ugonjwa.', 'They were confirmed to have the disease.'],
    ['Walimtaja waziri huyo kuwa ni adui wa wakulima.', 'They mentioned the minister as the enemy of farmers.'],
    ['Kenneth Kaunda alionekana kuwa mwalimu mzuri.', 'Kenneth Kaunda appeared to be a good teacher.'],
  ],
  'actions as nouns': [
    ['Kukamatwa kwa mwandishi huyo kumezua hasira.', 'The arrest of the journalist has sparked anger.'],
    ['Kupungua kwa mvua kumewaumiza wakulima.', 'The decrease in rain has hurt farmers.'],
    ['Kuwepo kwa wanajeshi kumeleta utulivu.', 'The existence of soldiers has brought calm.'],
    ['Shirika la kutetea haki za wanawake limefungua kesi.', "The organisation defending women's rights has filed a case."],
    ['Acha kuvuta sigara.', 'Stop smoking.'],
  ],
  'na: by, with, and nothing': [
    ['Serikali inapambana na rushwa.', 'The government fights corruption.'],
    ['Waziri anakabiliwa na changamoto nyingi.', 'The minister faces many challenges.'],
    ['Waziri alisifu ushirikiano na China.', 'The minister praised cooperation with China.'],
    ['Polisi waliwakamata watu saba wakiwemo wanafunzi wawili.', 'The police arrested seven people including two students.'],
  ],
  'clauses of time and condition': [
    ['Baada ya mkutano kumalizika, viongozi waliondoka.', 'After the meeting ended, leaders left.'],
    ['Licha ya kiwanda kufungwa, wafanyakazi walilipwa.', 'Despite the factory being closed, workers were paid.'],
    ['Huku polisi wakitazama, waandamanaji walichoma gari.', 'While the police were watching, protesters burned a car.'],
    ['Watasubiri mpaka daktari afike.', 'They will wait until the doctor arrives.'],
    ['Mkutano ulifanyika kabla vita havijaanza.', 'The meeting took place before the war started.'],
    ['Iwapo waziri atashindwa, chama kitamchagua mwingine.', 'If the minister fails, the party will choose another.'],
    ['Serikali isipotoa mbegu wakulima watapoteza mazao yao.', 'Unless the government gives seeds farmers will lose their crops.'],
  ],
  'wishes and objects': [
    ['Rais alimwambia waziri aondoke.', 'The president told the minister to leave.'],
    ['Madaktari wanataka serikali iwalipe mishahara yao.', 'Doctors want the government to pay them their salaries.'],
  ],
  places: [
    ['Wengi wanaishi Nairobi.', 'Many live in Nairobi.'],
    ['Viongozi hao walikutana mjini Kampala Jumatatu kujadili mkataba.', 'The leaders met in Kampala on Monday to discuss an agreement.'],
    ['Mwezi uliopita Uganda ilifunga mpaka wake na Rwanda.', 'Last month Uganda closed its border with Rwanda.'],
    ['Uhaba wa maji nchini Kenya umeongezeka mwezi huu.', 'The water shortage in Kenya has increased this month.'],
    ['Matangazo hayo yalionekana katika mtandao wa Facebook.', 'The announcements appeared on Facebook.'],
  ],
  'quotations and questions': [
    ['“Nitarudi kesho,” amesema Waziri Ummy.', '“I will return tomorrow,” said Minister Ummy.'],
    ['Je, bei ya unga itashuka?', 'Will the price of maize flour fall?'],
    ['Je, wakulima walipata mbolea?', 'Did farmers get fertiliser?'],
  ],
};

for (const [what, rows] of Object.entries(SENTENCES))
  test.each(rows)(`${what}: %s`, (swahili, expected) => {
    const [annotation] = engine.read([swahili], { assume: true });
    expect(engine.english(annotation!, swahili).text).toBe(expected);
  });

test.each([
  'Alifanya kazi iliyokuwa',
  'mpaka wake na Kenya',
  'Je,',
  'Je, ni',
  'wenye umri wa miaka',
  'kuwepo kwa',
  'hajawahi',
  'kuwa ni',
  'lazima',
  'tangu vianze',
  'isiponyesha',
])('a fragment is no fault: “%s”', (fragment) => {
  const [annotation] = engine.read([fragment], { assume: true });
  expect(() => engine.english(annotation!, fragment)).not.toThrow();
});

test('the paragraph before says whom a pronoun stands for', () => {
  const blocks = ['Rais Samia Suluhu Hassan alizindua bandari mpya mjini Tanga.', 'Alisema kuwa serikali yake itajenga reli na barabara.'];
  const { sentences } = engine.digest(blocks, engine.read(blocks, { assume: true }));
  expect(sentences.find((s) => s.block === 1)?.english.text).toMatch(/^She said that her government/);
});

test('the one line speaks as headlines do: what happened in the present, what was so in the past', () => {
  const blocks = ['Wabunge walipitisha sheria mpya ya ardhi', 'Wabunge walipitisha sheria ambayo wakulima walisubiri kwa miaka mingi.'];
  const { gist } = engine.digest(blocks, engine.read(blocks, { assume: true }), { headline: 0 });
  expect(gist).toMatch(/^MPs pass (?:a|the) new land law/);
});

test('a noun that the text has named takes “the” the second time', () => {
  const text = 'Mkulima alinunua viti. Baadaye aliuza viti sokoni.';
  expect(engine.english(engine.read([text], { assume: true })[0]!, text).text).toMatch(/bought seats.*sold the seats/);
});
