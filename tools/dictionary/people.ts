/** Compiles people.tsv and offices.tsv into the sections that src/swahili/names/people.ts reads. */
import { NO_MONTH } from '../../src/swahili/names/offices.ts';
import { addStrings, bytesOf, type Sections } from './pack.ts';
import type { Row } from './table.ts';

export const PERSON_COLUMNS = ['name', 'sex', 'known_for', 'where', 'died', 'alone', 'variants'] as const;
export const OFFICE_COLUMNS = ['person', 'office', 'where', 'since', 'until', 'checked'] as const;
type PersonRow = Row<(typeof PERSON_COLUMNS)[number]>;
type OfficeRow = Row<(typeof OFFICE_COLUMNS)[number]>;

export const list = (cell: string): string[] => (cell === '' ? [] : cell.split(/\s*;\s*/));

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const YEAR_OR_MONTH = /^\d{4}(-(0[1-9]|1[0-2]))?$/;
const DIED = /^(killed )?\d{4}$/;

/** Months since the year 0 of the first, or last, month that a year or month of the table means. */
export function monthOf(cell: string, end: 'first' | 'last'): number {
  if (cell === '') return NO_MONTH;
  const [year, month] = cell.split('-').map(Number) as [number, number | undefined];
  return year * 12 + (month === undefined ? (end === 'first' ? 0 : 11) : month - 1);
}

function checkPerson({ cells, fault }: PersonRow, offices: readonly OfficeRow[]): void {
  if (!/^[mf]$/.test(cells.sex)) fault('sex', 'must be m or f');
  if (cells.died !== '' && !DIED.test(cells.died)) fault('died', 'must be a year, with “killed ” before it where that is so');
  if (cells.known_for === '' && offices.length === 0) fault('known_for', 'is empty, and no line of offices.tsv says what the person is');
}

function checkOffice({ cells, fault }: OfficeRow, people: ReadonlySet<string>): void {
  if (!people.has(cells.person)) fault('person', `“${cells.person}” does not stand in people.tsv`);
  if (cells.office === '') fault('office', '“office” is empty');
  for (const column of ['since', 'until'] as const)
    if (cells[column] !== '' && !YEAR_OR_MONTH.test(cells[column])) fault(column, 'must be a year, or a year and a month: 2025-01');
  if (cells.since !== '' && cells.until !== '' && monthOf(cells.since, 'first') > monthOf(cells.until, 'last'))
    fault('until', 'lies before “since”');
  if ((cells.until === '') !== MONTH.test(cells.checked))
    fault('checked', 'must be a year and a month where “until” is empty, and only there');
}

/** @param countryOf the English name of a code, in lower case. */
export function compilePeople(
  people: readonly PersonRow[],
  offices: readonly OfficeRow[],
  spell: (name: string) => string,
  countryOf: (codes: string) => string,
  sections: Sections,
): void {
  const names = new Set(people.map(({ cells }) => cells.name));
  for (const row of offices) checkOffice(row, names);
  const strings: string[] = [];
  people.forEach((row) => {
    const own = offices.filter(({ cells }) => cells.person === row.cells.name);
    checkPerson(row, own);
    const { cells } = row;
    strings.push(
      cells.name,
      cells.sex,
      cells.known_for,
      cells.died,
      countryOf(cells.where),
      [...list(cells.alone), ...(cells.name.includes(' ') ? [] : [cells.name])].map(spell).join(';'),
    );
  });
  sections.set('names.people', bytesOf(new Uint16Array(addStrings(sections, 'names.lives', strings))));
  const titles = addStrings(
    sections,
    'names.posts',
    offices.map(({ cells }) => cells.office),
  );
  const order = people.map(({ cells }) => cells.name);
  const rows = offices.flatMap(({ cells }, i) => [
    order.indexOf(cells.person),
    titles[i]!,
    monthOf(cells.since, 'first'),
    monthOf(cells.until, 'last'),
    monthOf(cells.checked, 'last'),
  ]);
  sections.set('names.offices', bytesOf(new Uint16Array(rows)));
}
