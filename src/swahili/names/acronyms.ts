import type { Block } from '../reading/block.ts';
import type { Reading } from '../types.ts';
import type { Stretch } from './apposition.ts';
import { FLAG, type Gazetteer } from './gazetteer.ts';
import { fitsInitials } from './initials.ts';
import { type GazetteerMatch, isKnown, type SentenceView } from './sentence.ts';
import { countriesOf } from './title.ts';
import { CASE } from './words.ts';

/** An acronym where the page writes it out. */
export interface WrittenOut {
  /** As written: IEBC. */
  acronym: string;
  /** Index of the block, and the tokens of the words. */
  block: number;
  words: Stretch;
  /** The tokens of the acronym. */
  at: Stretch;
  text: string;
  /** The countries in the words, in lower-case English. */
  countries: readonly string[];
  /** Is it sure that the words are those of the acronym, and do not only say what it is (chama cha upinzani EFF)? */
  isSure: boolean;
  /** Are the words of another language than Swahili: Orange Democratic Movement? */
  isForeign: boolean;
}

const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{Ll}\p{Nd}&-]{2,9}$/u;
/** Words that may stand between the words and their acronym: maarufu kama TAKUKURU. */
const CALLED: readonly (readonly string[])[] = [['maarufu', 'kama'], ['kwa', 'kifupi'], ['kwa', 'ufupi'], ['yaani'], ['au']];
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

/** Every acronym that the block writes out: words and acronym (…), acronym and words (…), with or without brackets. */
export function writtenOut(block: Block, index: number, view: SentenceView, gazetteer: Gazetteer): WrittenOut[] {
  const found: WrittenOut[] = [];
  const { offset } = view;
  const textOf = ({ from, to }: Stretch): string =>
    block.text.slice(block.tokens[offset + from]!.start, block.tokens[offset + to]!.end).replace(/\s+/g, ' ');
  for (let at = 0; at < view.words.length; at++) {
    const acronym = textOf({ from: at, to: at });
    if (!ACRONYM.test(acronym) || (view.cases[at] !== CASE.upper && view.cases[at] !== CASE.mixed)) continue;
    // IGP is a title: what stands before it is the office of a person.
    if (gazetteer.senses(acronym.toLowerCase()).some((sense) => sense.flag === FLAG.personTitle)) continue;
    const words = wordsBefore(view, at, acronym, gazetteer, textOf) ?? wordsBehind(view, at, acronym, gazetteer, textOf);
    if (!words) continue;
    const { isForeign, isSure, from, to } = words;
    found.push({
      acronym,
      block: index,
      words: { from: offset + from, to: offset + to },
      at: { from: offset + at, to: offset + at },
      text: textOf(words),
      countries: view.matches
        .filter((m) => m.from >= from && m.to <= to)
        .flatMap((m) => m.senses.flatMap((sense) => countriesOf(sense, gazetteer))),
      isSure,
      isForeign,
    });
  }
  return found;
}

type Words = Stretch & Pick<WrittenOut, 'isForeign' | 'isSure'>;
type TextOf = (stretch: Stretch) => string;

function wordsBefore(view: SentenceView, at: number, acronym: string, gazetteer: Gazetteer, textOf: TextOf): Words | undefined {
  const sign = (i: number): string => (i >= 0 && i < view.words.length && view.cases[i] === CASE.sign ? textOf({ from: i, to: i }) : '');
  const before = sign(at - 1);
  if (before === '(' || before === '[')
    return /^[)\],]$/.test(sign(at + 1)) ? wordsTo(view, at - 2, acronym, gazetteer, textOf, true) : undefined;
  if (before === ',') return sign(at + 1) !== '' ? wordsTo(view, at - 2, acronym, gazetteer, textOf, false) : undefined;
  if (DASHES.has(before)) return wordsTo(view, at - 2, acronym, gazetteer, textOf, false);
  if (before !== '') return undefined;
  const called = CALLED.find((words) => words.every((word, i) => view.words[at - words.length + i]?.folded === word));
  const end = at - 1 - (called?.length ?? 0);
  return wordsTo(view, called && sign(end) === ',' ? end - 1 : end, acronym, gazetteer, textOf, false);
}

function wordsBehind(view: SentenceView, at: number, acronym: string, gazetteer: Gazetteer, textOf: TextOf): Words | undefined {
  const isOpen = view.cases[at + 1] === CASE.sign && textOf({ from: at + 1, to: at + 1 }) === '(';
  if (!isOpen) return undefined;
  let to = at + 1;
  while (to + 1 < view.words.length && view.cases[to + 1] !== CASE.sign) to++;
  if (to < at + 3 || to + 1 >= view.words.length || textOf({ from: to + 1, to: to + 1 }) !== ')') return undefined;
  const words = { from: at + 2, to };
  if (fitsInitials(acronym, listOf(words, textOf))) return { ...words, isSure: true, isForeign: isForeign(view, words) };
  return beginsBody(view, words.from) || known(view, words, acronym, gazetteer) ? { ...words, isSure: true, isForeign: false } : undefined;
}

/** Words that the dictionary does not know, for the greater part. */
function isForeign({ readings }: SentenceView, { from, to }: Stretch): boolean {
  const words = readings.slice(from, to + 1);
  return words.filter((reading) => isKnown(reading)).length * 2 < words.length;
}

const listOf = ({ from, to }: Stretch, textOf: TextOf): string[] => textOf({ from, to }).split(' ');

/**
 * The words that end at `end` and that this acronym is short for.
 * @param inBrackets brackets alone say that it is; elsewhere a body must begin there, or the initials fit.
 */
