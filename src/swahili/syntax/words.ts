/** From tokens to the nodes of the tree: names, dates and fixed expressions are taken as one, and each gets its kind. */
import type { Block, Phrase } from '../reading/block.ts';
import type { Mark, NounClass, Reading, Span, Token } from '../types.ts';
import { ALL, classesOfName, classesOfWord, isPlaceAdverb, NO_CLASSES, personalPronoun } from './concords.ts';
import type { Word, WordKind } from './tree.ts';

/** Expressions that are one node; of the others (piga kura, waziri mkuu) the words keep their own places in the tree. */
const ONE_NODE: ReadonlySet<string> = new Set(['preposition', 'conjunction', 'adverb', 'interjection', 'particle']);

/** The expressions of a block by their first token, and the names and dates of its marks by their start: a block has many sentences. */
const phrasesOf = new WeakMap<Block, ReadonlyMap<number, Phrase>>();
const namesOf = new WeakMap<readonly Mark[], ReadonlyMap<number, Mark>>();

function phrasesIn(block: Block): ReadonlyMap<number, Phrase> {
  let known = phrasesOf.get(block);
  // Of two that begin together the first is the one that counts.
  if (!known) phrasesOf.set(block, (known = new Map([...block.phrases].reverse().map((p) => [p.from, p]))));
  return known;
}

function namesIn(marks: readonly Mark[]): ReadonlyMap<number, Mark> {
  let known = namesOf.get(marks);
  if (!known) {
    const names = marks.filter((m) => m.kind !== 'term' && m.kind !== 'people');
    namesOf.set(marks, (known = new Map(names.map((m) => [m.start, m]))));
  }
  return known;
}

/** The words of one sentence. */
export function wordsOf(block: Block, marks: readonly Mark[], span: Span): Word[] {
  const { tokens } = block;
  const [phrases, names] = [phrasesIn(block), namesIn(marks)];
  const words: Word[] = [];
  let from = firstTokenAt(block, span.start);
  while (from < tokens.length && tokens[from]!.start < span.end) {
    const word = wordAt(block, phrases.get(from), names.get(tokens[from]!.start), from, words.length);
    words.push(word);
    from = word.to + 1;
  }
  return words;
}

