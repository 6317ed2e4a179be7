/** Reads one of the tables of dictionaries/ and says of every faulty cell where it is and what is wrong. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

export class Faults {
  readonly #said = new Set<string>();
  /** `column` counts from 1, as editors do. */
  add(file: string, line: number, column: number, what: string): void {
    this.#said.add(`${placeOf(file, line)}:${column}: ${what}`);
  }

  /** Each once, also of a table that is read twice. */
  get list(): string[] {
    return [...this.#said];
  }
}

const placeOf = (file: string, line: number): string => `${relative(process.cwd(), file)}:${line}`;

export interface Row<Column extends string> {
  /** File and line. */
  readonly place: string;
  readonly cells: Readonly<Record<Column, string>>;
  /** Reports a fault in one cell of this row. */
  fault(column: Column, what: string): void;
}

/** Finds what stands in the tables twice: the second entry would contradict the first, or never be read. */
export class Entries {
  readonly #places = new Map<string, string>();

  /** @param key what makes an entry another one than the rest; without it, its cell. */
  add<Column extends string>(row: Row<Column>, column: Column, key: string = row.cells[column]): void {
    const place = this.#places.get(key);
    if (place === undefined) this.#places.set(key, row.place);
    else row.fault(column, `“${row.cells[column]}” already stands in ${place}: make one entry of the two`);
  }
}

const COMBINING_APOSTROPHES = /[’‘ʼʻ`´]/u;

/** A table with a header line that names exactly `columns`; trailing empty cells may be left out. Faulty rows are left out of the answer. */
export function readTable<Column extends string>(file: string, columns: readonly Column[], faults: Faults): Row<Column>[] {
  const text = readFileSync(file, 'utf8');
  if (text.charCodeAt(0) === 0xfeff) faults.add(file, 1, 1, 'a byte order mark stands at the beginning: save as plain UTF-8');
  if (text.includes('�')) faults.add(file, 1, 1, 'the file is not UTF-8');
  const lines = text.replace(/\n$/, '').split('\n');
  const header = (lines[0] ?? '').split('\t');
  if (header.join('\t') !== columns.join('\t')) {
    faults.add(file, 1, 1, `the header must be “${columns.join(' → ')}”, with tabs, and is “${header.join(' → ')}”`);
    return [];
  }
  const rows: Row<Column>[] = [];
  lines.forEach((line, index) => {
    if (index === 0 || line.startsWith('#')) return;
    const number = index + 1;
    const values = line.split('\t');
    const startOf = (cell: number) => values.slice(0, cell).reduce((sum, v) => sum + v.length + 1, 1);
    let sound = true;
    const bad = (cell: number, what: string) => {
      faults.add(file, number, startOf(cell), what);
      sound = false;
    };
    if (line.trim() === '') return bad(0, 'the line is empty');
    if (values.length > columns.length)
      bad(columns.length, `a stray tab: ${values.length} cells where there are ${columns.length} columns`);
    values.forEach((value, cell) => {
      if (value !== value.trim()) bad(cell, 'white space around the cell');
      if (value.includes('  ')) bad(cell, 'two spaces in a row');
      if (cell === 0 && COMBINING_APOSTROPHES.test(value)) bad(cell, "a wrong apostrophe: write the straight one (')");
      if (value.includes('\r')) bad(cell, 'a carriage return: save with Unix line ends');
    });
    if (!values[0]) bad(0, `“${columns[0]}” is empty`);
    if (!sound) return;
    const cells = Object.fromEntries(columns.map((c, i) => [c, values[i] ?? ''])) as Record<Column, string>;
    rows.push({
      place: placeOf(file, number),
      cells,
      fault: (column, what) => faults.add(file, number, startOf(columns.indexOf(column)), what),
    });
  });
  return rows;
}