function wordsTo(
  view: SentenceView,
  end: number,
  acronym: string,
  gazetteer: Gazetteer,
  textOf: TextOf,
  inBrackets: boolean,
): Words | undefined {
  if (end < 1 || view.cases[end] === CASE.sign || !endsPhrase(view, end)) return undefined;
  const same = view.matches.find((m) => m.to === end && m.to > m.from && known(view, m, acronym, gazetteer));
  if (same) return { from: same.from, to: end, isSure: true, isForeign: false };
  for (let from = end - 1; from >= 0 && end - from < MOST_WORDS && view.cases[from] !== CASE.sign; from--)
    if (view.cases[from] !== CASE.lower && fitsInitials(acronym, listOf({ from, to: end }, textOf)))
      return { from, to: end, isSure: true, isForeign: isForeign(view, { from, to: end }) };
  const isOther = view.matches.some((m) => m.to === end && m.to > m.from && hasFlag(m, FLAG.organisation));
  if (!inBrackets && (isOther || view.cases[end] === CASE.upper || !SHORT.test(acronym))) return undefined;
  const from = headBefore(view, end, inBrackets);
  const isLong = from !== undefined && end - from >= FEWEST_WORDS && end - from < MOST_WORDS_BESIDE;
  return from === undefined || (!inBrackets && !isLong) ? undefined : { from, to: end, isSure: inBrackets, isForeign: false };
}

const MOST_WORDS = 12;
const MOST_WORDS_BESIDE = 8;
const FEWEST_WORDS = 2;
/** Outside brackets, SportPesa and Mitch McConnell are no acronyms. */
const SHORT = /^[\p{Lu}&-]{3,}\p{Ll}?$/u;
const endsPhrase = ({ cases, readings }: SentenceView, at: number): boolean =>
  cases[at] !== CASE.lower ||
  (/^(noun|adjective|name|foreign|adverb)$/.test(readings[at]?.pos ?? 'name') && !readings[at]?.grammar.locative);

const LINKS: ReadonlySet<string> = new Set(['noun', 'connective', 'adjective', 'name', 'foreign']);
const BETWEEN: ReadonlySet<string> = new Set('na kwa nchini dhidi bila wasio yasiyo lisilo wake chake lake yake mwa'.split(' '));

/** Where the phrase that ends here begins with the head of a body: Tume Huru ya Uchaguzi na Mipaka. In brackets a noun with a capital may be the head (Mdhibiti Mkuu). */
function headBefore(view: SentenceView, end: number, inBrackets: boolean): number | undefined {
  let [body, noun]: (number | undefined)[] = [];
  for (let at = end; at >= 0 && end - at < MOST_WORDS; at--) {
    const links = view.cases[at] !== CASE.lower || LINKS.has(view.readings[at]?.pos ?? '') || BETWEEN.has(view.words[at]!.folded);
    if (view.cases[at] === CASE.sign || !links || (view.words[at]!.folded === 'na' && body === at + 1)) break;
    if (at === end) continue;
    if (beginsBody(view, at) && !(body !== undefined && isOfBody(view, at, body))) body = at;
    if (isCapitalNoun(view, at) && (at > 0 || noun === undefined)) noun = at;
  }
  return body ?? (inBrackets ? noun : undefined);
}

/** ofisi ya tume, mamlaka ya Kanisa: a word in lower case before a body whose acronym is given; but Shirika la Umoja wa Mataifa. */
const isOfBody = ({ cases, words }: SentenceView, at: number, body: number): boolean =>
  at === body - 2 && (words[at]!.folded === 'ofisi' || (cases[at] === CASE.lower && cases[body] !== CASE.lower));

/** tume ya, shirika la habari la, chama chake: the head of an organisation. */
const beginsBody = ({ matches, words }: SentenceView, at: number): boolean =>
  matches.some((m) => m.from === at && hasFlag(m, FLAG.organisationTitle)) || HEADS.has(words[at]!.folded);
const HEADS: ReadonlySet<string> = new Set(
  `tume chama shirika taasisi mamlaka wizara jumuiya umoja baraza kamati shirikisho muungano mfuko bodi idara chuo kituo vituo jeshi kikosi kamandi benki wakala
  mahakama jukwaa mtandao ofisi kampuni vuguvugu kundi jumba kanisa ushirikiano mpango`.split(/\s+/),
);
/** Silaha za …, with a capital and at the beginning of its phrase; nobody (Mbunge wa …): whose acronym that is, is not told. */
const isCapitalNoun = ({ cases, readings, matches }: SentenceView, at: number): boolean =>
  cases[at] === CASE.capitalised &&
  readings[at]?.pos === 'noun' &&
  !isSomebody(readings[at]) &&
  readings[at - 1]?.pos !== 'connective' &&
  readings[at + 1]?.pos !== 'conjunction' &&
  !matches.some((m) => m.from === at && hasFlag(m, FLAG.place));

const isSomebody = (r: Reading | undefined): boolean =>
  r?.grammar.nounClass === 1 || r?.grammar.nounClass === 2 || r?.grammar.animate === true;

const hasFlag = (m: GazetteerMatch, flag: number): boolean => m.senses.some((s) => s.flag === flag);

/** Does the gazetteer know these words by this acronym? */
function known({ matches, words }: SentenceView, { from, to }: Stretch, acronym: string, gazetteer: Gazetteer): boolean {
  const keys = new Set(keysOf(gazetteer.senses(acronym.toLowerCase()), gazetteer));
  return matches.some((m) => m.from === from && m.to === to && words[from] && keysOf(m.senses, gazetteer).some((key) => keys.has(key)));
}

const keysOf = (senses: GazetteerMatch['senses'], gazetteer: Gazetteer): string[] =>
  senses
    .filter((s) => s.flag === FLAG.organisation || s.flag === FLAG.acronym || s.flag === FLAG.place)
    .map((s) => gazetteer.entry(s.number).key);
