/** From the Swahili tree of a sentence to the English tree. */
import type { Node } from '../tree.ts';
import { group, words } from '../tree.ts';
import type { Transfer } from './context.ts';
import { leftOver } from './left-over.ts';
import { fronted } from './question.ts';

/** @returns the parts of the sentence that nothing joins, in the order of the text. */
export function transfer(t: Transfer): Node {
  const roots = t.view.roots();
  const parts = roots.sort((a, b) => t.view.first[a]! - t.view.first[b]!).flatMap((at) => (t.view.taken[at] ? [] : leftOver(t, at)));
  const [first, second] = t.view.words;
  // Below an article: “Na Juma Ali”, by Juma Ali.
  if (first?.form === 'na' && second?.kind === 'name' && !t.view.words.some((w) => w.kind === 'verb' || w.kind === 'copula')) {
    const name = parts.filter((p) => p.kind !== 'words');
    return group([words('by', first), ...name.map((n) => (n.kind === 'preposition' ? n.object : n))]);
  }
  return fronted(t, group(parts));
}
