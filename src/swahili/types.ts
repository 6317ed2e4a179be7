import type { OwnTerm, OwnTerms } from './glossary/own-terms.ts';
import type { Tree } from './syntax/tree.ts';

/**
 * What the engine says about a text. Every offset in this file is a UTF-16 code unit into the text that was given, `end` exclusive.
 */

export interface Span {
  start: number;
  end: number;
}

/** Noun classes in the numbering of Bantu studies; 1 and 2 are also the third person. Locatives: 16 pa-, 17 ku-, 18 mu-. */
export type NounClass = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 14 | 15 | 16 | 17 | 18;

/** Whom or what a verb agrees with: a noun class (third person: 1, 2) or the first and second persons. */
export type Concord = NounClass | 'I' | 'you' | 'we' | 'you all';

export type PartOfSpeech =
  | 'noun'
  | 'verb'
  | 'adjective'
  | 'adverb'
  | 'pronoun'
  | 'connective'
  | 'preposition'
  | 'conjunction'
  | 'copula'
  | 'numeral'
  | 'interjection'
  | 'ideophone'
  | 'particle'
  | 'name'
  | 'foreign';

/** What one part of a word does. The parts of a reading concatenate to the word as written. */
export type PartRole =
  | 'negation'
  | 'subject'
  | 'tense'
  | 'relative'
  | 'object'
  | 'infinitive'
  | 'stem'
  | 'extension'
  | 'final vowel'
  | 'class prefix'
  | 'concord'
  | 'locative'
  | 'possessive'
  | 'plural'
  | 'pronoun'
  | 'enclitic'
  | 'reduplication'
  | 'manner';

export interface Part {
  text: string;
  role: PartRole;
  /** Short English: `they`, `past`, `each other`. */
  gloss: string;
}

export type Tense =
  | 'present' // -na-
  | 'simple present' // -a-, also of headlines
  | 'past' // -li-
  | 'perfect' // -me-, -mesha-
  | 'future' // -ta-
  | 'habitual' // hu-
  | 'while' // -ki-: "if, when, …ing"
  | 'then' // -ka-: consecutive
  | 'would' // -nge-
  | 'would have' // -ngali-
  | 'not yet' // -ja-
  | 'unless' // -sipo-
  | 'timeless' // general relative and copular forms
  | 'subjunctive'
  | 'imperative'
  | 'infinitive';

export type Extension = 'applicative' | 'causative' | 'stative' | 'reciprocal' | 'passive' | 'reversive';

/** The grammar of one reading: what the English rendering, the choice of readings and the tables of the tooltip stand on. */
export interface Grammar {
  /** Noun: its class. Adjective, pronoun, connective: the class that it agrees with. */
  nounClass?: NounClass;
  /** An agreeing word: all the classes that its form fits, the likeliest first: hiyo is class 9 or 4. */
  classes?: readonly NounClass[];
  /** A noun that takes the concords of people (kiongozi, rais). */
  animate?: boolean;
  /** English does not count it. */
  mass?: boolean;
  subject?: Concord;
  /** All that the subject concord can stand for, the likeliest first: u- is ‘you’ or class 3, 11, 14. */
  subjects?: readonly Concord[];
  object?: Concord | 'self';
  /** The class of the relative marker; `manner` for -vyo-, `when` and `where` are classes 16, 17, 18. */
  relative?: NounClass | 'manner';
  /** Of a relative of class 16, 17 or 18 that comes first: alipofika “when”, alikozaliwa “where”. */
  circumstance?: 'time' | 'place';
  tense?: Tense;
  negative?: boolean;
  /** `already` for -mesha-. */
  completed?: boolean;
  /** Extensions between the lemma and the form, in order; those that are part of the lemma itself are not in it. */
  extensions?: readonly Extension[];
  /** With -ni or a locative class: nyumbani. */
  locative?: boolean;
  /** A possessor grown onto the noun, or of a possessive: yangu, mwanangu. */
  possessor?: Concord;
  /** kuwa na: "have". */
  possession?: boolean;
  /** huyu: near, huyo: mentioned, yule: far. */
  deixis?: 'near' | 'mentioned' | 'far';
  /** The value of a number word. */
  value?: number;
  diminutive?: boolean;
  augmentative?: boolean;
}

