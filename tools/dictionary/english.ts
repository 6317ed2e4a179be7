/** Compiles dictionaries/english: which English translators use for a word. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addStrings, bytesOf, type Sections } from './pack.ts';
import { Entries, type Faults, readTable } from './table.ts';

const POS = ['noun', 'verb', 'adjective', 'adverb', 'preposition', 'conjunction', 'phrase', 'term'];
const TRAITS = ['plural', 'before', 'of', 'mass', 'the', 'by-hand'];

export function compileEnglish(folder: string, sections: Sections, faults: Faults): { wordings: number } {
  const file = join(folder, 'wording.tsv');
  const rows = existsSync(file) ? readTable(file, ['lemma', 'pos', 'wording', 'traits'], faults) : [];
  const entries = new Entries();
  const cells = rows.flatMap((row) => {
    const { lemma, pos, wording, traits } = row.cells;
    entries.add(row, 'lemma', `${lemma} ${pos}`);
    if (!POS.includes(pos)) row.fault('pos', `unknown part of speech “${pos}”: one of ${POS.join(' ')}`);
    for (const trait of traits.split(' '))
      if (trait !== '' && !TRAITS.includes(trait)) row.fault('traits', `no trait: one of ${TRAITS.join(' ')}`);
    if (wording === '' && traits === '') row.fault('wording', 'the line says nothing');
    return [`${lemma} ${pos}`, wording, traits];
  });
  sections.set('english.rows', bytesOf(new Uint16Array(addStrings(sections, 'english.wording', cells))));
  return { wordings: rows.length };
}
