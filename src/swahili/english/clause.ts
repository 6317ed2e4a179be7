import { verb } from './finite-verb.ts';
import type { Item, ItemKind } from './items.ts';
import type { Discourse } from './noun-phrase.ts';
import { withModifier } from './predicate.ts';
import { Sentence } from './sentence.ts';
import { adverb, and, conjunction, copula, demonstrative, nounPhrase, of, preposition, pronoun, relative, sign } from './words.ts';
import type { Writer } from './writer.ts';

type Write = (s: Sentence, item: Item) => void;
const asItIs: Write = (s, item) => s.write(item, item.english);

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
  adjective: asItIs,
  possessive: asItIs,
  with: asItIs,
};

/** Renders the items of one sentence, from left to right, with what has been read so far deciding pronouns, articles and forms. */
export function renderClause(items: readonly Item[], discourse: Discourse): Writer {
  const s = new Sentence(items, discourse);
  while (s.at < s.items.length) {
    const item = s.items[s.at]!;
    WRITERS[item.kind](s, item);
    s.before = s.items[s.at++];
  }
  return s.writer;
}
