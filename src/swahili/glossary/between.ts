import type { Block } from '../reading/block.ts';
import type { Match } from './automaton.ts';
import type { Term } from './term.ts';

/** Adverbs that add nothing to what a term says: only, also. */
const LIGHT: ReadonlySet<string> = new Set(['tu', 'pia']);
const firstWord = (gloss: string): string => gloss.split(/[;,(]/, 1)[0]!.trim();

/** The English of the word at a token as it stands before a noun, where it is one that terms are put together from: zamani, former. */
export type AttributiveAt = (token: number) => string | undefined;

/**
 * How the English of a term says the words that stand inside it, for a term never covers a word that it does not say: Baraza jipya la Mawaziri is a new cabinet.
 * @returns undefined where English has no place for them: then this is not the term.
 */
export function sayBetween(
  block: Block,
  { between }: Pick<Match, 'between'>,
  term: Pick<Term, 'verb' | 'english'>,
  attributiveAt: AttributiveAt,
): ((english: string) => string) | undefined {
  const first = between[0] === undefined ? undefined : block.tokens[between[0]]!.readings[0];
  if (!first) return (english) => english;
  const ofEach = (say: (sense: string) => string) => (english: string) => english.split('; ').map(say).join('; ');
  const before = (attribute: string | undefined) =>
    attribute === undefined || term.verb ? undefined : ofEach((sense) => `${attribute} ${sense}`);
  // What is called by a name of its own (Baraza la Usalama) is not qualified inside it.
  const isName = /(?:^| )[A-Z][\w'’-]*$/.test(term.english.split(/[;,(]/, 1)[0]!.trim());
  if (isName && first.pos !== 'pronoun' && !LIGHT.has(first.lemma) && block.forms[between[1] ?? -1] !== 'zamani') return undefined;
  if (between.length > 1) return before(attributiveAt(between[1]!));
  if (first.pos === 'pronoun') return first.lemma.endsWith('ingine') ? before('other') : (english) => english;
  if (first.pos === 'adjective') return before(firstWord(first.gloss));
  if (LIGHT.has(first.lemma)) return (english) => english;
  if (first.pos !== 'adverb') return undefined;
  return term.verb ? ofEach((sense) => `${sense} ${firstWord(first.gloss)}`) : undefined;
}
