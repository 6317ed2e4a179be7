/** `npm run dictionary`: dictionaries/*.tsv → build/dictionary.bin. A fault in a table stops it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../dictionary/compile.ts';

const root = join(import.meta.dirname, '../..');
const result = compile(join(root, 'dictionaries'));
if ('faults' in result) {
  console.error(result.faults.slice(0, 100).join('\n'));
  console.error(`${result.faults.length} ${result.faults.length === 1 ? 'fault' : 'faults'} in the dictionaries; nothing was written.`);
  process.exit(1);
}
mkdirSync(join(root, 'build'), { recursive: true });
writeFileSync(join(root, 'build/dictionary.bin'), result.bytes);
console.log(
  `build/dictionary.bin: ${Math.round(result.bytes.byteLength / 1024)} KB, ${Object.entries(result.counts)
    .map(([k, n]) => `${n} ${k}`)
    .join(', ')}`,
);
