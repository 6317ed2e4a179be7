/** `npm run dictionary`: dictionaries/*.tsv → build/dictionary.bin. A fault in a table stops it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Container, pack } from '../../src/swahili/lexicon/container.ts';
import { Lexicon } from '../../src/swahili/lexicon/lexicon.ts';
import { Analyser } from '../../src/swahili/morphology/analyser.ts';
import { compileEnglish } from './english.ts';
import { compileGazetteer } from './gazetteer.ts';
import { compileGlossary, compilePhrases } from './glossary.ts';
import { compileLexicon } from './lexicon.ts';
import type { Sections } from './pack.ts';
import { Faults } from './table.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** A scale, no features, transitions. */
const NO_WEIGHTS = 8 + 90 * 4;

/** @returns the compiled dictionary, or what is wrong with the tables. */
export function compile(folder: string): { bytes: Uint8Array; counts: Record<string, number> } | { faults: string[] } {
  const faults = new Faults();
  const sections: Sections = new Map();
  const lexicon = join(folder, 'lexicon');
  const counts: Record<string, number> = { ...compileLexicon(lexicon, sections, faults) };
  // Terms and phrases are stored as lemmas, so the lexicon has to read them first.
  const analyser = new Analyser(new Lexicon(new Container(pack(sections))));
  Object.assign(
    counts,
    compilePhrases(lexicon, analyser, sections, faults),
    compileGlossary(join(folder, 'glossary'), analyser, sections, faults),
  );
  Object.assign(counts, compileGazetteer(join(folder, 'gazetteer'), sections, faults));
  Object.assign(counts, compileEnglish(join(folder, 'english'), sections, faults));
  const model = join(folder, 'names/model.bin');
  // Training begins without weights.
  sections.set('names.model', existsSync(model) ? new Uint8Array(readFileSync(model)) : new Uint8Array(NO_WEIGHTS));
  return faults.list.length > 0 ? { faults: faults.list } : { bytes: pack(sections), counts };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = compile(join(root, 'dictionaries'));
  if ('faults' in result) {
    console.error(result.faults.slice(0, 100).join('\n'));
    console.error(`${result.faults.length} faults in the dictionaries; nothing was written.`);
    process.exit(1);
  }
  const out = join(root, 'build/dictionary.bin');
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, result.bytes);
  console.log(
    `build/dictionary.bin: ${Math.round(result.bytes.byteLength / 1024)} KB, ${Object.entries(result.counts)
      .map(([k, n]) => `${n} ${k}`)
      .join(', ')}`,
  );
}
