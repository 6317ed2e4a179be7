/** `npm run dictionary`: dictionaries/*.tsv → build/dictionary.bin. A fault in a table stops it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from '../../src/swahili/lexicon/container.ts';
import { compileLexicon } from './lexicon.ts';
import type { Sections } from './pack.ts';
import { Faults } from './table.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** @returns the compiled dictionary, or what is wrong with the tables. */
export function compile(folder: string): { bytes: Uint8Array; counts: Record<string, number> } | { faults: string[] } {
  const faults = new Faults();
  const sections: Sections = new Map();
  const counts = { ...compileLexicon(join(folder, 'lexicon'), sections, faults) };
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
  console.log(`build/dictionary.bin: ${Math.round(result.bytes.byteLength / 1024)} KB, ${Object.entries(result.counts).map(([k, n]) => `${n} ${k}`).join(', ')}`);
}
