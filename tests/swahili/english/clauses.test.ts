import { expect, test } from 'vitest';
import { engine } from '../engine-fixture.ts';

/** Sentences whose English has another order, or other small words, than the Swahili: by what the line is about. The last ones of a group are what the rule must leave alone. */
const SENTENCES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'how many': [
    ['Watu wasiopungua 17 wameuawa.', 'At least 17 people have been killed.'],
    ['Raia kumi na saba walikamatwa.', 'Seventeen citizens were arrested.'],
    ['Wanafunzi wasiozidi 40 watachaguliwa.', 'No more than 40 students will be elected.'],
    ['Bei zinazopungua zinawafurahisha wakulima.', 'Prices that decrease please farmers.'],
    ['Alinunua mbuzi kumi na samaki wawili.', 'They bought ten goats and two fish.'],
  ],
  'nobody, nothing, what, all those': [
    ['Hakuna aliyejeruhiwa.', 'No one was injured.'],
    ['Hakuna mtu aliyekamatwa.', 'No one was arrested.'],
    ['Haijafahamika kile kilichosababisha moto.', 'It has not yet been known what caused a fire.'],
    ['Wale wote walioniamini watashinda.', 'All those who believed me will win.'],
    ['Hakuna maji kijijini.', 'There is no water in the village.'],
  ],
  'two adjectives': [
    ['Uchaguzi ulikuwa huru na wa haki.', 'The election was free and fair.'],
    ['Waziri alijenga nyumba kubwa na nzuri.', 'The minister built a big and good house.'],
  ],
  'once, never, ever, already': [
    ['Hakuwahi kuwa mbunge.', 'They were never an MP.'],
    ['Hajawahi kamwe kushindwa.', 'They have never failed.'],
    ['Hii ni shule nzuri niliyowahi kuitembelea.', 'This is the best school I have ever visited.'],
    ['Nchi tisa zimekwisha kutoa msaada.', 'Nine countries have already given aid.'],
    ['Nchi tisa zimekwisha toa msaada.', 'Nine countries have already given aid.'],
    ['Mkutano umekwisha.', 'The meeting has ended.'],
  ],
  'what the relative clause says once more': [
    ['Barua ambayo rais aliiandika ilichapishwa.', 'The letter that the president wrote was published.'],
    ['Mtu ambaye polisi walimkamata alikuwa mwalimu.', 'The person who the police arrested was a teacher.'],
    ['Mtu ambaye alimpiga mwalimu alikamatwa.', 'The person who hit a teacher was arrested.'],
    ['Fedha walizopewa ziliibiwa.', 'The money they were given was stolen.'],
  ],
  questions: [
    ['Nani atashinda?', 'Who will win?'],
    ['Rais alisema nini?', 'What did the president say?'],
    ['Waziri alikuwa wapi?', 'Where was the minister?'],
    ['Kwa nini polisi hawakufika?', 'Why did the police not arrive?'],
    ['Ni nini kilichosababisha moto?', 'What caused a fire?'],
    ['Alieleza kwa nini polisi hawakufika.', 'They explained why the police did not arrive.'],
  ],
  'what would be': [
    ['Kama serikali ingetoa pesa, shule zingejengwa.', 'If the government gave money, schools would be built.'],
    ['Tungekuwa na pesa, tungenunua gari.', 'If we had money, we would buy a car.'],
    ['Tungependa kusafiri.', 'We would like to travel.'],
  ],
  'more and most': [
    ['Gari hili ni kubwa kuliko lile.', 'This car is bigger than that.'],
    ['Nairobi ni mji mkubwa kuliko yote nchini Kenya.', 'Nairobi is the biggest city of all in Kenya.'],
  ],
  'who gets what': [
    ['Alimwandikia rais barua.', 'They wrote the president a letter.'],
    ['Alimwandikia barua.', 'They wrote them a letter.'],
    ['Serikali inataka kuwapatia chakula wakimbizi.', 'The government wants to give food to refugees.'],
    ['Rais aliwapa wakulima mbegu.', 'The president gave farmers seeds.'],
    ['Rais aliwaona wakulima.', 'The president saw farmers.'],
  ],
  'with, while, as, at the age of': [
    ['Aliwasili akiwa na mkewe.', 'They arrived with their wife.'],
    ['Alifariki Jumatano akiwa na umri wa miaka 77.', 'They died on Wednesday at the age of 77.'],
    ['Aliandika barua akiwa gerezani.', 'They wrote a letter while in prison.'],
    ['Alifika Tanga akiwa rais.', 'They arrived in Tanga as the president.'],
    ['Mshukiwa ana umri wa miaka 19.', 'The suspect is 19 years old.'],
    ['Ukiwa na swali, uliza.', 'If you have a question, ask.'],
  ],
  'while and during': [
    ['Wakati Uganda inaendelea kukua, barabara zinaharibika.', 'While Uganda continues to grow, roads are spoilt.'],
    ['Watu walipiga kura wakati vita vilipoanza.', 'People voted when the war started.'],
    ['Wakati uchaguzi, watu walikimbia.', 'During the election, people fled.'],
  ],
  'its and their': [
    ['Kenya ilifunga mpaka wake.', 'Kenya closed its border.'],
    ['Amina alifunga duka lake.', 'Amina closed her shop.'],
  ],
  'against, ourselves, nearly, of disease': [
    ['Maandamano ya kupinga mkataba yalianza.', 'Protests against the agreement started.'],
    ['Karibuni nusu ya wanafunzi waliacha shule.', 'Nearly half of students dropped out of school.'],
    ['Mlipuko wa kirusi hicho umewatisha wakazi.', 'The outbreak of the virus has threatened residents.'],
    ['Chama nchini Venezuela Alhamisi kimeendelea.', 'The party in Venezuela on Thursday has continued.'],
  ],
  'numbers inside a term, police officers, whose time': [
    ['Anatumikia kifungo cha miaka 20.', 'They serve a prison sentence of 20 years.'],
    ['Naibu waziri wa elimu alifika.', 'The deputy education minister arrived.'],
    ['Askari polisi walimkamata saa tatu usiku kwa saa za Ufaransa.', 'Police officers arrested them at 9 p.m. France time.'],
    ['Rais wa zamani wa Marekani Barack Obama alisema hivyo.', 'Former US President Barack Obama said so.'],
    ['Polisi na wanafunzi walikimbia.', 'The police and students fled.'],
  ],
  'which subject, which noun': [
    ['Polisi walifika, shughuli ya kuhesabu kura ilianza.', 'The police arrived, activities of counting votes started.'],
    ['Waliendelea na mkutano wao uliotangazwa Jumapili.', 'They continued with their meeting announced on Sunday.'],
    [
      'Shirika la Umoja wa Mataifa (UN) linalowasaidia wakimbizi limeripoti hivyo.',
      'The United Nations organisation (UN) that helps refugees reported so.',
    ],
    ['Leo ni siku ya uhuru.', 'Today is Independence Day.'],
    ['Siku mbili zilizopita zimekuwa ngumu.', 'The last two days have been difficult.'],
    ['Siku mbili zilizopita waziri alifika.', 'Two days ago the minister arrived.'],
  ],
  'because, ever, some, various': [
    ['Bei ilipanda kwa kuwa watu walinunua dhahabu.', 'The price rose because people bought gold.'],
    ['Anajivunia kwa kuwa na wanachama wengi.', 'They are proud of having many members.'],
    ['Hawezi kamwe kushinda.', 'They cannot ever win.'],
    ['Baadhi ya watu wa Kenya walifika.', 'Some people of Kenya arrived.'],
    ['Alipokea barua kutoka ngazi mbalimbali.', 'They received a letter from various levels.'],
  ],
  'urged, resulted from, explain': [
    ['Rais amewataka wananchi kusubiri.', 'The president has urged citizens to wait.'],
    ['Wananchi wanataka maji.', 'Citizens want water.'],
    ['Hayo yametokana na kupanda kwa gharama za mafuta.', 'These have resulted from the rise in oil costs.'],
    ['Serikali inaeleza kuhusu jambo hili.', 'The government explains this thing.'],
    ['Kituo ambacho jina lake halisi lilitajwa kilifungwa.', 'The centre whose real name was mentioned was closed.'],
    ['Bei ilipanda Jumanne na Jumatano serikali ilisema hivyo.', 'The price rose on Tuesday and on Wednesday the government said so.'],
    ['Na Juma Ali.', 'By Juma Ali.'],
  ],
  'he is, do not, by, to': [
    ['Rais Obama ameonyesha kuwa ni kiongozi makini.', 'President Obama has shown that he is a careful leader.'],
    ['Msimlaumu waziri.', 'Do not blame the minister.'],
    ['Picha na Firoz Ahmed.', 'The photo by Firoz Ahmed.'],
    ['Majeruhi wamepelekwa katika hospitali.', 'Injured people have been taken to the hospital.'],
    ['Amina na Juma wanajivunia shule yao.', 'Amina and Juma are proud of their school.'],
    ['Kila kitu kinaendelea vizuri.', 'Everything continues well.'],
    ['Alizaliwa mnamo tarehe 5 Februari 2013.', 'They were born on 5 February 2013.'],
  ],
};

