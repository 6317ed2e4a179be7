/** Which of the weighed readings a reader sees: the likeliest, and those that a teacher would offer as well. */
import type { Candidate } from '../morphology/verbs.ts';
import type { Reading } from '../types.ts';

/** A candidate with what its neighbours make of its score. */
export interface Weighed {
  candidate: Candidate;
  score: number;
}

/** How many readings the reader sees. */
const SHOWN = 3;
/** How far below the first a verb may be that could also be meant; chosen by reading what news has at each distance. */
const FAR = 1.7;
/** An infinitive and what people do have more room: kupitia is “through” and “to go through”, wapiga those who hit and “they hit”. */
const FARTHER = 2.3;
/** Verbs that nearly any form can be cut down to have less. */
const NEAR = 0.5;

/** Words that are one piece, whatever else they could be cut into. */
const WHOLE: ReadonlySet<string> = new Set(['noun', 'conjunction', 'numeral', 'preposition']);

/** Whether a teacher would offer this reading as well: *pia* is “also”, and no p-i-a “give”. Other words than verbs are few, and most stay. */
function conceivable({ candidate: { reading }, score }: Weighed, best: Weighed): boolean {
  const { lemma, grammar } = reading;
  const first = best.candidate.reading;
  // lakini, milioni, kusini: a word that only ends like a place.
  if (reading.pos === 'noun' && grammar.locative) return first.parts.length > 1 || !WHOLE.has(first.pos);
  if (reading.pos !== 'verb') return true;
  // eleza is no e-l-ez-a “feed it”, kutana no ku-tan-a “comb you”.
  const tiny = lemma.length === 2 && lemma !== 'wa';
  const inside = first.pos === 'verb' && first.lemma !== lemma && first.lemma.endsWith(lemma);
  const roomy =
    (grammar.tense === 'infinitive' && !grammar.negative && grammar.object === undefined) ||
    (grammar.tense === 'simple present' && grammar.subject === 2);
  return best.score - score <= (tiny || inside ? NEAR : roomy ? FARTHER : FAR);
}

/** @param weighed the likeliest first. */
export const shownOf = (weighed: readonly Weighed[]): Reading[] =>
  distinct(weighed.filter((w) => conceivable(w, weighed[0]!)).map((w) => w.candidate.reading));

/** At most three that a reader would tell apart. */
function distinct(readings: readonly Reading[]): Reading[] {
  const shown: Reading[] = [];
  for (const r of readings) {
    if (shown.length === SHOWN) break;
    const known = shown.filter((s) => s.lemma === r.lemma && s.gloss === r.gloss);
    // walisema: nobody means w-a-li-sema, “they say it”.
    if (!known.some((s) => s.parts.length === r.parts.length || r.grammar.tense === 'simple present')) shown.push(r);
  }
  return shown;
}
