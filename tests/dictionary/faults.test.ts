import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { compile } from '../../tools/dictionary/compile.ts';
import { Faults, readTable } from '../../tools/dictionary/table.ts';

const HEADERS = {
  'lexicon/nouns/all.tsv': 'lemma class plural gloss domain traits',
  'lexicon/nouns/more.tsv': 'lemma class plural gloss domain traits',
  'lexicon/verbs/all.tsv': 'lemma base gloss domain valency',
  'lexicon/adjectives.tsv': 'stem gloss domain',
  'lexicon/words.tsv': 'form pos gloss domain',
  'lexicon/phrases.tsv': 'phrase pos gloss domain',
  'lexicon/variants.tsv': 'variant standard kind',
  'lexicon/aside.tsv': 'form kind',
  'lexicon/frequency.tsv': 'lemma pos count',
  'lexicon/first-readings.tsv': 'form lemma pos',
  'glossary/politics.tsv': 'term english explanation where cues related',
  'glossary/law.tsv': 'term english explanation where cues related',
  'gazetteer/places.tsv': 'name kind english in note variants',
  'gazetteer/organisations.tsv': 'name acronym english kind where variants',
  'gazetteer/people.tsv': 'name sex known_for where died alone variants',
  'gazetteer/offices.tsv': 'person office where since until checked',
  'gazetteer/given-names.tsv': 'name origin',
  'gazetteer/peoples.tsv': 'singular plural language english place',
  'gazetteer/titles.tsv': 'title english kind fits',
  'lexicon/senses.tsv': 'lemma pos sense cues example against',
  'english/wording.tsv': 'lemma pos wording traits',
  'english/collocations.tsv': 'lemma pos neighbour wording seen',
  'grammar/frames.tsv': 'lemma pos takes english example',
  'grammar/word-kinds.tsv': 'lemma pos kinds',
  'grammar/neighbours.tsv': 'form pos before after',
  'grammar/kin.tsv': 'form lemma',
  'grammar/short-verbs.tsv': 'lemma ku passive',
  'grammar/slips.tsv': 'slip least pattern to written meant',
  'grammar/extension-orders.tsv': 'order',
} as const;
type Table = keyof typeof HEADERS;

/** Every table's lines, cells separated by `|`; nothing is wrong with them. */
const SOUND: Record<Table, readonly string[]> = {
  'lexicon/nouns/all.tsv': ['mtu|1/2||person', 'ndege|9/10||aircraft', 'ndege|9/10||bird||animate', 'chama|7/8||party'],
  'lexicon/nouns/more.tsv': ['rais|9/6||president||animate title', 'uhuru|14||freedom'],
  'lexicon/verbs/all.tsv': ['kubali||agree, accept', 'kubaliana|kubali|agree', 'piga||hit||transitive'],
  'lexicon/adjectives.tsv': ['-kubwa|big', 'safi|clean'],
  'lexicon/words.tsv': ['sana|adverb|very', 'kati|preposition|between', 'kati|adverb|in the middle'],
  'lexicon/phrases.tsv': ['piga kura|verb|vote|elections', 'tangu sasa|adverb|from now on'],
  'lexicon/variants.tsv': ['raisi|rais|variant', 'sna|sana|misspelling'],
  'lexicon/aside.tsv': ['twitter|foreign'],
  'lexicon/frequency.tsv': ['mtu|noun|300'],
  'lexicon/first-readings.tsv': ['kati|kati|preposition'],
  'glossary/politics.tsv': ['chama|party', 'rais|president||||chama'],
  'glossary/law.tsv': ['uhuru|freedom|What a constitution promises|KE UN|rais'],
  'gazetteer/places.tsv': ['Urusi|country|Russia|RU|capital Moscow|Rashia', 'Bahari Hindi|ocean|Indian Ocean'],
  'gazetteer/organisations.tsv': ['Umoja wa Afrika|AU|African Union|intergovernmental'],
  'gazetteer/people.tsv': ['Zawadi Kimolo|f|Kenyan singer|KE'],
  'gazetteer/offices.tsv': ['Zawadi Kimolo|President of Kenya|KE|2025||2025-11'],
  'gazetteer/given-names.tsv': ['Zawadi|swahili'],
  'gazetteer/peoples.tsv': ['Mrusi|Warusi|Kirusi|Russian|RU'],
  'gazetteer/titles.tsv': ['Waziri|Minister|person'],
  'lexicon/senses.tsv': ['ndege|noun|bird|piga|Mtu alimpiga ndege.'],
  'english/wording.tsv': ['chama|noun||the', 'kubali|verb|accept'],
  'english/collocations.tsv': ['piga|verb|object:mtu|strike|5/6'],
  'grammar/frames.tsv': [
    'kubali|verb|object|accept {object}|Chama kilikubali.',
    'uhuru|noun|possessor inf|freedom of {possessor} to {inf}|Uhuru wa chama.',
  ],
  'grammar/word-kinds.tsv': ['kubali|verb|saying'],
  'grammar/neighbours.tsv': ['kati|adverb|sana'],
  'grammar/kin.tsv': ['rais|rais'],
  'grammar/short-verbs.tsv': ['piga'],
  'grammar/slips.tsv': ['mu-|6|^mu|m mw|munafahamu|mnafahamu'],
  'grammar/extension-orders.tsv': ['passive'],
};

