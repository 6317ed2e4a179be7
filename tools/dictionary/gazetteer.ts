/** Compiles dictionaries/gazetteer and what packages know of the world into the sections that src/swahili/names/gazetteer.ts reads. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../src/swahili/names/fold.ts';
import { FLAG, type KnownName, LARGE_CITY } from '../../src/swahili/names/gazetteer.ts';
import { normalize } from '../../src/swahili/text/tokens.ts';
import { addStrings, bytesOf, type Sections } from './pack.ts';
import { compilePeople, list, OFFICE_COLUMNS, PERSON_COLUMNS } from './people.ts';
import { personNames } from './person-names.ts';
import { Entries, type Faults, type Row, readTable } from './table.ts';
import { cities, countries, englishOf, isCode, regionOf } from './world.ts';

type FlagName = keyof typeof FLAG;

/** What one spelling can be several of: NEC leads the CCM, and was Tanzania's electoral commission; Birmingham lies in England and in Alabama. */
const SEVERAL: ReadonlySet<FlagName> = new Set(['acronym', 'city']);

type Known = Omit<KnownName, 'where' | 'words'> & Partial<KnownName>;

/** Collects spellings with their senses. */
class Names {
  readonly known: Known[] = [];
  readonly countries: string[] = [];
  /** Of each spelling and flag the entries. */
  readonly rows = new Map<string, Map<FlagName, number[]>>();

  add(spelling: string, flag: FlagName, number: number): void {
    const key = spell(spelling);
    if (key.length < 2 || key.includes('?') || key.length > 255) return;
    const senses = this.rows.get(key) ?? new Map<FlagName, number[]>();
    this.rows.set(key, senses);
    const known = senses.get(flag) ?? [];
    if (known.length === 0 || (SEVERAL.has(flag) && !known.includes(number))) senses.set(flag, [...known, number]);
  }

  entry(known: Known): number {
    this.known.push(known);
    return this.known.length - 1;
  }

  has(spelling: string, flag: FlagName): boolean {
    return this.rows.get(spell(spelling))?.has(flag) ?? false;
  }

  /** English of a country by its code, as the table of places has it. */
  readonly english = new Map<string, string>();

  /** Codes of countries and bodies, as they stand in a sentence. */
  places(codes: string): string {
    return codesIn(codes)
      .map((c) => inSentence(this.english.get(c) ?? englishOf(c)))
      .join(', ');
  }

  country(code: string): number {
    const name = this.places(code);
    const at = this.countries.indexOf(name);
    return at >= 0 ? at : this.countries.push(name) - 1;
  }
}

/** Tokens of a page are joined by one space: names are looked up in the same shape. */
const spell = (name: string): string =>
  fold(normalize(name))
    .replace(/[^a-z0-9?\u00c0-\u00ff]+/g, ' ')
    .trim();
const firstSense = (cell: string): string => cell.split('; ')[0]!;
const THE =
  /^(United|Americas|Democratic|Republic|Netherlands|Philippines|Maldives|Bahamas|Gambia|Congo|Czech|Central African|Dominican|Comoros|Seychelles|EU$|UN$|AU$|EAC$)/;
const inSentence = (country: string): string => (THE.test(country) ? `the ${country}` : country);

const ORGANISATION_KINDS: Record<string, string> = {
  un: 'body of the United Nations',
  intergovernmental: 'organisation of states',
  government: 'government body',
  parliament: 'parliament',
  court: 'court',
  party: 'political party',
  'armed-group': 'armed group',
  military: 'armed forces',
  police: 'police force',
  media: 'news medium',
  agency: 'agency',
  bank: 'bank',
  company: 'company',
  university: 'university',
  ngo: 'non-governmental organisation',
  union: 'union',
  club: 'club',
  religious: 'religious body',
  'election-body': 'election body',
};

const PLACE_KINDS = [
  ...'country territory capital city town region state county province district continent area sea ocean river lake mountain island desert strait building'.split(
    ' ',
  ),
  ...['city and region', 'town and region', 'city and county', 'town and county', 'city and state'],
];

const PLACE_COLUMNS = ['name', 'kind', 'english', 'in', 'note', 'variants'] as const;

/** Codes of countries and bodies, separated by spaces, semicolons or commas. */
const codesIn = (cell: string): string[] => cell.split(/[\s;,]+/).filter((code) => code !== '');

function checkCodes<Column extends string>(row: Row<Column>, column: Column): void {
  for (const code of codesIn(row.cells[column])) if (!isCode(code)) row.fault(column, `“${code}” is no code of a country or a body`);
}

/** Reports names that stand in a table twice, and cells that must not be empty. */
function checkNames<Column extends string>(rows: readonly Row<Column>[], name: Column, needed: Column): void {
  const entries = new Entries();
  for (const row of rows) {
    entries.add(row, name, spell(row.cells[name]));
    if (row.cells[needed] === '') row.fault(needed, `“${needed}” is empty`);
  }
}

