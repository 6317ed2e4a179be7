import type { Block, Phrase } from '../reading/block.ts';
import type { Reading } from '../types.ts';

/** Expressions that have grown stiff: they do not agree with anything, and nothing comes between their words. */
const STIFF: ReadonlySet<string> = new Set(['preposition', 'conjunction', 'adverb', 'interjection']);
const AGREEING: ReadonlySet<string> = new Set(['connective', 'adjective', 'pronoun', 'copula']);

/**
 * Another form of the word will do if it is not there for agreement: kiongozi wa juu wa nchi is not juu ya, “on”, and na wengine kumi not na mengine, “and so on”.
 */
function mayDiffer(reading: Reading | undefined, word: string): boolean {
  if (reading === undefined || AGREEING.has(reading.pos) || reading.grammar.relative !== undefined) return false;
  return reading.pos === 'verb' || reading.lemma === word;
}

/** Whether the words found are the expression, and not only words of the same lemmas. */
export function fits(phrase: Phrase, { text, tokens, forms }: Omit<Block, 'phrases'>): boolean {
  const { from, to, pos } = phrase;
  const words = phrase.text.toLowerCase().split(' ');
  const first = (at: number) => tokens[at]?.readings[0];
  if (STIFF.has(pos)) {
    // mara tu baada ya: “just” may stand anywhere.
    const found: number[] = [];
    for (let at = from; at <= to; at++) if (forms[at] !== 'tu' || words[found.length] === 'tu') found.push(at);
    if (found.length !== words.length) return false;
    if (!words.every((word, i) => forms[found[i]!] === word || mayDiffer(first(found[i]!), word))) return false;
  }
  // kuwa safi na: what comes before “and” is joined to what comes behind it; iko karibu na: near what.
  const between = pos === 'verb' && words.at(-1) === 'na' && to > from && !words.includes(forms[to - 1]!) ? first(to - 1) : undefined;
  if (between?.pos === 'adjective' || PLACING.has(between?.lemma ?? '')) return false;
  // mtu wa karibu na rais, watu wa nje ya nchi: near and outside of what.
  if (pos === 'adjective' && PLACING.has(words.at(-1)!) && /^(?:na|ya)$/.test(forms[to + 1] ?? '')) return false;
  // na kuendelea na kazi: “and so on” ends what it stands in.
  if (/^and (?:so on|more|onwards)/.test(phrase.gloss) && wordBehind(text, tokens, to)) return false;
  return !(RATE.test(phrase.gloss) && counted(text, tokens, to + 1));
}

/** Words that become prepositions before “of” and “with”. */
const PLACING: ReadonlySet<string> = new Set(['juu', 'chini', 'ndani', 'nje', 'mbele', 'nyuma', 'karibu', 'mbali', 'pamoja']);

/** “a day, per day” */
const RATE = /^an? \w+, per /;

const wordBehind = (text: string, tokens: Block['tokens'], at: number): boolean => {
  const next = tokens[at + 1];
  return next?.kind === 'word' && /^\s*$/.test(text.slice(tokens[at]!.end, next.start));
};

/** kwa siku 12, kwa siku ya tatu, kwa wiki sita: for so many, and not for each. */
function counted(text: string, tokens: Block['tokens'], at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (next.kind === 'number') return true;
  const reading = next.kind === 'word' && /^\s*$/.test(text.slice(tokens[at - 1]!.end, next.start)) ? next.readings[0] : undefined;
  return (
    reading !== undefined &&
    (reading.pos === 'connective' || reading.pos === 'numeral' || reading.pos === 'adjective' || reading.grammar.relative !== undefined)
  );
}
