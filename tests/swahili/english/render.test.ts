import { describe, expect, test } from 'vitest';
import { engine } from '../engine-fixture.ts';

const english = (text: string) => engine.english(engine.read([text], { assume: true })[0]!, text);

/** Swahili and the English that it becomes, by what the line is about. */
const SENTENCES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'tense, person, negation': [
    ['Hatutakwenda Nairobi kesho.', 'We will not go to Nairobi tomorrow.'],
    ['Serikali haijatangaza matokeo ya uchaguzi.', 'The government has not yet announced the results of the election.'],
    ['Waziri mkuu alikuwa akizungumza na waandishi wa habari.', 'The prime minister was speaking to journalists.'],
    ['Wanakijiji wanasema hawana dawa.', 'Villagers say they do not have medicine.'],
    ['Alikwenda sokoni na kununua samaki wawili.', 'They went to the market and bought two fish.'],
    ['Wanawake wanaweza kupiga kura.', 'Women can vote.'],
  ],
  'passives with agent': [
    ['Wanajeshi watatu waliuawa na waasi.', 'Three soldiers were killed by rebels.'],
    ['Nyumba zote zimeharibiwa na mafuriko.', 'All houses have been destroyed by floods.'],
  ],
  'noun phrases': [
    ['Kitabu kile kizuri kimeandikwa na mwalimu wetu.', 'That good book has been written by our teacher.'],
    ['Vikosi vya kijeshi viliingia mjini.', 'Military forces entered the city.'],
    ['Jambo la kushangaza ni hili.', 'The surprising thing is this.'],
    ['Nchi hizi ni maskini.', 'These countries are poor.'],
    ['Mwalimu ana vitabu vingi.', 'The teacher has many books.'],
  ],
  'relative clauses': [
    ['Watu waliokimbia vita wanahitaji msaada.', 'People who fled the war need aid.'],
    [
      'Mkutano utakaofanyika Jumatatu utajadili mkataba wa amani.',
      'The meeting that will take place on Monday will discuss a peace treaty.',
    ],
  ],
  'there is, is, is not': [
    ['Kuna maji mengi katika mto.', 'There is much water in the river.'],
    ['Mji huu si mkubwa.', 'This city is not big.'],
  ],
  'infinitives, subordination': [
    ['Bunge linapaswa kupitisha sheria hiyo kabla ya mwaka 2026.', 'The parliament should pass the law before 2026.'],
    [
      'Akizungumza na wakulima, gavana alisema bei ya mbolea itapungua.',
      'Speaking to farmers, the governor said the price of fertiliser will decrease.',
    ],
  ],
  'titles and names': [
    [
      'Rais wa Kenya William Ruto alisema kwamba serikali itajenga shule mpya.',
      'Kenya’s President William Ruto said that the government will build a new school.',
    ],
  ],
  'expressions of several words': [['Wabunge walitia saini mkataba huo.', 'MPs signed the treaty.']],
};

for (const [what, rows] of Object.entries(SENTENCES))
  test.each(rows)(`${what}: %s`, (swahili, expected) => expect(english(swahili).text).toBe(expected));

describe('pieces', () => {
  const text = 'Mkuu wa zumbukuku alisema hivyo. Watu “wengi” wamefika Nairobi, Kenya!';
  const { text: whole, pieces } = english(text);

  test('joined they are the text', () => expect(pieces.map((p) => p.text).join('')).toBe(whole));

  test('each says which Swahili it came from', () => {
    for (const { start, end } of pieces) expect(start >= 0 && start <= end && end <= text.length).toBe(true);
    const piece = pieces.find((p) => p.text.trim() === 'said')!;
    expect(text.slice(piece.start, piece.end)).toBe('alisema');
  });

  test('a word that nobody knows stays Swahili and says so', () => {
    expect(pieces.find((p) => p.text.trim() === 'zumbukuku')?.known).toBe(false);
  });

  test('what is not Swahili has no English', () => {
    const [annotation] = engine.read(['The minister said that the government will build new schools.']);
    expect(engine.english(annotation!, 'The minister said that the government will build new schools.')).toEqual({
      text: '',
      pieces: [],
      sure: 1,
    });
  });

  test.each([
    '',
    ' ',
    '.',
    '“',
    'na',
    'ya',
    'kuwa',
    'ambayo',
    'wa wa wa',
    'kwa kwa na',
    'kila',
    'katika',
    'ni si',
    '12 na 13',
    'huenda',
    'alikuwa',
    'kukatwa kwa',
  ])('a fragment is no fault: “%s”', (fragment) => expect(() => english(fragment)).not.toThrow());
});
