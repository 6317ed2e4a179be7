/** Compiles dictionaries/glossary and the phrases of the lexicon. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FLAG, TERM_ROW } from '../../src/swahili/glossary/glossary.ts';
import { DOMAINS } from '../../src/swahili/lexicon/lexicon.ts';
import type { Analyser } from '../../src/swahili/morphology/analyser.ts';
import { addAutomaton, agree, keysOf } from './automaton.ts';
import { checkGloss, tables } from './lexicon.ts';
import { addStrings, bytesOf, type Sections } from './pack.ts';
import { Entries, type Faults, type Row, readTable } from './table.ts';
import { isCode } from './world.ts';

const COLUMNS = ['term', 'english', 'explanation', 'where', 'cues', 'related'] as const;
type TermRow = Row<(typeof COLUMNS)[number]>;
/** Phrases that are found in other forms of their words too. */
const INFLECTED = ['verb', 'noun', 'adjective'];
const POS = ['verb', 'noun', 'adverb', 'preposition', 'conjunction', 'adjective', 'interjection'];

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
}

export function compileGlossary(folder: string, analyser: Analyser, sections: Sections, faults: Faults): { terms: number } {
  const terms: { cells: TermRow['cells']; domain: number; sequences: string[][] }[] = [];
  const entries = new Entries();
  const rows: TermRow[] = [];
  const seen = new Map<string, number>();
  for (const file of tables(folder)) {
    const domain = (DOMAINS as readonly string[]).indexOf(basename(file, '.tsv'));
    if (domain < 0) faults.add(file, 1, 1, `the file's name is no domain: one of ${DOMAINS.slice(1).join(' ')}`);
    for (const row of readTable(file, COLUMNS, faults)) {
      const { term, english } = row.cells;
      rows.push(row);
      entries.add(row, 'term', term.toLowerCase());
      checkTerm(row);
      const { sequences, unknown } = keysOf(term, english, analyser);
      const proper = term !== term.toLowerCase();
      if (unknown.length > 0 && !proper) row.fault('term', `our own morphology does not know ${unknown.map((u) => `“${u}”`).join(', ')}`);
      if (isVerb(row.cells, sequences))
        for (const sense of english.split('; '))
          if (NOUN.test(sense)) row.fault('english', `“${term}” is a verb, and “${sense}” a noun: list the verb's English, or the noun`);
      const key = sequences.map((s) => s.join(' ')).join('; ');
      const same = seen.get(key);
      if (same === undefined) {
        seen.set(key, terms.length);
        terms.push({ cells: row.cells, domain, sequences });
        continue;
      }
      // Singular and plural, or two forms of a verb, may both be listed; what they say must agree. The verb itself comes before its noun.
      const before = terms[same]!;
      if (!agree(before.cells.english, english))
        row.fault('term', `“${term}” and “${before.cells.term}” are the same words, and their English contradicts`);
      if (isVerb(row.cells, sequences) && !isVerb(before.cells, sequences)) terms[same] = { cells: row.cells, domain, sequences };
    }
  }
  const known = new Set(rows.map((r) => r.cells.term));
  for (const row of rows)
    for (const related of row.cells.related.split('; '))
      if (related !== '' && !known.has(related)) row.fault('related', `“${related}” is no term of the glossary`);
  const strings = addStrings(
    sections,
    'terms.strings',
    terms.flatMap(({ cells: c }) => [c.term, c.english, c.explanation, c.where, c.related, c.cues]),
  );
  const packed = new Uint16Array(terms.length * TERM_ROW);
  terms.forEach(({ cells, domain, sequences }, i) => {
    const proper = cells.term[0] !== cells.term[0]!.toLowerCase() ? FLAG.proper : 0;
    packed.set(
      [...strings.slice(i * 6, i * 6 + 6), Math.max(0, domain), proper | (isVerb(cells, sequences) ? FLAG.verb : 0)],
      i * TERM_ROW,
    );
  });
  sections.set('terms.rows', bytesOf(packed));
  addAutomaton(
    sections,
    'terms',
    terms.map((t) => t.sequences),
  );
  return { terms: terms.length };
}

/** Listed as a verb (tia saini; kusaini, where the verb alone is also a noun), not as a verbal noun (kushuka kwa uchumi). */
function isVerb({ term, english }: { term: string; english: string }, sequences: readonly (readonly string[])[]): boolean {
  const [first, ...others] = term.split(' ');
  // kodi is also “rent!”: what has a possessor, or a noun's English, is the noun.
  if (sequences.length > 1 && (sequences[0]![1] === '-a' || NOUN.test(english))) return false;
  return sequences.some(([key]) => key === `ku-${first}` || (others.length === 0 && key === `ku-${first!.slice('ku'.length)}`));
}

export function compilePhrases(folder: string, analyser: Analyser, sections: Sections, faults: Faults): { phrases: number } {
  const file = join(folder, 'phrases.tsv');
  const rows = existsSync(file) ? readTable(file, ['phrase', 'pos', 'gloss', 'domain'], faults) : [];
  const seen = new Map<string, (typeof rows)[number]>();
  const entries = new Entries();
  /** The last phrase with these keys. The automaton finds the first, and each knows the one behind it. */
  const ends = new Map<string, number>();
  const behind: number[] = [];
  // What is found only as it stands (wakati wowote) comes before what is found in every form and may share its lemmas (wakati wote).
  rows.sort((a, b) => Number(INFLECTED.includes(a.cells.pos)) - Number(INFLECTED.includes(b.cells.pos)));
  const phrases = rows.map((row, i) => {
    const { phrase, pos, gloss } = row.cells;
    entries.add(row, 'phrase', `${phrase} ${pos}`);
    checkGloss(row);
    if (!POS.includes(pos)) row.fault('pos', `unknown part of speech “${pos}”: one of ${POS.join(' ')}`);
    const sequences = keysOf(phrase, gloss, analyser, pos).sequences.map((s) => s.join(' '));
    const same = seen.get(sequences.join('; '));
    if (same !== undefined && INFLECTED.includes(pos) && INFLECTED.includes(same.cells.pos))
      row.fault('phrase', `the same words as “${same.cells.phrase}” in ${same.place}`);
    seen.set(sequences.join('; '), same ?? row);
    const before = sequences.map((s) => ends.get(s)).find((end) => end !== undefined);
    if (before !== undefined) behind[before] = i + 1;
    for (const s of sequences) ends.set(s, i);
    return { ...row.cells, sequences: sequences.map((s) => s.split(' ')) };
  });
  const strings = addStrings(
    sections,
    'phrases.strings',
    phrases.flatMap((p) => [p.phrase, p.pos, p.gloss]),
  );
  const packed = phrases.flatMap((_, i) => [...strings.slice(i * 3, i * 3 + 3), behind[i] ?? 0]);
  sections.set('phrases.rows', bytesOf(new Uint16Array(packed)));
  addAutomaton(
    sections,
    'phrases',
    phrases.map((p) => p.sequences),
  );
  return { phrases: phrases.length };
}
