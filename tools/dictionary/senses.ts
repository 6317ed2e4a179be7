/** Compiles dictionaries/lexicon/senses.tsv: which sense a word has beside which words. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DOMAINS } from '../../src/swahili/lexicon/lexicon.ts';
import type { Analyser } from '../../src/swahili/morphology/analyser.ts';
import { CUES, readCue, withSenseFirst } from '../../src/swahili/reading/senses.ts';
import { addStrings, bytesOf, type Sections } from './pack.ts';
import { Entries, type Faults, type Row, readTable } from './table.ts';

const COLUMNS = ['lemma', 'pos', 'sense', 'cues', 'example', 'against'] as const;

function checkCue(row: Row<'cues'>, cue: string, analyser: Analyser): void {
  const [kind, word] = readCue(cue);
  if (!CUES.includes(kind)) row.fault('cues', `“${kind}:” is no kind of cue: one of ${CUES.filter(Boolean).join(': ')}:`);
  else if (kind === 'topic') {
    if (!(DOMAINS as readonly string[]).includes(word)) row.fault('cues', `“${word}” is no domain`);
  } else if (kind !== 'form' && !analyser.analyse(word).some(({ reading }) => reading.lemma === word))
    row.fault('cues', `“${word}” is no lemma of the lexicon`);
}

export function compileSenses(folder: string, analyser: Analyser, sections: Sections, faults: Faults): { senses: number } {
  const file = join(folder, 'senses.tsv');
  const rows = existsSync(file) ? readTable(file, COLUMNS, faults) : [];
  const entries = new Entries();
  const cells = rows.flatMap((row) => {
    const { lemma, pos, sense, cues, example } = row.cells;
    entries.add(row, 'sense', `${lemma} ${pos} ${sense}`);
    const words = analyser.analyse(lemma).filter(({ reading }) => reading.lemma === lemma && reading.pos === pos);
    if (words.length === 0) row.fault('lemma', `no ${pos} of the lexicon`);
    else if (!words.some(({ reading }) => withSenseFirst(reading.gloss, sense) !== undefined))
      row.fault('sense', `not in the gloss: ${words[0]!.reading.gloss}`);
    if (cues === '') row.fault('cues', 'no cue: the word would never have this sense');
    else for (const cue of cues.split(' ')) checkCue(row, cue, analyser);
    if (example === '') row.fault('example', 'a sentence in which the word has this sense is missing');
    return [`${lemma} ${pos}`, sense, cues];
  });
  sections.set('senses.rows', bytesOf(new Uint16Array(addStrings(sections, 'senses.strings', cells))));
  return { senses: rows.length };
}