function addPlaces(rows: readonly Row<(typeof PLACE_COLUMNS)[number]>[], names: Names): void {
  checkNames(rows, 'name', 'english');
  for (const row of rows) {
    if (!PLACE_KINDS.includes(row.cells.kind)) row.fault('kind', `no kind of place: one of ${PLACE_KINDS.join(', ')}`);
    checkCodes(row, 'in');
  }
  const byCountry = new Map<string, number>();
  for (const { cells } of rows)
    if (cells.kind === 'country') names.english.set(cells.in, names.english.get(cells.in) ?? firstSense(cells.english));
  for (const { cells } of rows) {
    const region = cells.kind === 'country' || cells.kind === 'territory' ? regionOf(cells.in) : undefined;
    const where = region
      ? ` in ${inSentence(region.continent)}`
      : cells.in === '' || cells.kind === 'continent'
        ? ''
        : ` ${cells.kind === 'capital' ? 'of' : 'in'} ${names.places(cells.in)}`;
    const capital = cells.note.match(/^capital (.+)/)?.[1];
    const note = region ? `${capital ? `Capital: ${capital.replace(/\.$/, '')}. ` : ''}Region: ${region.region}` : cells.note;
    const number = names.entry({
      gloss: `${firstSense(cells.english)}, ${cells.kind}${where}`,
      explanation: note,
      key: `place:${firstSense(cells.english).toLowerCase()}`,
    });
    if (cells.kind === 'country' || cells.kind === 'territory') byCountry.set(cells.in, byCountry.get(cells.in) ?? number);
    for (const spelling of [cells.name, ...list(cells.variants), ...list(cells.english)]) names.add(spelling, 'place', number);
  }
  for (const { code, names: spellings } of countries()) {
    const { region, continent } = regionOf(code)!;
    const english = englishOf(code);
    const number =
      byCountry.get(code) ??
      names.entry({
        gloss: `${english}, country or territory in ${inSentence(continent)}`,
        explanation: `Region: ${region}`,
        key: `place:${english.toLowerCase()}`,
      });
    for (const spelling of spellings) names.add(spelling, 'place', number);
  }
}

const ORGANISATION_COLUMNS = ['name', 'acronym', 'english', 'kind', 'where', 'variants'] as const;

function addOrganisations(rows: readonly Row<(typeof ORGANISATION_COLUMNS)[number]>[], names: Names): void {
  checkNames(rows, 'name', 'english');
  for (const row of rows) {
    const { cells } = row;
    checkCodes(row, 'where');
    const kind = ORGANISATION_KINDS[cells.kind];
    if (kind === undefined) row.fault('kind', `no kind of organisation: one of ${Object.keys(ORGANISATION_KINDS).join(' ')}`);
    // “Hezbollah, Lebanese Shia movement”: what it is may stand behind its name.
    const [english, ...described] = cells.english.replace(` (${cells.acronym})`, '').split(', ') as [string, ...string[]];
    const what = described.length > 0 ? described.join(', ') : `${kind}${cells.where === '' ? '' : ` of ${names.places(cells.where)}`}`;
    const key = `organisation:${english.toLowerCase()}`;
    const isShort = cells.acronym === '' || cells.acronym === english;
    const more = {
      where: names.places(cells.where).toLowerCase(),
      words: cells.acronym === '' ? '' : [cells.name, english, cells.variants].join(' '),
    };
    const inFull = names.entry({ gloss: `${english}${isShort ? '' : ` (${cells.acronym})`}, ${what}`, explanation: '', key, ...more });
    const short = names.entry({
      gloss: isShort ? `${english}, ${what}` : `${cells.acronym} (${english}), ${what}`,
      explanation: '',
      key,
      ...more,
    });
    for (const spelling of [cells.name, english, ...list(cells.variants)]) {
      if (cells.kind === 'club') names.add(spelling, 'club', inFull);
      if (isAcronym(spelling)) names.add(spelling, 'acronym', short);
      else names.add(spelling, 'organisation', inFull);
    }
    for (const spelling of list(cells.acronym)) names.add(spelling, 'acronym', short);
  }
}

const isAcronym = (name: string): boolean => /^[A-Z0-9&-]{2,8}$/.test(name);

/** Spellings of public figures: the names in full, those that stand alone, and a family name that only one of them has. Who is meant is decided on the page. */
function addPeople(rows: readonly Row<(typeof PERSON_COLUMNS)[number]>[], names: Names): void {
  const byFamilyName = new Map<string, number[]>();
  checkNames(rows, 'name', 'sex');
  rows.forEach((row, number) => {
    const { cells } = row;
    checkCodes(row, 'where');
    const alone = list(cells.alone).filter((form) => !form.includes(' '));
    for (const spelling of [cells.name, ...list(cells.variants), ...alone]) names.add(spelling, 'person', number);
    const family = cells.name.split(' ').at(-1)!;
    if (cells.name.includes(' ')) byFamilyName.set(family, [...(byFamilyName.get(family) ?? []), number]);
  });
  for (const [family, numbers] of byFamilyName)
    if (numbers.length === 1 && !names.has(family, 'place')) names.add(family, 'person', numbers[0]!);
}

