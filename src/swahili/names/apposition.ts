import type { Block } from '../reading/block.ts';
import type { Reading } from '../types.ts';

/** Tokens of a block, inclusive. */
interface Stretch {
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

/**
 * Rough English of a chain of nouns, word by word: “secretary of Security Council of Russia”.
 * @param nameAt the English of the name that begins at a token, and its last token.
 */
export function roughEnglish(
  block: Block,
  stretch: Stretch,
  nameAt: (token: number) => { english: string; to: number } | undefined,
): string {
  const out: string[] = [];
  for (let i = stretch.from; i <= stretch.to; i++) {
    const name = nameAt(i);
    if (name && name.to <= stretch.to) {
      out.push(name.english);
      i = name.to;
      continue;
    }
    const reading = block.tokens[i]!.readings[0];
    const written = block.text.slice(block.tokens[i]!.start, block.tokens[i]!.end);
    if (!reading || reading.guess) out.push(written);
    else if (reading.pos === 'connective') out.push('of');
    else {
      const english = reading.gloss.split(/[;,(]/)[0]!.trim();
      // The adjective stands before its noun.
      if (reading.pos === 'adjective' && out.length > 0) out.splice(out.length - 1, 0, english);
      else out.push(english);
    }
  }
  return out.join(' ').replace(/\bof of\b/g, 'of');
}
