import { FLAG, FLAGS } from './gazetteer.ts';
import { feature } from './hash.ts';
import type { SentenceView } from './sentence.ts';
import { CASE, type Word } from './words.ts';

/** Stand for what lies before and behind the sentence. */
const BEFORE = 0x1f3d5b79;
const BEHIND = 0x2e4c6a88;
/** Case of what lies outside. */
const NO_CASE = 7;
const LOOK_AHEAD = 6;
/** The two bits of a token's tags that say whether an organisation's title (chama cha) stands there. */
const ORGANISATION = 3 << (2 * (31 - Math.clz32(FLAG.organisationTitle)));

/**
 * The features of one token, as numbers of FEATURE_BITS bits: what it is, how it is written, what stands around it, what gazetteer and analyser know of it.
 * The weights are trained for exactly these: after a change here, train again.
 */
export function featuresOf(view: SentenceView, i: number, out: number[]): void {
  const { words, cases, classes, tags } = view;
  const last = words.length - 1;
  const word = words[i]!;
  const c = cases[i]!;
  const p1 = lowerAt(words, i - 1);
  const p2 = lowerAt(words, i - 2);
  const n1 = lowerAt(words, i + 1);
  const n2 = lowerAt(words, i + 2);
  const around = at(cases, i - 1, NO_CASE) * 8 + at(cases, i + 1, NO_CASE);
  out.push(feature(0, 0), feature(1, word.lower), feature(2, word.lower, c), feature(3, word.shape, i === 0 ? 1 : 0));
  for (let k = 0; k < word.affixes.length; k++) if (word.affixes[k] !== 0) out.push(feature(4 + k, word.affixes[k]!, c));
  out.push(
    feature(11, p1),
    feature(12, n1),
    feature(13, p2),
    feature(14, n2),
    feature(15, p1, c),
    feature(16, n1, c),
    feature(17, p1, word.lower),
    feature(18, word.lower, n1),
    feature(19, p2, p1, c),
    feature(20, n1, n2, c),
    feature(21, around, c),
    feature(22, at(cases, i - 2, NO_CASE) * 64 + around, at(cases, i + 2, NO_CASE), c),
    feature(23, i === 0 ? 1 : 0, c, at(classes, i, -1)),
    feature(24, at(classes, i, -1), c),
    feature(25, at(classes, i - 1, -1), c),
    feature(26, at(classes, i + 1, -1), c),
    feature(27, at(classes, i - 1, -1), at(classes, i, -1), at(classes, i + 1, -1)),
    feature(28, i > 0 ? words[i - 1]!.suffix : 0, c),
    feature(29, i < last ? words[i + 1]!.prefix : 0, c),
    feature(30, i < last ? words[i + 1]!.suffix : 0, c),
    feature(31, i > 1 ? words[i - 2]!.suffix : 0, c),
  );
  const own = at(tags, i, 0);
  out.push(
    feature(32, own, c),
    feature(33, at(tags, i - 1, 0), own),
    feature(34, at(tags, i + 1, 0), own),
    feature(35, own, at(classes, i, -1)),
  );
  for (let bit = 0; bit < FLAGS; bit++) {
    const tag = (own >>> (bit * 2)) & 3;
    if (tag !== 0) out.push(feature(36, bit, tag, c), feature(37, bit, tag, p1));
    const before = (at(tags, i - 1, 0) >>> (bit * 2)) & 3;
    if (before !== 0) out.push(feature(38, bit, before, c));
    const behind = (at(tags, i + 1, 0) >>> (bit * 2)) & 3;
    if (behind !== 0) out.push(feature(39, bit, behind, c));
  }
  if (c === CASE.digits) out.push(feature(40, word.value >= 1800 && word.value < 2100 ? 2 : word.value > 0 && word.value < 32 ? 1 : 0, p1));
  if (c !== CASE.lower && c !== CASE.sign) runFeatures(view, i, c, out);
  if (c !== CASE.sign) chainFeatures(view, i, c, out);
}

const at = (list: readonly number[], i: number, outside: number): number => (i < 0 || i >= list.length ? outside : list[i]!);
const lowerAt = (words: readonly Word[], i: number): number => (i < 0 ? BEFORE : i >= words.length ? BEHIND : words[i]!.lower);
const isProper = (cases: readonly number[], i: number): boolean => {
  const written = cases[i];
  return written === CASE.capitalised || written === CASE.upper || written === CASE.mixed;
};

