import type { Block, Phrase } from '../reading/block.ts';
import type { Mark, PartOfSpeech, Span, Token } from '../types.ts';
import type { Item } from './item.ts';
import type { Sources } from './item-base.ts';
import { ofMark } from './item-of-mark.ts';
import { ofName, ofPhrase, ofToken } from './item-of-word.ts';
import { joinWords } from './join-words.ts';
import { sayNobody } from './nobody.ts';
import { joinDirections } from './places.ts';
import { frontQuestion } from './question.ts';

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
    // “ina miliki”: the first word has said it.
    if (token.readings[0]?.rest) {
      i++;
      continue;
    }
    const found = longest.get(token.start);
    const mark = found && (isTitleOf(found, longest) || isVirus(found, token)) ? undefined : found;
    const phrase = phrases.get(i);
    const phraseEnd = phrase && !isBest(block, phrase, items.at(-1)) ? tokens[phrase.to]!.end : 0;
    // A term of one word that the lexicon knows takes the wording that the lexicon's word takes.
    const single = mark?.end === token.end && (mark.kind === 'term' ? token.readings.length > 0 : token.kind === 'number');
    if (mark && !single && mark.end >= phraseEnd) {
      const from = i;
      while (i < tokens.length && tokens[i]!.start < mark.end) i++;
      const item = ofMark(block, token, tokens[i - 1]!, mark, sources);
      const passed = item.kind === 'noun' ? passedOver(block, from, i, mark) : undefined;
      items.push(item, ...(passed === undefined ? [] : [ofToken(block, passed, false, sources)]));
    } else if (phrase && phraseEnd > 0 && phraseEnd <= span.end) {
      items.push(ofPhrase(block, phrase, sources));
      i = phrase.to + 1;
    } else {
      const item = ofToken(block, i++, first, sources);
      items.push(item);
      // “Dk. Mpango”: a name, whatever the word is elsewhere.
      const after = tokens[i];
      if (item.lemma === 'title' && after && isCapital(block, after) && !isNamed(longest.get(after.start))) {
        items.push(ofName(block, after, sources));
        i++;
      }
    }
    if (token.kind !== 'symbol') first = false;
  }
  return frontQuestion(sayNobody(joinWords(joinDirections(items))));
}

/** “njia bora zaidi ya kuwasilisha”: the best way to submit, not more than submitting. */
const isBest = ({ tokens }: Block, { text, to }: Phrase, before: Item | undefined): boolean =>
  text === 'zaidi ya' &&
  before?.kind === 'adjective' &&
  (tokens[to + 1]?.readings[0]?.grammar.tense === 'infinitive' || tokens[to + 1]?.readings[0]?.pos === 'noun');

/** The word that stands inside a term without being part of it: mapambano yake dhidi ya rushwa, wanajeshi wanne wa Kenya. */
function passedOver(block: Block, from: number, to: number, mark: Mark): number | undefined {
  const listed = mark.key.split(' ');
  if (mark.kind !== 'term' || listed.length !== to - from - 1) return undefined;
  for (let i = from + 1; i < to; i++)
    if (SPECIFIES.has(block.tokens[i]!.readings[0]?.pos ?? 'name') && block.forms[i] !== listed[i - from]) return i;
  return undefined;
}

/** “kirusi hicho”: a word of the lexicon, small and with a class of its own, is no language. */
const isVirus = ({ kind }: Mark, { readings: [reading] }: Token): boolean =>
  kind === 'people' && reading?.pos === 'noun' && reading.gloss === 'virus';

/** “msemaji wa rais Putin”: the title belongs to the name behind it, not to the term. */
const isTitleOf = ({ kind, key, end }: Mark, marks: ReadonlyMap<number, Mark>): boolean =>
  kind === 'term' && / wa (?:rais|waziri|waziri mkuu|gavana|mfalme)$/.test(key) && marks.get(end + 1)?.kind === 'person';

const isNamed = (mark: Mark | undefined): boolean => mark !== undefined && mark.kind !== 'term';

const isCapital = ({ text }: Block, { kind, start }: Token): boolean => kind === 'word' && text[start] !== text[start]!.toLowerCase();

const SPECIFIES: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['adjective', 'pronoun', 'numeral']);

/** Phrases are found by lemmas: what does not inflect must stand as it is listed, and kuwa na with nothing inside. */
function isItself(block: Block, { from, to, text, pos }: Phrase): boolean {
  if (text === 'wa na') return false;
  // “anajivunia kwa kuwa na wanachama”: having, not because.
  if (text === 'kwa kuwa' && block.forms[to + 1] === 'na') return false;
  // “kwa mwaka”: a year; but “kwa mwaka mmoja”, “kwa ndege hiyo” say what the noun says.
  const behind = block.tokens[to + 1];
  // “kwa siku ya tatu”: for the third day.
  if (/^kwa (?:siku|wiki|mwezi|mwaka)$/.test(text) && behind?.readings[0]?.pos === 'connective') return false;
  if (pos === 'adverb' && text.startsWith('kwa ') && (behind?.kind === 'number' || SPECIFIES.has(behind?.readings[0]?.pos ?? 'name')))
    return false;
  return pos === 'verb' || pos === 'noun' || pos === 'adjective' || block.forms.slice(from, to + 1).join(' ') === text;
}
