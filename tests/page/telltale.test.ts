import { describe, expect, test } from 'vitest';
import { Telltale } from '../../src/page/gate/telltale.ts';

const ENGLISH = 'The minister said on Tuesday that the talks between both countries would go on next week.';

const hears = (...texts: string[]) => {
  const telltale = new Telltale(false);
  return texts.some((text) => telltale.hears(text));
};

describe('Swahili is heard', () => {
  test.each([
    'Waziri mkuu alisema kuwa mazungumzo yataendelea wiki ijayo.',
    'Serikali imetangaza hatua mpya za kupambana na ukame katika maeneo ya kaskazini.',
    'Nilipofika sokoni sikumkuta mtu yeyote, kwa hiyo nilirudi nyumbani.',
    'Watoto wanacheza mpira uwanjani baada ya masomo.',
    'Ng’ombe wetu walipelekwa machungani mapema sana.',
  ])('%s', (text) => {
    expect(hears(text)).toBe(true);
    expect(hears(ENGLISH, ENGLISH, text, ENGLISH)).toBe(true);
  });

  test('in pieces, as inline elements part it', () => {
    expect(hears('Rais wa', 'Kenya', 'alisema hayo', 'baada ya mkutano')).toBe(true);
  });

  test('in headlines one after the other', () => {
    const headlines = [
      'Rais azindua daraja jipya',
      'Walimu wataka nyongeza ya mishahara',
      'Mvua yaharibu mashamba',
      'Bei ya mafuta yapanda',
    ];
    expect(hears(...headlines, 'Serikali yatoa msaada kwa wakulima', 'Timu ya taifa yashinda')).toBe(true);
  });

  test('sooner where the page says so', () => {
    expect(new Telltale(true).hears('Karibu sana')).toBe(true);
  });
});

describe('other languages are not', () => {
  test.each([
    [
      'English with Swahili names',
      'Chama Cha Mapinduzi leaders met in Dar es Salaam, and Jakaya Mrisho Kikwete spoke of Ujamaa, Uhuru and Harambee.',
    ],
    ['French', 'La ministre a dit que la situation à Nairobi va continuer la semaine prochaine, et que le vote aura lieu.'],
    ['Italian', 'La casa della nonna era vicina alla strada e la sera si vedeva il mare da una finestra.'],
    ['Spanish', 'La ministra dijo que la reunión sobre la paz seguirá la próxima semana en la capital.'],
    ['Hausa', 'Ministan ya ce tattaunawar za ta ci gaba a mako mai zuwa a birnin Nairobi.'],
    ['Zulu', 'Ungqongqoshe uthe izingxoxo zizoqhubeka ngesonto elizayo eNairobi.'],
    ['Polish', 'Minister powiedział, że rozmowy na temat pokoju będą kontynuowane za tydzień.'],
    ['Japanese in Latin letters', 'Watashi wa kinou tomodachi to issho ni eiga o mimashita.'],
    ['Arabic', 'قال الوزير إن المحادثات ستستمر الأسبوع المقبل'],
  ])('%s', (_language, text) => expect(hears(text, text)).toBe(false));
});
