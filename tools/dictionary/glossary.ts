/** Compiles dictionaries/glossary and dictionaries/compounds. */
import { basename } from 'node:path';
import { FLAG, TERM_ROW } from '../../src/swahili/glossary/term.ts';
import { DOMAINS } from '../../src/swahili/lexicon/lexicon.ts';
import type { Analyser } from '../../src/swahili/morphology/analyser.ts';
import { addAutomaton, agree, keysOf } from './automaton.ts';
import { compileParts, NO_PART, verbTerms } from './compounds.ts';
import { tables } from './lexicon.ts';
import { addStrings, bytesOf, type Sections, sixteenBits } from './pack.ts';
import { Entries, type Faults, type Row, readTable } from './table.ts';
import { manyOf, passiveOf } from './term-forms.ts';
import { isCode } from './world.ts';

const COLUMNS = ['term', 'english', 'explanation', 'where', 'cues', 'related'] as const;
type TermRow = Row<(typeof COLUMNS)[number]>;

export interface TermEntry {
  cells: TermRow['cells'];
  domain: number;
  flags: number;
  /** The keys of its words, in every way that the first may be meant. */
  sequences: string[][];
  /** The keys that tell its forms apart, for terms that differ in nothing else. */
  narrow: string[];
  row?: TermRow;
  /** The next entry of the same spelling: for another country, or with other cues. */
  next?: number;
}

/** English that is certainly no verb in the base form. */
const NOUN =
  /^(?:an? |the |(?!strip)\w+ of |(?!mention|petition|position|question|ration|sanction|implement|comment|witness|bring|cling)\w+(?:tion|sion|ment|ness|ity|ing)\b)/;

function checkTerm(row: TermRow): void {
  const { english, explanation, where, cues } = row.cells;
  if (english === '') row.fault('english', 'the English is missing');
  if (/^;| ;|;(?! )|;$/.test(english)) row.fault('english', 'senses are separated by “; ”, and none is empty');
  if (explanation.endsWith('.')) row.fault('explanation', 'an explanation has no full stop at its end');
  for (const code of where.split(' ')) if (code !== '' && !isCode(code)) row.fault('where', `“${code}” is no code of a country or a body`);
  // Cues are compared with lemmas and written forms, both in lower case.
  if (cues !== cues.toLowerCase()) row.fault('cues', 'cues are written in lower case');
  for (const [, domain] of cues.matchAll(/[@!](\S*)/g))
    if (!(DOMAINS as readonly string[]).includes(domain!))
      row.fault('cues', `“${domain}” is no domain: one of ${DOMAINS.slice(1).join(' ')}`);
}

function readTerms(folder: string, analyser: Analyser, faults: Faults): TermEntry[] {
  const entries = new Entries();
  return tables(folder).flatMap((file) => {
    const domain = (DOMAINS as readonly string[]).indexOf(basename(file, '.tsv'));
    if (domain < 0) faults.add(file, 1, 1, `the file's name is no domain: one of ${DOMAINS.slice(1).join(' ')}`);
    return readTable(file, COLUMNS, faults).map((row): TermEntry => {
      const { term, english, where } = row.cells;
      entries.add(row, 'term', `${term.toLowerCase()} ${where} ${row.cells.cues}`);
      checkTerm(row);
      const { sequences, narrow, unknown } = keysOf(term, english, analyser);
      const proper = term !== term.toLowerCase();
      if (unknown.length > 0 && !proper) row.fault('term', `our own morphology does not know ${unknown.map((u) => `“${u}”`).join(', ')}`);
      const verb = isVerb(row.cells, sequences);
      for (const sense of verb ? english.split('; ') : [])
        if (NOUN.test(sense)) row.fault('english', `“${term}” is a verb, and “${sense}” a noun: list the verb's English, or the noun`);
      const flags = (term[0] !== term[0]!.toLowerCase() ? FLAG.proper : 0) | (verb ? FLAG.verb : 0);
      return { cells: row.cells, domain: Math.max(0, domain), flags, sequences, narrow, row };
    });
  });
}

const broadKey = (entry: TermEntry): string => entry.sequences.map((s) => s.join(' ')).join('; ');

/**
 * Terms of the same words. What has one spelling and several countries or cues is found by its first entry, which knows the others; what differs in number or tense is
 * found by that; anything else is a fault.
 */