for (const [what, rows] of Object.entries(SENTENCES))
  test.each(rows)(`${what}: %s`, (swahili, expected) => {
    const [annotation] = engine.read([swahili], { assume: true });
    expect(engine.english(annotation!, swahili).text).toBe(expected);
  });

test.each([
  ['Watu wasiopungua 17 wameuawa.', 'At least 17', 'wasiopungua 17'],
  ['Raia kumi na saba walikamatwa.', 'Seventeen', 'kumi na saba'],
  ['Hakuna mtu aliyekamatwa.', 'No one', 'Hakuna mtu'],
  ['Uchaguzi ulikuwa huru na wa haki.', 'free and fair', 'huru na wa haki'],
  ['Rais alisema nini?', 'What', 'nini'],
  ['Barua ambayo rais aliiandika ilichapishwa.', 'wrote', 'aliiandika'],
  ['Serikali inataka kuwapatia chakula wakimbizi.', 'give', 'kuwapatia'],
])('%s: “%s” came from “%s”', (swahili, english, from) => {
  const { pieces } = engine.english(engine.read([swahili], { assume: true })[0]!, swahili);
  const piece = pieces.find((p) => p.text.includes(english))!;
  expect(swahili.slice(piece.start, piece.end)).toBe(from);
});

test.each([
  'hakuna',
  'hakuna mtu',
  'kumi na',
  'kile',
  'wale wote',
  'ni nini',
  'nini?',
  'kama',
  'wasiopungua',
  'zimekwisha',
  'kuwapatia',
])('a fragment is no fault: “%s”', (fragment) => {
  const [annotation] = engine.read([fragment], { assume: true });
  expect(() => engine.english(annotation!, fragment)).not.toThrow();
});
