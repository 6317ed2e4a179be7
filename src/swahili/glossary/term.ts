import type { Container } from '../compiled/container.ts';
import { StringTable } from '../compiled/strings.ts';
import { DOMAINS } from '../lexicon/lexicon.ts';
import type { Related } from '../types.ts';

export interface Term {
  term: string;
  english: string;
  /** Its English in the plural; of a verb, in the passive. */
  other: string;
  explanation: string;
  domain: string;
  /** Codes of countries and bodies that it belongs to; empty where it belongs to all. */
  where: readonly string[];
  related: readonly Related[];
  /** What must stand beside it: see cues.ts. */
  cues: readonly string[];
  /** Written with capitals in every use. */
  proper: boolean;
  /** Its English is a verb. */
  verb: boolean;
  /** No term by itself, but a part of which terms are made: bei in bei ya mafuta. */
  part: boolean;
  /** Begins with a relative verb: aliyekuwa. */
  relative: boolean;
  /** Says that something is not so: wasiojulikana. */
  denies: boolean;
  /** What it does in compound terms. */
  compound: Part | undefined;
  /** The entry of the same term for another country. */
  next: number | undefined;
}

/** What a word or term contributes to a compound: bei “{} price” and mafuta “oil” make bei ya mafuta, “oil price”. */
export interface Part {
  /** English of the head, with {} for the complement; empty for what is no head. */
  english: string;
  many: string;
  /** The head and what joins it to its complement, as it agrees with the singular: waziri wa, kukamatwa kwa. */
  opening: string;
  /** Kinds of complement that it takes beside the ordinary ones. */
  takes: readonly string[];
  /** Complements with which it makes no term. */
  not: readonly string[];
  /** The complement before an English noun (oil), and behind a preposition (the president); empty where it is none. */
  attributive: string;
  noun: string;
  /** A country, or empty. */
  kind: string;
}

/** “aliyekuwa rais” is not every “wa rais”. */
const RELATIVE = /^ali\w*ye/;
/** watu wasiojulikana, mimba zisizotarajiwa: people who are known are another matter. */
const DENIED = /\b\w{1,2}si(?:ye|yo|zo|lo|cho|vyo|o)\w/;

/** Numbers of the strings term, english, other, explanation, where, related (`term = english; …`), cues; then domain, flags, number of the part, the next entry of this spelling plus one. */
export const TERM_ROW = 11;
export const FLAG = { proper: 1, verb: 2, part: 4 } as const;
/** Strings of a part. */
const PART_ROW = 8;

const words = (cell: string): readonly string[] => (cell === '' ? [] : cell.split(' '));
const list = (cell: string): readonly string[] => (cell === '' ? [] : cell.split('; '));

/** The terms of the compiled dictionary by their number; each is decoded when asked for, once. */
export class Terms {
  private readonly strings: StringTable;
  private readonly rows: Uint16Array;
  private readonly parts: StringTable;
  private readonly partRows: Uint16Array;
  private readonly known: (Term | undefined)[] = [];

  constructor(container: Container) {
    this.strings = new StringTable(container, 'terms.strings');
    this.rows = container.uint16('terms.rows');
    this.parts = new StringTable(container, 'terms.part');
    this.partRows = container.uint16('terms.parts');
  }

  get size(): number {
    return this.rows.length / TERM_ROW;
  }

  get(entry: number): Term {
    return (this.known[entry] ??= this.decode(entry * TERM_ROW));
  }

  private decode(at: number): Term {
    const [term, english, other, explanation, where, related, cues] = Array.from(this.rows.subarray(at, at + 7), (n) =>
      this.strings.get(n),
    );
    const [domain, flags, part, next] = this.rows.subarray(at + 7, at + TERM_ROW) as unknown as [number, number, number, number];
    return {
      term: term!,
      english: english!,
      other: other!,
      explanation: explanation!,
      where: words(where!),
      related: list(related!).map((cell) => {
        const [beside, meaning] = cell.split(' = ');
        return { term: beside!, english: meaning! };
      }),
      cues: words(cues!),
      domain: DOMAINS[domain]!,
      proper: (flags & FLAG.proper) !== 0,
      verb: (flags & FLAG.verb) !== 0,
      part: (flags & FLAG.part) !== 0,
      relative: RELATIVE.test(term!),
      denies: DENIED.test(term!),
      compound: part === 0 ? undefined : this.part(part * PART_ROW),
      next: next === 0 ? undefined : next - 1,
    };
  }

  private part(at: number): Part {
    const [english, many, opening, takes, not, attributive, noun, kind] = Array.from(this.partRows.subarray(at, at + PART_ROW), (n) =>
      this.parts.get(n),
    );
    return {
      english: english!,
      many: many!,
      opening: opening!,
      takes: words(takes!),
      not: list(not!),
      attributive: attributive!,
      noun: noun!,
      kind: kind!,
    };
  }
}
