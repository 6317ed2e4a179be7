/** How the readings of a text were chosen: for `annotate --explain`, and for counting what the rules decide. */
import type { RawToken } from '../text/tokens.ts';
import type { PartOfSpeech, Span } from '../types.ts';
import type { Chooser } from './chooser.ts';

/** One reading of a word with all that was said of it. */
export interface TracedReading {
  lemma: string;
  pos: PartOfSpeech;
  gloss: string;
  /** How likely it is by itself, a logarithm; and with what the rules say. */
  score: number;
  total: number;
  /** Ids of the rules with their weights. */
  votes: readonly { rule: string; weight: number }[];
}

/** A word with more than one reading; the likeliest comes first. */
export interface Traced extends Span {
  word: string;
  readings: readonly TracedReading[];
}

/** @param sentences spans of the text that cover its tokens in order. */
export function trace(chooser: Chooser, text: string, tokens: readonly RawToken[], sentences: readonly Span[]): Traced[] {
  const traced: Traced[] = [];
  // Each sentence by itself: the index of a place counts from the beginning of its sentence.
  for (const sentence of sentences) {
    const inside = tokens.filter((t) => t.start >= sentence.start && t.end <= sentence.end);
    chooser.read(text, inside, [sentence], (place, weighed) => {
      const { start, end } = inside[place.index]!;
      const readings = weighed.map(({ candidate: { reading, score }, score: total }) => ({
        lemma: reading.lemma,
        pos: reading.pos,
        gloss: reading.gloss,
        score,
        total,
        votes: [...chooser.votes(reading, place)].map(({ rule, weight }) => ({ rule: rule.id, weight })),
      }));
      traced.push({ start, end, word: text.slice(start, end), readings });
    });
  }
  return traced;
}
