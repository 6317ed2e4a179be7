import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../src/swahili/engine.ts';
import type { Engine } from '../../src/swahili/types.ts';
import { compile } from '../dictionary/compile.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The engine on the built dictionary; builds it where it has not been built yet. */
export function loadEngine(): Engine {
  const path = join(ROOT, 'build/dictionary.bin');
  if (!existsSync(path)) {
    const result = compile(join(ROOT, 'dictionaries'));
    if ('faults' in result) throw new Error(`The dictionaries have faults: ${result.faults[0]}`);
    mkdirSync(join(ROOT, 'build'), { recursive: true });
    writeFileSync(path, result.bytes);
  }
  return createEngine(new Uint8Array(readFileSync(path)));
}
