import { expect, test } from 'vitest';
import { engine } from '../engine-fixture.ts';

/** What English says with other words, or in another order, than the sum of the Swahili ones: by what the line is about. */
const SENTENCES: Readonly<Record<string, readonly (readonly [string, string | RegExp])[]>> = {
  'a verb with its preposition': [
    ['Waziri anajikita katika kuimarisha ushirikiano.', 'The minister focuses on strengthening cooperation.'],
    ['Serikali inalenga katika kuboresha elimu.', 'The government aims at improving education.'],
    ['Ziara hiyo inalenga kuimarisha ushirikiano.', 'The visit aims to strengthen cooperation.'],
    ['Walijenga ukuta ili kuweza kulinda mji.', 'They built a wall to protect the city.'],
    ['Wapinzani walitoa wito wa kujiuzulu kwa Rais Zuma.', 'Opponents called for the resignation of President Zuma.'],
  ],
  'na after a passive': [
    ['Taarifa iliyotolewa na Baraza la Usalama ilisikitisha wengi.', /^The statement issued by the Security Council/],
    ['Kamanda huyo aliuawa usiku wa Jumatano na jeshi la Kongo.', /killed .* by the army/],
    ['Mji huo utafungwa na kuruhusu watu kuingia.', 'The city will be closed and allow people to enter.'],
  ],
  'the sense that the neighbours tell': [
    ['Ujumbe unaoongozwa na Shoigu ulikuwa mjini Pyongyang.', 'The delegation led by Shoigu was in Pyongyang.'],
    ['Amina alisoma ujumbe wake.', 'Amina read her message.'],
    ['Mlipuko mpya wa ugonjwa huo umewatisha wakazi.', /outbreak/],
    ['Mlipuko huo uliharibu duka.', /explosion/],
  ],
  'it is, you, can': [
    ['Ni hatia kutengeneza pombe.', 'It is an offence to make alcohol.'],
    ['Kufanya hivyo kunaweza kukuweka hatiani.', /can make you guilty/],
    ['Ukimaliza kazi, unaweza kuondoka.', 'If you finish work, you can leave.'],
    ['Hajafanikiwa tu kujenga barabara, bali pia shule.', /^They have not only succeeded in building a road/],
  ],
  'what is said of people': [
    [
      'Waziri Mkuu wa Uingereza anayemaliza muda wake Boris Johnson alisema hivyo.',
      'United Kingdom’s outgoing Prime Minister Boris Johnson said so.',
    ],
    ['Bi. Amina na Dk. Mpango walikutana na Mhe. Ndugai.', 'Ms Amina and Dr Mpango met with Hon. Ndugai.'],
    [
      'Watu watano wamekamatwa, akiwemo mmoja aliyekuwa mwakilishi.',
      'Five people have been arrested, including one former representative.',
    ],
    ['Raia watano wa Marekani walikamatwa.', 'Five US citizens were arrested.'],
    ['Rais aliwatakia watu wa Urusi ushindi.', /^The president wished the people of Russia (?:a )?victory/],
  ],
  'very, the same, his': [
    ['Wakulima wameathirika sana na ukame.', 'Farmers have been greatly affected by drought.'],
    ['Wananchi walifurahi sana.', 'Citizens were very happy.'],
    ['Wakati huohuo rais alisema.', 'At the same time the president said.'],
    ['Rais Ruto alisema mapambano yake dhidi ya rushwa yanaendelea.', 'President Ruto said his fight against corruption continues.'],
  ],
  'where, whose, one': [
    ['Waasi walishambulia kijiji mashariki mwa Kongo.', 'Rebels attacked a village in eastern Congo.'],
    ['Waziri alizungumza na wakazi wa kusini mwa Sudan.', 'The minister spoke to the residents of southern Sudan.'],
    ['Shule iko kwenye mpaka na Uganda.', 'The school is on the border with Uganda.'],
    ['Mhadhiri mmoja wa chuo kikuu amefariki.', 'One lecturer of the university has died.'],
    ['Rais, ambaye utawala wake ulikuwa mkali, alifariki.', /whose administration was harsh/],
    ['Sehemu nyingi duniani zina amri hiyo.', 'Many parts in the world have the order.'],
    ['Raia mwingine alijeruhiwa.', 'The other citizen was injured.'],
  ],
  'who agrees with the verb': [
    ['Hana mpango wa kurejea Tanga atakapomaliza masomo.', /return to Tanga when they finish/],
    ['Watu hao wanaishi Saudi Arabia na wamekuwa wakilalamika.', /and they have been complaining/],
    ['Wale wanaotaka kusoma watakaribishwa.', /^Those who want to read will be welcomed/],
    ['Waliokamatwa ni pamoja na mwanamke mmoja.', 'Those who were arrested include one woman.'],
  ],
  'to, on, from, like': [
    ['Jeshi lilikabidhi madaraka kwa serikali ya kiraia.', 'The army handed over power to the civilian government.'],
    ['Waandamanaji walitoa wito kwa jeshi kukabidhi madaraka.', 'Protesters called on the army to hand over power.'],
    ['Polisi waliwazuia waandamanaji kuingia bungeni.', 'The police prevented protesters from entering the parliament.'],
    ['Hii ni njia bora zaidi ya kusaidia wakulima.', 'This is the best way to help farmers.'],
    ['Ujumbe kama huo haufai.', /message like this/],
    ['Alikosa kufika mahakamani.', 'They failed to appear in court.'],
    ['Aliambiwa kuwa dawa haiwezi kumsaidia.', /^They were told that/],
  ],
  'what stands inside a term, and what it does to its object': [
    ['Wanajeshi wanne wa Kenya waliuawa nchini Somalia.', 'Four Kenyan soldiers were killed in Somalia.'],
    ['Wakazi wa eneo hilo wanalalamika.', 'Local residents complain.'],
    ['Polisi walijaribu kuwatawanya waandamanaji.', 'The police tried to disperse protesters.'],
    ['Mgombea huyo alipata asilimia 54 ya kura zilizopigwa.', 'The candidate got 54 percent of votes cast.'],
    ['Walipomuondoa madarakani Rais, watu walishangilia.', /^When they removed from power (?:a|the) president/],
  ],
  'a member of, the director of': [
    ['Mazungumzo ndiyo njia pekee ya kumaliza mgogoro huo.', /^Talks are the only way to end/],
    ['Amina ni mfuasi wa kundi hilo.', 'Amina is a supporter of the group.'],
    ['Juma ni mkurugenzi wa shirika hilo.', 'Juma is the director of the organisation.'],
    ['Mwanza ni mji mkubwa nchini Tanzania.', 'Mwanza is a big city in Tanzania.'],
    ['Watu hao wako katika hali mbaya.', 'The people are in a bad situation.'],
    ['Watu walikimbia katika majimbo kadhaa ikiwemo mji mkuu Khartoum.', 'People fled in several states including the capital Khartoum.'],
    ['Msichana wa miaka 11 aliokolewa.', 'The 11-year-old girl was rescued.'],
    ['Walisherehekea maadhimisho ya miaka 50 ya uhuru.', 'They celebrated the 50th anniversary of freedom.'],
  ],
  'names of roads, stadiums, universities': [
    ['Magari yalikwama katika Barabara ya Mombasa.', /Mombasa Road/],
    ['Mechi ilichezwa katika Uwanja wa Kasarani.', 'The match was played in Kasarani Stadium.'],
    ['Anafundisha kwenye Chuo Kikuu cha Nairobi.', 'They teach in the University of Nairobi.'],
  ],
  'should, how to, agree to, wait for': [
    ['Serikali inapaswa kujenga barabara.', 'The government should build a road.'],
    ['Hatupaswi kusahau.', 'We should not forget.'],
    ['Alipaswa kurudi jana.', 'They were supposed to return yesterday.'],
    ['Mnapaswa kuelewa namna ya kulipa kodi.', 'You should understand how to pay tax.'],
    ['Alieleza namna serikali inavyotumia fedha.', 'They explained how the government uses money.'],
    ['Mahakama ilikataa ombi hilo.', 'The court rejected the request.'],
    ['Alikataa kuondoka.', 'They refused to leave.'],
    ['Wanasubiri matokeo.', 'They are waiting for results.'],
    ['Mahasimu hao walifanya kazi kwa karibu na serikali.', 'The rivals worked closely with the government.'],
    ['Sote tunajua jambo hilo.', 'All of us know the thing.'],
    ['Tunataka kufanya vyema zaidi.', 'We want to do better.'],
    ['Ni wazi kwamba bei imepanda.', 'It is clear that the price has risen.'],
    ['Uchaguzi ulikuwa wa haki.', 'The election was fair.'],
    ['Kikundi kilitangazwa rasmi.', 'The group was announced officially.'],
    ['Shirika hilo halikuwa limetoa taarifa.', 'The organisation had not issued a statement.'],
    ['Shirika hilo halikuwa na fedha.', 'The organisation did not have money.'],
    ['Polisi walichunguza tuhuma za kuiba.', 'The police investigated allegations of stealing.'],
  ],
  'what was found, accused, shared, feared': [
    ['Meza na kitanda vinaweza kupatikana hapa.', 'The table and a bed can be found here.'],
    ['Aliandika juu ya safari yake.', 'They wrote about their journey.'],
    ['Kitabu kilikuwa juu ya meza.', /on (?:the|a) table/],
    ['Anatuhumiwa kuiba fedha.', 'They are accused of stealing money.'],
    ['Mtu ambaye hakutajwa alitoa fedha.', 'The person who was not mentioned gave money.'],
    ['Kufikia Alhamisi, watu kumi walikuwa wamepona.', 'By Thursday, ten people had recovered.'],
    ['Hii ni aina mbaya zaidi ya ajali.', 'This is the worst kind of accident.'],
    ['Aliondoka bila hata kusema neno.', 'They left without even saying a word.'],
    ['Huenda bei ikaongezeka na kuvuka laki moja.', 'The price may increase and cross 100,000.'],
    ['Walizungumza kwa lugha za Kifaransa na Kiingereza.', 'They spoke in French and English languages.'],
    ['Wasafiri walikuja kwa ndege.', 'Travellers came by plane.'],
    ['Jamii ya Wayahudi ilikutana.', 'The community of Jews met.'],
  ],
  'an action and its object, what': [
    ['Juma alikuwa miongoni mwa watu wa kwanza kufika.', /^Juma was among the first people/],
    ['Uvunjaji sheria uliongezeka.', 'The violation of the law increased.'],
    ['Ripoti inaeleza namna utawala wa mji unavyotumia fedha.', 'The report explains how the city administration uses money.'],
    ['Waliishi katika nyumba ndogo lakini zenye bustani.', /but with/],
    ['Wakazi wana maoni gani?', /what opinions?/],
  ],
  'how many, how long, what for': [
    ['Watu laki mbili walihama.', '200,000 people moved.'],
    ['Timu hiyo ilishinda kwa siku ya tatu.', 'The team won for the third day.'],
    ['Watu zaidi ya mia moja wamefariki.', 'More than one hundred people have died.'],
    ['Baada ya miezi sita ya kupambana na saratani, alipona.', 'After six months of fighting cancer, they recovered.'],
    ['Rais aliwashukuru wananchi kwa kumchagua.', 'The president thanked citizens for choosing them.'],
    ['Waziri alisema hayo mjini Dodoma.', 'The minister said this in Dodoma.'],
  ],
};

for (const [what, rows] of Object.entries(SENTENCES))
  test.each(rows)(`${what}: %s`, (swahili, expected) => {
    const [annotation] = engine.read([swahili], { assume: true });
    const { text } = engine.english(annotation!, swahili);
    if (typeof expected === 'string') expect(text).toBe(expected);
    else expect(text).toMatch(expected);
  });
