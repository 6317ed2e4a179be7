/** Compiles the tables of dictionaries/grammar that say what words do in a sentence. */
import { join } from 'node:path';
import { KINDS } from '../../src/swahili/grammar/word-kinds.ts';
import { WORD_POS } from '../../src/swahili/lexicon/lexicon.ts';
import type { Analyser } from '../../src/swahili/morphology/analyser.ts';
import { addRows, type Sections } from './pack.ts';
import { Entries, type Faults, type Row, readTable } from './table.ts';

const KIND_COLUMNS = ['lemma', 'pos', 'kinds'] as const;
const NEIGHBOUR_COLUMNS = ['form', 'pos', 'before', 'after'] as const;

export interface WordTables {
  kinds: Row<(typeof KIND_COLUMNS)[number]>[];
  neighbours: Row<(typeof NEIGHBOUR_COLUMNS)[number]>[];
}

export function compileWordKinds(folder: string, sections: Sections, faults: Faults): WordTables {
  const kinds = readTable(join(folder, 'word-kinds.tsv'), KIND_COLUMNS, faults);
  const entries = new Entries();
  for (const row of kinds) {
    entries.add(row, 'lemma', `${row.cells.lemma} ${row.cells.pos}`);
    for (const kind of row.cells.kinds.split(' '))
      if (!(KINDS as readonly string[]).includes(kind)) row.fault('kinds', `unknown kind “${kind}”: one of ${KINDS.join(' ')}`);
  }
  const neighbours = readTable(join(folder, 'neighbours.tsv'), NEIGHBOUR_COLUMNS, faults);
  const forms = new Entries();
  for (const row of neighbours) {
    const { pos, before, after } = row.cells;
    forms.add(row, 'form');
    if (!(WORD_POS as readonly string[]).includes(pos)) row.fault('pos', `unknown part of speech “${pos}”`);
    if (before === '' && after === '') row.fault('before', 'no neighbour: it would decide nothing');
  }
  addRows(sections, 'word-kinds', kinds, KIND_COLUMNS);
  addRows(sections, 'neighbours', neighbours, NEIGHBOUR_COLUMNS);
  return { kinds, neighbours };
}

/** Reports words that the lexicon does not know. */
export function checkWordKinds({ kinds, neighbours }: WordTables, analyser: Analyser): void {
  for (const row of kinds) {
    const { lemma, pos } = row.cells;
    // A verb's lemma is no form by itself where it has one syllable: la, wa.
    const forms = pos === 'verb' ? [`ku${lemma}`, lemma] : [lemma];
    const known = forms.some((form) => analyser.analyse(form).some(({ reading }) => reading.lemma === lemma && reading.pos === pos));
    if (!known) row.fault('lemma', `no ${pos} of the lexicon`);
  }
  for (const row of neighbours) {
    const { form, pos } = row.cells;
    if (!analyser.analyse(form).some(({ reading }) => reading.pos === pos)) row.fault('pos', `“${form}” has no reading as ${pos}`);
  }
}