function tellApart(terms: readonly TermEntry[]): void {
  const groups = new Map<string, number[]>();
  terms.forEach((entry, i) => {
    const key = broadKey(entry);
    groups.set(key, [...(groups.get(key) ?? []), i]);
  });
  for (const group of groups.values()) {
    const spellings = new Map<string, number[]>();
    for (const i of group) {
      const spelling = terms[i]!.cells.term.toLowerCase();
      spellings.set(spelling, [...(spellings.get(spelling) ?? []), i]);
    }
    for (const same of spellings.values())
      same.forEach((i, n) => {
        if (n > 0) terms[i]!.sequences = [];
        if (n + 1 < same.length) terms[i]!.next = same[n + 1]!;
      });
    if (spellings.size === 1) continue;
    const firsts = [...spellings.values()].map((same) => terms[same[0]!]!);
    firsts.forEach((entry, i) => {
      for (const before of firsts.slice(0, i)) tellFault(entry, before);
      entry.sequences = [entry.narrow];
    });
  }
}

function tellFault(entry: TermEntry, before: TermEntry): void {
  const { term, english } = entry.cells;
  const same = [before.cells.english, manyOf(before.cells.english)].includes(english) || manyOf(english) === before.cells.english;
  if (!agree(before.cells.english, english))
    entry.row?.fault('term', `“${term}” and “${before.cells.term}” are the same words, and their English contradicts`);
  else if (same || entry.narrow.join(' ') === before.narrow.join(' '))
    entry.row?.fault('term', `the same words as “${before.cells.term}” in ${before.row?.place}: make one entry of the two`);
}

export function compileGlossary(
  folder: string,
  compounds: string,
  analyser: Analyser,
  sections: Sections,
  faults: Faults,
): { terms: number; parts: number } {
  const listed = readTerms(folder, analyser, faults);
  const english = new Map(listed.map((t) => [t.cells.term, t.cells.english]));
  for (const { row } of listed)
    for (const related of row!.cells.related.split('; '))
      if (related !== '' && !english.has(related)) row!.fault('related', `“${related}” is no term of the glossary`);
  const keys = new Set(listed.map(broadKey));
  const terms = [...listed, ...verbTerms(compounds, analyser, faults).filter((entry) => !keys.has(broadKey(entry)))];
  tellApart(terms);
  const count = terms.length;
  const { entries, partOf, parts } = compileParts(compounds, terms, analyser, sections, faults);
  const strings = addStrings(
    sections,
    'terms.strings',
    entries.flatMap(({ cells: c, flags }) => [
      c.term,
      c.english,
      flags & FLAG.verb ? passiveOf(c.english) : manyOf(c.english),
      c.explanation,
      c.where,
      relatedTo(c.related, english),
      c.cues,
    ]),
  );
  const packed = entries.flatMap(({ domain, flags, next }, i) => [
    ...strings.slice(i * 7, i * 7 + 7),
    domain,
    flags,
    partOf.get(i) ?? NO_PART,
    next === undefined ? 0 : next + 1,
  ]);
  if (packed.length !== entries.length * TERM_ROW) throw new Error('a row of terms has other cells than its reader expects');
  sections.set('terms.rows', bytesOf(sixteenBits('terms.rows', packed)));
  addAutomaton(
    sections,
    'terms',
    entries.map((t) => t.sequences),
  );
  return { terms: count, parts };
}

/** Each with the first sense of its English: `katibu mkuu = secretary general; …`. */
const relatedTo = (related: string, english: ReadonlyMap<string, string>): string =>
  related
    .split('; ')
    .flatMap((term) => (english.has(term) ? [`${term} = ${english.get(term)!.split('; ', 1)[0]}`] : []))
    .join('; ');

/** Listed as a verb (tia saini; kusaini, where the verb alone is also a noun), not as a verbal noun (kushuka kwa uchumi). */
function isVerb({ term, english }: { term: string; english: string }, sequences: readonly (readonly string[])[]): boolean {
  const [first, ...others] = term.split(' ');
  // kodi is also “rent!”: what has a possessor, or a noun's English, is the noun.
  if (sequences.length > 1 && (sequences[0]![1] === '-a' || NOUN.test(english))) return false;
  return sequences.some(([key]) => key === `ku-${first}` || (others.length === 0 && key === `ku-${first!.slice('ku'.length)}`));
}
