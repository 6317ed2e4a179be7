import type { Block } from '../reading/block.ts';
import type { English, Mark, Span } from '../types.ts';
import { renderClause } from './clause.ts';
import type { Sources } from './item-base.ts';
import { itemsOf } from './items.ts';

/**
 * Rough English of a block, or of the part of it inside `span`, sentence by sentence.
 * The texts of the pieces carry the spaces between them; `start` and `end` of a piece are the Swahili it came from.
 */
export function render(block: Block, marks: readonly Mark[], sources: Sources, span: Span = { start: 0, end: block.text.length }): English {
  const parts = block.sentences
    .filter((s) => s.start < span.end && s.end > span.start)
    .map((s) => renderSentence(block, marks, sources, { start: Math.max(s.start, span.start), end: Math.min(s.end, span.end) }));
  const pieces = parts.flatMap((part, i) => part.pieces.map((p, j) => (i > 0 && j === 0 ? { ...p, text: ` ${p.text}` } : p)));
  return { text: pieces.map((p) => p.text).join(''), pieces };
}

function renderSentence(block: Block, marks: readonly Mark[], sources: Sources, span: Span): English {
  const items = itemsOf(block, marks, span, sources);
  return renderClause(items, { mentioned: new Set(), person: false, many: false, none: false, gender: undefined }).finish();
}