/** Table, a faulty line, the column (counted in letters, from 1) and the words of the message. */
const FAULTY: readonly (readonly [Table, string, number, string])[] = [
  // grammar
  ['grammar/word-kinds.tsv', 'imba|verb|saying', 1, 'no verb of the lexicon'],
  ['grammar/neighbours.tsv', 'sana|noun|kati', 6, '“sana” has no reading as noun'],
  ['grammar/kin.tsv', 'mwana|mwana', 7, 'no noun of the lexicon'],
  ['grammar/short-verbs.tsv', 'la|keeps', 1, 'no verb of the lexicon'],
  // any table
  ['lexicon/words.tsv', '', 1, 'the line is empty'],
  ['lexicon/words.tsv', '|adverb|very', 1, '“form” is empty'],
  ['lexicon/words.tsv', 'leo|adverb |today', 5, 'white space around the cell'],
  ['lexicon/words.tsv', 'jana|adverb|on  yesterday', 13, 'two spaces in a row'],
  ['lexicon/words.tsv', 'kesho|adverb|tomorrow|||', 24, 'a stray tab: 6 cells where there are 4 columns'],
  ['lexicon/words.tsv', 'ng’oo|interjection|never', 1, 'a wrong apostrophe'],
  ['lexicon/words.tsv', 'pia|adverb|also\r', 12, 'a carriage return'],
  // glosses and domains
  ['lexicon/words.tsv', 'bado|adverb', 13, 'the gloss is missing'],
  ['lexicon/words.tsv', 'mno|adverb|too much.', 12, 'no full stop'],
  ['lexicon/words.tsv', 'tu|adverb|only;just', 11, 'senses are separated by “; ”'],
  ['lexicon/words.tsv', 'tena|adverb|again; then; also; more; yet', 13, 'more than 4 senses'],
  ['lexicon/words.tsv', 'hata|adverb|even|weather', 18, 'unknown domain “weather”'],
  // nouns
  ['lexicon/nouns/all.tsv', 'Kitabu|7/8||book', 1, '“Kitabu” has a letter that Swahili does not write, or a capital'],
  ['lexicon/nouns/all.tsv', 'kiti|7/9||chair', 6, 'unknown noun class “7/9”'],
  ['lexicon/nouns/all.tsv', 'ukuta|11/10||wall', 13, '“ukuta” has no regular plural in class 11/10'],
  ['lexicon/nouns/all.tsv', 'umoja|14|moja|unity', 10, 'class 14 has no plural'],
  ['lexicon/nouns/all.tsv', 'kisu|7/8|visu|knife', 10, '“visu” is the regular plural'],
  ['lexicon/nouns/all.tsv', 'kijiji|7/8|mijiji|village', 12, '“mijiji” cannot be a plural of class 7/8'],
  ['lexicon/nouns/all.tsv', 'simba|9/10||lion||animal', 19, 'unknown trait “animal”'],
  ['lexicon/nouns/more.tsv', 'mtu|1/2||human being', 1, '“mtu” already stands in'],
  // verbs
  ['lexicon/verbs/all.tsv', 'kubali||approve', 1, '“kubali” already stands in'],
  ['lexicon/verbs/all.tsv', 'pig||hit', 1, 'it must end in a vowel'],
  ['lexicon/verbs/all.tsv', 'pigana|pigaa|fight', 8, '“pigaa” is no other verb'],
  ['lexicon/verbs/all.tsv', 'soma|soma|read', 6, '“soma” is no other verb'],
  ['lexicon/verbs/all.tsv', 'toa||give||both', 12, 'unknown valency “both”'],
  // what else the lexicon holds
  ['lexicon/adjectives.tsv', 'kubwa|large', 1, '“kubwa” already stands in'],
  ['lexicon/words.tsv', 'sana|adverb|much', 1, '“sana” already stands in'],
  ['lexicon/words.tsv', 'lakini|but|but', 8, 'unknown part of speech “but”'],
  ['lexicon/words.tsv', 'ŝana|adverb|very', 1, 'has a letter that Swahili does not write'],
  ['lexicon/phrases.tsv', 'piga kura|verb|cast a vote', 1, '“piga kura” already stands in'],
  ['lexicon/phrases.tsv', 'piga kura|noun|voting', 1, 'the same words as “piga kura” in'],
  ['lexicon/phrases.tsv', 'kila siku|word|every day', 11, 'unknown part of speech “word”'],
  ['lexicon/phrases.tsv', 'kwa heri|interjection|', 23, 'the gloss is missing'],
  ['lexicon/variants.tsv', 'raisi|rais|misspelling', 1, '“raisi” already stands in'],
  ['lexicon/variants.tsv', 'uhuru|rais|variant', 1, '“uhuru” has an entry of its own'],
  ['lexicon/variants.tsv', 'mtuu|brzk|misspelling', 6, 'our own morphology does not know “brzk”'],
  ['lexicon/variants.tsv', 'raissi|rais|wrong', 13, 'unknown kind “wrong”'],
  ['lexicon/aside.tsv', 'twitter|name', 1, '“twitter” already stands in'],
  ['lexicon/aside.tsv', 'website|english', 9, 'unknown kind “english”'],
  ['lexicon/frequency.tsv', 'mtu|noun|200', 1, '“mtu” already stands in'],
  ['lexicon/frequency.tsv', 'chama|noun|many', 12, '“many” is no whole number'],
  ['lexicon/first-readings.tsv', 'kati|kati|adverb', 1, '“kati” already stands in'],
  ['lexicon/first-readings.tsv', 'sana|sana|noun', 6, 'our own morphology does not read “sana” as the noun “sana”'],
  // glossary
  ['glossary/politics.tsv', 'Chama|party', 1, '“Chama” already stands in'],
  ['glossary/politics.tsv', 'vyama|weather', 1, '“vyama” and “chama” are the same words, and their English contradicts'],
  ['glossary/politics.tsv', 'mtu', 5, 'the English is missing'],
  ['glossary/politics.tsv', 'piga|hitting', 6, '“piga” is a verb, and “hitting” a noun'],
  ['glossary/politics.tsv', 'brzk|breakfast', 1, 'our own morphology does not know “brzk”'],
  ['glossary/politics.tsv', 'safi|clean;pure', 6, 'senses are separated by “; ”'],
  ['glossary/politics.tsv', 'ndege|aircraft|It flies.', 16, 'no full stop'],
  ['glossary/politics.tsv', 'piga|hit||Kenya', 11, '“Kenya” is no code of a country or a body'],
  ['glossary/politics.tsv', 'sana|very|||Rais', 13, 'cues are written in lower case'],
  ['glossary/politics.tsv', 'kubali|accept||||kukubali', 18, '“kukubali” is no term of the glossary'],
  // gazetteer
  ['gazetteer/places.tsv', 'urusi|country|Russia|RU', 1, '“urusi” already stands in'],
  ['gazetteer/places.tsv', 'Ziwa Victoria|pond|Lake Victoria|KE', 15, 'no kind of place'],
  ['gazetteer/places.tsv', 'Nyeri|town||KE', 12, '“english” is empty'],
  ['gazetteer/places.tsv', 'Voi|town|Voi|Kenya', 14, '“Kenya” is no code of a country or a body'],
  ['gazetteer/organisations.tsv', 'Umoja wa Afrika||African Union|union', 1, '“Umoja wa Afrika” already stands in'],
  ['gazetteer/organisations.tsv', 'Bunge|PAR|Parliament|house', 22, 'no kind of organisation'],
  ['gazetteer/people.tsv', 'Zawadi Kimolo|f|actress|KE', 1, '“Zawadi Kimolo” already stands in'],
  ['gazetteer/people.tsv', 'Pendo Kimolo|w|actress|KE', 14, 'must be m or f'],
  ['gazetteer/people.tsv', 'Heri Kimolo|m||KE', 15, 'no line of offices.tsv says what the person is'],
  ['gazetteer/people.tsv', 'Heri Kimola|m|actor|KE|in 2025', 24, 'must be a year, with “killed ” before it'],
  ['gazetteer/offices.tsv', 'Heri Mwanga|President of Kenya|KE|2025||2025-11', 1, '“Heri Mwanga” does not stand in people.tsv'],
  ['gazetteer/offices.tsv', 'Zawadi Kimolo||KE|2025||2025-11', 15, '“office” is empty'],
  ['gazetteer/offices.tsv', 'Zawadi Kimolo|mayor of Voi|KE|May 2025||2025-11', 31, 'must be a year, or a year and a month'],
  ['gazetteer/offices.tsv', 'Zawadi Kimolo|mayor of Voi|KE|2025|2024', 36, 'lies before “since”'],
  ['gazetteer/offices.tsv', 'Zawadi Kimolo|mayor of Nyeri|KE|2025', 38, 'must be a year and a month where “until” is empty'],
  ['gazetteer/given-names.tsv', 'Zawadi|kenyan', 1, '“Zawadi” already stands in'],
  ['gazetteer/peoples.tsv', 'Mrusi|Warusi|Kirusi|Russian|RU', 1, '“Mrusi” already stands in'],
  ['gazetteer/titles.tsv', 'Waziri.|Minister|person', 1, '“Waziri.” already stands in'],
  ['gazetteer/titles.tsv', 'Mto|River|water', 11, 'must be person, place or organisation'],
  // senses
  ['lexicon/senses.tsv', 'rais|noun|chair|piga', 11, 'not in the gloss: president'],
  ['lexicon/senses.tsv', 'mtu|verb|person|piga', 1, 'no verb of the lexicon'],
  ['lexicon/senses.tsv', 'chama|noun|party', 18, 'no cue'],
  ['lexicon/senses.tsv', 'chama|noun|party|pigo|Chama.', 18, '“pigo” is no lemma of the lexicon'],
  ['lexicon/senses.tsv', 'uhuru|noun|freedom|topic:chess|Uhuru.', 20, '“chess” is no domain'],
  ['lexicon/senses.tsv', 'piga|verb|hit|under:mtu|Mtu alipiga.', 15, '“under:” is no kind of cue'],
  ['lexicon/senses.tsv', 'kubali|verb|accept|mtu', 24, 'a sentence in which the word has this sense is missing'],
  // English
  ['english/wording.tsv', 'chama|noun||mass', 1, '“chama” already stands in'],
  ['english/wording.tsv', 'piga|verb|strike', 11, 'not in the gloss: hit'],
  ['english/wording.tsv', 'rais|noun|president', 11, 'the first of the gloss already'],
  ['english/wording.tsv', 'nchi|noun|country', 1, 'no noun of these tables'],
  ['english/wording.tsv', 'piga kura|phrase|elect', 18, 'not in the gloss: vote'],
  ['english/wording.tsv', 'chama|nouns||the', 7, 'unknown part of speech “nouns”'],
  ['english/wording.tsv', 'uhuru|noun||big', 13, 'no trait'],
  ['english/wording.tsv', 'mtu|noun', 10, 'the line says nothing'],
  // collocations
  ['english/collocations.tsv', 'piga|verb|object:mtu|beat', 1, '“piga” already stands in'],
  ['english/collocations.tsv', 'gonga|verb|object:mtu|beat', 1, 'no verb of these tables'],
  ['english/collocations.tsv', 'piga|verb|under:mtu|beat', 11, 'no relation “under”'],
  ['english/collocations.tsv', 'piga|verb|object:watu|beat', 11, '“watu” is no lemma'],
  ['english/collocations.tsv', 'piga|verb|object:rais', 23, 'the wording is missing'],
  ['english/collocations.tsv', 'piga|verb|object:chama|beat|often', 29, 'must be how often it was seen'],
  // frames
  ['grammar/frames.tsv', 'kubali|verb|object|agree to {object}|Mtu alikubali.', 1, '“kubali” already stands in'],
  ['grammar/frames.tsv', 'kataa|verb|object|refuse {object}|Mtu alikubali.', 1, 'no verb of the lexicon'],
  ['grammar/frames.tsv', 'piga|word|object|hit {object}|Mtu alipiga.', 6, 'unknown part of speech “word”'],
  ['grammar/frames.tsv', 'piga|verb||hit|Mtu alipiga.', 11, 'nothing is taken'],
  ['grammar/frames.tsv', 'piga|verb|objekt|hit|Mtu alipiga.', 11, 'no slot “objekt”'],
  ['grammar/frames.tsv', 'piga|verb|object:animal|hit {object}|Mtu alipiga.', 11, '“animal” is nothing to ask of a noun'],
  ['grammar/frames.tsv', 'piga|verb|object|hit {recipient} {object}|Mtu alipiga.', 18, '“{recipient}” is not among what is taken'],
  ['grammar/frames.tsv', 'piga|verb|object companion|hit {object}|Mtu alipiga.', 28, '“{companion}” is taken and stands nowhere'],
  ['grammar/frames.tsv', 'piga|verb|inf|hit {inf:ed}|Mtu alipiga.', 15, 'no form “ed” of “{inf}”'],
  ['grammar/frames.tsv', 'piga|verb|object|hit {object}|Mtu alikubali.', 31, 'no form of “piga” stands in it'],
];

