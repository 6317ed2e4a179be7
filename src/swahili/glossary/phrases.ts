import type { Container } from '../compiled/container.ts';
import { StringTable } from '../compiled/strings.ts';
import type { Block, Phrase } from '../reading/block.ts';
import type { Reading } from '../types.ts';
import { Automaton, longest, type Match } from './automaton.ts';
import { fits } from './fits.ts';

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
