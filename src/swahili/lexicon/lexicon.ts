import type { Container } from '../compiled/container.ts';
import { KeyTable, StringMap, StringTable } from '../compiled/strings.ts';
import { ClassPairs } from '../grammar/nouns.ts';
import type { PartOfSpeech } from '../types.ts';

/** The order is that of the numbers in the compiled dictionary. */
export const WORD_POS = [
  'noun',
  'adjective',
  'adverb',
  'preposition',
  'conjunction',
  'interjection',
  'ideophone',
  'particle',
  'numeral',
  'pronoun',
  'foreign',
  'name',
] as const satisfies readonly PartOfSpeech[];

export const DOMAINS = [
  '',
  'politics',
  'diplomacy',
  'elections',
  'law',
  'security',
  'economy',
  'rights',
  'migration',
  'health',
  'climate',
  'religion',
  'media',
  'sport',
  'science',
  'technology',
  'education',
  'culture',
  'society',
  'agriculture',
  'transport',
] as const;

/** Bits of a word's traits. */
export const TRAIT = { animate: 1, mass: 2, title: 4, agreeing: 8, misspelling: 16 } as const;

export const NONE = 0xffff;

/** A word of the lexicon that is not a verb: a noun in the singular, an adjective's stem, a word that does not change. */
export interface WordEntry {
  id: number;
  /** As the dictionary spells it; of a variant, the standard spelling. */
  lemma: string;
  /** The spelling that was looked up. */
  key: string;
  pos: (typeof WORD_POS)[number];
  /** Class pair of a noun, or ''. */
  pair: string;
  traits: number;
  domain: string;
  gloss: string;
  /** 0 (never seen) … 255 (the most frequent): logarithm of the lemma's count in news. */
  frequency: number;
}

export interface VerbEntry {
  id: number;
  /** Without ku-; of a variant, the standard spelling. */
  lemma: string;
  /** The lemma as spelled here without its final vowel. */
  root: string;
  /** `a`, or the vowel that an Arabic verb keeps. */
  final: string;
  /** The simpler verb that this one is an extension of. */
  base: VerbEntry | undefined;
  domain: string;
  gloss: string;
  frequency: number;
}

/** The rank of a lemma with its part of speech (`rais noun`) in news: 1 for the most frequent, undefined where it was never counted. */
export type RankOf = (lemma: string) => number | undefined;

/** Reads the lexicon's sections of the compiled dictionary. Entries become objects when first looked up. */
export class Lexicon {
  private readonly pairs: readonly string[];
  private readonly words: KeyTable;
  private readonly roots: KeyTable;
  private readonly plurals: KeyTable;
  private readonly glosses: StringTable;
  private readonly respelt: StringMap;
  private readonly first: StringMap;
  private readonly wordRows: Uint16Array;
  private readonly verbRows: Uint16Array;
  private readonly pluralRows: Uint16Array;
  private readonly wordCache: (WordEntry | undefined)[];
  private readonly verbCache: (VerbEntry | undefined)[];
  private rankMap: ReadonlyMap<string, number> | undefined;

  constructor(container: Container) {
    this.pairs = new ClassPairs(container).names;
    this.words = new KeyTable(container, 'words');
    this.roots = new KeyTable(container, 'verbs');
    this.plurals = new KeyTable(container, 'plurals');
    this.glosses = new StringTable(container, 'glosses');
    this.respelt = new StringMap(container, 'respelt');
    this.first = new StringMap(container, 'first');
    this.wordRows = container.uint16('words.rows');
    this.verbRows = container.uint16('verbs.rows');
    this.pluralRows = container.uint16('plurals.rows');
    this.wordCache = new Array(this.words.length);
    this.verbCache = new Array(this.roots.length);
  }

  /** Words spelled `prefix + text[from, …)`: cutting and joining without making a string. */
  wordsSpelled(prefix: string, text: string, from: number, to = text.length): WordEntry[] {
    const first = this.words.findJoined(prefix, text, from, to);
    return first < 0 ? NO_WORDS : this.run(this.words, first).map((i) => this.word(i));
  }

  /** Nouns that have `text` as their irregular plural. */
  irregularPlurals(text: string): WordEntry[] {
    const first = this.plurals.findWord(text);
    return first < 0 ? NO_WORDS : this.run(this.plurals, first).map((i) => this.word(this.pluralRows[i]!));
  }

  /** The plural that the dictionary writes out for a noun, if it does. */
  irregularPluralOf(id: number): string | undefined {
    const index = this.pluralRows.indexOf(id);
    return index < 0 ? undefined : this.plurals.key(index);
  }

