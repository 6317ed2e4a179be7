import type { Reading } from '../../types.ts';
import { firstOf, type Wording, wordingFor } from '../wording.ts';
import type { Collocations } from './collocations.ts';

export interface Choice {
  /** In the base form; a noun in the singular. */
  english: string;
  /** What decided: the sense told by neighbours and topic, a neighbour in the tree, the usual wording, or the first word of the gloss. */
  by: 'sense' | 'collocation' | 'wording' | 'gloss';
  /** Whether the gloss has no other sense, or something told which one is meant. */
  sure: boolean;
}

/**
 * Which English stands for a single word here. Frames, terms and expressions come before it: they say more than one word.
 * @param near what the word stands with in the tree, as `neighboursOf` says it.
 */
export function chooseWord(reading: Reading, near: readonly string[], wording: Wording, collocations: Collocations): Choice {
  const { lemma, pos, gloss, sense } = reading;
  const beside = collocations.of(lemma, pos, near);
  if (beside !== undefined) return { english: beside, by: 'collocation', sure: true };
  if (sense !== undefined) return { english: sense, by: 'sense', sure: true };
  const sure = !gloss.includes(';');
  const usual = wordingFor(gloss, wording.of(lemma, pos));
  return usual === '' ? { english: firstOf(gloss), by: 'gloss', sure } : { english: usual, by: 'wording', sure };
}
