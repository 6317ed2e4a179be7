import type { Annotation, Span } from '../types.ts';
import { isBoilerplate, isQuestion, isQuotationOnly } from './boilerplate.ts';

/** One sentence of the article on its way to a score. */
export interface Candidate extends Span {
  block: number;
  text: string;
  /** Content lemmas with their weights: rare words and names weigh more. */
  words: ReadonlyMap<string, number>;
  length: number;
  score: number;
}

/** What the score is made of; fitted on articles whose headlines and first sentences are known, the one half checked on the other. */
const WEIGHTS = { recurring: 0.55, likeness: 3.2, position: 0.72, marks: 0.1, headline: 1.2, question: -0.1, quotation: -0.08 } as const;
/** Keeps a short sentence of two frequent words from winning. */
const DAMPING = 66;
/** How slowly a later place in the article loses. */
const DECAY = 0.16;
/** Sentences of this many words carry the most; shorter and longer ones lose a little. */
const BEST_LENGTH = { from: 14, to: 39 } as const;
/** A byline or a caption is no sentence. */
const SHORTEST = 5;
const LENGTH_POWER = 0.17;
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  'connective',
  'preposition',
  'conjunction',
  'pronoun',
  'copula',
  'particle',
  'interjection',
]);
/** Two sentences that share more than this say the same. */
const SAME = 0.6;
const COMPARED = 120;

/** The content lemmas of a stretch of a block. */
export function contentWords(annotation: Annotation, text: string, span: Span): { words: Map<string, number>; length: number } {
  const words = new Map<string, number>();
  let length = 0;
  for (const token of annotation.tokens) {
    if (token.start < span.start || token.end > span.end) continue;
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    length++;
    const reading = token.readings[0];
    if (reading && (EMPTY_WORDS.has(reading.pos) || reading.lemma === 'wa')) continue;
    const key = reading?.lemma ?? text.slice(token.start, token.end).toLowerCase();
    words.set(key, (words.get(key) ?? 0) + 1);
  }
  return { words, length };
}

function similarity(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, weight: (word: string) => number): number {
  let [shared, all] = [0, 0];
  for (const word of a.keys()) {
    const w = weight(word);
    all += w;
    if (b.has(word)) shared += w;
  }
  for (const word of b.keys()) if (!a.has(word)) all += weight(word);
  return all === 0 ? 0 : shared / all;
}

/** How alike each sentence is to all the others, 0 to 1: what they share of their weights. Long articles are compared with a sample, so that the cost stays linear. */
function likenesses(candidates: readonly Candidate[], totals: readonly number[], weightOf: (word: string) => number): number[] {
  const step = Math.max(1, Math.ceil(candidates.length / COMPARED));
  return candidates.map((c, i) => {
    let sum = 0;
    for (let j = 0; j < candidates.length; j += step) {
      if (i === j) continue;
      let shared = 0;
      for (const word of c.words.keys()) if (candidates[j]!.words.has(word)) shared += weightOf(word);
      sum += shared / (Math.sqrt(totals[i]! * totals[j]!) || 1);
    }
    return (sum * step) / candidates.length;
  });
}

function lengthFactor(length: number): number {
  if (length < BEST_LENGTH.from) return (length / BEST_LENGTH.from) ** LENGTH_POWER;
  return length > BEST_LENGTH.to ? (BEST_LENGTH.to / length) ** LENGTH_POWER : 1;
}

/**
 * Scores every sentence: how much of the rest of the article its words come back in, how early it stands, who and what is named in it, what it shares with the headline.
 * @param weightOf how much a lemma says: high for a rare one.
 * @returns the best, at most `most`
 */
export function rank(
  candidates: Candidate[],
  marks: (candidate: Candidate) => number,
  weightOf: (lemma: string) => number,
  headline: ReadonlyMap<string, number> | undefined,
  most: number,
): Candidate[] {
  const inSentences = new Map<string, number>();
  for (const c of candidates) for (const word of c.words.keys()) inSentences.set(word, (inSentences.get(word) ?? 0) + 1);
  const totals = candidates.map((c) => [...c.words.keys()].reduce((sum, word) => sum + weightOf(word), 0));
  const likeness = likenesses(candidates, totals, weightOf);
  candidates.forEach((c, index) => {
    // Of the words of the sentence, how much the article keeps coming back to them.
    let recurring = 0;
    for (const word of c.words.keys()) recurring += weightOf(word) * Math.log2(inSentences.get(word)!);
    recurring /= (totals[index]! + DAMPING) * Math.log2(2 + candidates.length / 4);
    const position = 1 / (1 + index * DECAY);
    const overlap = headline ? similarity(c.words, headline, weightOf) : 0;
    c.score =
      lengthFactor(c.length) *
        (WEIGHTS.recurring * recurring +
          WEIGHTS.likeness * likeness[index]! +
          WEIGHTS.position * position +
          WEIGHTS.marks * Math.min(1, marks(c) / 5)) +
      WEIGHTS.headline * overlap +
      (isQuestion(c.text) ? WEIGHTS.question : 0) +
      (/["“”]/.test(c.text) ? WEIGHTS.quotation : 0);
  });
  const ranked = candidates
    .filter(
      (c) =>
        c.length >= SHORTEST &&
        !(headline && similarity(c.words, headline, () => 1) > SAME) &&
        !isBoilerplate(c.text) &&
        !isQuotationOnly(c.text),
    )
    .sort((a, b) => b.score - a.score);
  const kept: Candidate[] = [];
  for (const c of ranked) {
    if (kept.length === most) break;
    if (!kept.some((k) => similarity(k.words, c.words, () => 1) > SAME)) kept.push(c);
  }
  return kept.length > 0 ? kept : [...candidates].sort((a, b) => b.score - a.score).slice(0, most);
}