/** What a run of capitalised words is inside: its length, its ends, what stands before it and which verb follows. */
function runFeatures(view: SentenceView, i: number, c: number, out: number[]): void {
  const { words, cases, classes, readings, tags } = view;
  if (!isProper(cases, i)) return;
  let from = i;
  let to = i;
  while (from > 0 && isProper(cases, from - 1)) from--;
  while (to < words.length - 1 && isProper(cases, to + 1)) to++;
  const place = Math.min(i - from, 3) * 4 + Math.min(to - i, 3);
  out.push(feature(41, place, c), feature(42, words[from]!.lower, i - from), feature(43, words[to]!.lower, to - i));
  const before = from > 0 ? words[from - 1]!.lower : BEFORE;
  const behind = to < words.length - 1 ? words[to + 1]!.lower : BEHIND;
  out.push(
    feature(44, before, i - from),
    feature(45, behind, to - i),
    feature(46, from > 0 ? classes[from - 1]! : -1, to < words.length - 1 ? classes[to + 1]! : -1, i - from),
  );
  // chama cha X, mji wa X: the head before the connective.
  if (from > 1 && readings[from - 1]?.pos === 'connective')
    out.push(feature(47, words[from - 2]!.lower, i - from), feature(48, words[from - 2]!.lower, before, i - from));
  if (from > 1) out.push(feature(49, words[from - 2]!.lower, i - from), feature(50, classes[from - 2]!, classes[from - 1]!, i - from));
  // amesema, imesema: whom the next verb agrees with.
  for (let at = to + 1; at < words.length && at <= to + LOOK_AHEAD; at++) {
    const reading = readings[at];
    if (reading?.pos !== 'verb' || reading.grammar.subject === undefined) continue;
    const subject = typeof reading.grammar.subject === 'number' ? reading.grammar.subject : 20;
    out.push(feature(51, subject, at - to, place), feature(52, subject, at === to + 1 ? 1 : 0));
    // Baraka alisema: a noun of another class than the verb agrees with is somebody's name.
    out.push(feature(58, subject, classes[to]!, place), feature(59, subject, tags[i]!, classes[to]!));
    break;
  }
}

/** Longest chain of nouns and connectives that is looked along. */
const LONGEST_CHAIN = 10;

/** Can this token be part of a chain of nouns? */
function links({ cases, readings, tags }: SentenceView, i: number): boolean {
  const written = cases[i]!;
  if (written === CASE.sign) return false;
  if (written !== CASE.lower && written !== CASE.digits) return true;
  const pos = readings[i]?.pos;
  return pos === 'connective' || pos === 'noun' || pos === 'adjective' || pos === 'name' || (tags[i]! & ORGANISATION) !== 0;
}

/** Tume huru ya uchaguzi ya Kenya: the noun that a chain of “of” begins with, and the capitals that come in it. */
function chainFeatures(view: SentenceView, i: number, c: number, out: number[]): void {
  const { words, cases, readings, tags } = view;
  if (!links(view, i)) return;
  let head = -1;
  for (let at = i; at >= 0 && i - at < LONGEST_CHAIN && links(view, at); at--) {
    const isNoun = readings[at]?.pos === 'noun' && !readings[at]!.guess;
    if (isNoun && (cases[at] !== CASE.lower || (tags[at]! & ORGANISATION) !== 0)) head = at;
  }
  let capitals = 0;
  let lastCapital = -1;
  for (let at = i + 1; at < words.length && at - i < LONGEST_CHAIN && links(view, at); at++)
    if (cases[at] !== CASE.lower) {
      capitals++;
      lastCapital = at;
    }
  if (head >= 0)
    out.push(feature(53, words[head]!.lower, Math.min(i - head, 3), c), feature(54, words[head]!.suffix, cases[head]!, view.classes[i]!));
  out.push(feature(55, words[i]!.lower, Math.min(capitals, 2)), feature(56, Math.min(capitals, 2), view.classes[i]!, c));
  if (lastCapital >= 0) out.push(feature(57, tags[lastCapital]!, Math.min(lastCapital - i, 4), c));
}
