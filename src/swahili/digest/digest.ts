import type { RankOf } from '../lexicon/lexicon.ts';
import { sentences } from '../text/sentences.ts';
import type { Annotation, Digest, English, GlossedWord, KeySentence, Span } from '../types.ts';
import { difficultyOf } from './difficulty.ts';
import { entriesOf } from './entries.ts';
import { type FactTools, factsOf } from './facts.ts';
import { gistOf } from './gist.ts';
import { withoutStrayMark } from './quotation.ts';
import { type Candidate, candidateOf, rank } from './rank.ts';
import { topicsOf } from './topics.ts';

/** As many as the panel's slider goes to. */
const SENTENCES = 7;
/** An article tells what happened in its first sentences. */
const OPENING = 8;
/** Of which the first few say what its headline says. */
const LEAD = 3;

/** What the digest asks of the engine. */
export interface DigestTools extends FactTools {
  rankOf: RankOf;
  english(block: number, span: Span): English;
}

/** The words of a sentence with their parts, for those who learn; a name is one word with what it means. */
function wordByWord(annotation: Annotation, text: string, span: Span): GlossedWord[] {
  const words: GlossedWord[] = [];
  let named = -1;
  for (const token of annotation.tokens) {
    if (token.start < span.start || token.end > span.end || token.start < named || token.kind === 'symbol') continue;
    const name = annotation.marks.find((m) => m.kind !== 'term' && m.start === token.start && m.end <= span.end);
    if (name) {
      named = name.end;
      words.push({ text: text.slice(name.start, name.end), parts: [], gloss: name.gloss.split(/[,;(]/)[0]!.trim() });
      continue;
    }
    const reading = token.readings[0];
    const parts = (reading?.parts ?? []).map((p) => ({ text: p.text, gloss: p.gloss.split(/[;,(]/)[0]!.trim() }));
    words.push({
      text: text.slice(token.start, token.end),
      parts: parts.length > 1 ? parts : [],
      gloss: (reading?.gloss ?? '').split(/[;,(]/)[0]!.trim(),
    });
  }
  return words;
}

/** Names and rare words say more than frequent ones; 6,000 is about where the lexicon's counts end. */
function weightOf(rankOf: RankOf): (lemma: string) => number {
  const known = new Map<string, number>();
  return (lemma) => {
    let weight = known.get(lemma);
    if (weight === undefined) {
      const ranks = ['noun', 'verb', 'adjective', 'adverb'].map((pos) => rankOf(`${lemma} ${pos}`) ?? 6000);
      weight = Math.log2(2 + Math.min(...ranks) / 40);
      known.set(lemma, weight);
    }
    return weight;
  };
}

/**
 * The article in short: key sentences, who and what is named, how hard it is.
 * @param blocks texts of the page's blocks; those that are not Swahili have annotations without tokens and are passed over.
 */
export function digestOf(
  blocks: readonly string[],
  annotations: readonly Annotation[],
  options: { headline?: number; sentences?: number },
  tools: DigestTools,
): Digest {
  const weight = weightOf(tools.rankOf);
  const candidates: Candidate[] = [];
  let count = 0;
  blocks.forEach((text, block) => {
    const annotation = annotations[block]!;
    if (!annotation.swahili.is || block === options.headline) return;
    for (const span of sentences(text)) {
      count++;
      const candidate = candidateOf(annotation, text, withoutStrayMark(text, span), block);
      if (candidate.lemmas.size > 0) candidates.push(candidate);
    }
  });
  const headline =
    options.headline === undefined ? undefined : { annotation: annotations[options.headline]!, text: blocks[options.headline]! };
  const headlineSentence =
    headline && candidateOf(headline.annotation, headline.text, { start: 0, end: headline.text.length }, options.headline!);
  const namesIn = (c: Candidate) =>
    new Set(
      annotations[c.block]!.marks.filter((m) => m.kind !== 'term' && m.kind !== 'date' && m.start >= c.start && m.end <= c.end).map(
        (m) => m.key,
      ),
    ).size;
  const key = rank(candidates, namesIn, weight, headlineSentence, options.sentences ?? SENTENCES).map(
    ({ start, end, block, score, text }): KeySentence => ({
      start,
      end,
      block,
      score,
      text,
      english: tools.english(block, { start, end }),
      words: wordByWord(annotations[block]!, blocks[block]!, { start, end }),
    }),
  );
  const opening = candidates.slice(0, OPENING);
  const title = options.headline === undefined ? undefined : { block: options.headline, text: blocks[options.headline]! };
  const entries = entriesOf(blocks, annotations);
  return {
    gist: gistOf(title, factsOf(blocks, opening.slice(0, LEAD), tools), tools),
    facts: factsOf(blocks, [...key, ...opening], tools),
    sentences: key,
    entries,
    topics: topicsOf(entries, options.headline),
    ...difficultyOf(annotations, count, tools.rankOf),
  };
}
