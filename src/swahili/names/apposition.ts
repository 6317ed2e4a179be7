import type { Block } from '../reading/block.ts';
import type { Reading } from '../types.ts';
import type { NameKind } from './labels.ts';
import { isKnown } from './sentence.ts';

/** Tokens of a block, inclusive. */
export interface Stretch {
  from: number;
  to: number;
}

const LONGEST = 14;
const INSIDE: ReadonlySet<string> = new Set(['noun', 'name', 'connective', 'adjective']);

/**
 * The words beside a person's name that say who it is: the title before it (katibu wa Baraza la Usalama la Urusi, Sergey Shoigu), or what stands behind it between
 * commas. They may also belong to somebody else (mke wa Rais Juma Pandu): `describes` says whether they stand for this person.
 * @param from, to the name's tokens, inclusive.
 */
export function appositionsOf(block: Block, from: number, to: number): Stretch[] {
  return [before(block, from), behind(block, to)].filter((stretch) => stretch !== undefined);
}

const signAt = (block: Block, i: number): string =>
  block.forms[i] === '' ? block.text.slice(block.tokens[i]!.start, block.tokens[i]!.end) : '';
const readingAt = (block: Block, i: number): Reading | undefined => block.tokens[i]?.readings[0];
const isCapitalised = (block: Block, i: number): boolean => {
  const first = block.text[block.tokens[i]!.start]!;
  return block.tokens[i]!.kind === 'word' && first !== first.toLowerCase();
};
const PLURAL: ReadonlySet<number | undefined> = new Set([2, 4, 6, 8, 10]);
/** Someone who can have a name: rais, katibu, mwanamuziki, but not madaktari. */
const isPerson = (r: Reading | undefined): boolean =>
  r?.pos === 'noun' && (r.grammar.nounClass === 1 || (r.grammar.animate === true && !PLURAL.has(r.grammar.nounClass)));
/** Words that end a noun phrase even where they have a capital: Tangu, Kama. */
const OUTSIDE: ReadonlySet<string> = new Set(['conjunction', 'preposition', 'verb', 'pronoun', 'particle', 'interjection']);
/** Words of a noun phrase, and what is written like a name or a title: Waziri wa Mambo ya Nje. */
function belongs(block: Block, i: number): boolean {
  const reading = readingAt(block, i);
  return INSIDE.has(reading?.pos ?? '') || (isCapitalised(block, i) && !(isKnown(reading) && OUTSIDE.has(reading!.pos)));
}

/** Who stands in for the one behind them: kaimu rais. */
const DEPUTIES: ReadonlySet<string> = new Set(['kaimu', 'naibu', 'makamu']);

function before(block: Block, from: number): Stretch | undefined {
  let at = from - 1;
  const comma = at >= 0 && signAt(block, at) === ',';
  if (comma) at--;
  const to = at;
  let start = -1;
  for (; at >= 0 && to - at < LONGEST; at--) {
    if (signAt(block, at) !== '' || !belongs(block, at)) break;
    if (isPerson(readingAt(block, at))) start = at;
  }
  if (start < 0) return undefined;
  if (start > 0 && DEPUTIES.has(block.forms[start - 1]!)) start--;
  // “mwandishi, Fulani”: one word before a comma is as likely the object of the verb.
  return comma && start === to ? undefined : { from: start, to };
}

function behind(block: Block, to: number): Stretch | undefined {
  const start = to + 2;
  if (start >= block.tokens.length || signAt(block, to + 1) !== ',' || !isPerson(readingAt(block, start))) return undefined;
  let end = start;
  while (end + 1 < block.tokens.length && end - start < LONGEST && signAt(block, end + 1) === '' && belongs(block, end + 1)) end++;
  return end > start && end + 1 < block.tokens.length && /^[,.]$/.test(signAt(block, end + 1)) ? { from: start, to: end } : undefined;
}

/**
 * Do these words stand for the person named at tokens `from` to `to`?
 * Not where they end in a connective (daktari wa Neema: a doctor of hers), begin with somebody's relative or fellow (mkewe Neema), are the object of the verb before
 * them (alimshutumu waziri wa fedha, Neema alisema), or hold a second person, to whom the name may belong (mke wa Rais Juma Pandu).
 * Nor where the person was it once (aliyekuwa kocha wa timu hiyo). Every word with a capital must be understood or be a name that was found.
 * @param isTitle whether two tokens begin and end a title of the table: makamu wa rais is one person.
 * @param nameAt what kind of name was found at a token, if any.
 */
export function describes(
  block: Block,
  { from: start, to: end }: Stretch,
  from: number,
  to: number,
  isTitle: (from: number, to: number) => boolean,
  nameAt: (token: number) => NameKind | undefined,
): boolean {
  const [first, last] = [readingAt(block, start), readingAt(block, end)];
  if (last?.pos === 'connective' || first?.grammar.possessor !== undefined || /^(ali|wali)(ye|o)kuwa$/.test(block.forms[start - 1] ?? ''))
    return false;
  for (let at = start; at <= end; at++) {
    const kind = nameAt(at);
    if (kind === 'person' || (kind === undefined && isCapitalised(block, at) && !isKnown(readingAt(block, at)))) return false;
  }
  for (let at = start + 1; at <= end; at++)
    if (isPerson(readingAt(block, at)) && !isCapitalisedName(block, at) && !isTitle(start, at)) return false;
  const comma = end < from && signAt(block, from - 1) === ',';
  return !comma || isClosed(block, to) || !isObject(block, start);
}

const isCapitalisedName = (block: Block, at: number): boolean => readingAt(block, at)?.pos === 'name';
/** Sergey Shoigu, …: what stands between two commas is an apposition. */
const isClosed = (block: Block, to: number): boolean => to + 1 >= block.tokens.length || /^[,.(]$/.test(signAt(block, to + 1));
const isObject = (block: Block, start: number): boolean => readingAt(block, start - 1)?.pos === 'verb';
