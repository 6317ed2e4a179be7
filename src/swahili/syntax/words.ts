/** From tokens to the nodes of the tree: names, dates and fixed expressions are taken as one, and each gets its kind. */
import type { Block, Phrase } from '../reading/block.ts';
import { classesOf } from '../reading/place.ts';
import type { Concord, Mark, NounClass, Reading, Span } from '../types.ts';
import type { Word, WordKind } from './tree.ts';

/** Expressions that are one node; of the others (piga kura, waziri mkuu) the words keep their own places in the tree. */
const ONE_NODE: ReadonlySet<string> = new Set(['preposition', 'conjunction', 'adverb', 'interjection', 'particle']);
const PERSON: readonly NounClass[] = [1, 2];
/** A place or body takes i-, of several zi-; as a place also ku-. */
const THING: readonly NounClass[] = [9, 10];
/** Also those in it (Al-Shabab wamesema), and the class of what it is: CCM kimesema (chama), UNICEF limesema (shirika). */
const BODY: readonly NounClass[] = [9, 10, 2, 1, 5, 7, 14, 3];
/** Personal pronouns and the subject concord that they take. */
export const PERSONS: ReadonlyMap<string, Concord> = new Map([
  ['mimi', 'I'],
  ['wewe', 'you'],
  ['sisi', 'we'],
  ['ninyi', 'you all'],
  ['nyinyi', 'you all'],
  ['nyie', 'you all'],
]);
const NO_CLASSES: readonly NounClass[] = [];
const ALL: readonly NounClass[] = [9, 10, 1, 2, 3, 4, 5, 6, 7, 8, 11, 14];

/** The names, dates and expressions that begin at each token, by the token's place in the block. */
interface Longer {
  marks: ReadonlyMap<number, Mark>;
  phrases: ReadonlyMap<number, Phrase>;
}

