/** Compiles dictionaries/lexicon. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ClassPairs } from '../../src/swahili/grammar/nouns.ts';
import { DOMAINS, NONE, TRAIT, VERB_ROW, WORD_POS, WORD_ROW } from '../../src/swahili/lexicon/lexicon.ts';
import type { Analyser } from '../../src/swahili/morphology/analyser.ts';
import { addKeys, addStringMap, addStrings, bytesOf, type Sections } from './pack.ts';
import { Entries, type Faults, type Row, readTable } from './table.ts';

interface Word {
  key: string;
  pos: string;
  pair: string;
  traits: number;
  domain: string;
  gloss: string;
  plural: string;
  /** Of a variant: the word that it is another spelling of. */
  standard?: Word;
}

type Variant = Row<'variant' | 'standard' | 'kind'>;
type FirstReading = Row<'form' | 'lemma' | 'pos'>;

interface Verb {
  key: string;
  base: string;
  domain: string;
  gloss: string;
  valency: string;
  standard?: Verb;
}

const TRAITS: Record<string, number> = { animate: TRAIT.animate, mass: TRAIT.mass, title: TRAIT.title };
/** In the order in which src/swahili/grammar/frames.ts reads them. */
const VALENCIES = ['transitive', 'ditransitive', 'intransitive'];
const KINDS_OF_VARIANT = ['variant', 'misspelling', 'joined'];
const KINDS_ASIDE = ['foreign', 'name', 'misspelling', 'abbreviation'];
/** Words; and abbreviations of two letters: n.k. */
const LETTERS = /^(?:[a-zàâçéèêëîïôûüñáíóúãõ' -]+|[a-z]\.[a-z]\.)$/;
const MOST_SENSES = 4;

export const tables = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((f) => f.endsWith('.tsv'))
        .sort()
        .map((f) => join(folder, f))
    : [];

function checkLetters<Column extends string>(row: Row<Column>, column: Column): void {
  if (!LETTERS.test(row.cells[column])) row.fault(column, `“${row.cells[column]}” has a letter that Swahili does not write, or a capital`);
}

export function checkGloss(row: Row<'gloss' | 'domain'>): void {
  const { gloss } = row.cells;
  if (gloss === '') row.fault('gloss', 'the gloss is missing');
  if (/\.$/.test(gloss) && !/\b(etc|Mr|Mrs|Dr|St|Ltd)\.$/.test(gloss)) row.fault('gloss', 'a gloss has no full stop at its end');
  if (/^;| ;|;(?! )|;$/.test(gloss)) row.fault('gloss', 'senses are separated by “; ”, and none is empty');
  if (gloss.split('; ').length > MOST_SENSES) row.fault('gloss', `more than ${MOST_SENSES} senses`);
  if (!(DOMAINS as readonly string[]).includes(row.cells.domain)) row.fault('domain', `unknown domain “${row.cells.domain}”`);
}

function readNouns(folder: string, pairs: ClassPairs, faults: Faults): Word[] {
  const words: Word[] = [];
  const entries = new Entries();
  for (const file of tables(folder))
    for (const row of readTable(file, ['lemma', 'class', 'plural', 'gloss', 'domain', 'traits'], faults)) {
      const { lemma, class: pair, plural, gloss, domain } = row.cells;
      // Two nouns may share letters and class where one of them lives: ndege, aircraft and bird.
      entries.add(row, 'lemma', `${lemma} ${pair} ${row.cells.traits}`);
      checkLetters(row, 'lemma');
      checkGloss(row);
      if (!pairs.names.includes(pair)) {
        row.fault('class', `unknown noun class “${pair}”: one of ${pairs.names.join(' ')}`);
        continue;
      }
      const regular = pairs.regularPlural(lemma, pair);
      const paired = pair.includes('/');
      if (plural === '' && paired && regular === undefined)
        row.fault('plural', `“${lemma}” has no regular plural in class ${pair}: write it out, or - for none`);
      if (plural !== '' && plural !== '-' && !paired) row.fault('plural', `class ${pair} has no plural: name a pair of classes`);
      if (plural !== '' && plural === regular) row.fault('plural', `“${plural}” is the regular plural: leave the cell empty`);
      if (plural !== '' && plural !== '-' && !canBePlural(plural, pair))
        row.fault('plural', `“${plural}” cannot be a plural of class ${pair}`);
      let traits = 0;
      for (const trait of row.cells.traits.split(' ').filter(Boolean)) {
        if (!TRAITS[trait]) row.fault('traits', `unknown trait “${trait}”: one of ${Object.keys(TRAITS).join(' ')}`);
        traits |= TRAITS[trait] ?? 0;
      }
      words.push({
        key: lemma,
        pos: 'noun',
        pair: plural === '-' ? pair.split('/')[0]! : pair,
        traits,
        domain,
        gloss,
        plural: plural === '-' ? '' : plural,
      });
    }
  return words;
}

function canBePlural(plural: string, pair: string): boolean {
  const beginnings: Record<string, RegExp> = { '2': /^(w|mi)/, '4': /^mi|^my/, '6': /^m[ae]/, '8': /^v[iy]/, '10': /./ };
  return beginnings[pair.split('/')[1]!]?.test(plural) ?? false;
}

function readOthers(folder: string, faults: Faults): Word[] {
  const words: Word[] = [];
  const stems = new Entries();
  for (const row of readTable(join(folder, 'adjectives.tsv'), ['stem', 'gloss', 'domain'], faults)) {
    stems.add(row, 'stem', row.cells.stem.replace(/^-/, ''));
    checkLetters(row, 'stem');
    checkGloss(row);
    const agreeing = row.cells.stem.startsWith('-');
    words.push({
      ...row.cells,
      key: row.cells.stem.replace(/^-/, ''),
      pos: 'adjective',
      pair: '',
      traits: agreeing ? TRAIT.agreeing : 0,
      plural: '',
    });
  }
  const forms = new Entries();
  for (const row of readTable(join(folder, 'words.tsv'), ['form', 'pos', 'gloss', 'domain'], faults)) {
    forms.add(row, 'form', `${row.cells.form} ${row.cells.pos}`);
    checkLetters(row, 'form');
    checkGloss(row);
    if (!(WORD_POS as readonly string[]).includes(row.cells.pos)) row.fault('pos', `unknown part of speech “${row.cells.pos}”`);
    words.push({ ...row.cells, key: row.cells.form, pair: '', traits: 0, plural: '' });
  }
  const aside = new Entries();
  for (const row of readTable(join(folder, 'aside.tsv'), ['form', 'kind'], faults)) {
    aside.add(row, 'form');
    if (!KINDS_ASIDE.includes(row.cells.kind)) row.fault('kind', `unknown kind “${row.cells.kind}”: one of ${KINDS_ASIDE.join(' ')}`);
    if (row.cells.kind === 'foreign')
      words.push({ key: row.cells.form, pos: 'foreign', pair: '', traits: 0, domain: '', gloss: '', plural: '' });
  }
  return words;
}

/** Peoples and what is in their manner, as words: news also writes waafrika and kiingereza without a capital. What the lexicon lists itself stays. */
function readPeoples(file: string, pairs: ClassPairs, listed: readonly Word[], faults: Faults): Word[] {
  if (!existsSync(file)) return [];
  const known = new Set(listed.map((w) => w.key));
  const words: Word[] = [];
  for (const { cells } of readTable(file, ['singular', 'plural', 'language', 'english', 'place'], faults)) {
    const [noun, adjective = noun] = cells.english.split('; ');
    const [key, plural, manner] = [cells.singular, cells.plural, cells.language].map((c) => c.toLowerCase());
    const fits = (form: string | undefined): form is string => form !== undefined && /^[a-z']+$/.test(form) && !known.has(form);
    const common = { traits: 0, domain: '' };
    if (fits(key) && fits(plural)) {
      const irregular = plural === pairs.regularPlural(key, '1/2') ? '' : plural;
      words.push({ ...common, key, pos: 'noun', pair: '1/2', gloss: noun!, plural: irregular });
    }
    if (fits(manner)) words.push({ ...common, key: manner, pos: 'adverb', pair: '', gloss: adjective!, plural: '' });
    for (const form of [key, manner]) known.add(form!);
  }
  return words;
}

function readVerbs(folder: string, faults: Faults): Verb[] {
  const verbs: Verb[] = [];
  const entries = new Entries();
  const derived: Row<'lemma' | 'base'>[] = [];
  for (const file of tables(folder))
    for (const row of readTable(file, ['lemma', 'base', 'gloss', 'domain', 'valency'], faults)) {
      entries.add(row, 'lemma');
      checkGloss(row);
      if (!/^[a-z']+[aeiou]$/.test(row.cells.lemma))
        row.fault('lemma', `“${row.cells.lemma}” is not a verb without ku-: it must end in a vowel`);
      if (row.cells.valency !== '' && !VALENCIES.includes(row.cells.valency))
        row.fault('valency', `unknown valency “${row.cells.valency}”`);
      if (row.cells.base !== '') derived.push(row);
      verbs.push({
        key: row.cells.lemma,
        base: row.cells.base,
        domain: row.cells.domain,
        gloss: row.cells.gloss,
        valency: row.cells.valency,
      });
    }
  const lemmas = new Set(verbs.map((v) => v.key));
  for (const row of derived) {
    const { lemma, base } = row.cells;
    if (base === lemma || !lemmas.has(base)) row.fault('base', `“${base}” is no other verb of these tables`);
  }
  return verbs;
}

/**
 * Other spellings become entries that point to the standard one.
 * @returns the rows of inflected forms: no entry stands behind them, the analyser reads the standard form instead.
 */
function addVariants(folder: string, words: Word[], verbs: Verb[], faults: Faults): Variant[] {
  const respelt: Variant[] = [];
  const file = join(folder, 'variants.tsv');
  const phrases = new Map(
    readTable(join(folder, 'phrases.tsv'), ['phrase', 'pos', 'gloss', 'domain'], faults).map((r) => [r.cells.phrase, r.cells]),
  );
  const entries = new Set([...words, ...verbs].map((w) => w.key));
  const variants = new Entries();
  for (const row of readTable(file, ['variant', 'standard', 'kind'], faults)) {
    const { variant, standard, kind } = row.cells;
    variants.add(row, 'variant');
    checkLetters(row, 'variant');
    if (!KINDS_OF_VARIANT.includes(kind)) row.fault('kind', `unknown kind “${kind}”: one of ${KINDS_OF_VARIANT.join(' ')}`);
    const traits = kind === 'misspelling' ? TRAIT.misspelling : 0;
    if (entries.has(variant)) row.fault('variant', `“${variant}” has an entry of its own: leave one of the two out`);
    const nouns = words.filter((w) => w.key === standard);
    for (const w of nouns) words.push({ ...w, key: variant, traits: w.traits | traits, plural: '', standard: w });
    const verb = verbs.find((v) => v.key === standard);
    if (verb) verbs.push({ ...verb, key: variant, standard: verb });
    const phrase = phrases.get(standard);
    if (phrase && (WORD_POS as readonly string[]).includes(phrase.pos))
      words.push({
        key: variant,
        pos: phrase.pos,
        pair: phrase.pos === 'noun' ? '9/10' : '',
        traits,
        domain: phrase.domain,
        gloss: phrase.gloss,
        plural: '',
      });
    // fanyakazi: a verb and its noun in one word are inflected like a verb.
    if (phrase?.pos === 'verb') verbs.push({ key: variant, base: '', domain: phrase.domain, gloss: phrase.gloss, valency: '' });
    if (nouns.length === 0 && !verb && !phrase) respelt.push(row);
  }
  return respelt;
}

/** Reports those of which the lexicon does not know what they are variants of. */
export function checkVariants(respelt: readonly Variant[], analyser: Analyser): void {
  for (const row of respelt)
    if (analyser.analyse(row.cells.standard).every((c) => c.reading.guess))
      row.fault('standard', `our own morphology does not know “${row.cells.standard}”`);
}

/** Which of its readings a form has before its neighbours are looked at, where counts of lemmas mislead. */
function readFirst(folder: string, faults: Faults): FirstReading[] {
  const file = join(folder, 'first-readings.tsv');
  if (!existsSync(file)) return [];
  const entries = new Entries();
  const rows = readTable(file, ['form', 'lemma', 'pos'], faults);
  for (const row of rows) entries.add(row, 'form');
  return rows.sort((a, b) => (a.cells.form < b.cells.form ? -1 : 1));
}

/** Reports those that would change nothing: the form has no such reading. */
export function checkFirst(first: readonly FirstReading[], analyser: Analyser): void {
  for (const row of first) {
    const { form, lemma, pos } = row.cells;
    if (!analyser.analyse(form).some(({ reading }) => reading.lemma === lemma && reading.pos === pos))
      row.fault('lemma', `our own morphology does not read “${form}” as the ${pos} “${lemma}”`);
  }
}

const byKey = <T extends { key: string }>(a: T, b: T) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

export function compileLexicon(
  folder: string,
  pairs: ClassPairs,
  sections: Sections,
  faults: Faults,
): { words: number; verbs: number; respelt: readonly Variant[]; first: readonly FirstReading[] } {
  const words = [...readNouns(join(folder, 'nouns'), pairs, faults), ...readOthers(folder, faults)];
  words.push(...readPeoples(join(folder, '../gazetteer/peoples.tsv'), pairs, words, faults));
  const verbs = readVerbs(join(folder, 'verbs'), faults);
  const respelt = addVariants(folder, words, verbs, faults).sort((a, b) => (a.cells.variant < b.cells.variant ? -1 : 1));
  addStringMap(
    sections,
    'respelt',
    respelt.map(({ cells }) => [cells.variant, cells.standard]),
  );
  const first = readFirst(folder, faults);
  addStringMap(
    sections,
    'first',
    first.map(({ cells }) => [cells.form, `${cells.lemma} ${cells.pos}`]),
  );
  const frequency = readFrequency(join(folder, 'frequency.tsv'), faults);

  words.sort(byKey);
  const rootOf = (v: Verb) => v.key.slice(0, -1);
  verbs.sort((a, b) => (rootOf(a) < rootOf(b) ? -1 : rootOf(a) > rootOf(b) ? 1 : 0));
  const glosses = addStrings(sections, 'glosses', [...words.map((w) => w.gloss), ...verbs.map((v) => v.gloss)]);

  addKeys(
    sections,
    'words',
    words.map((w) => w.key),
  );
  const wordIds = new Map(words.map((w, i) => [w, i]));
  const wordRows = new Uint16Array(words.length * WORD_ROW);
  words.forEach((w, i) => {
    const pos = (WORD_POS as readonly string[]).indexOf(w.pos);
    wordRows.set(
      [
        pos | ((pairs.names.indexOf(w.pair) + 1) << 4),
        w.traits | (DOMAINS.indexOf(w.domain as never) << 8),
        glosses[i]!,
        w.standard ? wordIds.get(w.standard)! : NONE,
        frequency.get(`${w.standard?.key ?? w.key} ${w.pos}`) ?? 0,
      ],
      i * WORD_ROW,
    );
  });
  sections.set('words.rows', bytesOf(wordRows));

  const plurals = words
    .filter((w) => w.plural !== '')
    .map((w) => ({ key: w.plural, id: wordIds.get(w)! }))
    .sort(byKey);
  addKeys(
    sections,
    'plurals',
    plurals.map((p) => p.key),
  );
  sections.set('plurals.rows', bytesOf(new Uint16Array(plurals.map((p) => p.id))));

  addKeys(sections, 'verbs', verbs.map(rootOf));
  const verbIds = new Map(verbs.map((v, i) => [v, i]));
  const verbByLemma = new Map(verbs.map((v, i) => [v.key, i]));
  const verbRows = new Uint16Array(verbs.length * VERB_ROW);
  verbs.forEach((v, i) => {
    const base = v.base === '' || v.base === v.key ? NONE : (verbByLemma.get(v.base) ?? NONE);
    verbRows.set(
      [
        v.key.charCodeAt(v.key.length - 1) | (DOMAINS.indexOf(v.domain as never) << 8),
        glosses[words.length + i]!,
        base,
        v.standard ? verbIds.get(v.standard)! : NONE,
        frequency.get(`${v.standard?.key ?? v.key} verb`) ?? 0,
      ],
      i * VERB_ROW,
    );
  });
  sections.set('verbs.rows', bytesOf(verbRows));
  const ofValency = (valency: string) => verbs.filter((v) => v.valency === valency).map((v) => v.key);
  addStrings(
    sections,
    'valency',
    VALENCIES.map((valency) => ofValency(valency).join(' ')),
  );
  return { words: words.length, verbs: verbs.length, respelt, first };
}

/** Counts of lemmas in news, on a logarithmic scale of 0 to 255. */
function readFrequency(file: string, faults: Faults): Map<string, number> {
  if (!existsSync(file)) return new Map();
  const rows = readTable(file, ['lemma', 'pos', 'count'], faults);
  const entries = new Entries();
  for (const row of rows) {
    entries.add(row, 'lemma', `${row.cells.lemma} ${row.cells.pos}`);
    if (!/^\d+$/.test(row.cells.count)) row.fault('count', `“${row.cells.count}” is no whole number`);
  }
  return new Map(
    rows.map((r) => [`${r.cells.lemma} ${r.cells.pos}`, Math.min(255, Math.round(Math.log2(1 + Number(r.cells.count)) * 15))]),
  );
}
