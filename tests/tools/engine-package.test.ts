import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'msomaji-engine-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The example of docs/newsroom.md, as it stands there. */
const EXAMPLE = readFileSync(join(ROOT, 'docs/newsroom.md'), 'utf8').match(/```\n(import \{ readFileSync[^`]*)```/)![1]!;

it('the example of the documentation runs with the package as it is built', { timeout: 120_000 }, () => {
  const built = spawnSync('npm', ['run', '-s', 'build:engine'], { cwd: ROOT, encoding: 'utf8' });
  expect(built.status, built.stderr).toBe(0);
  expect(existsSync(join(ROOT, 'dist/engine/types/index.d.ts'))).toBe(true);
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules/msomaji'));
  writeFileSync(join(folder, 'example.mjs'), EXAMPLE);
  const { status, stdout, stderr } = spawnSync('node', ['example.mjs'], { cwd: folder, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('Kenya');
  expect(stdout).toMatch(/signed the (?:treaty|agreement|contract)/);
});
