import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Every source file with the files that it imports, as paths inside src. */
const IMPORTS: ReadonlyMap<string, readonly string[]> = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [file, importsOf(file)]),
);

/** @param pattern finds the imports, their path as its first group. */
function importsOf(file: string, pattern = /(?:^|\s)(?:from|import) '(\.[^']+\.tsx?)'/g): string[] {
  const text = readFileSync(join('src', file), 'utf8');
  return [...text.matchAll(pattern)].map((m) => normalize(join(dirname(file), m[1]!)).replaceAll('\\', '/'));
}

/** `swahili/reading` of a file of the engine, `panel` of one of the extension; files beside folders stand for themselves. */
function roomOf(file: string): string {
  const [first, second, third] = file.split('/');
  if (first !== 'swahili') return first!;
  return third === undefined ? file : `${first}/${second}`;
}

/** The imports that go from one room into another. */
const DOORS = [...IMPORTS].flatMap(([from, files]) => files.filter((to) => roomOf(from) !== roomOf(to)).map((to) => ({ from, to })));

/** The rooms of the engine from the ground up: each stands on those before it. Rooms of one floor do not know each other. */
const FLOORS: readonly (readonly string[])[] = [
  ['compiled', 'text'],
  ['grammar'],
  ['lexicon'],
  ['morphology'],
  ['reading'],
  ['detect', 'dates', 'glossary', 'syntax'],
  ['names', 'search', 'discourse'],
  ['describe.ts', 'english', 'digest'],
  ['engine.ts'],
  ['index.ts'],
].map((floor) => floor.map((room) => `swahili/${room}`));

/** What the reader keeps, the contract between the parts, what the views share; and the parts, which do not know one another. */
const EXTENSION: readonly (readonly string[])[] = [
  ['library'],
  ['extension'],
  ['ui'],
  ['background', 'page', 'panel', 'popup', 'options', 'welcome', 'words', 'review', 'press'],
];

describe('inside the language engine', () => {
  const floorOf = (file: string) => FLOORS.findIndex((floor) => floor.includes(roomOf(file)));
  const inside = DOORS.filter(({ from, to }) => from.startsWith('swahili/') && to.startsWith('swahili/'));

  test('every room has its floor', () => {
    const rooms = new Set([...IMPORTS.keys()].filter((file) => file.startsWith('swahili/')).map(roomOf));
    expect([...rooms].filter((room) => room !== 'swahili/types.ts' && !FLOORS.flat().includes(room))).toEqual([]);
  });

  test('no room knows one that stands on it or beside it', () => {
    // types.ts says what the engine answers, and takes its words from everywhere.
    const wrong = inside.filter(({ from, to }) => !`${from} ${to}`.includes('swahili/types.ts') && floorOf(to) >= floorOf(from));
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('the picture in the documentation shows these floors', () => {
    const picture = FLOORS.map((floor) => floor.map((room) => room.replace('swahili/', '')).join('  ')).reverse();
    expect(readFileSync('docs/architecture.md', 'utf8')).toContain(`\`\`\`\n${picture.join('\n')}\n\`\`\``);
  });

  test('it knows nothing outside', () => {
    expect(DOORS.filter(({ from, to }) => from.startsWith('swahili/') && !to.startsWith('swahili/'))).toEqual([]);
  });

  test('index.ts is its only door; types.ts beside it has shapes alone', () => {
    const through = DOORS.filter(({ from, to }) => !from.startsWith('swahili/') && to.startsWith('swahili/'));
    expect(through.filter(({ to }) => to !== 'swahili/index.ts' && to !== 'swahili/types.ts')).toEqual([]);
  });
});

test('the parts of the extension know what they share, and not one another', () => {
  const floorOf = (file: string) => EXTENSION.findIndex((floor) => floor.includes(roomOf(file)));
  const wrong = DOORS.filter(({ from, to }) => !`${from} ${to}`.includes('swahili/') && floorOf(to) >= floorOf(from));
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

/** What a file takes at run time: of a type nothing is left then. */
const takes = (file: string): string[] => importsOf(file, /^(?:import|export)(?! type) [^;]*?from '(\.[^']+\.tsx?)'/gm);

/** Files that take something from each other in a circle. */
function circles(): string[][] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const visit = (file: string): void => {
    order.set(file, order.size);
    lowest.set(file, order.get(file)!);
    open.push(file);
    for (const to of takes(file)) {
      if (!order.has(to)) visit(to);
      if (open.includes(to)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(to)!));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1) found.push(circle.sort());
  };
  for (const file of IMPORTS.keys()) if (!order.has(file)) visit(file);
  return found;
}

/** Clauses stand in nouns and nouns in clauses: what carries the one over into English calls the other. */
const RECURSIVE = /^swahili\/english\/transfer\//;

test('no files take from each other in a circle', () => {
  expect(circles().filter((circle) => !circle.every((file) => RECURSIVE.test(file)))).toEqual([]);
});
