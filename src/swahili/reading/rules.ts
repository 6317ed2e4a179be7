/**
 * Which reading is right here: what a word's neighbours say about it. Each rule looks at one candidate in its place and answers with a weight, on the same
 * logarithmic scale as the candidates' scores; the reader sees `why` where the rule decided.
 * Sources: Ashton, Swahili Grammar (1944), for agreement and word order; our own reading of news for the weights.
 */
import type { Candidate } from '../morphology/verbs.ts';
import type { NounClass, Reading } from '../types.ts';
import { AFTER_INFINITIVE, SAYING } from './word-lists.ts';

/** A word of a sentence on its way to its readings. */
export interface Slot {
  /** Normalised form; '' for numbers and signs. */
  form: string;
  /** A number, or a sign such as a comma. */
  sign: string;
  capitalised: boolean;
  candidates: readonly Candidate[];
  /** Set once the word's own turn has come: words are read from left to right. */
  chosen?: Candidate;
}

export interface Place {
  slots: readonly Slot[];
  index: number;
  slot: Slot;
  /** The word before, if no sign stands between. */
  before: Reading | undefined;
  beforeForm: string;
  /** The nearest earlier noun or name of the same clause. */
  head: Reading | undefined;
  next: Slot | undefined;
  first: boolean;
}

export interface Rule {
  name: string;
  why: string;
  weigh(candidate: Reading, place: Place): number;
}

const classesOf = (r: Reading): readonly NounClass[] => {
  const classes = r.grammar.classes ?? (r.grammar.nounClass === undefined ? [] : [r.grammar.nounClass]);
  // People and animals of any class agree like class 1 and 2.
  if (!r.grammar.animate || r.pos !== 'noun') return classes;
  const plural = [2, 6, 8, 10].includes(r.grammar.nounClass!);
  return r.grammar.classes ? [1, 2, ...classes] : [plural ? 2 : 1, ...classes];
};

const shares = (a: readonly unknown[], b: readonly unknown[]): boolean => a.some((x) => b.includes(x));
const AGREEING: ReadonlySet<string> = new Set(['connective', 'adjective', 'pronoun']);
const agreeing = (r: Reading): boolean => AGREEING.has(r.pos) && r.grammar.nounClass !== undefined;
const subjectsOf = (r: Reading) => r.grammar.subjects ?? (r.grammar.subject === undefined ? [] : [r.grammar.subject]);
export const isPassive = (r: Reading | undefined): boolean =>
  r?.pos === 'verb' &&
  (r.grammar.extensions?.at(-1) === 'passive' || r.parts.some((p) => p.role === 'extension' && /^([ie]?w)$/.test(p.text)));
const finite = (r: Reading): boolean => r.pos === 'verb' && r.grammar.tense !== 'infinitive' && r.grammar.relative === undefined;
const nominal = (r: Reading): boolean => r.pos === 'noun' || r.pos === 'name' || (r.pos === 'verb' && r.grammar.tense === 'infinitive');
const nextCan = (place: Place, test: (r: Reading) => boolean): boolean => place.next?.candidates.some((c) => test(c.reading)) ?? false;