  /** The adjectives that take the concord of their noun, by their stems. */
  agreeingAdjectives(): WordEntry[] {
    const found: WordEntry[] = [];
    for (let id = 0; id < this.words.length; id++) {
      const at = id * WORD_ROW;
      if (this.wordRows[at + 1]! & TRAIT.agreeing && WORD_POS[this.wordRows[at]! & 15] === 'adjective') found.push(this.word(id));
    }
    return found;
  }

  /** The standard spelling of an inflected form that the dictionary lists as spelled otherwise: amabo is ambao. */
  standardSpelling(form: string): string | undefined {
    return this.respelt.get(form);
  }

  /** Lemma and part of speech (`hali noun`) that the dictionary says a form has before its neighbours are looked at. */
  firstReading(form: string): string | undefined {
    return this.first.get(form);
  }

  /** Verbs whose root is `text[from, to)`; `hash` is its hash. */
  verbsWithRoot(text: string, from: number, to: number, hash: number): readonly VerbEntry[] {
    const first = this.roots.find(text, from, to, hash);
    if (first < 0) return NO_VERBS;
    if (first + 1 >= this.roots.length || !this.roots.sameAsPrevious(first + 1)) return [this.verb(first)];
    return this.run(this.roots, first).map((i) => this.verb(i));
  }

  verbs(lemma: string): VerbEntry[] {
    const first = this.roots.findWord(lemma.slice(0, -1));
    return first < 0
      ? []
      : this.run(this.roots, first)
          .map((i) => this.verb(i))
          .filter((v) => v.root + v.final === lemma);
  }

  /** Lemmas with their part of speech (`rais noun`) in the order of how often news uses them: 1 is the most frequent. Those never counted are not in it. */
  ranks(): ReadonlyMap<string, number> {
    if (this.rankMap) return this.rankMap;
    const counted: [string, number][] = [];
    for (let id = 0; id < this.words.length; id++) {
      const { lemma, key, pos, frequency } = this.word(id);
      if (frequency > 0 && lemma === key) counted.push([`${lemma} ${pos}`, frequency]);
    }
    for (let id = 0; id < this.roots.length; id++) {
      const { lemma, frequency } = this.verb(id);
      if (frequency > 0) counted.push([`${lemma} verb`, frequency]);
    }
    counted.sort((a, b) => b[1] - a[1]);
    this.rankMap = new Map(counted.map(([lemma], i) => [lemma, i + 1]));
    return this.rankMap;
  }

  get wordCount(): number {
    return this.words.length;
  }

  get verbCount(): number {
    return this.roots.length;
  }

  word(id: number): WordEntry {
    const cached = this.wordCache[id];
    if (cached) return cached;
    const at = id * WORD_ROW;
    const rows = this.wordRows;
    const key = this.words.key(id);
    const standard = rows[at + 3]!;
    const entry: WordEntry = {
      id,
      key,
      lemma: standard === NONE ? key : this.words.key(standard),
      pos: WORD_POS[rows[at]! & 15]!,
      pair: rows[at]! >> 4 === 0 ? '' : this.pairs[(rows[at]! >> 4) - 1]!,
      traits: rows[at + 1]! & 255,
      domain: DOMAINS[rows[at + 1]! >> 8]!,
      gloss: this.glosses.get(rows[at + 2]!),
      frequency: rows[at + 4]!,
    };
    this.wordCache[id] = entry;
    return entry;
  }

  verb(id: number): VerbEntry {
    const cached = this.verbCache[id];
    if (cached) return cached;
    const at = id * VERB_ROW;
    const rows = this.verbRows;
    const root = this.roots.key(id);
    const final = String.fromCharCode(rows[at]! & 255);
    const [base, standard] = [rows[at + 2]!, rows[at + 3]!];
    const entry: VerbEntry = {
      id,
      root,
      final,
      lemma: root + final,
      base: base === NONE ? undefined : this.verb(base),
      domain: DOMAINS[rows[at]! >> 8]!,
      gloss: this.glosses.get(rows[at + 1]!),
      frequency: rows[at + 4]!,
    };
    if (standard !== NONE) entry.lemma = this.verb(standard).lemma;
    this.verbCache[id] = entry;
    return entry;
  }

  private run(table: KeyTable, first: number): number[] {
    const indices = [first];
    for (let i = first + 1; i < table.length && table.sameAsPrevious(i); i++) indices.push(i);
    return indices;
  }
}

export const WORD_ROW = 5;
export const VERB_ROW = 5;
const NO_WORDS: WordEntry[] = [];
const NO_VERBS: VerbEntry[] = [];