/** The words of one sentence. */
export function wordsOf(block: Block, marks: readonly Mark[], span: Span): Word[] {
  const { tokens, forms, text } = block;
  let first = firstTokenAt(block, span.start);
  const names = new Map<number, Mark>();
  for (const mark of marks)
    if (mark.kind !== 'term' && mark.kind !== 'people' && mark.end > span.start && mark.start < span.end) names.set(mark.start, mark);
  const phrases = new Map<number, Phrase>();
  for (const phrase of block.phrases) if (!phrases.has(phrase.from)) phrases.set(phrase.from, phrase);
  const words: Word[] = [];
  while (first < tokens.length && tokens[first]!.start < span.end) {
    const word = wordAt(block, { marks: names, phrases }, first, words.length);
    words.push({
      ...word,
      start: tokens[word.from]!.start,
      end: tokens[word.to]!.end,
      form: word.form || formOf(block, word.from, word.to),
    });
    first = word.to + 1;
  }
  return words;

  function formOf(_: Block, from: number, to: number): string {
    if (from === to) return forms[from] || text.slice(tokens[from]!.start, tokens[from]!.end);
    return forms.slice(from, to + 1).join(' ');
  }
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

type Node = Omit<Word, 'start' | 'end'>;

function wordAt(block: Block, { marks, phrases }: Longer, from: number, at: number): Node {
  const { tokens } = block;
  const token = tokens[from]!;
  const phrase = phrases.get(from);
  const mark = marks.get(token.start);
  if (mark) {
    let to = from;
    while (to + 1 < tokens.length && tokens[to + 1]!.end <= mark.end) to++;
    const reading = tokens[from]!.readings[0];
    const kind = mark.kind === 'date' ? 'date' : 'name';
    return { at, kind, from, to, form: '', mark, classes: classesOfName(mark, reading), ...(reading && { reading }) };
  }
  if (phrase && phrase.to > from && ONE_NODE.has(phrase.pos) && !opensInfinitive(block, phrase)) {
    const reading = {
      ...(token.readings[0] ?? { parts: [], grammar: {} }),
      lemma: phrase.text,
      gloss: phrase.gloss,
      pos: phrase.pos,
    } as Reading;
    const kind: WordKind = phrase.pos === 'interjection' ? 'particle' : (phrase.pos as WordKind);
    return { at, kind, from, to: phrase.to, form: phrase.text, expression: phrase, classes: NO_CLASSES, reading };
  }
  const reading = token.readings[0];
  if (isPlaceAdverb(reading)) return { at, kind: 'noun', from, to: from, form: '', classes: PLACE, reading: reading! };
  const kind =
    token.kind === 'word'
      ? kindOf(reading, isCapital(block.text[token.start]!))
      : token.kind === 'number'
        ? 'numeral'
        : token.kind === 'address'
          ? 'name'
          : 'sign';
  const to = restOf(block, from);
  if (reading?.pos === 'verb' && reading.grammar.relative !== undefined)
    return { at, kind: 'verb', from, to: restOf(block, from), form: '', classes: relativeClasses(reading), reading };
  const pronoun = reading && personOf(block, from, reading);
  if (pronoun) return { at, kind: 'pronoun', from, to: from, form: '', classes: pronoun, reading };
  const classes = !reading && (kind === 'unknown' || kind === 'name') ? ALL : reading && kind !== 'verb' ? classesOf(reading) : NO_CLASSES;
  return { at, kind, from, to, form: '', classes, ...(reading && { reading }), ...(phrase && { expression: phrase }) };
}

/** kwa kutumia, bila kujali: what is done keeps its own object. */
const opensInfinitive = ({ tokens, forms }: Block, { from, pos }: Phrase): boolean =>
  pos === 'preposition' && /^(?:kwa|katika|bila)$/.test(forms[from]!) && tokens[from + 1]!.readings[0]?.grammar.tense === 'infinitive';

/** Umoja wa Mataifa agrees as umoja, or as a body. */
function classesOfName(mark: Mark, reading: Reading | undefined): readonly NounClass[] {
  if (mark.kind === 'person') return PERSON;
  if (mark.kind === 'date') return reading?.pos === 'noun' ? classesOf(reading) : THING;
  return reading?.pos === 'noun' && mark.kind === 'organisation'
    ? [...classesOf(reading), ...BODY]
    : mark.kind === 'organisation'
      ? BODY
      : THING;
}

const DETERMINERS: ReadonlySet<string> = new Set(['ote', 'ingine', 'enyewe', 'pi']);

/** mimi, sisi: the verb agrees with a person and no class; yeye, wao: with classes 1 and 2. wao behind a noun is “their”. */
function personOf({ forms, tokens }: Block, at: number, reading: Reading): readonly NounClass[] | undefined {
  const form = forms[at]!;
  if (form === 'wao') {
    const before = tokens[at - 1]?.readings[0];
    return before === undefined || ['conjunction', 'preposition', 'verb', 'copula', 'adverb'].includes(before.pos) ? [2] : undefined;
  }
  if (reading.pos !== 'pronoun') return undefined;
  return form === 'yeye' ? [1] : PERSONS.has(form) ? NO_CLASSES : undefined;
}

/** The second half of a verb written in two: ina miliki. */
const restOf = ({ tokens }: Block, from: number): number => (tokens[from + 1]?.readings[0]?.rest ? from + 1 : from);

/** nyumbani, madarakani: a noun in -ni with an entry of its own. */
const isPlaceAdverb = (reading: Reading | undefined): boolean =>
  reading?.pos === 'adverb' && /[aeiou]ni$/.test(reading.lemma) && !NO_PLACE.has(reading.lemma);
const NO_PLACE: ReadonlySet<string> = new Set([
  'karibuni',
  'hususani',
  'takribani',
  'mnamoni',
  'hadharani',
  'faraghani',
  'asilani',
  'abadani',
]);
const PLACE: readonly NounClass[] = [16, 17, 18];

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

function kindOf(reading: Reading | undefined, capital: boolean): WordKind {
  if (!reading) return capital ? 'name' : 'unknown';
  const { grammar, lemma, pos } = reading;
  switch (pos) {
    case 'verb':
      return grammar.tense === 'infinitive' ? 'infinitive' : 'verb';
    case 'pronoun':
      if (lemma === 'amba') return 'relative';
      if (grammar.deixis !== undefined) return 'demonstrative';
      if (grammar.possessor !== undefined) return 'possessive';
      return DETERMINERS.has(lemma) ? 'determiner' : 'pronoun';
    case 'adjective':
      return lemma === 'enye' ? 'having' : DETERMINERS.has(lemma) ? 'determiner' : 'adjective';
    case 'noun':
    case 'name':
    case 'copula':
    case 'numeral':
    case 'adverb':
    case 'connective':
    case 'preposition':
    case 'conjunction':
    case 'particle':
      return pos;
    case 'foreign':
      return 'noun';
    default:
      return 'particle';
  }
}

/** What the relative marker agrees with: -o- with several classes, and in the press also with those that ask for -yo- or -lo-. */
function relativeClasses({ parts, grammar }: Reading): readonly NounClass[] {
  const marker = parts.find((p) => p.role === 'relative')?.text;
  if (marker === 'yo') return [9, 4, 6];
  if (marker !== 'o') return [grammar.relative as NounClass];
  const subjects = grammar.subjects ?? [grammar.subject];
  const usual: readonly NounClass[] = [2, 3, 14, 11];
  const own = subjects.filter((s): s is NounClass => typeof s === 'number' && s !== 1);
  return own.some((s) => usual.includes(s)) ? own : [...usual, ...own];
}
