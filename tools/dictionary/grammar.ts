/** Compiles the small tables of dictionaries/grammar, and checks that they fit one another and the lexicon. */
import { join } from 'node:path';
import { isLocative, isPlural } from '../../src/swahili/grammar/numbering.ts';
import { respeller, WITHOUT_PATTERN } from '../../src/swahili/grammar/slips.ts';
import { KINDS } from '../../src/swahili/grammar/word-kinds.ts';
import { WORD_POS } from '../../src/swahili/lexicon/lexicon.ts';
import type { Analyser } from '../../src/swahili/morphology/analyser.ts';
import type { NounClass } from '../../src/swahili/types.ts';
import { addRows, type Sections } from './pack.ts';
import { Entries, type Faults, type Row, readTable } from './table.ts';

/** The tables with their columns; the first ones together are what makes a row another one than the rest. */
const TABLES = {
  classes: {
    columns:
      'class name prefixes subject subject_vowel negative there object object_vowel pronominal of enye which ngine near mentioned far relative adjective adjective_vowel adjective_e adjective_i english',
    key: 1,
  },
  persons: {
    columns: 'person subject subject_vowel negative object object_vowel possessive pronoun english english_object english_possessive',
    key: 1,
  },
  likeliest: { columns: 'of concords', key: 1 },
  relatives: { columns: 'marker english standard', key: 1 },
  'class-pairs': { columns: 'pair singular plural regular', key: 1 },
  'irregular-adjectives': { columns: 'stem form classes', key: 2 },
  'grown-possessives': { columns: 'suffix possessor english', key: 1 },
  kin: { columns: 'form lemma', key: 1 },
  tenses: { columns: 'tense marker kind final negative relative ku completed weight english', key: 7 },
  extensions: { columns: 'extension after high mid english', key: 4 },
  'extension-orders': { columns: 'order', key: 1 },
  'short-verbs': { columns: 'lemma ku passive', key: 1 },
  slips: { columns: 'slip least pattern to written meant', key: 4 },
  'word-kinds': { columns: 'lemma pos kinds', key: 2 },
  neighbours: { columns: 'form pos before after', key: 1 },
} as const;
type Name = keyof typeof TABLES;
type GrammarRow = Row<string>;
export type GrammarRows = Readonly<Record<Name, readonly GrammarRow[]>>;

const PERSONS = ['I', 'you', 'we', 'you all'];
const EXTENSIONS = ['applicative', 'causative', 'stative', 'reciprocal', 'passive'];

/** What a cell may be, by table and column. */
const ALLOWED: Partial<Record<Name, Readonly<Record<string, readonly string[]>>>> = {
  persons: { person: [...PERSONS, '1', '2'] },
  likeliest: { of: ['subject', 'object', 'relative', 'pronoun', 'adjective'] },
  tenses: {
    tense: [
      'present',
      'simple present',
      'past',
      'perfect',
      'future',
      'habitual',
      'while',
      'then',
      'would',
      'would have',
      'not yet',
      'unless',
      'timeless',
      'subjunctive',
    ],
    kind: ['plain', 'short relative', 'melted', 'no subject'],
    final: ['a', 'e', 'i', 'relative'],
    negative: ['', 'prefix', 'inside'],
    relative: ['', 'may', 'must'],
    ku: ['', 'keeps'],
    completed: ['', 'yes'],
  },
  extensions: { extension: EXTENSIONS, after: ['consonant', 'vowel'] },
  'short-verbs': { ku: ['', 'keeps', 'may'] },
};
/** Columns whose cells are concords: letters of Swahili, or nothing. */
const CONCORDS: Partial<Record<Name, string>> = {
  classes:
    'subject subject_vowel negative there object object_vowel pronominal of enye which near mentioned far relative adjective adjective_vowel adjective_e adjective_i',
  persons: 'subject subject_vowel negative object object_vowel possessive pronoun',
  extensions: 'high mid',
};

/** Reads and stores the tables. The lexicon and the analyser need them before anything else. */
export function compileGrammar(folder: string, sections: Sections, faults: Faults): GrammarRows {
  const tables = Object.entries(TABLES).map(([name, { columns, key }]) => {
    const names = columns.split(' ');
    const rows = readTable(join(folder, `${name}.tsv`), names, faults);
    const entries = new Entries();
    for (const row of rows)
      entries.add(
        row,
        names[0]!,
        names
          .slice(0, key)
          .map((column) => row.cells[column])
          .join(' '),
      );
    for (const row of rows) checkCells(name as Name, row);
    addRows(sections, name, rows, names);
    return [name, rows];
  });
  const rows: GrammarRows = Object.fromEntries(tables);
  checkClasses(rows);
  for (const row of rows.slips) checkSlip(row);
  for (const row of rows['word-kinds']) checkWords(row, 'kinds', KINDS, 'kind');
  for (const row of rows['extension-orders']) checkWords(row, 'order', EXTENSIONS, 'extension');
  for (const row of rows.neighbours) {
    checkWords(row, 'pos', WORD_POS, 'part of speech');
    if (row.cells['before'] === '' && row.cells['after'] === '') row.fault('before', 'no neighbour: it would decide nothing');
  }
  return rows;
}

