import type { Container } from '../lexicon/container.ts';
import { DOMAINS } from '../lexicon/lexicon.ts';
import { StringTable } from '../lexicon/strings.ts';
import type { Block, Phrase } from '../reading/block.ts';
import type { Mark, Reading } from '../types.ts';
import { Automaton, type Match } from './automaton.ts';
import { fits } from './fits.ts';
import { inVoice } from './voice.ts';

export interface Term {
  term: string;
  english: string;
  explanation: string;
  domain: string;
  where: string;
  related: string;
  /** Lemmas of which one must stand in the same sentence. */
  cues: readonly string[];
  /** Written with capitals in every use. */
  proper: boolean;
  /** Its English is a verb. */
  verb: boolean;
}

/** “aliyekuwa rais” is not every “wa rais”. */
const RELATIVE = /^ali\w*ye/;
/** watu wasiojulikana, mimba zisizotarajiwa: people who are known are another matter. */
const DENIED = /\b\w{1,2}si(?:ye|yo|zo|lo|cho|vyo|o)\w/;

/** What only holds a sentence together. */
const HOLDING: ReadonlySet<string> = new Set(['preposition', 'conjunction', 'connective']);

/** Numbers of strings of each entry: term, english, explanation, where, related, cues; then domain and flags. */
export const TERM_ROW = 8;
export const FLAG = { proper: 1, verb: 2 } as const;

/** The political terms: found through inflection, one pass over the text. */
export class Glossary {
  private readonly automaton: Automaton;
  private readonly strings: StringTable;
  private readonly rows: Uint16Array;
  private readonly terms: (Term | undefined)[] = [];

  constructor(container: Container) {
    this.automaton = new Automaton(container, 'terms');
    this.strings = new StringTable(container, 'terms.strings');
    this.rows = container.uint16('terms.rows');
  }

  /** How many terms there are. */
  get size(): number {
    return this.rows.length / TERM_ROW;
  }

  term(entry: number): Term {
    const known = this.terms[entry];
    if (known) return known;
    const cell = (i: number) => this.rows[entry * TERM_ROW + i]!;
    const text = (i: number) => this.strings.get(cell(i));
    const term: Term = {
      term: text(0),
      english: text(1),
      explanation: text(2),
      where: text(3),
      related: text(4),
      cues: text(5) === '' ? [] : text(5).split(' '),
      domain: DOMAINS[cell(6)]!,
      proper: (cell(7) & FLAG.proper) !== 0,
      verb: (cell(7) & FLAG.verb) !== 0,
    };
    this.terms[entry] = term;
    return term;
  }

  mark(block: Block): Mark[] {
    const symbols = this.automaton.symbols(block);
    const accept = (match: Match) => {
      const term = this.term(match.entry);
      if (term.proper && !isCapitalised(block, match.from)) return false;
      if (RELATIVE.test(term.term) && !block.tokens[match.from]!.readings.some((r) => r.grammar.relative !== undefined)) return false;
      const words = block.tokens.slice(match.from, match.to + 1).map((t) => t.readings[0]);
      if (DENIED.test(term.term) && !words.some((r) => r?.grammar.negative)) return false;
      // mpaka “until” is no border, and hazina “have no” no treasury.
      if (words.length === 1 && words[0] && (HOLDING.has(words[0].pos) || words[0].grammar.possession)) return false;
      return term.cues.length === 0 || this.hasCue(block, match, term.cues);
    };
    return this.automaton.longest(symbols, accept).map((match) => {
      const term = this.term(match.entry);
      return {
        start: block.tokens[match.from]!.start,
        end: block.tokens[match.to]!.end,
        kind: 'term',
        gloss: term.verb ? inVoice(term.english, block.tokens[match.from]!.readings[0]) : term.english,
        ...(term.explanation !== '' && { explanation: term.explanation }),
        domain: term.domain,
        key: `term:${term.term}`,
      };
    });
  }

  private hasCue(block: Block, match: Match, cues: readonly string[]): boolean {
    const at = block.tokens[match.from]!.start;
    const sentence = block.sentences.find((s) => s.start <= at && at < s.end);
    if (!sentence) return false;
    return block.tokens.some((t, i) => {
      if (t.start < sentence.start || t.end > sentence.end || (i >= match.from && i <= match.to)) return false;
      return cues.includes(block.forms[i]!) || t.readings.some((r) => cues.includes(r.lemma));
    });
  }
}

function isCapitalised(block: Block, token: number): boolean {
  const first = block.text[block.tokens[token]!.start]!;
  return first !== first.toLowerCase();
}

/** kulikuwa na: there was. */
const isPlace = (reading: Reading | undefined): boolean => [15, 16, 17, 18].includes(reading?.grammar.subject as number);

/** Fixed expressions of ordinary language. */
export class Phrases {
  private readonly automaton: Automaton;
  private readonly strings: StringTable;
  private readonly rows: Uint16Array;

  constructor(container: Container) {
    this.automaton = new Automaton(container, 'phrases');
    this.strings = new StringTable(container, 'phrases.strings');
    this.rows = container.uint16('phrases.rows');
  }

  find(block: Omit<Block, 'phrases'>): Phrase[] {
    const symbols = this.automaton.symbols(block);
    return this.automaton
      .longest(symbols, (match) => fits(this.phrase(match), block))
      .map((match) => {
        const phrase = this.phrase(match);
        return isPlace(block.tokens[match.from]!.readings[0])
          ? { ...phrase, gloss: phrase.gloss.replace(/^have$/, 'there is, there are') }
          : phrase;
      });
  }

  private phrase({ entry, from, to }: Match): Phrase {
    const [text, pos, gloss] = [0, 1, 2].map((i) => this.strings.get(this.rows[entry * 3 + i]!));
    return { from, to, text: text!, pos: pos!, gloss: gloss! };
  }
}
