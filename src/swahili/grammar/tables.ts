import type { Container } from '../lexicon/container.ts';
import { StringTable } from '../lexicon/strings.ts';

/**
 * The rows of one of the small tables of dictionaries/grammar as the compiler has checked and stored them: the sections `<name>.cells`, every
 * string once, and `<name>.rows`, which string each cell is.
 * @param columns how many cells a row has.
 */
export function rowsOf(container: Container, name: string, columns: number): string[][] {
  const strings = new StringTable(container, `${name}.cells`);
  const cells = container.uint16(`${name}.rows`);
  const rows: string[][] = [];
  for (let at = 0; at < cells.length; at += columns) rows.push(Array.from(cells.subarray(at, at + columns), (index) => strings.get(index)));
  return rows;
}
