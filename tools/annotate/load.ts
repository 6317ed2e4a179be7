import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../src/swahili/engine.ts';
import type { Engine } from '../../src/swahili/types.ts';
import { compile } from '../dictionary/compile.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The built dictionary; built where it has not been yet. */
export function loadDictionary(): Uint8Array {
  const path = join(ROOT, 'build/dictionary.bin');
  if (!existsSync(path)) {
    const result = compile(join(ROOT, 'dictionaries'));
    if ('faults' in result) throw new Error(`The dictionaries have faults: ${result.faults[0]}`);
    mkdirSync(join(ROOT, 'build'), { recursive: true });
    writeFileSync(path, result.bytes);
  }
  return new Uint8Array(readFileSync(path));
}

export const loadEngine = (): Engine => createEngine(loadDictionary());
