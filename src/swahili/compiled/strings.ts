import type { Container } from './container.ts';

/** Where each of these stretches begins, and where the last one ends. A length takes one byte below 128, else two: 7 bits and a flag, then the rest. */
function beginnings(lengths: Uint8Array): Uint32Array {
  const at = new Uint32Array(lengths.length + 1);
  let count = 0;
  for (let i = 0; i < lengths.length; i++) {
    let length = lengths[i]!;
    if (length & 128) length = (length & 127) + (lengths[++i]! << 7);
    at[count + 1] = at[count]! + length;
    count++;
  }
  return at.subarray(0, count + 1);
}

/** Strings of the compiled dictionary: `<name>.text` holds UTF-8, `<name>.lengths` how many bytes each has. Decoded when asked for, once. */
export class StringTable {
  private readonly text: Uint8Array;
  private readonly at: Uint32Array;
  private readonly decoded: (string | undefined)[];

  constructor(container: Container, name: string) {
    this.text = container.bytes(`${name}.text`);
    this.at = beginnings(container.bytes(`${name}.lengths`));
    this.decoded = new Array(this.at.length - 1);
  }

  get length(): number {
    return this.at.length - 1;
  }

  get(index: number): string {
    return (this.decoded[index] ??= decodeUtf8(this.text, this.at[index]!, this.at[index + 1]!));
  }
}

/** The engine knows no TextDecoder: it is neither of the language nor of every host. */
export function decodeUtf8(bytes: Uint8Array, from: number, to: number): string {
  let out = '';
  for (let i = from; i < to; ) {
    const b = bytes[i++]!;
    if (b < 0x80) out += String.fromCharCode(b);
    else if (b < 0xe0) out += String.fromCharCode(((b & 0x1f) << 6) | (bytes[i++]! & 0x3f));
    else if (b < 0xf0) out += String.fromCharCode(((b & 0x0f) << 12) | ((bytes[i++]! & 0x3f) << 6) | (bytes[i++]! & 0x3f));
    else
      out += String.fromCodePoint(((b & 0x07) << 18) | ((bytes[i++]! & 0x3f) << 12) | ((bytes[i++]! & 0x3f) << 6) | (bytes[i++]! & 0x3f));
  }
  return out;
}

export const HASH_SEED = 0x811c9dc5;

/** One step of FNV-1a over UTF-16 code units. Tables and look-ups must use the same. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Spreads the hash over a table whose size is a power of two. */
export function hashSlot(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

/**
 * Keys of one byte a letter (Latin-1), sorted, with a hash index: `<name>.keys`, `<name>.lengths`, `<name>.slots`.
 * A look-up takes a stretch of a string, so that the analyser never has to cut one.
 */
export class KeyTable {
  private readonly keys: Uint8Array;
  private readonly at: Uint32Array;
  private readonly slots: Uint16Array;
  private readonly mask: number;

  constructor(container: Container, name: string) {
    this.keys = container.bytes(`${name}.keys`);
    this.at = beginnings(container.bytes(`${name}.lengths`));
    this.slots = container.uint16(`${name}.slots`);
    this.mask = this.slots.length - 1;
  }

  get length(): number {
    return this.at.length - 1;
  }

  key(index: number): string {
    let out = '';
    for (let i = this.at[index]!; i < this.at[index + 1]!; i++) out += String.fromCharCode(this.keys[i]!);
    return out;
  }

  /** Index of the first of the equal keys, or -1. `hash` is that of `text[from, to)`. */
  find(text: string, from: number, to: number, hash: number): number {
    for (let slot = hashSlot(hash, this.mask); this.slots[slot] !== 0; slot = (slot + 1) & this.mask) {
      const index = this.slots[slot]! - 1;
      if (this.equals(index, text, from, to)) return index;
    }
    return -1;
  }

  /** The same for `prefix + text[from, to)`, which is no string of its own. */
  findJoined(prefix: string, text: string, from: number, to: number): number {
    let hash = HASH_SEED;
    for (let i = 0; i < prefix.length; i++) hash = hashStep(hash, prefix.charCodeAt(i));
    for (let i = from; i < to; i++) hash = hashStep(hash, text.charCodeAt(i));
    for (let slot = hashSlot(hash, this.mask); this.slots[slot] !== 0; slot = (slot + 1) & this.mask) {
      const index = this.slots[slot]! - 1;
      const length = this.at[index + 1]! - this.at[index]!;
      if (
        length === prefix.length + to - from &&
        this.has(index, 0, prefix, 0, prefix.length) &&
        this.has(index, prefix.length, text, from, to)
      )
        return index;
    }
    return -1;
  }

  findWord(text: string): number {
    let hash = HASH_SEED;
    for (let i = 0; i < text.length; i++) hash = hashStep(hash, text.charCodeAt(i));
    return this.find(text, 0, text.length, hash);
  }

  /** True where the key at `index` has the same letters as the one before it. */
  sameAsPrevious(index: number): boolean {
    const from = this.at[index]!;
    const before = this.at[index - 1]!;
    if (from - before !== this.at[index + 1]! - from) return false;
    for (let i = 0; before + i < from; i++) if (this.keys[before + i] !== this.keys[from + i]) return false;
    return true;
  }

  private equals(index: number, text: string, from: number, to: number): boolean {
    return this.at[index + 1]! - this.at[index]! === to - from && this.has(index, 0, text, from, to);
  }

  /** Whether the key has `text[from, to)` from its letter `offset` on. */
  private has(index: number, offset: number, text: string, from: number, to: number): boolean {
    const start = this.at[index]! + offset - from;
    for (let i = from; i < to; i++) if (this.keys[start + i] !== text.charCodeAt(i)) return false;
    return true;
  }
}

/** A string for each key: `<name>` as in KeyTable, `<name>.values` as in StringTable, `<name>.rows` which value each key has. */
export class StringMap {
  private readonly keys: KeyTable;
  private readonly values: StringTable;
  private readonly rows: Uint16Array;

  constructor(container: Container, name: string) {
    this.keys = new KeyTable(container, name);
    this.values = new StringTable(container, `${name}.values`);
    this.rows = container.uint16(`${name}.rows`);
  }

  get(key: string): string | undefined {
    const found = this.keys.findWord(key);
    return found < 0 ? undefined : this.values.get(this.rows[found]!);
  }
}
