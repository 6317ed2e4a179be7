import type { Container } from '../lexicon/container.ts';
import { HASH_SEED, hashSlot, hashStep, StringTable } from '../lexicon/strings.ts';
import { hashOf } from './hash.ts';

/** What a spelling can be. One bit each; the order is that of the compiled dictionary and of the trained weights. */
export const FLAG = {
  /** A place with an entry of its own. */
  place: 1,
  /** A city from the list of the world's cities; its number is that of its country. */
  city: 2,
  organisation: 4,
  acronym: 8,
  person: 16,
  given: 32,
  family: 64,
  people: 128,
  language: 256,
  personTitle: 512,
  placeTitle: 1024,
  organisationTitle: 2048,
} as const;
export const FLAGS = 12;

/** What a row tells of a name: two strings and the key that its spellings share. */
export interface KnownName {
  gloss: string;
  explanation: string;
  /** `place:russia` */
  key: string;
}

export interface Sense {
  flag: number;
  /** Index of a KnownName, or of a country for cities. */
  number: number;
}

const NONE: readonly Sense[] = [];

/**
 * Names and titles by their folded spelling. `names.keys` sorted spellings, `names.lengths`, `names.rows` pairs of flag and number, one row for each spelling and sense;
 * `names.known` strings of three for each entry; `names.countries` the countries of cities.
 */
export class Gazetteer {
  private readonly keys: Uint8Array;
  private readonly at: Uint32Array;
  private readonly rows: Uint16Array;
  private readonly slots: Uint32Array;
  private readonly mask: number;
  private readonly firstWords = new Set<number>();
  private readonly strings: StringTable;
  private readonly known: Uint16Array;
  private readonly countries: StringTable;

  constructor(container: Container) {
    this.keys = container.bytes('names.keys');
    this.rows = container.uint16('names.rows');
    this.strings = new StringTable(container, 'names.strings');
    this.known = container.uint16('names.known');
    this.countries = new StringTable(container, 'names.countries');
    const lengths = container.bytes('names.lengths');
    this.at = new Uint32Array(lengths.length + 1);
    let size = 4;
    while (size < lengths.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Uint32Array(size);
    for (let i = 0; i < lengths.length; i++) this.index(i, lengths[i]!);
  }

  /** Can a name or a title begin with this folded word? */
  mayBegin(word: string): boolean {
    return this.firstWords.has(hashOf(word));
  }

  /** Everything that `text[from, to)` is the spelling of; `hash` is its hash. */
  senses(text: string, from: number, to: number, hash: number): readonly Sense[] {
    const first = this.find(text, from, to, hash);
    if (first < 0) return NONE;
    const senses: Sense[] = [];
    for (let i = first; i === first || (i < this.at.length - 1 && this.lengthOf(i) === 0); i++)
      senses.push({ flag: 1 << this.rows[i * 2]!, number: this.rows[i * 2 + 1]! });
    return senses;
  }

  entry(number: number): KnownName {
    const [gloss, explanation, key] = [0, 1, 2].map((i) => this.strings.get(this.known[number * 3 + i]!));
    return { gloss: gloss!, explanation: explanation!, key: key! };
  }

  country(number: number): string {
    return this.countries.get(number);
  }

  /** A row of length 0 is one more sense of the spelling before it. */
  private index(i: number, length: number): void {
    const from = this.at[i]!;
    this.at[i + 1] = from + length;
    if (length === 0) return;
    let hash = HASH_SEED;
    let first = 0;
    for (let j = from; j < from + length; j++) {
      if (this.keys[j] === 0x20 && first === 0) first = hash;
      hash = hashStep(hash, this.keys[j]!);
    }
    this.firstWords.add(first === 0 ? hash : first);
    let slot = hashSlot(hash, this.mask);
    while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
    this.slots[slot] = i + 1;
  }

  private lengthOf(i: number): number {
    return this.at[i + 1]! - this.at[i]!;
  }

  private find(text: string, from: number, to: number, hash: number): number {
    for (let slot = hashSlot(hash, this.mask); this.slots[slot] !== 0; slot = (slot + 1) & this.mask) {
      const index = this.slots[slot]! - 1;
      if (this.equals(index, text, from, to)) return index;
    }
    return -1;
  }

  private equals(index: number, text: string, from: number, to: number): boolean {
    const start = this.at[index]!;
    if (this.at[index + 1]! - start !== to - from) return false;
    for (let i = from; i < to; i++) if (this.keys[start + i - from] !== text.charCodeAt(i)) return false;
    return true;
  }
}
