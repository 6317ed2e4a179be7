/** Before the unit tests: compiles the dictionary of this checkout once, for all of them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '../../tools/dictionary/compile.ts';

const inRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Not build/dictionary.bin: what a build made is left alone. */
export const TEST_DICTIONARY = inRoot('build/test/dictionary.bin');

export default function setup(): void {
  const compiled = compile(inRoot('dictionaries'));
  if ('faults' in compiled) throw new Error(compiled.faults.join('\n'));
  mkdirSync(dirname(TEST_DICTIONARY), { recursive: true });
  writeFileSync(TEST_DICTIONARY, compiled.bytes);
}
