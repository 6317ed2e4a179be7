import type { Container } from '../compiled/container.ts';
import { KeyTable } from '../compiled/strings.ts';
import type { Block } from '../reading/block.ts';
import type { PartOfSpeech, Reading } from '../types.ts';

/** What stands at one place of a text, as the automaton sees it. */
export interface Symbols {
  /** Numbers of the keys of the readings (and of the form itself) that stand here. */
  keys: readonly number[];
  /** A word that may stand inside a term without being part of it: an adjective, a demonstrative, a possessive, an adverb. */
  passable: boolean;
  /** The written form of a connective: wa, ya, la. */
  connective?: string;
}

export interface Match {
  entry: number;
  /** First and last token, inclusive. */
  from: number;
  to: number;
  /** Tokens inside it that are none of its words: jipya in “Baraza jipya la Mawaziri”. */
  between: readonly number[];
}

const NONE: readonly number[] = [];
const NOTHING: Symbols = { keys: [], passable: false };
const PASSABLE: ReadonlySet<string> = new Set(['adjective', 'pronoun', 'adverb']);
const ROOT = 0;

/** Where a walk through the trie has come to. */
interface State {
  node: number;
  /** The key that led there. */
  key: number;
  /** What was passed over: one word, or a connective and its word. */
  between: readonly number[];
}

/** What a word is known by in an expression. A verb is kept apart from the noun that sounds like it: taka “waste” is not kutaka “want”, wa “of” not kuwa “be”. */
export function keyOf(reading: { lemma: string; pos: PartOfSpeech }): string {
  if (reading.pos === 'verb') return `ku-${reading.lemma}`;
  return reading.pos === 'connective' ? '-a' : reading.lemma;
}

/** What a relative form is known by besides: nchi zinazoendelea are developing countries, and nchi inaendelea is not. */
export const keyOfRelative = (reading: { lemma: string; pos: PartOfSpeech }): string => `${keyOf(reading)}-o`;

const PLURALS: readonly unknown[] = [2, 4, 6, 8, 10];

/**
 * What tells this form from others of its word, for expressions that differ in nothing else: the number of a noun (mkuu wa jeshi, mkuu wa majeshi), the tense of
 * a relative (nchi zilizoendelea are developed, nchi zinazoendelea developing), the written form of a connective (haki ya kijamii, haki za kijamii).
 */
export function keyOfThisForm(reading: Pick<Reading, 'lemma' | 'pos' | 'grammar'>, form: string): string | undefined {
  const { pos, grammar } = reading;
  if (pos === 'connective') return `-a#${form}`;
  if (grammar.relative !== undefined) return `${keyOfRelative(reading)}#${grammar.negative ? 'not' : grammar.tense}`;
  if (pos !== 'noun' || grammar.nounClass === undefined) return undefined;
  return `${keyOf(reading)}#${PLURALS.includes(grammar.nounClass) && form !== reading.lemma ? 'many' : 'one'}`;
}

/** The key of a word that stands for itself in an expression: a name, an acronym, a number. */
export const keyOfForm = (form: string): string => `=${form}`;

/**
 * Expressions of several words as a trie over the keys of their words: `<name>.keys` the keys, `<name>.nodes` for each node where its edges begin and which entry ends there,
 * `<name>.edges` pairs of key and target, sorted by key. A text is matched in one pass whose cost does not depend on how many expressions there are.
 */
export class Automaton {
  private readonly keys: KeyTable;
  private readonly nodes: Uint16Array;
  private readonly edges: Uint16Array;
  private readonly of: number;

  constructor(container: Container, name: string) {
    this.keys = new KeyTable(container, name);
    this.nodes = container.uint16(`${name}.nodes`);
    this.edges = container.uint16(`${name}.edges`);
    this.of = this.keys.findWord('-a');
  }

