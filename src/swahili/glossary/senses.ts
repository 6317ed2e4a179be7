import type { Phrase } from '../reading/block.ts';
import type { Mark, Reading, Token } from '../types.ts';

/** Words of a meaning; the others only hold it together. */
const MEANING: ReadonlySet<string> = new Set(['noun', 'verb', 'adjective', 'adverb', 'numeral']);
const EMPTY: ReadonlySet<string> = new Set(['and', 'for', 'not', 'one', 'the', 'with']);

/** The beginnings of words: elected is a form of elect. */
const words = (english: string): string[] =>
  (english.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter((w) => !EMPTY.has(w)).map((w) => w.slice(0, 5));

/**
 * Where a word is a term or stands in one or in a fixed expression, its sense that comes up in the English of the whole is first:
 * ujumbe in diplomacy is a delegation before it is a message, and siku za nyuma are the past.
 */
export function sensesOfExpressions(tokens: readonly Token[], terms: readonly Mark[], phrases: readonly Phrase[]): readonly Token[] {
  const sensed = [...tokens];
  const apply = (from: number, to: number, english: string, why: string) => {
    const wanted = new Set(words(english));
    for (let i = from; i <= to; i++) {
      const [first, ...others] = sensed[i]!.readings;
      const better = first && MEANING.has(first.pos) && senseFirst(first, wanted, why);
      if (better) sensed[i] = { ...sensed[i]!, readings: [better, ...others] };
    }
  };
  for (const { from, to, gloss, text } of phrases) apply(from, to, gloss, `in “${text}”`);
  let from = 0;
  for (const { start, end, gloss } of [...terms].sort((a, b) => a.start - b.start)) {
    while (from < tokens.length && tokens[from]!.start < start) from++;
    let to = from;
    while (to + 1 < tokens.length && tokens[to + 1]!.end <= end) to++;
    if (from < tokens.length) apply(from, to, gloss, 'a political term here');
  }
  return sensed;
}

function senseFirst(reading: Reading, wanted: ReadonlySet<string>, why: string): Reading | undefined {
  const senses = reading.gloss.split('; ');
  const index = senses.findIndex((s) => words(s).some((w) => wanted.has(w)));
  if (index <= 0) return undefined;
  const gloss = [senses[index], ...senses.filter((_, i) => i !== index)].join('; ');
  return { ...reading, gloss, why };
}
