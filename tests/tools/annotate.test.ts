import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ARTICLE, HEADLINE } from '../swahili/digest/article.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'annotate-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** `npm run annotate -- …` as its script runs it. */
function annotate(args: readonly string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--import', 'tsx', 'tools/annotate/annotate.ts', ...args], { cwd: root, input, encoding: 'utf8' });
}

it('a digest of every file; one that cannot be read is named, the others are done', { timeout: 60_000 }, () => {
  const good = file('mahindi.txt', ARTICLE.join('\n'));
  const other = file('mvua.txt', 'Mvua kubwa ilinyesha mjini Mombasa jana. Serikali ilisema kuwa watu wawili wamefariki.');
  const missing = join(folder, 'haipo.txt');
  const binary = file('picha.png', '\x89PNG\0\0');
  const empty = file('tupu.txt', ' \n');
  const page = file('ukurasa.html', '<!doctype html><p>Mvua ilinyesha.</p>');
  const { status, stdout, stderr } = annotate(['--digest', good, missing, binary, empty, page, other]);
  expect(status).toBe(1);
  expect(stdout.match(/^# .*/gm)).toEqual([`# ${HEADLINE}`, `# ${other.replaceAll('_', '\\_')}`]);
  expect(stdout).toContain('**Mombasa**');
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringContaining(`${missing}: `),
    `${binary}: this is not a text file`,
    `${empty}: the file is empty`,
    expect.stringContaining(`${page}: this is a web page`),
  ]);
});

it('lines of JSON are answered in order; a broken one is named, the others are answered', { timeout: 60_000 }, () => {
  const lines = ['{"id":"a","text":"Rais alitia saini mkataba."}', '{broken', '{"id":"b"}', '', '{"id":"c","text":"Mvua ilinyesha."}'];
  const { status, stdout, stderr } = annotate(['--jsonl', '--only', 'detect'], lines.join('\n'));
  expect(status).toBe(1);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual(['a', 'c']);
  expect(stderr).toMatch(/^line 2: .*\nline 3: there is no "text"/);
});

const ids = (lines: string): unknown[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id);
const many = Array.from({ length: 200 }, (_, id) => JSON.stringify({ id, text: `Mvua ilinyesha mara ${id}.` }));

it('several workers answer in order too, and a broken line is named by its number', { timeout: 60_000 }, () => {
  const lines = many.with(70, '{broken');
  const { status, stdout, stderr } = annotate(['--jsonl', '--only', 'english', '--workers', '2'], lines.join('\n'));
  expect(status).toBe(1);
  expect(ids(stdout)).toEqual(many.map((_, id) => id).filter((id) => id !== 70));
  expect(stderr).toMatch(/^line 71: /);
});

it('goes on where it was stopped, and writes nothing twice', { timeout: 60_000 }, () => {
  const out = join(folder, 'out.jsonl');
  const args = ['--jsonl', '--only', 'detect', '--output', out];
  expect(annotate(args, many.join('\n')).status).toBe(0);
  const whole = readFileSync(out, 'utf8');
  expect(ids(whole)).toEqual(many.map((_, id) => id));
  expect(annotate(args, many.join('\n')).stderr).toContain('--resume goes on with it');
  expect(annotate([...args, '--resume'], many.join('\n')).stderr).toContain('is finished');
  // As a crash leaves it: 96 lines are done, and half a line was written behind them.
  const done = `${whole.split('\n').slice(0, 96).join('\n')}\n`;
  writeFileSync(out, `${done}{"id":96,"swah`);
  writeFileSync(`${out}.progress`, `96 ${Buffer.byteLength(done)}\n`);
  expect(annotate([...args, '--resume'], many.join('\n'))).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(out, 'utf8')).toBe(whole);
  expect(existsSync(`${out}.progress`)).toBe(false);
});

it('nothing wrong, status 0', { timeout: 60_000 }, () =>
  expect(annotate(['--digest', '-'], ARTICLE.join('\n'))).toMatchObject({ status: 0, stderr: '' }),
);

it('an unknown option is refused', { timeout: 60_000 }, () => {
  const { status, stdout, stderr } = annotate(['--digset', '-'], ARTICLE.join('\n'));
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain("'--digset'");
});

it('an unknown part is refused', { timeout: 60_000 }, () => {
  const { status, stderr } = annotate(['--jsonl', '--only', 'poetry']);
  expect(status).toBe(1);
  expect(stderr).toContain('--only takes detect, digest, english');
});
