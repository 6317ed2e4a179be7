import type { Container } from '../lexicon/container.ts';
import { DOMAINS } from '../lexicon/lexicon.ts';
import { StringTable } from '../lexicon/strings.ts';
import type { Block, Phrase } from '../reading/block.ts';
import type { Mark, Reading } from '../types.ts';
import { Automaton, longest, type Match } from './automaton.ts';
import { fits } from './fits.ts';
import { inNumber } from './number.ts';
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
  /** Begins with a relative verb: aliyekuwa. */
  relative: boolean;
  /** Says that something is not so: wasiojulikana. */
  denies: boolean;
}

/** “aliyekuwa rais” is not every “wa rais”. */
const RELATIVE = /^ali\w*ye/;
/** watu wasiojulikana, mimba zisizotarajiwa: people who are known are another matter. */
const DENIED = /\b\w{1,2}si(?:ye|yo|zo|lo|cho|vyo|o)\w/;

/** What only holds a sentence together. */
const HOLDING: ReadonlySet<string> = new Set(['preposition', 'conjunction', 'connective']);

/** The cue that any other terms are. */
const ANY = '*';

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
      relative: RELATIVE.test(text(0)),
      denies: DENIED.test(text(0)),
    };
    this.terms[entry] = term;
    return term;
  }

  mark(block: Block): Mark[] {
    const all = this.automaton.all(this.automaton.symbols(block)).filter((match) => isMeant(block, match, this.term(match.entry)));
    const accept = (match: Match) => {
      const { cues } = this.term(match.entry);
      return cues.length === 0 || this.hasCue(block, match, cues, all);
    };
    // “andaa uchaguzi mdogo”: a by-election, organised.
    const isVerb = (match: Match) => this.term(match.entry).verb;
    return longest(all, accept, isVerb).map((match) => {
      const term = this.term(match.entry);
      const first = block.tokens[match.from]!.readings[0];
      const english = isFormer(block, match, term) ? former(term.english) : term.english;
      const gloss = term.verb ? inVoice(english, first) : inNumber({ ...term, english }, block, match);
      return {
        start: block.tokens[match.from]!.start,
        end: block.tokens[match.to]!.end,
        kind: 'term',
        gloss,
        ...(!term.verb && gloss !== english && { listed: english }),
        ...(term.explanation !== '' && { explanation: term.explanation }),
        domain: term.domain,
        key: `term:${term.term}`,
      };
    });
  }

  /** One of the words stands in the same sentence; “*” stands for any two terms that need no cue. */
  private hasCue(block: Block, match: Match, cues: readonly string[], all: readonly Match[]): boolean {
    const at = block.tokens[match.from]!.start;
    const sentence = block.sentences.find((s) => s.start <= at && at < s.end);
    if (!sentence) return false;
    const isBeside = (i: number) => {
      const { start, end } = block.tokens[i]!;
      return start >= sentence.start && end <= sentence.end && (i < match.from || i > match.to);
    };
    const found = block.tokens.some(
      (t, i) => isBeside(i) && (cues.includes(block.forms[i]!) || t.readings.some((r) => cues.includes(r.lemma))),
    );
    if (found || !cues.includes(ANY)) return found;
    const others = all.filter((m) => isBeside(m.from) && this.term(m.entry).cues.length === 0);
    return new Set(others.map((m) => m.from)).size >= 2;
  }
}

/** Whether the words are meant as the term's: not a verb that only sounds like its noun, not “until” for a border. */
function isMeant(block: Block, match: Match, term: Term): boolean {
  if (term.proper && !isCapitalised(block, match.from)) return false;
  const { readings } = block.tokens[match.from]!;
  if (term.relative && !readings.some((r) => r.grammar.relative !== undefined)) return false;
  if (term.denies && !block.tokens.slice(match.from, match.to + 1).some((t) => t.readings[0]?.grammar.negative)) return false;
  const first = readings[0];
  if (match.from < match.to || !first) return true;
  // Bare, a verb would be an order: ua is a flower sooner than “kill!”.
  if (term.verb) return block.forms[match.from] !== first.lemma || !readings.some((r) => r.pos === 'noun');
  if (HOLDING.has(first.pos)) return false;
  // “hazina sera” is “have no policy”; the treasury is of somebody, or does something.
  const next = block.tokens[match.to + 1]?.readings[0];
  return !first.grammar.possession || next?.pos === 'connective' || next?.pos === 'verb';
}

/** “waziri wa zamani wa mambo ya nje”, where the glossary has the foreign minister. */
const isFormer = (block: Block, { from, to }: Match, { term }: Term): boolean =>
  block.forms.slice(from, to).includes('zamani') && !term.includes('zamani');

const former = (english: string): string =>
  english
    .split('; ')
    .map((sense) => `former ${sense}`)
    .join('; ');

function isCapitalised(block: Block, token: number): boolean {
  const first = block.text[block.tokens[token]!.start]!;
  return first !== first.toLowerCase();
}

/** kulikuwa na: there was. */
const isPlace = (reading: Reading | undefined): boolean => [15, 16, 17, 18].includes(reading?.grammar.subject as number);

/** Numbers of strings of each phrase: itself, part of speech, gloss; then which one of the same lemmas comes next, plus one. */
const PHRASE_ROW = 4;

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
    const all = this.automaton.all(symbols).flatMap((match) => this.ofTheSameWords(match));
    return longest(all, (match) => fits(this.phrase(match), block)).map((match) => {
      const phrase = this.phrase(match);
      return isPlace(block.tokens[match.from]!.readings[0])
        ? { ...phrase, gloss: phrase.gloss.replace(/^have$/, 'there is, there are') }
        : phrase;
    });
  }

  /** The match, and those of the expressions that are made of the same lemmas: moja kwa moja, mmoja kwa mmoja. */
  private ofTheSameWords(match: Match): Match[] {
    const all = [match];
    for (let next = this.rows[match.entry * PHRASE_ROW + 3]!; next > 0; next = this.rows[(next - 1) * PHRASE_ROW + 3]!)
      all.push({ ...match, entry: next - 1 });
    return all;
  }

  private phrase({ entry, from, to }: Match): Phrase {
    const [text, pos, gloss] = [0, 1, 2].map((i) => this.strings.get(this.rows[entry * PHRASE_ROW + i]!));
    return { from, to, text: text!, pos: pos!, gloss: gloss! };
  }
}
