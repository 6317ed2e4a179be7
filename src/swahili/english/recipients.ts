import { classesOf } from './draft.ts';
import { type Item, NO_GRAMMAR } from './item.ts';
import { overlap, type Sentence } from './sentence.ts';

/** English verbs that take whom they give to without a preposition: write him a letter. */
const GIVES = /^(?:write|give|bring|send|buy|read|show|tell|teach|offer|make|build|find|get|cook|leave|wish|pay|lend)(?: (?:for|to))?$/;

/** Nouns that the second phrase is looked for among. */
const FAR = 6;

/** Where a second noun phrase behind the one that begins at `from` starts; -1 where none does. */
function secondPhrase(items: readonly Item[], from: number): number {
  for (let at = from + 1; at < Math.min(items.length, from + FAR); at++) {
    const { kind } = items[at]!;
    if (kind === 'noun' || kind === 'name') return at;
    if (!/^(?:adjective|possessive|demonstrative)$/.test(kind)) return -1;
  }
  return -1;
}

const isRecipient = (item: Item | undefined, object: unknown): boolean =>
  item !== undefined &&
  (item.kind === 'noun' || item.kind === 'name') &&
  item.grammar.animate === true &&
  overlap([object], classesOf(item));

/**
 * Of a verb that gives something to somebody: is its preposition left out? Puts “to” before somebody who stands behind what is given.
 * “alimwandikia barua”: wrote him a letter; “alimwandikia rais barua”: wrote the president a letter; “kuwapatia chakula wakimbizi”: give food to refugees.
 */
export function gives(s: Sentence, { grammar: { object }, english }: Item): { bare: boolean; unsaid: boolean } {
  const no = { bare: false, unsaid: false };
  const person = object === 1 || object === 2 || typeof object === 'string';
  const { next } = s;
  if (!person || object === 'self' || !GIVES.test(english) || (next?.kind !== 'noun' && next?.kind !== 'name') || next.grammar.locative)
    return no;
  const second = secondPhrase(s.items, s.at + 1);
  if (isRecipient(next, object)) return { bare: second > 0, unsaid: false };
  const whom = s.items[second];
  if (!isRecipient(whom, object)) return { bare: true, unsaid: false };
  s.items.splice(second, 0, {
    ...whom!,
    kind: 'preposition',
    english: 'to',
    lemma: '',
    grammar: NO_GRAMMAR,
    end: whom!.start,
    written: '',
  });
  return { bare: true, unsaid: true };
}
