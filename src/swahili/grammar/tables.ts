import type { Container } from '../compiled/container.ts';
import { decodeUtf8 } from '../compiled/strings.ts';
import type { Concord, NounClass } from '../types.ts';

/** The rows of one of the small tables of dictionaries/grammar, which the compiler has checked and stored as text: cells between tabs, a row a line. */
export function rowsOf(container: Container, name: string): string[][] {
  const bytes = container.bytes(name);
  const text = decodeUtf8(bytes, 0, bytes.length);
  return text === '' ? [] : text.split('\n').map((line) => line.split('\t'));
}

/** What stands in a cell, separated by a space. */
export const list = (cell: string): string[] => (cell === '' ? [] : cell.split(' '));

/** `7`, a noun class; `you all`, a person. */
export const concordOf = (cell: string): Concord => (/^\d+$/.test(cell) ? (Number(cell) as NounClass) : (cell as Concord));
