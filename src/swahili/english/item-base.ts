import type { Gazetteer } from '../names/gazetteer.ts';
import type { Block } from '../reading/block.ts';
import type { PartOfSpeech, Span } from '../types.ts';
import type { Item, ItemKind } from './item.ts';
import type { Wording } from './wording.ts';

/** Everything that the rendering of a block looks words up in. */
export interface Sources {
  wording: Wording;
  gazetteer: Gazetteer;
}

export const KINDS: Partial<Record<PartOfSpeech, ItemKind>> = {
  noun: 'noun',
  verb: 'verb',
  adjective: 'adjective',
  adverb: 'adverb',
  pronoun: 'pronoun',
  connective: 'of',
  preposition: 'preposition',
  conjunction: 'conjunction',
  copula: 'copula',
  numeral: 'numeral',
  particle: 'determiner',
  name: 'name',
};

/** What every item says of its place in the text. */
export const base = (block: Block, span: Span): Pick<Item, 'start' | 'end' | 'written' | 'spaced' | 'known'> => ({
  start: span.start,
  end: span.end,
  written: block.text.slice(span.start, span.end),
  spaced: /\s/.test(block.text[span.start - 1] ?? ' '),
  known: true,
});
