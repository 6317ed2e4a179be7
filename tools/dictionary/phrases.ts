/** Compiles the fixed expressions of the lexicon. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Analyser } from '../../src/swahili/morphology/analyser.ts';
import { addAutomaton, keysOf } from './automaton.ts';
import { checkGloss } from './lexicon.ts';
import { addStrings, bytesOf, type Sections } from './pack.ts';
import { Entries, type Faults, readTable } from './table.ts';

/** Phrases that are found in other forms of their words too. */
const INFLECTED = ['verb', 'noun', 'adjective'];
const POS = ['verb', 'noun', 'adverb', 'preposition', 'conjunction', 'adjective', 'interjection'];

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
