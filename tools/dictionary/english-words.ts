/** Compiles dictionaries/english/words.tsv: what English says for the words that hold a sentence together, and which words behave in which way. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { WORD_KINDS } from '../../src/swahili/english/word-table.ts';
import { addStringMap, type Sections } from './pack.ts';
import { Entries, type Faults, readTable } from './table.ts';

export function compileEnglishWords(folder: string, sections: Sections, faults: Faults): void {
  const file = join(folder, 'words.tsv');
  const entries = new Entries();
  const pairs: [string, string][] = [];
  for (const row of existsSync(file) ? readTable(file, ['kind', 'word', 'english'], faults) : []) {
    const { kind, word, english } = row.cells;
    entries.add(row, 'word', `${kind}:${word}`);
    if (!(WORD_KINDS as readonly string[]).includes(kind)) row.fault('kind', `unknown kind “${kind}”: one of ${WORD_KINDS.join(' ')}`);
    pairs.push([`${kind}:${word}`, english]);
  }
  addStringMap(
    sections,
    'closed',
    pairs.sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