/** Faults of the grammar itself stop the build before a word is read. */
const FAULTY_GRAMMAR: typeof FAULTY = [
  ['grammar/word-kinds.tsv', 'piga|verb|hitting', 11, 'unknown kind “hitting”'],
  ['grammar/neighbours.tsv', 'sana|verb|kati', 6, 'unknown part of speech “verb”'],
  ['grammar/neighbours.tsv', 'sana|adverb', 13, 'no neighbour'],
  ['grammar/slips.tsv', 'h|many|h||hata|ata', 3, '“many” is no number of letters'],
  ['grammar/slips.tsv', 'h|4|(h||hata|ata', 5, 'this is no regular expression'],
  ['grammar/slips.tsv', 'h|4|h|-|hata|kata', 9, 'the pattern does not make “kata” of it'],
  ['grammar/slips.tsv', 'h|4|-|-|hata|ata', 5, 'only clusters and swapped have none'],
  ['grammar/extension-orders.tsv', 'passive plural', 1, 'unknown extension “plural”'],
  ['grammar/short-verbs.tsv', 'kubali|often', 8, '“often” is none of: nothing, keeps, may'],
];

const folder = mkdtempSync(join(tmpdir(), 'dictionaries-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a folder of tables, each with its sound lines and whatever else is given. @returns its path. */
function write(name: string, extra: readonly (readonly [Table, string, ...unknown[]])[]): string {
  // The rest of the grammar is the real one: without it no word could be read.
  cpSync('dictionaries/grammar', join(folder, name, 'grammar'), { recursive: true });
  for (const [table, header] of Object.entries(HEADERS) as [Table, string][]) {
    const path = join(folder, name, table);
    mkdirSync(dirname(path), { recursive: true });
    const lines = [...SOUND[table], ...extra.filter(([t]) => t === table).map(([, line]) => line)];
    writeFileSync(path, [header.replaceAll(' ', '\t'), ...lines.map((line) => line.replaceAll('|', '\t')), ''].join('\n'));
  }
  return join(folder, name);
}

const faultsOf = (path: string): string[] => {
  const result = compile(path);
  return 'faults' in result ? result.faults : [];
};

describe('tables without a fault', () => {
  it('are compiled', () => expect(compile(write('sound', []))).toMatchObject({ counts: { verbs: 3, phrases: 2, terms: 3 } }));
});

describe.each([
  ['a faulty line', 'faulty', FAULTY],
  ['a fault of the grammar', 'faulty-grammar', FAULTY_GRAMMAR],
] as const)('%s stops the build, and the message says where it is and what is wrong', (_, name, faulty) => {
  const path = write(name, faulty);
  const faults = faultsOf(path);
  // The first line is the header, then come the sound ones.
  const lineOf = (index: number) => {
    const [table] = faulty[index]!;
    return 2 + SOUND[table].length + faulty.slice(0, index).filter(([t]) => t === table).length;
  };

  it.each(faulty.map(([table, line, column, what], index) => ({ table, line, column, what, index })))('$table: $line', ({
    table,
    column,
    what,
    index,
  }) => {
    const place = `${relative(process.cwd(), join(path, table))}:${lineOf(index)}`;
    const said = faults.filter((f) => f.startsWith(`${place}:`));
    expect(said).toContainEqual(expect.stringContaining(what));
    expect(said.find((f) => f.includes(what))).toMatch(new RegExp(`:${column}: `));
  });

  it('nothing else is said of the sound lines', () => {
    const places = new Set(faulty.map(([table], index) => `${relative(process.cwd(), join(path, table))}:${lineOf(index)}`));
    expect(faults.filter((f) => !places.has(f.split(':').slice(0, 2).join(':')))).toEqual([]);
  });

  it('nothing is said twice', () => expect(new Set(faults).size).toBe(faults.length));
});

test('a duplicate names the line that it repeats', () => {
  const path = write('duplicate', [['lexicon/nouns/more.tsv', 'mtu|1/2||person']]);
  const first = `${relative(process.cwd(), join(path, 'lexicon/nouns/all.tsv'))}:2`;
  expect(faultsOf(path)).toContainEqual(expect.stringContaining(`“mtu” already stands in ${first}: `));
});

describe('a faulty file', () => {
  function faultsIn(text: string | Buffer): string[] {
    const file = join(folder, 'table.tsv');
    writeFileSync(file, text);
    const faults = new Faults();
    readTable(file, ['form', 'kind'], faults);
    return faults.list;
  }

  it.each([
    ['a header with other columns', 'form\ttype\nleo\tname\n', ':1:1: the header must be “form → kind”'],
    ['no header', '', ':1:1: the header must be'],
    ['a byte order mark', '\ufeffform\tkind\n', ':1:1: a byte order mark'],
    ['another encoding', Buffer.from('form\tkind\ncaf\xe9\tname\n', 'latin1'), ':1:1: the file is not UTF-8'],
  ])('%s', (_, text, message) => expect(faultsIn(text)).toContainEqual(expect.stringContaining(message)));

  it('comments and missing empty cells are no faults', () => expect(faultsIn('form\tkind\n# a comment\nleo\n')).toEqual([]));

  it('a glossary file must be named after a domain', () => {
    const path = write('misnamed', []);
    writeFileSync(join(path, 'glossary/weather.tsv'), `${HEADERS['glossary/law.tsv'].replaceAll(' ', '\t')}\n`);
    expect(faultsOf(path)).toEqual([expect.stringContaining("glossary/weather.tsv:1:1: the file's name is no domain")]);
  });
});
