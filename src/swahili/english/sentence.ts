import type { Concord, Grammar } from '../types.ts';
import type { Item } from './items.ts';
import { classesOf, type Discourse, type NounPhrase, type Role, readNounPhrase } from './noun-phrase.ts';
import type { Person } from './verb-phrase.ts';
import { Writer } from './writer.ts';

/** A noun phrase that may be the subject of a verb still to come. */
export interface Open {
  phrase: Pick<NounPhrase, 'classes' | 'plural' | 'animate' | 'head'>;
  /** Where its pieces begin. */
  at: number;
  /** Behind a preposition: hardly a subject. */
  oblique: boolean;
  person?: Person;
}

/** What an infinitive behind “na” goes on with. */
export interface Form {
  tense: Grammar['tense'];
  person: Person;
}

export const overlap = (a: readonly unknown[], b: readonly unknown[]): boolean => a.some((x) => b.includes(x));

/** One sentence on its way from left to right: what is still to be read, what has been written, and what it left open. */
export class Sentence {
  readonly items: Item[];
  readonly discourse: Discourse;
  readonly writer = new Writer();
  /** The item that is being read; whoever reads more leaves it on the last one it has taken. */
  at = 0;
  open: Open[] = [];
  form: Form | undefined;
  /** The last item that was written, for what depends on its neighbour. */
  before: Item | undefined;
  /** Inside straight quotation marks. */
  quoted = false;
  /** “after” or “before” was said: an infinitive behind the next noun is a clause. */
  until = false;
  /** “huenda” was said: the next verb is one of what may be. */
  may = false;

  constructor(items: readonly Item[], discourse: Discourse) {
    this.items = [...items];
    this.discourse = discourse;
  }

  get next(): Item | undefined {
    return this.items[this.at + 1];
  }

  write(item: Item, text: string): void {
    this.writer.add({ text, start: item.start, end: item.end, known: item.known });
  }

  /** Writes the noun phrase that begins at the next item. */
  writeNext(role: Role): NounPhrase {
    const phrase = readNounPhrase(this.items, this.at + 1, role, this.discourse);
    for (const piece of phrase.pieces) this.writer.add(piece);
    this.at = phrase.next - 1;
    return phrase;
  }

  /** What stands before a verb and can be its subject: it agrees, or it is the last thing said (“familia … walifungua”). */
  subjectOf(subjects: readonly Concord[]): Open | undefined {
    if (subjects.length === 0) return this.open[0];
    if (typeof subjects[0] === 'string' && !this.open.some((o) => o.person)) return undefined;
    const direct = this.open.filter((o) => !o.oblique);
    const last = this.before?.kind === 'noun' || this.before?.kind === 'name' ? direct.at(-1) : undefined;
    return (
      direct.find((o) => overlap(subjects, o.phrase.classes)) ??
      direct.find((o) => o.phrase.classes.length === 0) ??
      (subjects.some((c) => c === 1 || c === 2) ? last : undefined)
    );
  }

  /** “aliposema Rais”: the subject stands behind a relative verb. */
  subjectBehind(subjects: readonly Concord[]): boolean {
    const { next } = this;
    return (
      next !== undefined &&
      (next.kind === 'noun' || next.kind === 'name') &&
      !next.grammar.locative &&
      (overlap(subjects, classesOf(next)) || (next.kind === 'name' && subjects.includes(1) && next.lemma !== 'place'))
    );
  }
}
