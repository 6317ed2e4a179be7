import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import project from '../package.json' with { type: 'json' };
import { DOMAINS } from '../src/swahili/lexicon/lexicon.ts';
import { makeHeads } from '../src/swahili/morphology/heads.ts';
import { PARTS } from '../tools/annotate/answer.ts';
import { book, cut, readingsOf } from './swahili/engine-fixture.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
/** The files below a folder, as paths inside it. */
const filesIn = (folder: string): string[] => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
const DOCS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...filesIn('docs')
    .filter((f) => f.endsWith('.md'))
    .map((f) => `docs/${f}`),
  'dictionaries/README.md',
].map((path) => ({ path, text: read(path) }));
const README = read('README.md');
const TABLES = read('dictionaries/README.md');

/** What stands between backticks, and the lines of blocks of code. */
function codeIn(text: string): string[] {
  const blocks = [...text.matchAll(/^ *```\n(.*?)^ *```$/gms)].flatMap((m) => m[1]!.split('\n'));
  return [...blocks, ...[...text.replace(/^ *```\n.*?^ *```$/gms, '').matchAll(/`([^`\n]+)`/g)].map((m) => m[1]!)];
}

/** Made by a build, beside the checkout, or not of the file system. */
const ELSEWHERE = /^(?:dist|build|\.\.\/shared)\b|:\/\/|^about:|[<>…]/;

/** The paths of files and folders that a text names. */
function pathsIn(text: string): string[] {
  const linked = [...text.matchAll(/\]\(([^)#\s]+)\)/g), ...text.matchAll(/src="([^"]+)"/g)].map((m) => m[1]!);
  const words = codeIn(text).flatMap((code) => code.split(/[\s|"]+/).map((word) => word.replace(/:\d+:\d+:?$/, '')));
  return [...linked, ...words.filter((word) => /^(?:\.ci|dictionaries|docs|src|tests|tools)\//.test(word))].filter(
    (path) => !ELSEWHERE.test(path),
  );
}

describe.each(DOCS)('$path', ({ path, text }) => {
  const here = dirname(join(ROOT, path));

  it('names scripts that exist', () => {
    const scripts = [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map((m) => m[1]!);
    if (/npm start/.test(text)) scripts.push('start');
    if (/npm test/.test(text)) scripts.push('test');
    expect(scripts.filter((script) => !(script in project.scripts))).toEqual([]);
  });

  it('names files and folders that exist', () => {
    const missing = pathsIn(text).filter((named) => !existsSync(join(ROOT, named)) && !existsSync(join(here, named)));
    expect(missing).toEqual([]);
  });

  it('names source files that exist', () => {
    const known = new Set(['src', 'tools', 'tests'].flatMap(filesIn).map((file) => basename(file)));
    const named = codeIn(text).filter((code) => /^[\w-]+\.(?:tsx?|mjs)$/.test(code));
    expect(named.filter((file) => !known.has(file))).toEqual([]);
  });

  it('shows pictures that are not empty', () => {
    for (const picture of pathsIn(text).filter((p) => p.endsWith('.png'))) expect(statSync(join(here, picture)).size).toBeGreaterThan(1000);
  });
});

describe('README.md', () => {
  it('describes every script that is for people', () => {
    const checks = Object.keys(project.scripts).filter((script) => script.startsWith('check:'));
    const missing = Object.keys(project.scripts).filter(
      (script) => !checks.includes(script) && !new RegExp(`npm (?:run )?(?:-s )?${script}\\b`).test(README),
    );
    expect(missing).toEqual([]);
    const submission = read('.ci/run');
    expect(checks.filter((script) => !submission.includes(`npm run -s ${script}`))).toEqual([]);
  });

  it('names the oldest Node and Firefox that do', () => {
    expect(README).toContain(`Node ${project.engines.node.replace('>=', '')} or newer`);
    const [, firefox] = read('vite.config.ts').match(/strict_min_version: '(\d+)\.0'/)!;
    expect(README).toContain(`Firefox ${firefox} or newer`);
  });

  it('lists every permission', () => {
    const rows = README.match(/^\| permission .*\n(?:\|.*\n)+/m)![0];
    const optional = [...read('vite.config.ts').matchAll(/permissions: \[\.\.\.manifest\.permissions, '(\w+)'\]/g)].map((m) => m[1]!);
    for (const permission of [...manifest.permissions, ...optional]) expect(rows).toContain(`\`${permission}\``);
    expect(rows.match(/^\| `/gm)).toHaveLength(manifest.permissions.length + optional.length);
    for (const { matches } of manifest.content_scripts)
      for (const match of matches) expect(rows).toMatch(new RegExp(`\\b${match.split(':')[0]}\\b`));
  });

  it('takes its example apart as the analyser does', () => {
    const [, example] = README.match(/: \*([a-z-]+)\*: they/)!;
    expect(cut(readingsOf(example!.replaceAll('-', ''))[0])).toBe(example);
  });

  it('names the keys, and the parts of an answer', () => {
    const keys = Object.values(manifest.commands).flatMap((command) => ('suggested_key' in command ? [command.suggested_key.default] : []));
    for (const key of keys) expect(README).toContain(key);
    expect(README).toContain(`--only ${PARTS.join('|')} `);
  });
});

describe('docs', () => {
  it('every folder of the sources has a row in the architecture', () => {
    const text = read('docs/architecture.md');
    const folders = ['src', 'src/swahili'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => `${folder}/${entry.name}`),
    );
    expect(folders.filter((folder) => !new RegExp(`\`${folder}/?\``).test(text))).toEqual([]);
  });

  it('there are about as many heads as it says', () => {
    expect(read('docs/architecture.md')).toContain('about a thousand “heads”');
    expect(makeHeads(book).length).toBeGreaterThan(700);
    expect(makeHeads(book).length).toBeLessThan(1_500);
  });

  it('the example of a line is a line', () => {
    const example = read('docs/adding-words.md').match(/^ *```\n *(.*)\n *```/m)![1]!;
    const [header] = read('dictionaries/lexicon/nouns/m.tsv').split('\n');
    expect(example.split('\t').length).toBeLessThanOrEqual(header!.split('\t').length);
    expect(book.pairs.names).toContain(example.split('\t')[1]);
    expect(DOMAINS).toContain(example.split('\t')[4]);
  });
});

