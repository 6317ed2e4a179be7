import type { Frames } from '../../grammar/frames.ts';
import type { Gazetteer } from '../../names/gazetteer.ts';
import type { Trees } from '../../syntax/trees.ts';
import type { Collocations } from '../choice/collocations.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Forms } from '../forms.ts';
import type { Node } from '../tree.ts';
import type { WordTable } from '../word-table.ts';
import type { Wording } from '../wording.ts';
import type { View } from './view.ts';

/** Everything that the English of a text is looked up in. */
export interface Sources {
  wording: Wording;
  collocations: Collocations;
  gazetteer: Gazetteer;
  forms: Forms;
  table: WordTable;
  frames: Frames;
  trees: Trees;
}

/** One sentence on its way from the Swahili tree to the English one. */
export interface Transfer extends Sources {
  view: View;
  /** What each word of the Swahili tree stands with. */
  near: readonly (readonly string[])[];
  discourse: Discourse;
  /** Main verbs of what has happened are said in the present, as headlines do. */
  headline: boolean;
  /** What makes the English less sure: words nobody knows, choices that could be others. */
  doubts: number;
  /** A relative clause without its relative word, for “no one was injured”. */
  relativeClauseOf(at: number): Node;
}
