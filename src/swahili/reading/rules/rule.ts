import type { PartOfSpeech, Reading } from '../../types.ts';
import type { Place } from '../place.ts';

/**
 * What the neighbours of a word say about one of its readings. A rule looks at one reading in its place and answers with a weight, on the
 * logarithmic scale of the readings' own scores: positive where it speaks for the reading, negative where against, 0 where it has nothing to say.
 *
 * An example is a sentence of ours with one word in brackets and the reading that is right there: `Dawa hii [hutibu: tibu verb] homa.`
 * Each sentence of `yes` is read wrongly without the rule; those of `no` look alike, and the rule must leave them as they are.
 */
export interface Rule {
  id: string;
  /** Why a reading comes first, for whoever reads the tooltip. */
  why: string;
  yes: readonly string[];
  no: readonly string[];
  /** The one form that it is about. */
  form?: string;
  /** The one part of speech that it weighs. */
  pos?: PartOfSpeech;
  weigh(candidate: Reading, place: Place): number;
}
