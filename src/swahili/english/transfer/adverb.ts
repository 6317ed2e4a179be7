import { type Node, words } from '../tree.ts';
import { adverbial, choose } from './choose.ts';
import type { Transfer } from './context.ts';
import { leftOver } from './left-over.ts';

/** An adverb with what hangs on it. */
export function adverb(t: Transfer, at: number): Node[] {
  const { view } = t;
  const word = view.words[at]!;
  const rest = view
    .all(at)
    .filter((c) => view.relation(c) !== 'marker')
    .flatMap((c) => leftOver(t, c));
  if (word.form === 'je' || word.form === 'ndiyo' || word.form === 'kwamba') return rest;
  const asking = t.table.get('asking', word.reading?.lemma ?? word.form);
  if (asking) return [words(asking, word), ...rest];
  if (/^karibu(?:ni)?$/.test(word.form) && (view.words[at + 1]?.kind === 'numeral' || view.words[at + 1]?.reading?.lemma === 'nusu'))
    return [words('nearly', word), ...rest];
  // “hawezi kamwe”: the verb has denied it.
  if (word.form === 'kamwe' && view.edge(at) && /^(?:wahi)$/.test(view.words[view.edge(at)!.governor]!.reading?.lemma ?? '')) return rest;
  if (word.form === 'kamwe' && view.edge(at) && view.words[view.edge(at)!.governor]!.reading?.grammar.negative)
    return [words('ever', word), ...rest];
  const { said: chosen } = choose(t, at);
  // hapo Februari 22: the date says it.
  const next = view.words[at + 1];
  if (word.reading?.grammar.deixis && (next?.kind === 'date' || next?.mark?.kind === 'place')) return rest;
  const manner =
    word.reading && view.relation(at) === 'modifier' && /^(?:verb|infinitive)$/.test(view.words[view.edge(at)!.governor]!.kind)
      ? adverbial(word.reading.gloss)
      : undefined;
  if (word.form === 'sana' || word.form === 'mno')
    return view.words[at - 1]?.kind === 'verb' || view.taken[at - 1]
      ? [words('greatly', word), ...rest]
      : [words(chosen.text, word), ...rest];
  // “vyema zaidi”: better.
  if (view.all(at).some((c) => view.words[c]!.form === 'zaidi'))
    return [words(t.forms.compare(manner ?? chosen.text, 'comparative'), chosen)];
  return [words(manner ?? chosen.text, chosen, chosen.known), ...rest];
}