describe('dictionaries/README.md', () => {
  /** Path or pattern of tables → columns. */
  const described = new Map<string, string>();
  let folder = '';
  for (const line of TABLES.split('\n')) {
    const heading = line.match(/^## (\S+)$/)?.[1];
    if (heading !== undefined) folder = heading.replace('<domain>', '*');
    const columns = line.match(/^`([a-z_]+(?: {2}[a-z_]+)+)`/)?.[1];
    if (columns !== undefined) described.set(folder, columns);
    const item = line.match(/^- ((?:`[\w-]+\.tsv`(?:, )?)+): `([a-z_ ]+)`/);
    if (item) for (const [, file] of item[1]!.matchAll(/`([\w-]+\.tsv)`/g)) described.set(`${folder}${file}`, item[2]!);
  }
  const files = filesIn('dictionaries').filter((f) => f.endsWith('.tsv'));
  const matching = (pattern: string) => files.filter((file) => new RegExp(`^${pattern.replaceAll('*', '[^/]+')}$`).test(file));

  it('every table has the columns that it is said to have', () => {
    expect(described.size).toBeGreaterThan(10);
    for (const [pattern, columns] of described) {
      expect(matching(pattern), pattern).not.toEqual([]);
      for (const file of matching(pattern)) expect(read(`dictionaries/${file}`).split('\n')[0], file).toBe(columns.split('  ').join('\t'));
    }
  });

  it('every table is described', () => {
    const covered = new Set([...described.keys()].flatMap(matching));
    expect(files.filter((file) => !covered.has(file))).toEqual([]);
  });

  it('every column that an entry has is explained or plain', () => {
    for (const columns of described.values())
      for (const column of columns.split('  ')) expect(TABLES).toMatch(new RegExp(`\`[^\`]*\\b${column}\\b[^\`]*\``));
  });

  it('names every field, and no other', () => {
    const [, list] = TABLES.match(/`domain` is empty or one of: ([^.]+)\./)!;
    expect(list!.split(/,\s+/).sort()).toEqual(DOMAINS.filter(Boolean).sort());
  });

  it('names every noun class that is used', () => {
    const lines = files
      .filter((file) => file.startsWith('lexicon/nouns/'))
      .flatMap((file) => read(`dictionaries/${file}`).split('\n').slice(1));
    const used = new Set(lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t')[1]!));
    for (const pair of used) expect(TABLES).toContain(`\`${pair}\``);
  });

  it.each([
    ['gazetteer/places.tsv', 'kind', /`places\.tsv`.*?`kind`: ([^.]+)\./s],
    ['gazetteer/organisations.tsv', 'kind', /`organisations\.tsv`.*?`kind`: ([^.]+)\./s],
    ['gazetteer/titles.tsv', 'kind', /`titles\.tsv`.*?`kind`: ([^.]+)\./s],
    ['lexicon/words.tsv', 'pos', /## lexicon\/words\.tsv.*?`pos`: ([^.]+)\./s],
    ['lexicon/phrases.tsv', 'pos', /## lexicon\/phrases\.tsv.*?`pos`: ([^.]+)\./s],
  ])('%s has no %s that is not named', (file, column, pattern) => {
    const named = new Set(TABLES.match(pattern)![1]!.split(/,\s+/));
    const [header, ...lines] = read(`dictionaries/${file}`).trimEnd().split('\n');
    const at = header!.split('\t').indexOf(column);
    const used = new Set(lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t')[at]));
    expect([...used].filter((value) => !named.has(value!))).toEqual([]);
  });
});
