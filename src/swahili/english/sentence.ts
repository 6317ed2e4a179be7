import type { Concord, Grammar, Tense } from '../types.ts';
import { classesOf, type Discourse, type NounPhrase, type Role } from './draft.ts';
import { type Item, pieceOf } from './item.ts';
import { readNounPhrase } from './noun-phrase.ts';
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
  /** It begins behind a comma: the subject of a clause of its own. */
  begins?: boolean;
}

/** What an infinitive behind “na” goes on with. */
export interface Form {
  tense: Grammar['tense'];
  person: Person;
}

/** How the next verb is to be said: lazima, “must”; inabidi, “have to” in the tense of inabidi. */
export type Modal = { word: 'may' | 'must' } | { tense: Tense | undefined; negative: boolean };

const SPAN = /^(?:saa|siku|wiki|mwezi|mwaka|muongo|dakika)$/;

export const overlap = (a: readonly unknown[], b: readonly unknown[]): boolean => a.some((x) => b.includes(x));

/** One sentence on its way from left to right: what is still to be read, what has been written, and what it left open. */
export class Sentence {
  readonly items: Item[];
  readonly discourse: Discourse;
  readonly writer = new Writer();
  /** The item that is being read; whoever reads more leaves it on the last one it has taken. */
  at = 0;
  open: Open[] = [];
  /** A subject whose verb waits behind a relative clause or an infinitive. */
  waiting: Open | undefined;
  form: Form | undefined;
  /** The clause has no finite verb yet. */
  fresh = true;
  /** The last item that was written, for what depends on its neighbour. */
  before: Item | undefined;
  /** What was written last was a noun phrase. */
  phrased = false;
  /** The last verb, while only adverbs have followed it. */
  recent: Item | undefined;
  /** Inside straight quotation marks. */
  quoted = false;
  /** “after” or “before” was said: an infinitive behind the next noun is a clause; “despite”: one in -ing. */
  until: 'clause' | 'ing' | undefined;
  /** The conjunction that the next finite verb belongs to. */
  link = '';
  modal: Modal | undefined;
  /** The verb of a question has been turned round. */
  asked = false;

  constructor(items: readonly Item[], discourse: Discourse) {
    this.items = [...items];
    this.discourse = discourse;
  }

  get next(): Item | undefined {
    return this.items[this.at + 1];
  }

  write(item: Item, text: string): void {
    this.writer.add(pieceOf(item, text));
  }

  /** Writes the noun phrase that begins at the next item. */
  writeNext(role: Role): NounPhrase {
    const phrase = readNounPhrase(this.items, this.at + 1, role, this.discourse);
    for (const piece of phrase.pieces) this.writer.add(piece);
    this.at = phrase.next - 1;
    return phrase;
  }

  /** Keeps the subject that has no verb yet over what comes between. */
  keepWaiting(): void {
    this.waiting ??= this.open.find((o) => !o.oblique && (this.fresh || o.begins));
  }

  /** An infinitive as a noun can be the subject of what follows. */
  breakInfinitive(item: Item): void {
    const open = {
      phrase: { classes: [15 as const], plural: false, animate: false, head: item },
      at: 0,
      oblique: this.before?.kind === 'preposition',
    };
    this.open = [open];
    if (this.fresh && !open.oblique) this.waiting = open;
  }

  /** A new clause: what stood before is the subject of nothing more. */
  breakOff(): void {
    this.open = [];
    this.waiting = undefined;
    this.until = undefined;
    this.fresh = true;
  }

  /** What stands before a verb and can be its subject: it agrees, or it is the last thing said (“familia … walifungua”), or it waits for its verb. */
  subjectOf(subjects: readonly Concord[]): Open | undefined {
    if (subjects.length === 0) return this.open[0];
    if (typeof subjects[0] === 'string' && !this.open.some((o) => o.person)) return undefined;
    // A place is “i-”: “kurejea Chelsea atakapokamilisha” is when he completes.
    const someone = subjects.every((c) => c === 1 || c === 2);
    const direct = this.open.filter((o) => !o.oblique && !(someone && o.phrase.head.lemma === 'place'));
    // “kwa karibu miaka kumi alikaa”: no span of time does so.
    const last = this.phrased ? direct.filter((o) => !SPAN.test(o.phrase.head.lemma)).at(-1) : undefined;
    const things = subjects.every((c) => c === 8 || c === 10);
    const waiting = this.waiting && overlap(subjects, this.waiting.phrase.classes) ? this.waiting : undefined;
    return (
      direct.find((o) => overlap(subjects, o.phrase.classes)) ??
      waiting ??
      direct.find((o) => o.phrase.classes.length === 0) ??
      // “meza na kitanda vinauzwa”: what several things share.
      (things && last !== undefined && direct.at(-2)?.phrase.plural ? direct.at(-2) : undefined) ??
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
