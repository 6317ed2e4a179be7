import type { Block } from '../reading/block.ts';
import type { English, Mark, Span } from '../types.ts';
import { renderClause } from './clause.ts';
import { type Discourse, type Gender, newDiscourse } from './draft.ts';
import { genderOf } from './gender.ts';
import type { Item } from './item.ts';
import type { Sources } from './item-base.ts';
import { itemsOf } from './items.ts';

export interface RenderOptions {
  /** The part of the block that is wanted; all of it if absent. */
  span?: Span;
  /** Whom “he” or “she” stands for before the part begins. */
  gender?: Gender;
  /** As headlines speak: in the present. */
  headline?: boolean;
}

/**
 * Rough English of a block, or of a part of it, sentence by sentence.
 * The texts of the pieces carry the spaces between them; `start` and `end` of a piece are the Swahili it came from.
 */
export function render(block: Block, marks: readonly Mark[], sources: Sources, options: RenderOptions = {}): English {
  const { span = { start: 0, end: block.text.length }, gender, headline } = options;
  const discourse = newDiscourse(gender, headline);
  const parts = block.sentences
    .filter((s) => s.start < span.end && s.end > span.start)
    .map((s) => renderSentence(block, marks, sources, { start: Math.max(s.start, span.start), end: Math.min(s.end, span.end) }, discourse));
  const pieces = parts.flatMap((part, i) => part.pieces.map((p, j) => (i > 0 && j === 0 ? { ...p, text: ` ${p.text}` } : p)));
  return { text: pieces.map((p) => p.text).join(''), pieces, sure: sureOf(pieces) };
}

/** Of the words that stand in it, how many are known. */
function sureOf(pieces: English['pieces']): number {
  const words = pieces.filter((p) => /\p{L}/u.test(p.text));
  return words.length === 0 ? 1 : words.filter((p) => p.known).length / words.length;
}

function renderSentence(block: Block, marks: readonly Mark[], sources: Sources, span: Span, discourse: Discourse): Pick<English, 'pieces'> {
  const items = itemsOf(block, marks, span, sources);
  foresee(items, discourse);
  return renderClause(items, discourse).finish();
}

const AHEAD = 10;

/** “Katika hotuba yake, Rais Ruto …”: a sentence that begins with a preposition or an adverb names later whose it is. */
function foresee(items: readonly Item[], discourse: Discourse): void {
  if (discourse.person || (items[0]?.kind !== 'preposition' && items[0]?.kind !== 'adverb')) return;
  const ahead = items.slice(1, AHEAD);
  const someone = ahead.find((i) => i.gender !== undefined) ?? ahead.find((i) => i.kind === 'noun' && i.grammar.animate);
  if (!someone) return;
  discourse.person = true;
  discourse.gender = genderOf(someone);
}
