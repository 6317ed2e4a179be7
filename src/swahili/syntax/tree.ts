/**
 * What the parser says of one sentence: a dependency tree. Every offset is a UTF-16 code unit into the block's text, `end` exclusive.
 * Relations are those of dependency grammar, named for what Swahili marks: the verb carries concords of its subject, its object and the noun that it says more about.
 */
import type { Phrase } from '../reading/block.ts';
import type { Mark, NounClass, Reading, Span } from '../types.ts';

/** What a word does in the tree, whatever part of speech its dictionary entry has. */
export type WordKind =
  | 'noun'
  | 'name'
  | 'date'
  | 'pronoun' // mimi, yeye, and a demonstrative or adjective that stands for a noun: wengine walisema
  | 'verb' // finite, also of a relative clause
  | 'infinitive' // also of a verbal noun: kuuawa kwa mwandishi
  | 'copula' // ni, si, ndiye
  | 'adjective'
  | 'numeral'
  | 'demonstrative'
  | 'possessive'
  | 'determiner' // -ote, -ingine, -enyewe, kila, baadhi
  | 'having' // -enye
  | 'adverb'
  | 'connective' // -a of association
  | 'preposition'
  | 'conjunction'
  | 'relative' // amba-
  | 'particle'
  | 'sign'
  | 'unknown';

/** One node of the tree: a word, or a fixed expression, a name or a date taken as one. */
export interface Word extends Span {
  /** Place in `Tree.words`. */
  at: number;
  kind: WordKind;
  /** First and last token of the block, inclusive. The first stands for the node where single words are counted. */
  from: number;
  to: number;
  /** Normalised form of a single word; of an expression its words; the sign itself. */
  form: string;
  /** Reading of the word; of several words, of the first that has one. */
  reading?: Reading;
  /** The name or date that it is. */
  mark?: Mark;
  /** The fixed expression that it is, or, of a verb or noun, begins: piga kura. */
  expression?: Phrase;
  /** The classes of its concords, the likeliest first: what agrees with it may have any of them. */
  classes: readonly NounClass[];
}

export type Relation =
  | 'subject'
  | 'object'
  /** To or for whom: aliwapa wanafunzi zawadi. */
  | 'recipient'
  /** Who does it, behind the na of a passive or of a verbal noun. */
  | 'agent'
  /** With whom or what: kutana na, pamoja na. */
  | 'companion'
  /** Second, third … of a row → the first. */
  | 'conjunct'
  | 'oblique'
  /** B of “A wa B” → A. */
  | 'possessor'
  /** A relative verb or -enye → the noun that it says more about. */
  | 'antecedent'
  | 'complement'
  | 'adverbial'
  | 'apposition'
  /** Predicate → copula. */
  | 'attribute'
  /** Agreeing adjective, demonstrative, numeral, possessive, “-a pili”, “-a kijeshi” → noun; adverb → what it modifies. */
  | 'modifier'
  /** alikuwa → akisema. */
  | 'auxiliary'
  /** Connective, preposition, conjunction, na, kwamba, amba- → the word that it introduces. */
  | 'marker'
  /** The name behind its title → the title: Ruto → Rais. */
  | 'title'
  /** The noun inside a fixed expression → its verb: kura → alipiga. */
  | 'fixed'
  /** A sign → the word before it. */
  | 'sign';

export interface Edge {
  relation: Relation;
  /** Places in `Tree.words`. */
  dependent: number;
  governor: number;
  /** Id of the rule that made it. */
  by: string;
  /** Whether concord or the governor's frame decided it, and nothing else was as good. */
  sure: boolean;
}

export type ClauseKind = 'main' | 'relative' | 'complement' | 'adverbial' | 'infinitive' | 'quotation';

export interface Clause {
  /** The last verb or the copula. */
  verb: number;
  kind: ClauseKind;
  subject?: number;
}

export interface Tree extends Span {
  words: readonly Word[];
  /** In the order in which they were made; each word is dependent at most once. */
  edges: readonly Edge[];
  /** One for each verb, infinitive and copula that is no auxiliary, in the order of the text. */
  clauses: readonly Clause[];
  /** Words that nothing claimed and that are no root of a clause. */
  unattached: readonly number[];
}
