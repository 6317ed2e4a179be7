import type { Span, TokenKind } from '../types.ts';

export interface RawToken extends Span {
  kind: TokenKind;
}

/**
 * One pattern, the kinds in order: addresses (URLs also without their beginning, e-mail, @names, #tags), numbers with their signs and separators, abbreviations that end in a full stop,
 * words (letters, with apostrophes and hyphens between letters: ng'ombe, Dar-es-Salaam), and any other visible sign. The apostrophe ʼ counts as a letter
 * in Unicode, but no word begins with it.
 */
const TOKEN =
  /(?<address>(?:https?:\/\/|www\.|(?<![\p{L}\p{N}._-])(?:[A-Za-z0-9-]{1,40}\.){1,3}(?:com|org|net|info|ly)\/)[^\s<>"“”]+[^\s<>"“”.,;:!?)\]}’']|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|[@#][\p{L}\p{N}_]+|(?<![\p{L}\p{N}._-])(?:[A-Za-z0-9-]{1,40}\.){1,3}(?:com|org|net)(?![\p{L}\p{N}_-]))|(?<number>\p{Nd}+(?:[.,:/]\p{Nd}+)*%?)|(?<abbreviation>(?:Dk|Dkt|Mh|Mhe|Bw|Bi|Prof|Jen|Luteni|Kpt|Mch|Sh|St|Dr|Mr|Mrs|Ms|n\.k|k\.m|uk|No)\.)(?=\s)|(?<word>(?!ʼ)\p{L}[\p{L}\p{M}\u200b-\u200d\u00ad]*(?:['’‘ʼ\-‐‑][\p{L}\p{M}\u200b-\u200d\u00ad]+)*['’ʼ]?)|(?<symbol>[^\s])/gu;

/** Splits a text into tokens; linear in its length, for any input. */
export function tokenize(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const { groups } = match;
    const start = match.index;
    let end = start + match[0].length;
    let kind: TokenKind = 'symbol';
    if (groups!['word'] !== undefined || groups!['abbreviation'] !== undefined) {
      kind = 'word';
      // An apostrophe at the end belongs to ng' alone; elsewhere it closes a quotation.
      if (groups!['word'] !== undefined && /['’ʼ]$/u.test(match[0]) && !/ng['’ʼ]$/iu.test(match[0])) end--;
    } else if (groups!['number'] !== undefined) kind = 'number';
    else if (groups!['address'] !== undefined) kind = 'address';
    tokens.push({ start, end, kind });
    if (end < start + match[0].length) tokens.push({ start: end, end: end + 1, kind: 'symbol' });
  }
  return tokens;
}

const INVISIBLE = /[\u200b-\u200d\u00ad\u2060\ufeff]/g;
const APOSTROPHES = /[’‘ʼ]/g;
const HYPHENS = /[‐‑]/g;
const PLAIN = /^[a-z]+$/;

/** The form that dictionaries are asked for: lower case, straight apostrophe, plain hyphen, nothing invisible. */
export function normalize(word: string): string {
  if (PLAIN.test(word)) return word;
  return word.replace(INVISIBLE, '').replace(APOSTROPHES, "'").replace(HYPHENS, '-').toLowerCase();
}
