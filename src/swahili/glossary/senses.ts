import type { Mark, Reading, Token } from '../types.ts';

/** The beginnings of words: elected is a form of elect. */
const words = (english: string): string[] =>
  english
    .toLowerCase()
    .match(/[a-z]{3,}/g)
    ?.map((w) => w.slice(0, 5)) ?? [];

/** Where a word is a term, the sense that the term has comes first: ujumbe in diplomacy is a delegation before it is a message. */
export function sensesOfTerms(tokens: readonly Token[], terms: readonly Mark[]): readonly Token[] {
  const single = new Map(terms.map((t) => [`${t.start} ${t.end}`, t.gloss]));
  return tokens.map((token) => {
    const gloss = single.get(`${token.start} ${token.end}`);
    const [first, ...others] = token.readings;
    const better = gloss !== undefined && first && termSense(first, gloss);
    return better ? { ...token, readings: [better, ...others] } : token;
  });
}

function termSense(reading: Reading, english: string): Reading | undefined {
  const senses = reading.gloss.split('; ');
  const wanted = new Set(words(english));
  const index = senses.findIndex((s) => words(s).some((w) => wanted.has(w)));
  if (index <= 0) return undefined;
  const gloss = [senses[index], ...senses.filter((_, i) => i !== index)].join('; ');
  return { ...reading, gloss, why: 'a political term here' };
}