function firstTokenAt({ tokens }: Block, start: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wordAt(block: Block, phrase: Phrase | undefined, mark: Mark | undefined, from: number, at: number): Word {
  const { tokens } = block;
  const token = tokens[from]!;
  const reading = readingAt(block, from);
  if (mark) {
    let to = from;
    while (to + 1 < tokens.length && tokens[to + 1]!.end <= mark.end) to++;
    const word = node(block, at, mark.kind === 'date' ? 'date' : 'name', from, to, classesOfName(mark, reading), reading);
    word.mark = mark;
    return word;
  }
  if (phrase && phrase.to > from && ONE_NODE.has(phrase.pos) && !opensInfinitive(block, phrase) && !isMost(block, phrase)) {
    const kind = phrase.pos === 'interjection' ? 'particle' : (phrase.pos as WordKind);
    const word = node(block, at, kind, from, phrase.to, NO_CLASSES, readingOf(phrase, reading));
    word.expression = phrase;
    return word;
  }
  if (reading && isPlaceAdverb(reading)) return node(block, at, 'noun', from, from, [16, 17, 18], reading);
  const pronoun = reading && personalPronoun(block, from, reading);
  if (pronoun) return node(block, at, 'pronoun', from, from, pronoun, reading);
  const capital = block.text[token.start]!;
  // Himidi alizaliwa: no order, as a verb follows that says what he did.
  const named = reading?.grammar.tense === 'imperative' && isTold(tokens[from + 1]?.readings[0]) && capital !== capital.toLowerCase();
  if (named) return node(block, at, 'name', from, from, ALL, undefined);
  const kind = kindOf(token, reading, capital);
  const to = tokens[from + 1]?.readings[0]?.rest ? from + 1 : from;
  const word = node(block, at, kind, from, to, classesOfWord(kind, reading), reading);
  if (phrase) word.expression = phrase;
  return word;
}

function node(
  { tokens, forms, text }: Block,
  at: number,
  kind: WordKind,
  from: number,
  to: number,
  classes: readonly NounClass[],
  reading: Reading | undefined,
): Word {
  const [start, end] = [tokens[from]!.start, tokens[to]!.end];
  const form = from === to ? forms[from] || text.slice(start, end) : forms.slice(from, to + 1).join(' ');
  const word: Word = { start, end, at, kind, from, to, form, classes };
  if (reading) word.reading = reading;
  return word;
}

const isTold = (next: Reading | undefined): boolean =>
  next?.pos === 'verb' && next.grammar.subject === 1 && next.grammar.relative === undefined;

/** “kufungwa kwa mpaka”: behind “of” or kwa stands no preposition, where the word may also be a noun. */
function readingAt({ tokens }: Block, at: number): Reading | undefined {
  const { readings } = tokens[at]!;
  if (readings[0]?.pos !== 'preposition' || readings.length === 1) return readings[0];
  const before = tokens[at - 1]?.readings[0];
  const introduced = before?.pos === 'connective' || (before?.pos === 'preposition' && before.lemma === 'kwa');
  return (introduced && readings.find((r) => r.pos === 'noun')) || readings[0];
}

/** An expression read as one word. */
const readingOf = ({ text, gloss, pos }: Phrase, first: Reading | undefined): Reading => ({
  ...(first ?? { parts: [], grammar: {} }),
  lemma: text,
  gloss,
  pos: pos as Reading['pos'],
});

/** kwa kutumia, bila kujali: what is done keeps its own object. */
const opensInfinitive = ({ tokens, forms }: Block, { from, pos }: Phrase): boolean =>
  pos === 'preposition' && /^(?:kwa|katika|bila)$/.test(forms[from]!) && tokens[from + 1]!.readings[0]?.grammar.tense === 'infinitive';

/** “njia bora zaidi ya kusaidia”: the best way of helping; zaidi says more of the adjective before it, and ya is “of”. */
function isMost({ tokens, forms }: Block, { from, to }: Phrase): boolean {
  if (to !== from + 1 || forms[from] !== 'zaidi' || forms[to] !== 'ya' || tokens[from - 1]?.readings[0]?.pos !== 'adjective') return false;
  const [noun, next] = [tokens[from - 2]?.readings[0], tokens[to + 1]?.readings[0]];
  if (noun?.pos !== 'noun' || ![noun.grammar.nounClass, ...(noun.grammar.classes ?? [])].some((c) => c === 9 || c === 4 || c === 6))
    return false;
  return next?.grammar.tense === 'infinitive' || next?.pos === 'noun';
}

const DETERMINERS: ReadonlySet<string> = new Set(['ote', 'ingine', 'enyewe', 'pi']);
const SAME: ReadonlySet<string> = new Set('noun name copula numeral adverb connective preposition conjunction particle'.split(' '));

function kindOf(token: Token, reading: Reading | undefined, first: string): WordKind {
  if (token.kind !== 'word') return token.kind === 'number' ? 'numeral' : token.kind === 'address' ? 'name' : 'sign';
  if (!reading) return first === first.toLowerCase() ? 'unknown' : 'name';
  const { grammar, lemma, pos } = reading;
  if (SAME.has(pos)) return pos as WordKind;
  if (pos === 'verb') return grammar.tense === 'infinitive' ? 'infinitive' : 'verb';
  if (pos === 'foreign') return 'noun';
  if (pos !== 'pronoun' && pos !== 'adjective') return 'particle';
  if (lemma === 'amba') return 'relative';
  if (lemma === 'enye') return 'having';
  if (DETERMINERS.has(lemma)) return 'determiner';
  if (pos === 'adjective') return 'adjective';
  if (grammar.deixis !== undefined) return 'demonstrative';
  return grammar.possessor === undefined ? 'pronoun' : 'possessive';
}