export const RULES: readonly Rule[] = [
  {
    name: 'agent',
    why: 'after a passive verb, before who does it',
    weigh: (r, p) => {
      if (r.lemma !== 'na' || r.pos !== 'preposition' || r.parts.length > 1) return 0;
      const passive =
        isPassive(p.before) ||
        (p.before?.pos === 'noun' &&
          isPassive(p.slots[p.index - 2]?.chosen?.reading) &&
          p.slots[p.index - 2]!.chosen!.reading.grammar.tense !== 'infinitive');
      return passive ? 3 : -3;
    },
  },
  {
    name: 'that',
    why: 'after a verb or noun of saying or knowing',
    weigh: (r, p) => {
      if (p.slot.form !== 'kuwa') return 0;
      const saying =
        p.before !== undefined &&
        (SAYING.has(p.before.lemma) || p.before.pos === 'noun' || p.before.pos === 'adjective' || p.before.pos === 'adverb');
      const governed =
        p.before !== undefined &&
        (p.before.pos === 'connective' ||
          p.before.pos === 'preposition' ||
          AFTER_INFINITIVE.has(p.before.lemma) ||
          p.beforeForm === 'ili' ||
          p.beforeForm === 'bila' ||
          p.beforeForm === 'na');
      if (r.pos === 'conjunction') return governed ? -2 : saying ? 1 : 0.3;
      return governed ? 1 : saying ? -0.5 : 0;
    },
  },
  {
    name: 'grown stiff',
    why: 'an infinitive that has become a word of its own',
    weigh: (r, p) =>
      (r.pos === 'preposition' || r.pos === 'numeral') && p.slot.candidates.some((c) => c.reading.grammar.tense === 'infinitive') ? 1.2 : 0,
  },
  {
    name: 'agreement',
    why: 'agrees with the noun before it',
    weigh: (r, p) => {
      if (!agreeing(r) || !p.head) return 0;
      return shares(classesOf(r), classesOf(p.head)) ? 0.7 : p.before === p.head ? -0.3 : 0;
    },
  },
  {
    name: 'agreed with',
    why: 'the next word agrees with it',
    weigh: (r, p) => {
      if (r.pos !== 'noun' || !p.next) return 0;
      const followers = p.next.candidates.filter((c) => agreeing(c.reading));
      if (followers.length === 0) return 0;
      // What lives may agree by its own class too (rafiki yangu), but the same word for a thing does so always (nyota ya, nyota wa).
      const usual = classesOf(r).filter((c) => !r.grammar.animate || c === 1 || c === 2);
      if (followers.some((c) => shares(classesOf(c.reading), usual))) return 0.6;
      if (followers.some((c) => shares(classesOf(c.reading), classesOf(r)))) return 0.3;
      return followers.length === p.next.candidates.length ? -0.4 : 0;
    },
  },
  {
    name: 'subject',
    why: 'its subject stands before it',
    weigh: (r, p) => {
      if (r.pos !== 'verb' || r.grammar.subject === undefined || !p.head) return 0;
      if (r.grammar.relative !== undefined) return shares([r.grammar.relative], classesOf(p.head)) ? 0.4 : 0;
      return shares(subjectsOf(r), classesOf(p.head)) ? 0.3 : 0;
    },
  },
  {
    name: 'after a connective',
    why: 'after “of” or a preposition',
    weigh: (r, p) => {
      if (!p.before || !(p.before.pos === 'connective' || p.before.pos === 'preposition')) return 0;
      if (nominal(r)) return 0.5;
      return finite(r) ? -1 : 0;
    },
  },
  {
    name: 'after a verb that takes one',
    why: 'after a verb that takes an infinitive',
    weigh: (r, p) =>
      p.before?.pos === 'verb' && AFTER_INFINITIVE.has(p.before.lemma)
        ? r.grammar.tense === 'infinitive'
          ? 0.8
          : r.grammar.tense === 'subjunctive'
            ? 0.4
            : 0
        : 0,
  },
  {
    name: 'headline',
    why: 'the short present of headlines',
    weigh: (r, p) => {
      if (r.grammar.tense !== 'simple present') return 0;
      const agrees = p.head !== undefined && shares(subjectsOf(r), classesOf(p.head));
      const namedBefore = p.index > 0 && p.slots[p.index - 1]!.capitalised;
      return agrees ? 0.8 : namedBefore ? 0.9 : 0;
    },
  },
  {
    name: 'order',
    why: 'begins the sentence as an order',
    weigh: (r, p) => (r.grammar.tense === 'imperative' ? (p.first ? 0.7 : p.before ? -0.6 : 0) : 0),
  },
  {
    name: 'wish',
    why: 'after a word that asks for a wish',
    weigh: (r, p) => {
      if (r.grammar.tense !== 'subjunctive') return 0;
      return ['ili', 'lazima', 'kwamba', 'kuwa', 'bora', 'afadhali', 'wala'].includes(p.beforeForm) ||
        (p.before?.pos === 'verb' && AFTER_INFINITIVE.has(p.before.lemma))
        ? 0.6
        : 0;
    },
  },
  {
    name: 'while',
    why: 'joins two clauses',
    weigh: (r, p) => {
      if (r.pos !== 'conjunction' || !['huku', 'wakati', 'kama', 'baada', 'tangu'].includes(p.slot.form)) return 0;
      if (p.slot.form === 'wakati')
        return nextCan(p, (n) => n.pos === 'connective' || (n.pos === 'pronoun' && n.grammar.deixis !== undefined)) ? -1 : 0.8;
      return 0.5;
    },
  },
  {
    name: 'had',
    why: 'a noun, after “have”',
    weigh: (r, p) => (r.pos === 'noun' && p.before?.grammar.possession ? 1 : 0),
  },
  {
    name: 'not the noun',
    why: 'the next word agrees with the noun of the same form',
    weigh: (r, p) => {
      if (r.pos !== 'adverb' && r.pos !== 'conjunction') return 0;
      const followers = p.next?.candidates.filter((c) => agreeing(c.reading)) ?? [];
      if (followers.length === 0 || followers.length < p.next!.candidates.length) return 0;
      const agreed = (c: Candidate) =>
        c.reading.pos === 'noun' && followers.some((f) => shares(classesOf(f.reading), classesOf(c.reading)));
      return p.slot.candidates.some(agreed) ? -0.8 : 0;
    },
  },
  {
    name: 'headword',
    why: 'an entry of its own, not only a plural',
    weigh: (r, p) => (r.pos === 'noun' && r.grammar.nounClass === 6 && r.lemma === p.slot.form ? 0.5 : 0),
  },
  {
    name: 'noun before verb',
    why: 'a noun, for a verb follows that agrees with it',
    weigh: (r, p) => (r.pos === 'noun' && p.next && nextCan(p, (n) => n.pos === 'verb' && shares(subjectsOf(n), classesOf(r))) ? 0.3 : 0),
  },
];
