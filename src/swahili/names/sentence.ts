import type { Block } from '../reading/block.ts';
import type { PartOfSpeech, Reading } from '../types.ts';
import { FLAG, FLAGS, type Gazetteer, type Sense } from './gazetteer.ts';
import { CASE, type Word, type Words } from './words.ts';

/** One longest match of the gazetteer, in tokens of the sentence, `to` inclusive. */
export interface GazetteerMatch {
  from: number;
  to: number;
  senses: readonly Sense[];
}

/** A sentence as the recogniser sees it. */
export interface SentenceView {
  /** The block's token that the first word is. */
  offset: number;
  words: readonly Word[];
  /** Case of each word, corrected in headlines that are all in capitals or in title case. */
  cases: readonly number[];
  readings: readonly (Reading | undefined)[];
  /** Part of speech and class, one number for each token; 0 where there is no reading. */
  classes: readonly number[];
  /** For each token and each flag of the gazetteer: 0 no, 1 begins a match, 2 goes on, 3 is the whole of it; two bits each. */
  tags: readonly number[];
  matches: readonly GazetteerMatch[];
}

const MOSTLY = 0.75;
const FEW = 4;
const POS: readonly PartOfSpeech[] = [
  'noun',
  'verb',
  'adjective',
  'adverb',
  'pronoun',
  'connective',
  'preposition',
  'conjunction',
  'copula',
  'numeral',
  'interjection',
  'ideophone',
  'particle',
  'name',
  'foreign',
];

/** @param from, to tokens of the block, `to` exclusive. */
export function viewOf(block: Block, from: number, to: number, words: Words, gazetteer: Gazetteer): SentenceView {
  const tokens = block.tokens.slice(from, to);
  const list = tokens.map((t) => words.get(block.text.slice(t.start, t.end)));
  const readings = tokens.map((t) => t.readings[0]);
  const isGlued = tokens.map((t, i) => i > 0 && tokens[i - 1]!.end === t.start);
  const matches = matchNames(list, isGlued, gazetteer);
  const tags = tagsOf(list.length, matches);
  return { offset: from, words: list, cases: casesOf(list, readings, tags), readings, classes: readings.map(classOf), tags, matches };
}

/** Known without a guess. */
export const isKnown = (reading: Reading | undefined): boolean =>
  reading !== undefined && !reading.guess && reading.pos !== 'name' && reading.pos !== 'foreign';

function classOf(reading: Reading | undefined): number {
  if (!reading) return 0;
  return (
    1 + POS.indexOf(reading.pos) + 16 * (reading.grammar.nounClass ?? 0) + (reading.guess ? 1024 : 0) + (reading.grammar.animate ? 2048 : 0)
  );
}

/** SOMA PIA: ordinary words in capitals side by side, before or inside a sentence that is not. One alone can be an acronym. */
function isShouted(i: number, cases: readonly number[], readings: readonly (Reading | undefined)[], tags: readonly number[]): boolean {
  const ordinary = (at: number): boolean => cases[at] === CASE.upper && isKnown(readings[at]) && !hasFlag(tags[at]!, NAMES);
  return cases[i] === CASE.upper && ordinary(i) && (ordinary(i - 1) || ordinary(i + 1));
}

export const NAMES = FLAG.place | FLAG.person | FLAG.given | FLAG.family | FLAG.organisation | FLAG.acronym;

/** In a headline whose words all begin with capitals, or are all in capitals, a capital says nothing: there ordinary words count as lower case. */
function casesOf(words: readonly Word[], readings: readonly (Reading | undefined)[], tags: readonly number[]): number[] {
  const cases = words.map((w) => w.case);
  let [letters, upper, capital] = [0, 0, 0];
  for (const c of cases) {
    if (c === CASE.digits || c === CASE.sign) continue;
    letters++;
    if (c === CASE.upper) upper++;
    if (c !== CASE.lower) capital++;
  }
  if (letters < FEW || capital < letters * MOSTLY) return cases.map((c, i) => (isShouted(i, cases, readings, tags) ? CASE.lower : c));
  const allUpper = upper >= letters * MOSTLY;
  return cases.map((c, i) => {
    if (c !== CASE.capitalised && c !== CASE.upper) return c;
    if (!allUpper && c === CASE.upper) return c;
    if (hasFlag(tags[i]!, NAMES)) return allUpper && c === CASE.upper && !hasFlag(tags[i]!, FLAG.acronym) ? CASE.capitalised : c;
    return isKnown(readings[i]) ? CASE.lower : CASE.capitalised;
  });
}

export const hasFlag = (tags: number, flags: number): boolean => {
  for (let bit = 0; bit < FLAGS; bit++) if (flags & (1 << bit) && (tags >>> (bit * 2)) & 3) return true;
  return false;
};

/**
 * The longest name or title from each place for each flag.
 * @param isGlued whether no space is before a token: M23, G20.
 */
function matchNames(words: readonly Word[], isGlued: readonly boolean[], gazetteer: Gazetteer): GazetteerMatch[] {
  const matches: GazetteerMatch[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!words[from]!.mayBegin && !isGlued[from + 1]) continue;
    let text = '';
    let seen = 0;
    const found: GazetteerMatch[] = [];
    for (let to = from; to < words.length; to++) {
      const { folded, case: written } = words[to]!;
      if (folded === '' || written === CASE.sign) break;
      text = to === from ? folded : `${text}${isGlued[to] ? '' : ' '}${folded}`;
      const { senses, goesOn } = gazetteer.look(text);
      const isUpper = written === CASE.upper || written === CASE.mixed || (isGlued[to] && written === CASE.digits && to > from);
      const fitting = senses.filter((s) => s.flag !== FLAG.acronym || isUpper);
      if (fitting.length > 0) found.push({ from, to, senses: fitting });
      if (!goesOn) break;
    }
    // Longest first: a shorter match counts for flags that no longer one has.
    for (const match of found.reverse()) {
      const senses = match.senses.filter((s) => !(seen & s.flag));
      for (const s of senses) seen |= s.flag;
      if (senses.length > 0) matches.push({ ...match, senses });
    }
  }
  return matches;
}

function tagsOf(length: number, matches: readonly GazetteerMatch[]): number[] {
  const tags = new Array<number>(length).fill(0);
  const ends = new Array<number>(FLAGS).fill(-1);
  for (const { from, to, senses } of matches)
    for (const { flag } of senses) {
      const bit = 31 - Math.clz32(flag);
      if (from <= ends[bit]!) continue;
      ends[bit] = to;
      for (let i = from; i <= to; i++) tags[i]! |= (from === to ? 3 : i === from ? 1 : 2) << (bit * 2);
    }
  return tags;
}
