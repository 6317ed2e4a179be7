import { adverb, having, possessor, preposition } from './adverbials.ts';
import type { Discourse } from './draft.ts';
import { verb } from './finite-verb.ts';
import type { Item, ItemKind } from './item.ts';
import { modal } from './modal.ts';
import { adjective, demonstrative, nounPhrase, of } from './nominals.ts';
import { DAY, TIMES } from './noun-tables.ts';
import { withModifier } from './predicate.ts';
import { Sentence } from './sentence.ts';
import { and, conjunction, copula, pronoun, relative, sign } from './words.ts';
import type { Writer } from './writer.ts';

type Write = (s: Sentence, item: Item) => void;

const WRITERS: Readonly<Record<ItemKind, Write>> = {
  noun: nounPhrase,
  name: nounPhrase,
  determiner: nounPhrase,
  numeral: nounPhrase,
  verb: (s, item) => verb(s, withModifier(s, item)),
  copula,
  of,
  and,
  relative,
  pronoun,
  demonstrative,
  preposition,
  conjunction,
  sign,
  adverb,
  adjective,
  possessive: possessor,
  with: having,
};
const PHRASES: ReadonlySet<ItemKind> = new Set(['noun', 'name', 'determiner', 'numeral']);

/** “aliuawa usiku na …”: a time between a verb and what belongs to it. */
function isTime(s: Sentence): boolean {
  const english = s.open.at(-1)?.phrase.head.english ?? '';
  return s.phrased && (TIMES.test(english) || DAY.test(english));
}

/** Renders the items of one sentence, from left to right, with what has been read so far deciding pronouns, articles and forms. */
export function renderClause(items: readonly Item[], discourse: Discourse): Writer {
  const s = new Sentence(items, discourse);
  for (; s.at < s.items.length; s.at++) {
    const item = s.items[s.at]!;
    if (modal(s, item)) continue;
    WRITERS[item.kind](s, item);
    s.before = s.items[s.at]!;
    s.phrased = PHRASES.has(item.kind);
    s.recent = s.before.kind === 'verb' ? s.before : s.before.kind === 'adverb' || isTime(s) ? s.recent : undefined;
  }
  return s.writer;
}
