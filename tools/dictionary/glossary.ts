/** Compiles dictionaries/glossary and the phrases of the lexicon. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { TERM_ROW } from '../../src/swahili/glossary/glossary.ts';
import { DOMAINS } from '../../src/swahili/lexicon/lexicon.ts';
import type { Analyser } from '../../src/swahili/morphology/analyser.ts';
import { addAutomaton, lemmasOf } from './automaton.ts';
import { tables } from './lexicon.ts';
import { addStrings, bytesOf, type Sections } from './pack.ts';
import { type Faults, readTable } from './table.ts';

const COLUMNS = ['term', 'english', 'explanation', 'where', 'cues', 'related'] as const;

export function compileGlossary(folder: string, analyser: Analyser, sections: Sections, faults: Faults): { terms: number } {
  const terms: { cells: Record<(typeof COLUMNS)[number], string>; domain: number; lemmas: string[] }[] = [];
  const seen = new Map<string, { term: string; english: string }>();
  for (const file of tables(folder)) {
    const domain = (DOMAINS as readonly string[]).indexOf(basename(file, '.tsv'));
    if (domain < 0) faults.add(file, 1, 1, `the file's name is no domain: one of ${DOMAINS.slice(1).join(' ')}`);
    for (const row of readTable(file, COLUMNS, faults)) {
      const { term, english } = row.cells;
      if (english === '') row.fault('english', 'the English is missing');
      const { lemmas, unknown } = lemmasOf(term, analyser);
      const proper = term !== term.toLowerCase();
      if (unknown.length > 0 && !proper) row.fault('term', `our own morphology does not know ${unknown.map((u) => `“${u}”`).join(', ')}`);
      const key = lemmas.join(' ');
      const before = seen.get(key);
      if (before !== undefined) {
        // Singular and plural, or two forms of a verb, may both be listed; what they say must agree.
        if (!agree(before.english, english))
          row.fault('term', `“${term}” and “${before.term}” are the same words, and their English contradicts`);
        continue;
      }
      seen.set(key, { term, english });
      terms.push({ cells: row.cells, domain, lemmas });
    }
  }
  const strings = addStrings(
    sections,
    'terms.strings',
    terms.flatMap(({ cells: c }) => [c.term, c.english, c.explanation, c.where, c.related, c.cues]),
  );
  const rows = new Uint16Array(terms.length * TERM_ROW);
  terms.forEach(({ cells, domain }, i) => {
    rows.set(
      [...strings.slice(i * 6, i * 6 + 6), Math.max(0, domain), cells.term[0] !== cells.term[0]!.toLowerCase() ? 1 : 0],
      i * TERM_ROW,
    );
  });
  sections.set('terms.rows', bytesOf(rows));
  addAutomaton(
    sections,
    'terms',
    terms.map((t) => t.lemmas),
  );
  return { terms: terms.length };
}

/** Two glosses agree when they share a word's beginning: elect, election. */
function agree(a: string, b: string): boolean {
  const stems = (gloss: string) => (gloss.toLowerCase().match(/[a-z]{3,}/g) ?? []).map((w) => w.slice(0, 4));
  const known = new Set(stems(a));
  return stems(b).some((s) => known.has(s));
}

export function compilePhrases(folder: string, analyser: Analyser, sections: Sections, faults: Faults): { phrases: number } {
  const file = join(folder, 'phrases.tsv');
  const rows = existsSync(file) ? readTable(file, ['phrase', 'pos', 'gloss', 'domain'], faults) : [];
  const seen = new Set<string>();
  const phrases = rows.flatMap((row) => {
    if (row.cells.gloss === '') row.fault('gloss', 'the gloss is missing');
    const { lemmas } = lemmasOf(row.cells.phrase, analyser);
    const key = lemmas.join(' ');
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...row.cells, lemmas }];
  });
  const strings = addStrings(
    sections,
    'phrases.strings',
    phrases.flatMap((p) => [p.phrase, p.pos, p.gloss]),
  );
  sections.set('phrases.rows', bytesOf(new Uint16Array(strings)));
  addAutomaton(
    sections,
    'phrases',
    phrases.map((p) => p.lemmas),
  );
  return { phrases: phrases.length };
}
