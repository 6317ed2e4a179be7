import type { Block } from '../reading/block.ts';
import type { Reading } from '../types.ts';

/** Tokens of a block, inclusive. */
export interface Stretch {
  from: number;
  to: number;
}

const LONGEST = 14;
const INSIDE: ReadonlySet<string> = new Set(['noun', 'name', 'connective', 'adjective']);

/**
 * What the page itself says of a person: the title before the name (katibu wa Baraza la Usalama la Urusi, Sergey Shoigu) or the words behind it, between commas.
 * @param from, to the name's tokens, inclusive.
 */
export function appositionOf(block: Block, from: number, to: number): Stretch | undefined {
  return before(block, from) ?? behind(block, to);
}

const signAt = (block: Block, i: number): string =>
  block.forms[i] === '' ? block.text.slice(block.tokens[i]!.start, block.tokens[i]!.end) : '';
const isCapitalised = (block: Block, i: number): boolean => {
  const first = block.text[block.tokens[i]!.start]!;
  return block.tokens[i]!.kind === 'word' && first !== first.toLowerCase();
};
/** Someone who can have a name: rais, katibu, mwanamuziki. */
const isPerson = (r: Reading | undefined): boolean =>
  r?.pos === 'noun' && (r.grammar.nounClass === 1 || (r.grammar.animate === true && r.grammar.nounClass !== 2));
const belongs = (block: Block, i: number): boolean => INSIDE.has(block.tokens[i]!.readings[0]?.pos ?? '') || isCapitalised(block, i);

function before(block: Block, from: number): Stretch | undefined {
  let at = from - 1;
  const comma = at >= 0 && signAt(block, at) === ',';
  if (comma) at--;
  const to = at;
  let start = -1;
  for (; at >= 0 && to - at < LONGEST; at--) {
    if (signAt(block, at) !== '' || !belongs(block, at)) break;
    if (isPerson(block.tokens[at]!.readings[0])) start = at;
  }
  if (start < 0) return undefined;
  // “mwandishi, Fulani”: one word before a comma is as likely the object of the verb.
  return comma && start === to ? undefined : { from: start, to };
}

function behind(block: Block, to: number): Stretch | undefined {
  const start = to + 2;
  if (start >= block.tokens.length || signAt(block, to + 1) !== ',' || !isPerson(block.tokens[start]!.readings[0])) return undefined;
  let end = start;
  while (end + 1 < block.tokens.length && end - start < LONGEST && signAt(block, end + 1) === '' && belongs(block, end + 1)) end++;
  return end > start && end + 1 < block.tokens.length && /^[,.]$/.test(signAt(block, end + 1)) ? { from: start, to: end } : undefined;
}
