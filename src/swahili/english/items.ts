import type { Block, Phrase } from '../reading/block.ts';
import type { Mark, PartOfSpeech, Span } from '../types.ts';
import type { Item } from './item.ts';
import type { Sources } from './item-base.ts';
import { ofMark } from './item-of-mark.ts';
import { ofPhrase, ofToken } from './item-of-word.ts';

/** @returns the units of the block's tokens inside `span`. */
export function itemsOf(block: Block, marks: readonly Mark[], span: Span, sources: Sources): Item[] {
  const items: Item[] = [];
  const { tokens } = block;
  const phrases = new Map(block.phrases.filter((p) => isItself(block, p)).map((p) => [p.from, p]));
  let i = 0;
  while (i < tokens.length && tokens[i]!.start < span.start) i++;
  const longest = new Map<number, Mark>();
  for (const mark of marks) if (mark.end <= span.end && mark.end > (longest.get(mark.start)?.end ?? 0)) longest.set(mark.start, mark);
  let first = true;
  while (i < tokens.length && tokens[i]!.end <= span.end) {
    const token = tokens[i]!;
    const mark = longest.get(token.start);
    const phrase = phrases.get(i);
    const phraseEnd = phrase ? tokens[phrase.to]!.end : 0;
    // A term of one word that the lexicon knows takes the wording that the lexicon's word takes.
    const single = mark?.end === token.end && (mark.kind === 'term' ? token.readings.length > 0 : token.kind === 'number');
    if (mark && !single && mark.end >= phraseEnd) {
      items.push(ofMark(block, token, mark, sources));
      while (i < tokens.length && tokens[i]!.start < mark.end) i++;
    } else if (phrase && phraseEnd <= span.end) {
      items.push(ofPhrase(block, phrase, sources));
      i = phrase.to + 1;
    } else items.push(ofToken(block, i++, first, sources));
    if (token.kind !== 'symbol') first = false;
  }
  return items;
}

const SPECIFIES: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['adjective', 'pronoun', 'numeral']);

/** Phrases are found by lemmas: what does not inflect must stand as it is listed, and kuwa na with nothing inside. */
function isItself(block: Block, { from, to, text, pos }: Phrase): boolean {
  if (text === 'wa na') return false;
  // “kwa mwaka”: a year; but “kwa mwaka mmoja”, “kwa ndege hiyo” say what the noun says.
  const behind = block.tokens[to + 1];
  if (pos === 'adverb' && text.startsWith('kwa ') && (behind?.kind === 'number' || SPECIFIES.has(behind?.readings[0]?.pos ?? 'name')))
    return false;
  return pos === 'verb' || pos === 'noun' || pos === 'adjective' || block.forms.slice(from, to + 1).join(' ') === text;
}
