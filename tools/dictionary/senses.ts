/** Compiles dictionaries/lexicon/senses.tsv: which sense a word has beside which words. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Analyser } from '../../src/swahili/morphology/analyser.ts';
import { withSenseFirst } from '../../src/swahili/reading/senses.ts';
import { addStrings, bytesOf, type Sections } from './pack.ts';
import { Entries, type Faults, readTable } from './table.ts';

export function compileSenses(folder: string, analyser: Analyser, sections: Sections, faults: Faults): void {
  const file = join(folder, 'senses.tsv');
  const rows = existsSync(file) ? readTable(file, ['lemma', 'pos', 'sense', 'cues'], faults) : [];
  const entries = new Entries();
  const cells = rows.flatMap((row) => {
    const { lemma, pos, sense, cues } = row.cells;
    entries.add(row, 'sense', `${lemma} ${pos} ${sense}`);
    const words = analyser.analyse(lemma).filter(({ reading }) => reading.lemma === lemma && reading.pos === pos);
    if (words.length === 0) row.fault('lemma', `no ${pos} of the lexicon`);
    else if (!words.some(({ reading }) => withSenseFirst(reading.gloss, sense) !== undefined))
      row.fault('sense', `not in the gloss: ${words[0]!.reading.gloss}`);
    if (cues === '') row.fault('cues', 'no cue: the word would never have this sense');
    return [`${lemma} ${pos}`, sense, cues];
  });
  sections.set('senses.rows', bytesOf(new Uint16Array(addStrings(sections, 'senses.strings', cells))));
}