function checkCells(name: Name, row: GrammarRow): void {
  for (const [column, allowed] of Object.entries(ALLOWED[name] ?? {}))
    if (!allowed.includes(row.cells[column]!))
      row.fault(column, `“${row.cells[column]}” is none of: ${allowed.map((a) => a || 'nothing').join(', ')}`);
  for (const column of CONCORDS[name]?.split(' ') ?? [])
    if (!/^[a-z]*$/.test(row.cells[column]!)) row.fault(column, `“${row.cells[column]}” is not written in letters of Swahili`);
  if (name === 'tenses' && !/^-?\d+(?:\.\d+)?$/.test(row.cells['weight']!)) row.fault('weight', `“${row.cells['weight']}” is no number`);
}

function checkWords(row: GrammarRow, column: string, allowed: readonly string[], what: string): void {
  for (const word of row.cells[column]!.split(' '))
    if (!allowed.includes(word)) row.fault(column, `unknown ${what} “${word}”: one of ${allowed.join(' ')}`);
}

/** Pairs, orders and irregular forms name classes that there are, singulars and plurals in their place. */
function checkClasses({
  classes,
  persons,
  likeliest,
  'class-pairs': pairs,
  relatives,
  'irregular-adjectives': adjectives,
}: GrammarRows): void {
  const known = new Set(classes.map((row) => row.cells['class']!));
  for (const row of pairs) {
    const { singular, plural } = row.cells;
    for (const column of ['singular', 'plural']) {
      const cls = row.cells[column]!;
      if (cls !== '' && !known.has(cls)) row.fault(column, `no class “${cls}”`);
      else if (cls !== '' && isPlural(Number(cls) as NounClass) !== (column === 'plural'))
        row.fault(column, `class ${cls} is no ${column}`);
    }
    if (row.cells['pair'] !== [singular, plural].filter(Boolean).join('/'))
      row.fault('pair', `not the classes of this row: ${singular}, ${plural}`);
    if (row.cells['regular'] !== '' && !/^[a-z]*-\/[a-z]*-(?: [a-z]*-\/[a-z]*-)*$/.test(row.cells['regular']!))
      row.fault('regular', 'write the prefixes as “m-/wa-”, several separated by a space');
  }
  const concords = new Set([...known, ...persons.map((row) => row.cells['person']!)]);
  for (const row of likeliest) {
    const listed = row.cells['concords']!.split(', ');
    for (const concord of listed) if (!concords.has(concord)) row.fault('concords', `no class or person “${concord}”`);
    for (const cls of known)
      if (!listed.includes(cls) && !(row.cells['of'] === 'adjective' && cls === '18')) row.fault('concords', `class ${cls} is missing`);
  }
  for (const row of adjectives)
    for (const cls of row.cells['classes']!.split(' ')) if (!known.has(cls)) row.fault('classes', `no class “${cls}”`);
  for (const row of classes)
    if ((row.cells['which'] === '') !== isLocative(Number(row.cells['class'])))
      row.fault('which', 'every class but the places has a “which”');
  const markers = new Set(classes.map((row) => row.cells['relative']!));
  for (const row of relatives) {
    const marker = row.cells['standard'] || row.cells['marker']!;
    if (!markers.has(marker)) row.fault('marker', `no class has the relative marker “${marker}”`);
  }
}

/** The pattern can be read, and makes of its example what was meant. */
function checkSlip(row: GrammarRow): void {
  const { slip, least, pattern, to, written, meant } = row.cells as Record<string, string>;
  if (!/^\d+$/.test(least!)) row.fault('least', `“${least}” is no number of letters`);
  if (pattern === '-' && !(slip! in WITHOUT_PATTERN)) {
    row.fault('pattern', `only ${Object.keys(WITHOUT_PATTERN).join(' and ')} have none`);
    return;
  }
  try {
    if (!respeller(slip!, pattern!, to!)(written!).includes(meant!)) row.fault('written', `the pattern does not make “${meant}” of it`);
  } catch {
    row.fault('pattern', 'this is no regular expression');
  }
}

/** Reports words that the lexicon does not know. */
export function checkGrammarWords(rows: GrammarRows, analyser: Analyser): void {
  const knows = (form: string, lemma: string, pos: string) =>
    analyser.analyse(form).some(({ reading }) => reading.lemma === lemma && reading.pos === pos);
  for (const row of rows['word-kinds']) {
    const { lemma, pos } = row.cells as Record<string, string>;
    // A verb's lemma is no form by itself where it has one syllable: la, wa.
    if (!knows(lemma!, lemma!, pos!) && !(pos === 'verb' && knows(`ku${lemma}`, lemma!, pos)))
      row.fault('lemma', `no ${pos} of the lexicon`);
  }
  for (const row of rows.kin) {
    const lemma = row.cells['lemma']!;
    if (!knows(lemma, lemma, 'noun')) row.fault('lemma', 'no noun of the lexicon');
  }
  for (const row of rows['short-verbs']) {
    const lemma = row.cells['lemma']!;
    if (!knows(`ku${lemma}`, lemma, 'verb') && !knows(`kw${lemma}`, lemma, 'verb')) row.fault('lemma', 'no verb of the lexicon');
  }
  for (const row of rows.neighbours) {
    const { form, pos } = row.cells as Record<string, string>;
    if (!analyser.analyse(form!).some(({ reading }) => reading.pos === pos)) row.fault('pos', `“${form}” has no reading as ${pos}`);
  }
}
