/** Writes the tables that src/swahili/lexicon reads. */
import { HASH_SEED, hashSlot, hashStep } from '../../src/swahili/compiled/strings.ts';

export type Sections = Map<string, Uint8Array>;

export const bytesOf = (array: Uint16Array | Float32Array): Uint8Array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** Equal strings are stored once. Returns the index of each string in the table. */
export function addStrings(sections: Sections, name: string, strings: readonly string[]): number[] {
  const known = new Map<string, number>();
  const indices = strings.map((s) => {
    const found = known.get(s);
    if (found !== undefined) return found;
    known.set(s, known.size);
    return known.size - 1;
  });
  const encoded = [...known.keys()].map((s) => Buffer.from(s, 'utf8'));
  sections.set(`${name}.text`, new Uint8Array(Buffer.concat(encoded)));
  sections.set(
    `${name}.lengths`,
    lengths(
      name,
      encoded.map((e) => e.length),
    ),
  );
  return indices;
}

/** `keys` must be sorted (equal ones side by side) and hold no letter above U+00FF; at most 65,534 of them. */
export function addKeys(sections: Sections, name: string, keys: readonly string[]): void {
  if (keys.length > 0xfffe) throw new Error(`${name}: ${keys.length} keys are too many for 16-bit slots`);
  sections.set(`${name}.keys`, new Uint8Array(Buffer.from(keys.join(''), 'latin1')));
  sections.set(
    `${name}.lengths`,
    lengths(
      name,
      keys.map((k) => k.length),
    ),
  );
  let size = 4;
  while (size < keys.length * 1.5) size *= 2;
  const slots = new Uint16Array(size);
  keys.forEach((key, index) => {
    if (index > 0 && keys[index - 1] === key) return;
    let hash = HASH_SEED;
    for (let i = 0; i < key.length; i++) hash = hashStep(hash, key.charCodeAt(i));
    let slot = hashSlot(hash, size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = index + 1;
  });
  sections.set(`${name}.slots`, bytesOf(slots));
}

/** @param pairs key and value, sorted by key. */
export function addStringMap(sections: Sections, name: string, pairs: readonly (readonly [string, string])[]): void {
  addKeys(
    sections,
    name,
    pairs.map(([key]) => key),
  );
  const values = addStrings(
    sections,
    `${name}.values`,
    pairs.map(([, value]) => value),
  );
  sections.set(`${name}.rows`, bytesOf(new Uint16Array(values)));
}

/** The rows of a small table as text, for rowsOf() of src/swahili/grammar/tables.ts. */
export function addRows(
  sections: Sections,
  name: string,
  rows: readonly { readonly cells: Readonly<Record<string, string>> }[],
  columns: readonly string[],
): void {
  const text = rows.map(({ cells }) => columns.map((column) => cells[column]).join('\t')).join('\n');
  sections.set(name, new Uint8Array(Buffer.from(text, 'utf8')));
}

/** One byte each below 128, else two. @throws Error when a length does not fit: the format has to grow. */
function lengths(name: string, numbers: readonly number[]): Uint8Array {
  const long = numbers.find((n) => n > 0x7fff);
  if (long !== undefined) throw new Error(`${name}: an entry of ${long} bytes is too long`);
  return Uint8Array.from(numbers.flatMap((n) => (n < 128 ? [n] : [128 | (n & 127), n >> 7])));
}

/** @throws Error when a number does not fit: the format has to grow. */
export function sixteenBits(name: string, numbers: readonly number[]): Uint16Array {
  const large = numbers.find((n) => n > 0xffff);
  if (large !== undefined) throw new Error(`${name}: ${large} does not fit into 16 bits`);
  return Uint16Array.from(numbers);
}
