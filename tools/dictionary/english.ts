/** Compiles dictionaries/english: which English translators use for a word. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { alternatives } from '../../src/swahili/english/wording.ts';
import type { Analyser } from '../../src/swahili/morphology/analyser.ts';
import { addStrings, bytesOf, type Sections } from './pack.ts';
import { Entries, Faults, readTable } from './table.ts';

const POS = ['noun', 'verb', 'adjective', 'adverb', 'preposition', 'conjunction', 'phrase'];
const TRAITS = ['plural', 'before', 'of', 'mass', 'the'];

const RELATIONS = ['governor', 'subject', 'object', 'possessor', 'modifier', 'oblique', 'companion', 'agent', 'complement'];

/** What a word is in English beside another one of the tree: counted, or by hand where `seen` is empty. */
function compileCollocations(file: string, analyser: Analyser, sections: Sections, faults: Faults): number {
  const rows = existsSync(file) ? readTable(file, ['lemma', 'pos', 'neighbour', 'wording', 'seen'], faults) : [];
  const entries = new Entries();
  const isLemma = (lemma: string) => analyser.analyse(lemma).some(({ reading }) => reading.lemma === lemma);
  const cells = rows.flatMap((row) => {
    const { lemma, pos, neighbour, wording, seen } = row.cells;
    entries.add(row, 'lemma', `${lemma} ${pos} ${neighbour}`);
    if (!POS.includes(pos)) row.fault('pos', `unknown part of speech “${pos}”: one of ${POS.join(' ')}`);
    if (!analyser.analyse(lemma).some(({ reading: r }) => r.lemma === lemma && r.pos === pos))
      row.fault('lemma', `no ${pos} of these tables`);
    const [relation, other] = neighbour.split(':');
    if (!RELATIONS.includes(relation!)) row.fault('neighbour', `no relation “${relation}”: one of ${RELATIONS.join(' ')}`);
    if (other === undefined || !isLemma(other)) row.fault('neighbour', `“${other}” is no lemma of the lexicon`);
    if (wording === '') row.fault('wording', 'the wording is missing');
    if (seen !== '' && !/^\d+\/\d+$/.test(seen)) row.fault('seen', 'must be how often it was seen, of how many times: 5/6');
    return [`${lemma} ${pos} ${neighbour}`, wording];
  });
  sections.set('beside.rows', bytesOf(new Uint16Array(addStrings(sections, 'beside', cells))));
  return rows.length;
}

/** @param folder dictionaries/, with english/ and lexicon/. */
export function compileEnglish(
  folder: string,
  analyser: Analyser,
  sections: Sections,
  faults: Faults,
): { wordings: number; collocations: number } {
  const file = join(folder, 'english/wording.tsv');
  const phrases = readTable(join(folder, 'lexicon/phrases.tsv'), ['phrase', 'pos', 'gloss', 'domain'], new Faults());
  const rows = existsSync(file) ? readTable(file, ['lemma', 'pos', 'wording', 'traits'], faults) : [];
  const entries = new Entries();
  const cells = rows.flatMap((row) => {
    const { lemma, pos, wording, traits } = row.cells;
    entries.add(row, 'lemma', `${lemma} ${pos}`);
    if (!POS.includes(pos)) row.fault('pos', `unknown part of speech “${pos}”: one of ${POS.join(' ')}`);
    for (const trait of traits.split(' '))
      if (trait !== '' && !TRAITS.includes(trait)) row.fault('traits', `no trait: one of ${TRAITS.join(' ')}`);
    if (wording === '' && traits === '') row.fault('wording', 'the line says nothing');
    const words = analyser.analyse(lemma).map(({ reading }) => reading);
    const glosses =
      pos === 'phrase'
        ? phrases.filter(({ cells }) => cells.phrase === lemma).map(({ cells }) => cells.gloss)
        : words.filter((r) => r.lemma === lemma && r.pos === pos).map((r) => r.gloss);
    if (glosses.length === 0) row.fault('lemma', `no ${pos} of these tables`);
    else if (wording !== '' && !glosses.some((gloss) => alternatives(gloss).includes(wording)))
      row.fault('wording', `not in the gloss: ${glosses[0]}`);
    else if (wording !== '' && glosses.every((gloss) => alternatives(gloss)[0] === wording))
      row.fault('wording', 'the first of the gloss already: leave the cell empty');
    return [`${lemma} ${pos}`, wording, traits];
  });
  sections.set('english.rows', bytesOf(new Uint16Array(addStrings(sections, 'english.wording', cells))));
  const collocations = compileCollocations(join(folder, 'english/collocations.tsv'), analyser, sections, faults);
  return { wordings: rows.length, collocations };
}
