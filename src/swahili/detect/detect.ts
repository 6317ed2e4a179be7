import type { Analyser } from '../morphology/analyser.ts';
import { normalize, type RawToken } from '../text/tokens.ts';

export interface Detection {
  is: boolean;
  /** Share of the text's words that Swahili grammar and lexicon explain, 0 to 1. */
  score: number;
  /** How many words the score stands on. */
  words: number;
}

/** At least this share of a block's words has to be Swahili. */
const THRESHOLD = 0.62;
/** Fewer words than these say little by themselves: see withNeighbours(). */
const FEW_WORDS = 4;
/** Names and loanwords in capitals say little about the language around them. */
const CAPITALISED_WEIGHT = 0.25;
const ENOUGH = 400;

/** Is this text Swahili? Looks at no more than its first few hundred words. */
export function detect(text: string, tokens: readonly RawToken[], analyser: Analyser): Detection {
  let known = 0;
  let all = 0;
  let words = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (++words > ENOUGH) break;
    const written = text.slice(token.start, token.end);
    const form = normalize(written);
    const best = analyser.analyse(form)[0];
    const isKnown = best !== undefined && !best.reading.guess && best.reading.pos !== 'foreign';
    const weight = (form.length < 3 ? 0.5 : 1) * (!isKnown && written[0] !== written[0]!.toLowerCase() ? CAPITALISED_WEIGHT : 1);
    all += weight;
    if (isKnown) known += weight;
  }
  const score = all === 0 ? 0 : known / all;
  return { is: score >= THRESHOLD && words >= FEW_WORDS, score, words };
}

/** Short blocks (headings, captions, list items) follow the page where they could be Swahili themselves. */
export function withNeighbours(detections: readonly Detection[]): Detection[] {
  let swahili = 0;
  let words = 0;
  for (const d of detections) {
    words += d.words;
    if (d.is) swahili += d.words;
  }
  const mostly = words > 0 && swahili / words > 0.5;
  return detections.map((d) =>
    d.words > 0 && d.words < FEW_WORDS && d.score >= (mostly ? 0.5 : 0.99) && (mostly || d.words > 1) ? { ...d, is: true } : d,
  );
}
