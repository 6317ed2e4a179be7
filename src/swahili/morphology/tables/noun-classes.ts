/**
 * The noun classes and everything that agrees with them.
 * Source: E. O. Ashton, Swahili Grammar (1944), the concord tables; numbering after Meinhof, as Bantu studies use it.
 */
import type { Concord, NounClass } from '../../types.ts';

export interface NounClassRow {
  class: NounClass;
  /** What the class is called by its singular and plural prefix. */
  name: string;
  /** Prefix of a noun, before a consonant. */
  prefix: string;
  plural: boolean;
  /** Subject concord of a verb: before a consonant, before a vowel. */
  subject: readonly [string, string];
  /** Object concord of a verb: before a consonant, before a vowel. */
  object: readonly [string, string];
  /** Before a vowel of a possessive, of -a, -ote, -enye, -enyewe. */
  pronominal: string;
  /** -a of association: wa, la, cha … */
  association: string;
  /** This, that mentioned, that yonder. */
  demonstratives: readonly [string, string, string];
  /** Relative marker: ye, o, yo … */
  relative: string;
  /** Concord of an adjective before a consonant, before a/o/u, before e, before i. */
  adjective: readonly [string, string, string, string];
  /** The subject in English. */
  english: string;
}

const row = (
  cls: NounClass,
  name: string,
  prefix: string,
  plural: boolean,
  subject: readonly [string, string],
  object: readonly [string, string],
  pronominal: string,
  association: string,
  demonstratives: readonly [string, string, string],
  relative: string,
  adjective: readonly [string, string, string, string],
  english: string,
): NounClassRow => ({
  class: cls,
  name,
  prefix,
  plural,
  subject,
  object,
  pronominal,
  association,
  demonstratives,
  relative,
  adjective,
  english,
});

// biome-ignore format: a table is read by its columns
export const NOUN_CLASSES: readonly NounClassRow[] = [
  //  class name       prefix plural  subject        object        pron.  -a     this, that, yonder                rel.  adjective: C, a/o/u, e, i
  row(1,  'M/WA',      'm',   false, ['a', 'a'],    ['m', 'mw'],   'w',  'wa',  ['huyu', 'huyo', 'yule'],          'ye', ['m', 'mw', 'mw', 'mw'], 'he, she'),
  row(2,  'M/WA',      'wa',  true,  ['wa', 'w'],   ['wa', 'wa'],  'w',  'wa',  ['hawa', 'hao', 'wale'],           'o',  ['wa', 'wa', 'we', 'we'], 'they'),
  row(3,  'M/MI',      'm',   false, ['u', 'w'],    ['u', 'u'],    'w',  'wa',  ['huu', 'huo', 'ule'],             'o',  ['m', 'mw', 'mw', 'mw'], 'it'),
  row(4,  'M/MI',      'mi',  true,  ['i', 'y'],    ['i', 'i'],    'y',  'ya',  ['hii', 'hiyo', 'ile'],            'yo', ['mi', 'my', 'mye', 'mi'], 'they'),
  row(5,  'JI/MA',     'ji',  false, ['li', 'l'],   ['li', 'li'],  'l',  'la',  ['hili', 'hilo', 'lile'],          'lo', ['', 'j', 'je', 'ji'], 'it'),
  row(6,  'JI/MA',     'ma',  true,  ['ya', 'y'],   ['ya', 'ya'],  'y',  'ya',  ['haya', 'hayo', 'yale'],          'yo', ['ma', 'ma', 'me', 'me'], 'they'),
  row(7,  'KI/VI',     'ki',  false, ['ki', 'ch'],  ['ki', 'ki'],  'ch', 'cha', ['hiki', 'hicho', 'kile'],         'cho', ['ki', 'ch', 'che', 'ki'], 'it'),
  row(8,  'KI/VI',     'vi',  true,  ['vi', 'vy'],  ['vi', 'vi'],  'vy', 'vya', ['hivi', 'hivyo', 'vile'],         'vyo', ['vi', 'vy', 'vye', 'vi'], 'they'),
  row(9,  'N',         '',    false, ['i', 'y'],    ['i', 'i'],    'y',  'ya',  ['hii', 'hiyo', 'ile'],            'yo', ['n', 'ny', 'nye', 'nyi'], 'it'),
  row(10, 'N',         '',    true,  ['zi', 'z'],   ['zi', 'zi'],  'z',  'za',  ['hizi', 'hizo', 'zile'],          'zo', ['n', 'ny', 'nye', 'nyi'], 'they'),
  row(11, 'U',         'u',   false, ['u', 'w'],    ['u', 'u'],    'w',  'wa',  ['huu', 'huo', 'ule'],             'o',  ['m', 'mw', 'mw', 'mw'], 'it'),
  row(14, 'U',         'u',   false, ['u', 'w'],    ['u', 'u'],    'w',  'wa',  ['huu', 'huo', 'ule'],             'o',  ['m', 'mw', 'mw', 'mw'], 'it'),
  row(15, 'KU',        'ku',  false, ['ku', 'kw'],  ['ku', 'ku'],  'kw', 'kwa', ['huku', 'huko', 'kule'],          'ko', ['ku', 'kw', 'kwe', 'kwi'], 'it'),
  row(16, 'PA',        'pa',  false, ['pa', 'p'],   ['pa', 'pa'],  'p',  'pa',  ['hapa', 'hapo', 'pale'],          'po', ['pa', 'pa', 'pe', 'pe'], 'there'),
  row(17, 'KU',        'ku',  false, ['ku', 'kw'],  ['ku', 'ku'],  'kw', 'kwa', ['huku', 'huko', 'kule'],          'ko', ['ku', 'kw', 'kwe', 'kwi'], 'there'),
  row(18, 'MU',        'mu',  false, ['m', 'mw'],   ['mu', 'mw'],  'mw', 'mwa', ['humu', 'humo', 'mle'],           'mo', ['mu', 'mw', 'mwe', 'mwi'], 'in there'),
];

