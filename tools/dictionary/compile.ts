/** From the tables of dictionaries/ to the one file that the engine reads. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Container, pack } from '../../src/swahili/compiled/container.ts';
import { GrammarBook } from '../../src/swahili/grammar/grammar-book.ts';
import { Lexicon } from '../../src/swahili/lexicon/lexicon.ts';
import { Analyser } from '../../src/swahili/morphology/analyser.ts';
import { compileEnglish } from './english.ts';
import { compileEnglishWords } from './english-words.ts';
import { compileForms } from './forms.ts';
import { compileFrames } from './frames.ts';
import { compileGazetteer } from './gazetteer.ts';
import { compileGlossary } from './glossary.ts';
import { checkGrammarWords, compileGrammar } from './grammar.ts';
import { checkFirst, checkVariants, compileLexicon } from './lexicon.ts';
import type { Sections } from './pack.ts';
import { compilePageCountries } from './page-countries.ts';
import { compilePhrases } from './phrases.ts';
import { compileSenses } from './senses.ts';
import { Faults } from './table.ts';

/** A scale, no features, transitions. */
const NO_WEIGHTS = 8 + 90 * 4;

/** @returns the compiled dictionary, or what is wrong with the tables. */
export function compile(folder: string): { bytes: Uint8Array; counts: Record<string, number> } | { faults: string[] } {
  const faults = new Faults();
  const sections: Sections = new Map();
  const lexicon = join(folder, 'lexicon');
  const grammar = compileGrammar(join(folder, 'grammar'), sections, faults);
  // Without a sound grammar no word could be read.
  if (faults.list.length > 0) return { faults: faults.list };
  const book = new GrammarBook(new Container(pack(sections)));
  const { respelt, first, ...entries } = compileLexicon(lexicon, book.pairs, sections, faults);
  const counts: Record<string, number> = entries;
  // Terms and phrases are stored as lemmas, so the lexicon has to read them first.
  const analyser = new Analyser(new Lexicon(new Container(pack(sections))), book);
  checkVariants(respelt, analyser);
  checkFirst(first, analyser);
  checkGrammarWords(grammar, analyser);
  Object.assign(
    counts,
    compilePhrases(lexicon, analyser, sections, faults),
    compileGlossary(join(folder, 'glossary'), join(folder, 'compounds'), analyser, sections, faults),
  );
  compilePageCountries(join(folder, 'gazetteer'), sections, faults);
  Object.assign(counts, compileSenses(lexicon, analyser, sections, faults));
  Object.assign(counts, compileFrames(folder, analyser, sections, faults));
  Object.assign(counts, compileGazetteer(join(folder, 'gazetteer'), sections, faults));
  Object.assign(counts, compileEnglish(folder, analyser, sections, faults));
  compileEnglishWords(join(folder, 'english'), sections, faults);
  Object.assign(counts, compileForms(folder, sections, faults));
  const model = join(folder, 'names/model.bin');
  // Training begins without weights.
  sections.set('names.model', existsSync(model) ? new Uint8Array(readFileSync(model)) : new Uint8Array(NO_WEIGHTS));
  return faults.list.length > 0 ? { faults: faults.list } : { bytes: pack(sections), counts };
}
