/** Compiles dictionaries/grammar/frames.tsv: what verbs, nouns and adjectives take, and how English says it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS, placesOf, readFrame, SLOTS } from '../../src/swahili/grammar/frames.ts';
import type { Analyser } from '../../src/swahili/morphology/analyser.ts';
import { normalize, tokenize } from '../../src/swahili/text/tokens.ts';
import { addStrings, bytesOf, type Sections } from './pack.ts';
import { Entries, Faults, type Row, readTable } from './table.ts';

const COLUMNS = ['lemma', 'pos', 'takes', 'english', 'example'] as const;
type FrameRow = Row<(typeof COLUMNS)[number]>;
const POS = ['verb', 'noun', 'adjective', 'adverb', 'phrase'];
/** In which forms an English pattern may want what stands in a slot; '' as it is: of a verb its base form. */
const FORMS: Readonly<Record<string, readonly string[]>> = { inf: ['', 'ing'], subj: ['', 'ing', 'who', 'should'], clause: [''] };

function checkSlots(row: FrameRow): void {
  const { takes, english } = row.cells;
  if (takes === '') row.fault('takes', 'nothing is taken');
  for (const slot of takes.split(' ')) {
    const [name, kind] = slot.split(':');
    if (!(SLOTS as readonly (string | undefined)[]).includes(name)) row.fault('takes', `no slot “${name}”: one of ${SLOTS.join(' ')}`);
    if (kind !== undefined && !(KINDS as readonly string[]).includes(kind))
      row.fault('takes', `“${kind}” is nothing to ask of a noun: one of ${KINDS.join(' ')}`);
  }
  const taken = readFrame(takes, english).takes;
  const said = placesOf(english).filter((place) => place.slot !== undefined);
  for (const { slot, form = '' } of said) {
    if (!taken.includes(slot!)) row.fault('english', `“{${slot}}” is not among what is taken`);
    if (!(FORMS[slot!] ?? ['']).includes(form)) row.fault('english', `no form “${form}” of “{${slot}}”`);
  }
  for (const slot of taken)
    if (!said.some((place) => place.slot === slot)) row.fault('english', `“{${slot}}” is taken and stands nowhere in the English`);
}

/** @param folder dictionaries/, with grammar/ and lexicon/. */
export function compileFrames(folder: string, analyser: Analyser, sections: Sections, faults: Faults): { frames: number } {
  const file = join(folder, 'grammar/frames.tsv');
  const rows = existsSync(file) ? readTable(file, COLUMNS, faults) : [];
  const phrases = new Set(
    readTable(join(folder, 'lexicon/phrases.tsv'), ['phrase', 'pos', 'gloss', 'domain'], new Faults()).map(({ cells }) => cells.phrase),
  );
  const entries = new Entries();
  const lemmasOf = (form: string) => analyser.analyse(normalize(form)).map(({ reading }) => reading.lemma);
  const cells = rows.flatMap((row) => {
    const { lemma, pos, takes, english, example } = row.cells;
    entries.add(row, 'lemma', `${lemma} ${pos} ${takes}`);
    checkSlots(row);
    if (!POS.includes(pos)) row.fault('pos', `unknown part of speech “${pos}”: one of ${POS.join(' ')}`);
    const known =
      pos === 'phrase' ? phrases.has(lemma) : analyser.analyse(lemma).some(({ reading: r }) => r.lemma === lemma && r.pos === pos);
    if (!known) row.fault('lemma', `no ${pos} of the lexicon`);
    const head = pos === 'phrase' ? lemma.split(' ')[0]! : lemma;
    const forms = tokenize(example).map(({ start, end }) => example.slice(start, end));
    if (known && !forms.some((form) => lemmasOf(form).includes(head))) row.fault('example', `no form of “${head}” stands in it`);
    return [`${lemma} ${pos}`, takes, english];
  });
  sections.set('frames.rows', bytesOf(new Uint16Array(addStrings(sections, 'frames.strings', cells))));
  return { frames: rows.length };
}
