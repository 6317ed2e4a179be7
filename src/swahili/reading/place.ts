/** A word and what stands around it, as the rules ask for it. */

import { personalClass } from '../grammar/numbering.ts';
import type { WordKinds } from '../grammar/word-kinds.ts';
import type { Candidate } from '../morphology/verbs.ts';
import type { NounClass, Reading } from '../types.ts';

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
  /** Which words are verbs of saying, nouns of a time, and so on. */
  kinds: WordKinds;
}

export const classesOf = (r: Reading): readonly NounClass[] => {
  const classes = r.grammar.classes ?? (r.grammar.nounClass === undefined ? [] : [r.grammar.nounClass]);
  if (!r.grammar.animate || r.pos !== 'noun') return classes;
  return r.grammar.classes ? [1, 2, ...classes] : [personalClass(r.grammar.nounClass!), ...classes];
};

export const shares = (a: readonly unknown[], b: readonly unknown[]): boolean => a.some((x) => b.includes(x));
const AGREEING: ReadonlySet<string> = new Set(['connective', 'adjective', 'pronoun']);
export const agreeing = (r: Reading): boolean => AGREEING.has(r.pos) && r.grammar.nounClass !== undefined;
export const subjectsOf = (r: Reading) => r.grammar.subjects ?? (r.grammar.subject === undefined ? [] : [r.grammar.subject]);
export const isPassive = (r: Reading | undefined): boolean =>
  r?.pos === 'verb' &&
  (r.grammar.extensions?.at(-1) === 'passive' || r.parts.some((p) => p.role === 'extension' && /^([ie]?w)$/.test(p.text)));
export const finite = (r: Reading): boolean => r.pos === 'verb' && r.grammar.tense !== 'infinitive' && r.grammar.relative === undefined;
export const nominal = (r: Reading): boolean =>
  r.pos === 'noun' || r.pos === 'name' || (r.pos === 'verb' && r.grammar.tense === 'infinitive');
export const nextCan = (place: Place, test: (r: Reading) => boolean): boolean =>
  place.next?.candidates.some((c) => test(c.reading)) ?? false;

/** What stands behind a noun and shows its class: “of”, adjectives, pronouns, relative verbs. */
export const follows = (r: Reading): boolean => agreeing(r) || (r.pos === 'verb' && r.grammar.relative !== undefined);
export const followedClasses = (r: Reading): readonly NounClass[] =>
  r.pos === 'verb' && typeof r.grammar.relative === 'number' ? [r.grammar.relative] : classesOf(r);
export const isNumber = (slot: Slot | undefined): boolean => slot !== undefined && /^\d/.test(slot.sign);
/** Whether a clause with a verb of its own follows, before the sentence or, with `comma`, the clause ends. */
export function clauseFollows(place: Place, comma = false): boolean {
  for (const slot of place.slots.slice(place.index + 1)) {
    if (/^[.;!?]$/.test(slot.sign) || (comma && slot.sign === ',')) return false;
    const likeliest = slot.candidates[0]?.reading;
    if (likeliest?.pos === 'copula' || (likeliest && finite(likeliest) && likeliest.grammar.tense !== 'imperative')) return true;
  }
  return false;
}

/** “mfumo huo unapendelea”: the next word is a noun that a verb agrees with, up to four words on. */
export function subjectFollows(place: Place): boolean {
  const noun = place.next?.candidates[0]?.reading;
  if (noun?.pos !== 'noun') return false;
  for (const slot of place.slots.slice(place.index + 2, place.index + 6)) {
    const likeliest = slot.candidates[0]?.reading;
    if (slot.form === '' || likeliest?.lemma === 'na' || likeliest?.pos === 'connective') return false;
    if (likeliest && finite(likeliest) && likeliest.grammar.subject !== undefined) return shares(subjectsOf(likeliest), classesOf(noun));
  }
  return false;
}

/** Whether a clause with a subject and a verb of its own follows: “kuwa Asha alikuwa mgonjwa”, “kuwa mimi nimechoka”. */
export function clauseAhead({ slots, index }: Place): boolean {
  for (const { form, sign, candidates } of slots.slice(index + 1, index + 8)) {
    if (form === 'na' || /^[.,;:!?]$/.test(sign)) return false;
    const likeliest = candidates[0]?.reading;
    if (likeliest?.grammar.tense === 'infinitive') return false;
    if (likeliest && finite(likeliest) && likeliest.grammar.subject !== undefined && likeliest.grammar.tense !== 'subjunctive') return true;
  }
  return false;
}

/** Whether a verb of saying stands before, with nothing between but who is told: “kumweleza mume wake kuwa”. */
export function saidBefore({ slots, index, kinds }: Place): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const { sign, chosen, capitalised } = slots[at]!;
    const reading = chosen?.reading;
    if (kinds.is('saying', reading) && reading?.pos === 'verb') return true;
    const told = reading === undefined ? capitalised : ['noun', 'name', 'pronoun', 'adjective'].includes(reading.pos);
    if (!told || sign !== '') return false;
  }
  return false;
}