  /** The symbols of every token of a block. */
  symbols(block: Pick<Block, 'text' | 'tokens' | 'forms'>): Symbols[] {
    return block.tokens.map((token, index) => {
      if (token.kind !== 'word' && token.kind !== 'number') return NOTHING;
      const keys: number[] = [];
      const add = (key: number) => {
        if (key >= 0 && !keys.includes(key)) keys.push(key);
      };
      // A verb that is not the first reading is seldom meant, nor a place where there is a noun of this form: hisani is courtesy, not in a share.
      token.readings.forEach((reading, i) => {
        if (i > 0 && (reading.pos === 'verb' || (reading.grammar.locative && token.readings[0]!.pos === 'noun'))) return;
        add(this.keys.findWord(keyOf(reading)));
        if (reading.grammar.relative !== undefined) add(this.keys.findWord(keyOfRelative(reading)));
        const narrow = keyOfThisForm(reading, block.forms[index]!);
        if (narrow !== undefined) add(this.keys.findWord(narrow));
      });
      add(this.keys.findWord(keyOfForm(block.forms[index] || block.text.slice(token.start, token.end))));
      const first = token.readings[0]?.pos;
      return {
        keys,
        passable: first !== undefined && PASSABLE.has(first),
        ...(first === 'connective' && { connective: block.forms[index]! }),
      };
    });
  }

  /** Every match, those that overlap too. */
  all(symbols: readonly Symbols[]): Match[] {
    const all: Match[] = [];
    for (let from = 0; from < symbols.length; from++) if (symbols[from]!.keys.length > 0) all.push(...this.allFrom(symbols, from));
    return all;
  }

  /** Every match that begins at `from`. */
  allFrom(symbols: readonly Symbols[], from: number): Match[] {
    const matches: Match[] = [];
    this.walk(symbols, from, from, { node: ROOT, key: -1, between: NONE }, matches);
    return matches;
  }

  private walk(symbols: readonly Symbols[], from: number, at: number, { node, key: last, between }: State, matches: Match[]): void {
    const symbol = symbols[at];
    if (!symbol) return;
    for (const key of symbol.keys) {
      const target = this.edge(node, key);
      if (target < 0) continue;
      const entry = this.nodes[target * 2 + 1]!;
      if (entry > 0) matches.push({ entry: entry - 1, from, to: at, between });
      this.walk(symbols, from, at + 1, { node: target, key, between }, matches);
    }
    if (between.length > 0 || node === ROOT) return;
    // One word may stand in between, but not behind “of”: Baraza jipya la Mawaziri.
    if (last !== this.of && symbol.passable) this.walk(symbols, from, at + 1, { node, key: last, between: [at] }, matches);
    // Or one that belongs to the same noun: waziri wa zamani wa mambo ya nje.
    if (symbol.connective !== undefined && symbols[at + 2]?.connective === symbol.connective)
      this.walk(symbols, from, at + 2, { node, key: last, between: [at, at + 1] }, matches);
  }

  private edge(node: number, key: number): number {
    let low = this.nodes[node * 2]!;
    let high = this.nodes[node * 2 + 2]! - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.edges[middle * 2]!;
      if (found === key) return this.edges[middle * 2 + 1]!;
      if (found < key) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}

/**
 * Matches without overlaps, in the order of the text: of two that overlap the longer one stays, of two of a length the earlier.
 * @param last tells which matches give way to others of their length.
 */
export function longest<M extends Pick<Match, 'from' | 'to'>>(
  all: readonly M[],
  accept: (match: M) => boolean,
  last: (match: M) => boolean = () => false,
): M[] {
  const sorted = [...all].sort((a, b) => b.to - b.from - (a.to - a.from) || Number(last(a)) - Number(last(b)) || a.from - b.from);
  const taken = new Set<number>();
  const matches: M[] = [];
  for (const match of sorted) {
    if (taken.has(match.from) || taken.has(match.to) || !accept(match)) continue;
    for (let i = match.from; i <= match.to; i++) taken.add(i);
    matches.push(match);
  }
  return matches.sort((a, b) => a.from - b.from);
}
