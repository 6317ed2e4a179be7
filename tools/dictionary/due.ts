/** Which facts of the gazetteer are due to be looked up again. */
import { monthOf, type OFFICE_COLUMNS } from './people.ts';
import type { Row } from './table.ts';

export const ELECTION_COLUMNS = ['where', 'office', 'next', 'every'] as const;

type OfficeRow = Pick<Row<(typeof OFFICE_COLUMNS)[number]>, 'cells' | 'place'>;
type ElectionRow = Pick<Row<(typeof ELECTION_COLUMNS)[number]>, 'cells'>;

/** A fact that nobody has looked up for so many months is due, whatever it is. */
const OLD = 12;

const inWords = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** The last election before or in `month`, counted from the one that the table names. */
function lastElection({ cells }: ElectionRow, month: number): number | undefined {
  let at = monthOf(cells.next, 'first');
  if (at > month) return undefined;
  const every = Number(cells.every) * 12;
  while (every > 0 && at + every <= month) at += every;
  return at;
}

/**
 * One line for each office that was held when it was last looked up, and may not be held any more: after an election for it, or because the look-up is a year old.
 * @param today months since the year 0.
 */
export function dueFacts(offices: readonly OfficeRow[], elections: readonly ElectionRow[], today: number): string[] {
  return offices.flatMap(({ cells, place }) => {
    if (cells.until !== '') return [];
    const checked = monthOf(cells.checked, 'first');
    const passed = elections
      .filter((e) => e.cells.where === cells.where && cells.office.startsWith(e.cells.office))
      .map((e) => lastElection(e, today))
      .find((at) => at !== undefined && at >= checked);
    const what = `${place}: ${cells.person}, ${cells.office}, looked up ${cells.checked}`;
    if (passed !== undefined) return [`${what}: election or end of term in ${inWords(passed)}`];
    return today - checked >= OLD ? [`${what}: ${today - checked} months ago`] : [];
  });
}
