import type { Container } from '../compiled/container.ts';
import { StringTable } from '../compiled/strings.ts';

/** What a spelling can be. One bit each; the order is that of the compiled dictionary and of the trained weights. */
export const FLAG = {
  /** A place with an entry of its own. */
  place: 1,
  /** A city from the list of the world's cities; its number is that of its country, with LARGE_CITY; several where several countries have one. */
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
  /** A sports club or team. */
  club: 4096,
} as const;
export const FLAGS = 13;

/** Added to the number of a city that everybody knows. */
export const LARGE_CITY = 0x8000;

/** What a row tells of a name. */
export interface KnownName {
  gloss: string;
  explanation: string;
  /** Shared by all its spellings: `place:russia` */
  key: string;
  /** Of an organisation: its countries and bodies in lower-case English, `kenya, uganda`; empty where it is of the whole world. */
  where: string;
  /** Of an organisation: its names in full, Swahili and English. */
  words: string;
}

const CELLS = 5;

export interface Sense {
  flag: number;
  /** Index of a KnownName, or of a country for cities. */
  number: number;
}

export interface Lookup {
  senses: readonly Sense[];
  /** Is there a longer name that begins with these words? */
  goesOn: boolean;
}

const NONE: readonly Sense[] = [];
const SPACE = 0x20;

/**
 * Names and titles by their folded spelling, found by halving a sorted list: nothing has to be built when it is loaded. `names.keys` the spellings one behind the
 * other, `names.lengths` the length of each, 0 for one more sense of the spelling before; `names.rows` flag and number of each sense; `names.known` five strings
 * for each entry; `names.countries` the countries of cities.
 */
export class Gazetteer {
  private readonly keys: Uint8Array;
  private readonly rows: Uint16Array;
  /** Where each spelling begins in `keys`, and its first row; one more at the end. */
  private readonly at: Uint32Array;
  private readonly firstRows: Uint32Array;
  private readonly count: number;
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
    this.firstRows = new Uint32Array(lengths.length + 1);
    let [count, at] = [0, 0];
    for (let row = 0; row < lengths.length; row++) {
      const length = lengths[row]!;
      if (length === 0) continue;
      this.at[count] = at;
      this.firstRows[count] = row;
      at += length;
      count++;
    }
    this.at[count] = at;
    this.firstRows[count] = lengths.length;
    this.count = count;
  }

  /** Can a name or a title begin with this folded word? */
  mayBegin(word: string): boolean {
    const index = this.search(word);
    return this.compare(index, word) === 0 || this.goesOn(index, word);
  }

  /** Everything that a folded spelling stands for. */
  senses(spelling: string): readonly Sense[] {
    return this.look(spelling).senses;
  }

  look(spelling: string): Lookup {
    const index = this.search(spelling);
    if (this.compare(index, spelling) !== 0) return { senses: NONE, goesOn: this.goesOn(index, spelling) };
    const senses: Sense[] = [];
    for (let row = this.firstRows[index]!; row < this.firstRows[index + 1]!; row++)
      senses.push({ flag: 1 << this.rows[row * 2]!, number: this.rows[row * 2 + 1]! });
    return { senses, goesOn: this.goesOn(index + 1, spelling) };
  }

  entry(number: number): KnownName {
    const [gloss, explanation, key, where, words] = [0, 1, 2, 3, 4].map((i) => this.strings.get(this.known[number * CELLS + i]!));
    return { gloss: gloss!, explanation: explanation!, key: key!, where: where!, words: words! };
  }

  /** The country of a city: `the United Kingdom`. */
  country(number: number): string {
    return this.countries.get(number & ~LARGE_CITY);
  }

  /** The first spelling that does not come before `text`. */
  private search(text: string): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.compare(middle, text) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Below 0 where spelling `index` comes before `text`, 0 where they are the same. */
  private compare(index: number, text: string): number {
    if (index >= this.count) return 1;
    const start = this.at[index]!;
    const length = this.at[index + 1]! - start;
    for (let i = 0; i < length && i < text.length; i++) {
      const difference = this.keys[start + i]! - text.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    return length - text.length;
  }

  /** Does spelling `index` begin with `text` and a space? */
  private goesOn(index: number, text: string): boolean {
    if (index >= this.count) return false;
    const start = this.at[index]!;
    if (this.at[index + 1]! - start <= text.length + 1 || this.keys[start + text.length] !== SPACE) return false;
    for (let i = 0; i < text.length; i++) if (this.keys[start + i] !== text.charCodeAt(i)) return false;
    return true;
  }
}