/** Kenyans, Somalis, Jews, but Chinese people, Chagga people. */
const pluralOf = (person: string): string => (COUNTED.test(person) ? `${person}s` : `${person} people`);
const COUNTED =
  /(?:an|i|Arab|Berber|Buddhist|Catholic|Chechen|Copt|Czech|Dane|Filipino|Greek|Hebrew|Hindu|Jew|Kosovar|Latino|Mormon|Muslim|Pashtun|Pentecostal|Pole|Protestant|Serb|Sikh|Slovak|Tatar|Westerner|Zionist)$/;

/** @returns how many spellings there are. */
export function compileGazetteer(folder: string, sections: Sections, faults: Faults): { names: number } {
  const names = new Names();
  const table = <C extends string>(file: string, columns: readonly C[]): Row<C>[] =>
    existsSync(join(folder, file)) ? readTable(join(folder, file), columns, faults) : [];
  addPlaces(table('places.tsv', PLACE_COLUMNS), names);
  addOrganisations(table('organisations.tsv', ORGANISATION_COLUMNS), names);
  const people = table('people.tsv', PERSON_COLUMNS);
  addPeople(people, names);
  compilePeople(
    people,
    table('offices.tsv', OFFICE_COLUMNS),
    spell,
    (codes) => names.places(codes).replace(/^the /, '').toLowerCase(),
    sections,
  );
  const peoples = table('peoples.tsv', ['singular', 'plural', 'language', 'english', 'place']);
  checkNames(peoples, 'singular', 'english');
  for (const row of peoples) {
    const { cells } = row;
    checkCodes(row, 'place');
    const [person] = cells.english.split('; ') as [string];
    const explanation = cells.place === '' ? '' : `Of ${names.places(cells.place)}`;
    const entry = (gloss: string) => names.entry({ gloss, explanation, key: `people:${person.toLowerCase()}` });
    if (cells.singular !== '') names.add(cells.singular, 'people', entry(`${person} (one person)`));
    if (cells.plural !== '') names.add(cells.plural, 'people', entry(pluralOf(person)));
    if (cells.language !== '') names.add(cells.language, 'language', entry(cells.english));
  }
  for (const [file, flag] of [
    ['given-names.tsv', 'given'],
    ['family-names.tsv', 'family'],
  ] as const) {
    const rows = table(file, ['name', 'origin']);
    checkNames(rows, 'name', 'origin');
    for (const { cells } of rows) names.add(cells.name, flag, 0);
  }
  const { given, family } = personNames();
  for (const name of given) names.add(name, 'given', 0);
  for (const name of family) names.add(name, 'family', 0);
  const titles = { person: 'personTitle', place: 'placeTitle', organisation: 'organisationTitle' } as const;
  const rows = table('titles.tsv', ['title', 'english', 'kind', 'fits']);
  checkNames(rows, 'title', 'english');
  for (const row of rows) {
    const flag = titles[row.cells.kind as keyof typeof titles];
    if (!flag) row.fault('kind', 'must be person, place or organisation');
    else names.add(row.cells.title, flag, names.entry({ gloss: row.cells.english, explanation: row.cells.fits, key: '' }));
  }
  for (const { name, country, isLarge } of cities()) names.add(name, 'city', names.country(country) | (isLarge ? LARGE_CITY : 0));
  write(names, sections);
  return { names: names.rows.size };
}

function write(names: Names, sections: Sections): void {
  const flags = Object.keys(FLAG) as FlagName[];
  const sorted = [...names.rows].sort((a, b) => (a[0] < b[0] ? -1 : 1));
  const lengths: number[] = [];
  const rows: number[] = [];
  for (const [key, senses] of sorted)
    [...senses]
      .flatMap(([flag, numbers]) => numbers.map((number) => [flag, number] as const))
      .forEach(([flag, number], i) => {
        lengths.push(i === 0 ? key.length : 0);
        rows.push(flags.indexOf(flag), number);
      });
  sections.set('names.keys', new Uint8Array(Buffer.from(sorted.map(([key]) => key).join(''), 'latin1')));
  sections.set('names.lengths', new Uint8Array(lengths));
  sections.set('names.rows', bytesOf(new Uint16Array(rows)));
  sections.set(
    'names.known',
    bytesOf(
      new Uint16Array(
        addStrings(
          sections,
          'names.strings',
          names.known.flatMap((k) => [k.gloss, k.explanation, k.key, k.where ?? '', k.words ?? '']),
        ),
      ),
    ),
  );
  addStrings(sections, 'names.countries', names.countries);
}