export interface Reading {
  /** The dictionary form without a hyphen; a verb without ku-. */
  lemma: string;
  pos: PartOfSpeech;
  /** English senses separated by `; `, best for this place first; of the lemma with what its extensions add. */
  gloss: string;
  parts: readonly Part[];
  grammar: Grammar;
  domain?: string;
  /** The sense of the gloss that a word beside it tells. */
  sense?: string;
  /** Present when the engine derived this word and no dictionary entry stands behind it. */
  guess?: true;
  /** The second word of a verb written in two: the word before it has the same reading. */
  rest?: true;
  /** Why this reading comes first, in words for the reader: `after a passive verb`. */
  why?: string;
}

export type TokenKind = 'word' | 'number' | 'address' | 'symbol';

export interface Token extends Span {
  kind: TokenKind;
  /** At most three, best first; empty for what is not a Swahili word. */
  readings: readonly Reading[];
}

export type MarkKind = 'person' | 'place' | 'organisation' | 'date' | 'people' | 'term';

export interface Mark extends Span {
  kind: MarkKind;
  /** English: `Kim Jong-un, leader of North Korea`; `strategic partnership`. */
  gloss: string;
  /** A term's English in the singular, where `gloss` has it in the plural because the text has. */
  listed?: string;
  /** One line more, where the English alone does not tell. */
  explanation?: string;
  domain?: string;
  /** Of a term: how frequent its rarest word is in news, 1 the most frequent; absent when that was never counted. */
  rank?: number;
  /** Terms that belong to this one. */
  related?: readonly Related[];
  /** Marks with the same key are the same person, place, term …: `person:sergey shoigu`, `term:katibu mkuu`. */
  key: string;
}

/** A term beside another: what the glossary lists it as, and its English. */
export interface Related {
  term: string;
  english: string;
}

/** One block of text: a paragraph, a heading, a list item. */
export interface Annotation {
  swahili: { is: boolean; score: number };
  tokens: readonly Token[];
  marks: readonly Mark[];
}

/** What one part of a word refers to: wa- in a verb to its subject, -ye of ambaye to the noun that it says more about. */
export interface Reference extends Span {
  role: PartRole;
  /** The noun with what belongs to it, as written. */
  text: string;
  /** Whether agreement left no other choice. */
  sure: boolean;
}

/** Everything about the word or term at one offset. */
export interface Explanation extends Span {
  /** The word as written. */
  text: string;
  /** What this one form says, in English, by its first reading: wametangaza, “they have announced”. Absent where it says no more than its gloss. */
  says?: string;
  readings: readonly Reading[];
  /** Marks that cover the offset, longest last. */
  marks: readonly Mark[];
  /** What its concords refer to in this sentence. */
  refers?: readonly Reference[];
  /** A fixed expression around the word: kwa mujibu wa. */
  phrase?: Span & { text: string; gloss: string };
}

/** A group of marks with one key, as the panel lists it. */
export interface Entry {
  key: string;
  kind: MarkKind;
  /** The fullest form in which the article names it; of a term the form of the dictionary. */
  name: string;
  gloss: string;
  explanation?: string;
  domain?: string;
  related?: readonly Related[];
  places: readonly { block: number; start: number; end: number }[];
}

export interface KeySentence extends Span {
  block: number;
  score: number;
  text: string;
  english: English;
  /** Word by word, for the interlinear gloss; names and signs have no parts. */
  words: readonly GlossedWord[];
}

export interface GlossedWord {
  text: string;
  parts: readonly Pick<Part, 'text' | 'gloss'>[];
  gloss: string;
}

/** Rough English: pieces in English order; `start` and `end` say which Swahili a piece came from. */
export interface English {
  text: string;
  pieces: readonly { text: string; start: number; end: number; known: boolean }[];
  /**
   * How far the rendering can be relied on, 0 to 1: less for words that nothing in the sentence claims, words that nobody knows, and links and senses that were
   * the likeliest and could be others. Below about 0.6 a reader is often misled.
   */
  sure: number;
}

