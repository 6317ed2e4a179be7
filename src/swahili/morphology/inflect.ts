/** The other direction of the analyser: a verb and a place in the conjugation give the form. Stands behind the tables of the tooltip and proves the analyser. */
import type { GrammarBook } from '../grammar/grammar-book.ts';
import { isVowel } from '../text/letters.ts';
import type { Concord, NounClass, Tense } from '../types.ts';
import { type Head, makeHeads } from './heads.ts';

/** One cell of a verb's conjugation. */
export interface Cell {
  tense: Tense;
  /** Absent for infinitive, imperative and habitual. */
  subject?: Concord;
  negative?: boolean;
  /** Class of the relative marker. */
  relative?: NounClass;
  object?: Concord | 'self';
  /** -mesha- rather than -me-. */
  completed?: boolean;
}

/** Makes forms of verbs; undefined where Swahili has none (a relative of the perfect, an imperative with a subject). */
export class Inflector {
  private readonly book: GrammarBook;
  private heads: readonly Head[] | undefined;
  private readonly known = new WeakMap<Cell, readonly Head[]>();

  constructor(book: GrammarBook) {
    this.book = book;
  }

  /** The form of a verb in a cell of its conjugation. @param lemma the verb without ku-, such as `soma`, `safiri`, `la`. */
  inflect(lemma: string, cell: Cell): string | undefined {
    const root = lemma.slice(0, -1);
    const candidates = this.headsOf(cell);
    const head =
      candidates.find((h) => h.before === 'vowel' && isVowel(root[0]) && !h.text.endsWith('kw')) ??
      candidates.find((h) => h.before === 'any');
    if (!head) return undefined;
    const object = cell.object === undefined ? '' : this.objectConcord(cell.object, root);
    const ku = head.keepsKu && object === '' && this.book.verbs.keepsKu(lemma) ? (isVowel(root[0]) ? 'kw' : 'ku') : '';
    const bantu = lemma.endsWith('a');
    const final = bantu ? (head.final === 'relative' ? 'a' : head.final) : lemma.at(-1)!;
    const tail = head.final === 'relative' ? this.book.classes.row(cell.relative!).relative : '';
    return head.text + object + ku + root + final + tail;
  }

  /** The object concord as it stands before this root. */
  objectConcord(object: Concord | 'self', root: string): string {
    if (object === 'self') return 'ji';
    const { classes } = this.book;
    const pair = typeof object === 'number' ? classes.row(object).object : classes.person(object)!.object;
    return pair[isVowel(root[0]) ? 1 : 0];
  }

  /** The heads that a cell can have; the first is the usual one. */
  private headsOf(cell: Cell): readonly Head[] {
    let found = this.known.get(cell);
    if (!found) this.known.set(cell, (found = this.findHeads(cell)));
    return found;
  }

  private findHeads(cell: Cell): readonly Head[] {
    this.heads ??= makeHeads(this.book);
    const marker = cell.relative === undefined ? undefined : this.book.classes.row(cell.relative).relative;
    return this.heads.filter((head) => {
      const { grammar } = head;
      const subjects = grammar.subjects ?? [grammar.subject];
      const ownMarker = head.parts.find((p) => p.role === 'relative')?.text;
      return (
        grammar.tense === cell.tense &&
        (cell.subject === undefined ? grammar.subject === undefined : subjects.includes(cell.subject)) &&
        (grammar.negative ?? false) === (cell.negative ?? false) &&
        (grammar.completed ?? false) === (cell.completed ?? false) &&
        (head.final === 'relative' ? marker !== undefined : ownMarker === marker) &&
        (head.object === 'may' || (head.object === 'must') === (cell.object !== undefined))
      );
    });
  }
}

export const TENSE_CELLS: readonly Omit<Cell, 'subject' | 'relative' | 'object'>[] = [
  { tense: 'present' },
  { tense: 'present', negative: true },
  { tense: 'past' },
  { tense: 'past', negative: true },
  { tense: 'perfect' },
  { tense: 'perfect', completed: true },
  { tense: 'not yet', negative: true },
  { tense: 'future' },
  { tense: 'future', negative: true },
  { tense: 'while' },
  { tense: 'unless', negative: true },
  { tense: 'then' },
  { tense: 'would' },
  { tense: 'would', negative: true },
  { tense: 'would have' },
  { tense: 'would have', negative: true },
  { tense: 'subjunctive' },
  { tense: 'subjunctive', negative: true },
  { tense: 'simple present' },
  { tense: 'timeless' },
  { tense: 'timeless', negative: true },
];
