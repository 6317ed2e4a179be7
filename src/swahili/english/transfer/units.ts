/** Terms and fixed expressions of several words, each taken as one unit, and words that another one says already. */
import type { Block, Phrase } from '../../reading/block.ts';
import type { Word } from '../../syntax/tree.ts';
import type { Mark } from '../../types.ts';
import { isNumber } from './number-word.ts';

/** A term or fixed expression that begins at a word and takes the words behind it along. */
export interface Unit {
  mark?: Mark;
  phrase?: Phrase;
  /** End of its last word in the text. */
  end: number;
}

const PASSED_OVER = /^(?:adjective|demonstrative|possessive|numeral|determiner)$/;
const TAKEN_APART: ReadonlySet<string> = new Set(['verb', 'noun', 'adjective']);
/** “msemaji wa rais Putin”: the title belongs to the name behind it, not to the term. */
const ENDS_IN_TITLE = / wa (?:rais|waziri|waziri mkuu|gavana|mfalme)$/;
const DEPUTIES = /^(?:naibu|kaimu|makamu)$/;

/** What of a sentence is said as one, and by which word. */
export class Units {
  /** The unit that begins at each word. */
  readonly of: (Unit | undefined)[];
  /** Words that a unit has taken along: they are not said by themselves. */
  readonly taken: Uint8Array;
  /** The word that says each of them, or -1. */
  readonly heads: Int32Array;

  constructor(
    private readonly words: readonly Word[],
    block: Block,
    marks: readonly Mark[],
  ) {
    this.of = new Array(words.length);
    this.taken = new Uint8Array(words.length);
    this.heads = new Int32Array(words.length).fill(-1);
    this.find(block, marks);
    this.passOver();
  }

  private find({ tokens }: Block, marks: readonly Mark[]): void {
    const terms = new Map<number, Mark>();
    const persons = new Set<number>();
    for (const mark of marks)
      if (mark.kind === 'term') {
        if (mark.end > (terms.get(mark.start)?.end ?? 0)) terms.set(mark.start, mark);
      } else if (mark.kind === 'person') persons.add(mark.start);
    for (const word of this.words) {
      if (this.taken[word.at] || word.kind === 'sign' || word.kind === 'name' || word.kind === 'date') continue;
      let mark = terms.get(word.start);
      if (mark && ENDS_IN_TITLE.test(mark.key) && persons.has(mark.end + 1)) mark = undefined;
      const { expression } = word;
      const phraseEnd =
        expression && expression.text !== 'wa na' && TAKEN_APART.has(expression.pos) && expression.from === word.from
          ? tokens[expression.to]!.end
          : 0;
      const end = Math.max(mark?.end ?? 0, phraseEnd);
      // “ya kawaida”: what stands behind “of” is an adjective.
      if (word.kind === 'connective') {
        if (phraseEnd > word.end && expression!.pos === 'adjective') this.of[word.at + 1] = { phrase: expression!, end: phraseEnd };
        continue;
      }
      if (end <= word.end) continue;
      const unit: Unit = mark && mark.end >= phraseEnd ? { mark, end } : { phrase: expression!, end };
      if (this.takeAlong(word, unit)) this.of[word.at] = unit;
    }
  }

  /** Takes the words of a unit along, but the one that stands inside without being part of it: mapambano yake dhidi ya rushwa. */
  private takeAlong(head: Word, unit: Unit): boolean {
    const inside: Word[] = [];
    for (let at = head.at + 1; at < this.words.length && this.words[at]!.start < unit.end; at++) inside.push(this.words[at]!);
    if (inside.length === 0 || inside.at(-1)!.end > unit.end || inside.some((w) => w.kind === 'sign')) return false;
    const listed = (unit.mark ? unit.mark.key.slice(unit.mark.key.indexOf(':') + 1) : unit.phrase!.text).split(' ');
    const tokens = inside.reduce((sum, w) => sum + w.to - w.from + 1, head.to - head.from + 1);
    let spare = tokens > listed.length ? 1 : 0;
    const isForeign = (word: Word) =>
      spare > 0 &&
      ((unit.mark ? /^(?:possessive|demonstrative|numeral)$/ : PASSED_OVER).test(word.kind) || isNumber(word)) &&
      !listed.includes(word.reading?.lemma ?? '') &&
      !listed.includes(word.form);
    // “bei ya chini ya mafuta” says more than “bei ya mafuta”.
    if (unit.phrase && spare > 0 && !inside.some(isForeign)) return false;
    for (const word of inside) {
      if (isForeign(word)) spare--;
      else this.drop(word.at, head.at);
    }
    return true;
  }

  /** Words that another one has said: tarehe before a date, ni behind a form of kuwa. */
  private passOver(): void {
    const { words } = this;
    for (const { at, kind, reading, form } of words) {
      const next = words[at + 1];
      if (kind === 'copula' && /^(?:ni|si|ndi\w+)$/.test(form) && words[at - 1]?.reading?.lemma === 'wa' && words[at - 1]!.kind === 'verb')
        this.drop(at, at - 1);
      if (kind === 'sign' && /^[$€£]$/.test(form) && next?.kind === 'numeral') this.drop(at, at + 1);
      if (kind === 'noun' && DEPUTIES.test(form) && next?.kind === 'noun' && next.classes.includes(1)) this.drop(at, at + 1);
      if (kind !== 'noun' || this.of[at] || !next) continue;
      if (/^(?:tarehe|mwezi|mwaka)$/.test(reading?.lemma ?? '') && next.kind === 'date') this.drop(at, at + 1);
      else if (/^(?:mwezi|siku|mwaka)$/.test(reading?.lemma ?? '') && next.kind === 'connective' && words[at + 2]?.kind === 'date') {
        this.drop(at, at + 2);
        this.drop(at + 1, at + 2);
      }
    }
  }

  /** A word that its head says. */
  private drop(at: number, head: number): void {
    this.taken[at] = 1;
    this.heads[at] = head;
  }
}
