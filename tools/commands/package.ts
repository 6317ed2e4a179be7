/** `npm run package`: the two zips for the stores and the source zip that addons.mozilla.org asks for, in dist/. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';

// A zip tells the time of day where it is made, unless that is everywhere the same.
process.env['TZ'] = 'UTC';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
/** The same sources give the same bytes. */
const WHEN = new Date('2026-01-01T00:00:00Z');

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((f) => join(folder, f))
    .filter((f) => statSync(f).isFile())
    .sort();
}

function write(name: string, files: readonly string[], root: string): void {
  const entries = Object.fromEntries(files.map((f) => [relative(root, f), [new Uint8Array(readFileSync(f)), { mtime: WHEN }] as const]));
  const zip = zipSync(entries as Parameters<typeof zipSync>[0], { level: 9 });
  const path = `dist/msomaji-${version}-${name}.zip`;
  writeFileSync(path, zip);
  console.log(`${path}: ${Math.round(zip.byteLength / 1024)} KB, ${files.length} files`);
}

for (const browser of ['chrome', 'firefox']) write(browser, filesOf(`dist/${browser}`), `dist/${browser}`);
write('source', sources(), '.');

/** The files of the project: those that git knows, or all that is there when this is the source zip itself. */
function sources(): string[] {
  if (existsSync('.git')) return execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter(Boolean).sort();
  return filesOf('.').filter((file) => !/^(?:node_modules|dist|build|coverage)[\\/]/.test(file));
}
