/**
 * English as a tree, before a single word of it is inflected: what transfer makes of the Swahili tree and the generator writes.
 * Every node knows the Swahili that it came from.
 */
import type { Span } from '../types.ts';

/** English words as the dictionary has them, with the Swahili they came from. `known` is false where the text is the Swahili word itself. */
export interface Said extends Span {
  text: string;
  known: boolean;
}

export type Node = Clause | Noun | Pronoun | Words | Prepositional | Group | Sign;

/** What does not change: adverbs, conjunctions, adjectives in a predicate. */
export interface Words {
  kind: 'words';
  said: Said;
}

/** A punctuation mark. `side`: whether it stands close to the word before it, behind it, or (– a dash) to neither. */
export interface Sign {
  kind: 'sign';
  said: Said;
  side: 'closing' | 'opening' | 'neither';
}

/** in the house, of Kenya, after arriving. */
export interface Prepositional {
  kind: 'preposition';
  said: Said;
  object: Node;
}

/** Nodes one behind the other: a coordination with its “and”, or the parts of a sentence that nothing joins. */
export interface Group {
  kind: 'group';
  parts: readonly Node[];
  /** What a verb agrees with. */
  person: Person;
}

/** Who does it, as English verbs see it. */
export type Person = 'I' | 'singular' | 'plural';

export type PronounForm =
  | 'I'
  | 'you'
  | 'he'
  | 'she'
  | 'it'
  | 'we'
  | 'they'
  | 'he or she'
  | 'there'
  | 'this'
  | 'these'
  | 'that'
  | 'those'
  | 'who';

export interface Pronoun {
  kind: 'pronoun';
  form: PronounForm;
  said: Said;
  /** oneself: himself, themselves. */
  self?: boolean;
}

/** What stands first in a noun phrase: an article, a word (this, every, any), whose it is. */
export type Determiner =
  | { kind: 'article'; article: 'the' | 'a' | 'none' }
  | { kind: 'word'; said: Said }
  | { kind: 'possessive'; of: PronounForm; said: Said }
  | { kind: 'owner'; owner: Node };

export interface Noun {
  kind: 'noun';
  /** In the singular; undefined where nothing but a number or an adjective stands for it: the two, many. */
  head: Said | undefined;
  number: 'singular' | 'plural';
  /** A name: Nairobi, President Ruto. */
  name: boolean;
  determiner: Determiner;
  /** all, half, both: before the determiner. */
  before: readonly Said[];
  /** In English order: first, two, other, big. */
  adjectives: readonly Said[];
  /** Nouns and names before the head: peace talks, UN officials. */
  nouns: readonly Said[];
  /** What follows: of-phrases, relative clauses, names in apposition. */
  after: readonly Node[];
  /** What “he” or “she” can stand for. */
  pronoun: PronounForm;
}

export type EnglishTense = 'present' | 'past' | 'future' | 'would' | 'should' | 'may' | 'must' | 'can' | 'could' | 'imperative';

/** The verb and what tells its time, before it agrees with its subject. */
export interface VerbGroup {
  /** In the base form, with its particles: take part, be born, be able to. */
  base: Said;
  tense: EnglishTense;
  perfect?: boolean;
  progressive?: boolean;
  passive?: boolean;
  negative?: boolean;
  /** In the midst of the group: already, never, also. */
  adverbs?: readonly Said[];
}

/** finite: she goes; to: to go; bare: go; ing: going; participle: gone; subjunctive forms are finite with “should”. */
export type ClauseForm = 'finite' | 'to' | 'bare' | 'ing' | 'participle';

export interface Clause {
  kind: 'clause';
  form: ClauseForm;
  /** that, if, when, who. */
  link?: Node;
  /** Before the subject. */
  front: readonly Node[];
  subject?: Node;
  /** Between subject and verb. */
  middle?: readonly Node[];
  /** Where no subject is said: what the verb agrees with. */
  agrees?: Person;
  verb: VerbGroup;
  /** Auxiliary before the subject. */
  inverted?: boolean;
  /** Objects, agent and adverbials, in English order. */
  after: readonly Node[];
}

export const said = (text: string, from: Span, known = true): Said => ({ text, start: from.start, end: from.end, known });
export const words = (text: string, from: Span, known = true): Words => ({ kind: 'words', said: said(text, from, known) });
export const preposition = (text: string, from: Span, object: Node): Prepositional => ({
  kind: 'preposition',
  said: said(text, from),
  object,
});
export const group = (parts: readonly Node[], person: Person = 'singular'): Group => ({ kind: 'group', parts, person });
export const pronoun = (form: PronounForm, from: Span): Pronoun => ({ kind: 'pronoun', form, said: said('', from) });
export const noun = (head: Said | undefined, more: Partial<Noun> = {}): Noun => ({
  kind: 'noun',
  head,
  number: 'singular',
  name: false,
  determiner: { kind: 'article', article: 'none' },
  before: [],
  adjectives: [],
  nouns: [],
  after: [],
  pronoun: 'it',
  ...more,
});