const BY_CLASS = new Map(NOUN_CLASSES.map((r) => [r.class, r]));
export const nounClassRow = (nounClass: NounClass): NounClassRow => BY_CLASS.get(nounClass)!;

/** The class that people and animals of any class agree like: viongozi wetu, mijusi wote. */
export const personalClass = (nounClass: NounClass): 1 | 2 => (nounClassRow(nounClass).plural ? 2 : 1);

/** The subject of a denied verb: ha- in front of the concord, with which that of class 1 melts. */
export const negativeSubject = (row: NounClassRow): string => (row.class === 1 ? 'ha' : `ha${row.subject[0]}`);

export interface PersonRow {
  person: Exclude<Concord, NounClass>;
  subject: readonly [string, string];
  /** The negative subject, where it is not ha- with the affirmative one. */
  negative: string;
  object: readonly [string, string];
  possessive: string;
  english: { subject: string; object: string; possessive: string };
}

/** First and second persons. Source: Ashton, as above. */
export const PERSONS: readonly PersonRow[] = [
  {
    person: 'I',
    subject: ['ni', 'n'],
    negative: 'si',
    object: ['ni', 'ni'],
    possessive: 'angu',
    english: { subject: 'I', object: 'me', possessive: 'my' },
  },
  {
    person: 'you',
    subject: ['u', 'w'],
    negative: 'hu',
    object: ['ku', 'kw'],
    possessive: 'ako',
    english: { subject: 'you', object: 'you', possessive: 'your' },
  },
  {
    person: 'we',
    subject: ['tu', 'tw'],
    negative: 'hatu',
    object: ['tu', 'tw'],
    possessive: 'etu',
    english: { subject: 'we', object: 'us', possessive: 'our' },
  },
  {
    person: 'you all',
    subject: ['m', 'mw'],
    negative: 'ham',
    object: ['wa', 'wa'],
    possessive: 'enu',
    english: { subject: 'you (all)', object: 'you (all)', possessive: 'your (plural)' },
  },
];

/** The possessives of the third person. */
export const THIRD_POSSESSIVES = [
  { possessor: 1, stem: 'ake', english: 'his, her, its' },
  { possessor: 2, stem: 'ao', english: 'their' },
] as const;

interface ClassPair {
  singular?: NounClass;
  plural?: NounClass;
  /** [prefix of the singular, prefix of the plural], the first that fits. */
  regular?: readonly (readonly [string, string])[];
}

// biome-ignore format: a table is read by its columns
/** Pairs of classes that a lexicon entry may name, with the regular plural. */
export const CLASS_PAIRS: Readonly<Record<string, ClassPair>> = {
  '1/2':   { singular: 1,  plural: 2,  regular: [['mwi', 'we'], ['mwe', 'we'], ['mwa', 'wa'], ['mwo', 'wao'], ['mu', 'wa'], ['m', 'wa']] },
  '3/4':   { singular: 3,  plural: 4,  regular: [['mw', 'mi'], ['mu', 'mi'], ['m', 'mi']] },
  '5/6':   { singular: 5,  plural: 6,  regular: [['', 'ma']] },
  '7/8':   { singular: 7,  plural: 8,  regular: [['ki', 'vi'], ['ch', 'vy']] },
  '9/10':  { singular: 9,  plural: 10, regular: [['', '']] },
  '9/6':   { singular: 9,  plural: 6,  regular: [['', 'ma']] },
  '11/10': { singular: 11, plural: 10 },
  '11/6':  { singular: 11, plural: 6 },
  '14/6':  { singular: 14, plural: 6 },
  '1':  { singular: 1 },
  '2':  { plural: 2 },
  '3':  { singular: 3 },
  '4':  { plural: 4 },
  '5':  { singular: 5 },
  '6':  { plural: 6 },
  '7':  { singular: 7 },
  '8':  { plural: 8 },
  '9':  { singular: 9 },
  '10': { plural: 10 },
  '11': { singular: 11 },
  '14': { singular: 14 },
  '15': { singular: 15 },
  '16': { singular: 16 },
};

/** The regular plural of a noun, or undefined where its class pair has none or does not fit its beginning. */
export function regularPlural(lemma: string, pair: string): string | undefined {
  const rule = CLASS_PAIRS[pair]?.regular?.find(([singular]) => lemma.startsWith(singular));
  return rule && rule[1] + lemma.slice(rule[0].length);
}
