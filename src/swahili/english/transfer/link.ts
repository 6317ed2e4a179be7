import { type Node, words } from '../tree.ts';
import { choose } from './choose.ts';
import type { Transfer } from './context.ts';

/** A conjunction or preposition by itself: lakini, but; na, and. */
export function linkWord(t: Transfer, at: number, otherwise = ''): Node {
  const word = t.view.words[at]!;
  // “ujumbe kama huo”: a message like this.
  const next = t.view.words[at + 1];
  if (word.form === 'kama' && t.view.words[at - 1]?.kind === 'noun' && (next?.kind === 'demonstrative' || next?.kind === 'name'))
    return words('like', word);
  // “wanafanya kazi kama waandishi”: no clause follows.
  if (word.form === 'kama' && !t.view.words.slice(at + 1, at + 8).some((w) => w.kind === 'verb')) return words('as', word);
  const english = t.table.get('link', word.form) ?? t.table.get('preposition', word.form);
  return words(english ?? (otherwise || choose(t, at).said.text), word);
}