/** A field that the article is about: `diplomacy`. */
export interface Topic {
  domain: string;
  /** Its share of all that the article's terms say, 0 to 1. */
  weight: number;
  /** Keys of the entries that show it, the strongest first. */
  terms: readonly string[];
}

/** A part of a statement, as written. */
export interface FactPart extends Span {
  text: string;
}

/** A short statement of the article: who did what to whom, where and when. Offsets are into its block. */
export interface Fact extends Span {
  block: number;
  who: FactPart;
  /** The verb. */
  did: FactPart;
  /** Whom or what it was done to; what somebody is. */
  whom?: FactPart;
  /** Who got or was told it. */
  to?: FactPart;
  /** Who did it, where the verb is passive. */
  by?: FactPart;
  where: readonly FactPart[];
  when: readonly FactPart[];
  english: English;
  /** 0 to 1; what is too unsure is no fact. */
  confidence: number;
}

export interface Digest {
  /** One line of English. */
  gist: string;
  /** Up to seven, in the order of the article's weightiest sentences. */
  facts: readonly Fact[];
  /** The best first, each next one for what it adds to those before. */
  sentences: readonly KeySentence[];
  entries: readonly Entry[];
  /** The weightiest first. */
  topics: readonly Topic[];
  difficulty: { words: number; sentences: number; minutes: number; beyond1000: number; beyond3000: number };
  /** The words that unlock this article. */
  vocabulary: readonly { lemma: string; gloss: string; count: number }[];
}

/** An entry of the dictionary that was looked for by its English. */
export interface FoundEntry {
  /** As dictionaries have it; a verb with ku-. */
  swahili: string;
  english: string;
  pos: PartOfSpeech | 'term';
  domain?: string;
}

/** What the dictionary has for what somebody typed. */
export interface Found {
  /** As one Swahili word, in any of its forms: all that it can be. */
  readings: readonly Reading[];
  /** As a Swahili phrase: its rough English; empty when it is none. */
  english: string;
  /** As English, or as a word of Swahili terms. */
  entries: readonly FoundEntry[];
}

/** A verb in one tense. */
export interface ConjugationRow {
  /** What the form says: `will …`. */
  meaning: string;
  /** Absent where Swahili has no such form. */
  affirmative?: string | undefined;
  negative?: string | undefined;
}

/** One word or concord that stands beside a noun of some class. */
export interface AgreementRow {
  meaning: string;
  form: string;
}

export interface ReadOptions {
  /** Somebody knows already that all of this is Swahili. */
  assume?: boolean;
  /** The reader's own glossary: its terms win over the bundled ones. */
  own?: OwnTerms;
  /** When the page was written, `2026-11-24` or `2026-11`: what a person was then. */
  date?: string;
}

export interface Engine {
  /** Prepares the reader's own glossary for `read`. */
  ownTerms(terms: readonly OwnTerm[]): OwnTerms;
  detect(text: string): { is: boolean; score: number };
  /** Reads the blocks of one page together, so that a name seen in full decides its short mentions. */
  read(blocks: readonly string[], options?: ReadOptions): readonly Annotation[];
  explain(annotation: Annotation, text: string, offset: number): Explanation | undefined;
  /** `headline` is the index of the block that is the headline, if any. */
  digest(blocks: readonly string[], annotations: readonly Annotation[], options?: { headline?: number; sentences?: number }): Digest;
  english(annotation: Annotation, text: string): English;
  /**
   * The English of the trees, as facts and gist are said. It takes the place of `english` when readers who see both find it better:
   * `annotate --only transfer` shows it for that.
   */
  transfer(annotation: Annotation, text: string): English;
  /** The tree of each sentence, in order. */
  syntax(annotation: Annotation, text: string): readonly Tree[];
  /** Looks up what somebody typed: Swahili in any form, or English. */
  search(query: string): Found;
  /** A verb through its tenses with one subject; the lemma is without ku-. */
  conjugation(lemma: string, subject: Concord): readonly ConjugationRow[];
  /** What agrees with a noun of this class. */
  agreement(nounClass: NounClass): readonly AgreementRow[];
}
