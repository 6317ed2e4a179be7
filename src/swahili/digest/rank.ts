import type { Annotation, Span } from '../types.ts';
import { isBoilerplate, isQuestion } from './boilerplate.ts';
import { hasQuotation, isQuotationOnly } from './quotation.ts';

/** One sentence of the article on its way to a score. */
export interface Candidate extends Span {
  block: number;
  text: string;
  /** Every word as written, in lower case, with how often it stands here. */
  forms: ReadonlyMap<string, number>;
  /** Content lemmas with how often they stand here. */
  lemmas: ReadonlyMap<string, number>;
  /** In words. */
  length: number;
  /** Leans on the sentence before: begins with what joins it (lakini, hata hivyo), or with a verb whose subject stands there. */
  joined: boolean;
  /** Nothing but somebody's words. */
  quoted: boolean;
  score: number;
}

/**
 * What the score is made of, in the unit of agreement: the share of words that two sentences have in common. Fitted on articles whose headlines and first
 * sentences are known and checked on others of another publisher; a supervised ranker over forty features was no better on what it had not seen.
 */
const WEIGHTS = {
  position: 0.06,
  lead: 0.12,
  takenUp: 1,
  likeness: 0.3,
  name: 0.006,
  headline: 0.1,
  joined: -0.02,
  question: -0.02,
  short: -0.04,
} as const;
/** More names than this say no more. */
const ENOUGH_NAMES = 4;
/** What the next few sentences take up of a first sentence that is no more than the others. */
const USUAL = 0.085;
const NEXT = 6;
/** How slowly a sentence's voice about the others loses with its place in the article. */
const DECAY = 0.1;
/** What somebody says, asks or calls out tells less of what the article is about. */
const SMALL_VOICE = 0.3;
const CALL = 8;
/** So few words seldom say who, what and where. */
const SHORT = 12;
/** A byline or a caption is no sentence. */
const SHORTEST = 5;
/** Two sentences that share more of their lemmas than this say the same. */
const SAME = 0.6;
/** What it costs to share content with a sentence that has been chosen. */
const REPEATED = 0.4;
/** Long articles are compared with so many of their sentences, that the cost stays linear. */
const COMPARED = 120;

const EMPTY_WORDS: ReadonlySet<string> = new Set([
  'connective',
  'preposition',
  'conjunction',
  'pronoun',
  'copula',
  'particle',
  'interjection',
]);
const JOINING = /^["“‘']*(?:hata hivyo|lakini|pia|hata|kwa (?:upande|hakika|kweli|mfano|hiyo)|aidha|vile|zaidi ya hayo)\b/iu;

export function candidateOf(annotation: Annotation, text: string, span: Span, block: number): Candidate {
  const forms = new Map<string, number>();
  const lemmas = new Map<string, number>();
  const count = (words: Map<string, number>, word: string) => words.set(word, (words.get(word) ?? 0) + 1);
  let length = 0;
  let joined = JOINING.test(text.slice(span.start, span.end));
  for (const token of annotation.tokens) {
    if (token.start < span.start || token.end > span.end || (token.kind !== 'word' && token.kind !== 'number')) continue;
    const form = text.slice(token.start, token.end).toLowerCase();
    const reading = token.readings[0];
    if (length === 0 && (reading?.pos === 'conjunction' || reading?.pos === 'verb')) joined = true;
    length++;
    count(forms, form);
    if (!reading || !(EMPTY_WORDS.has(reading.pos) || reading.lemma === 'wa')) count(lemmas, reading?.lemma ?? form);
  }
  return {
    ...span,
    block,
    text: text.slice(span.start, span.end),
    forms,
    lemmas,
    length,
    joined,
    quoted: isQuotationOnly(text, span),
    score: 0,
  };
}

/** The share of words that two sentences have in common, each counted as often as it stands: 0 to 1. */
function agreement(a: Candidate, b: Candidate): number {
  let shared = 0;
  for (const [form, count] of a.forms) shared += Math.min(count, b.forms.get(form) ?? 0);
  return (2 * shared) / (a.length + b.length || 1);
}

/** What two sets of lemmas share of their weights, 0 to 1. */
function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, weight: (lemma: string) => number): number {
  let [shared, all] = [0, 0];
  for (const lemma of a.keys()) {
    const w = weight(lemma);
    all += w;
    if (b.has(lemma)) shared += w;
  }
  for (const lemma of b.keys()) if (!a.has(lemma)) all += weight(lemma);
  return all === 0 ? 0 : shared / all;
}

const one = () => 1;

/** How much of the first sentence's content comes again in each of the next few. */
function takenUp([first, ...others]: readonly Candidate[]): number {
  const next = others.slice(0, NEXT);
  const again = next.flatMap((c) => [...first!.lemmas.keys()].filter((lemma) => c.lemmas.has(lemma))).length;
  return next.length === 0 ? 0 : again / next.length / (first!.lemmas.size + 1);
}

/** How much the other sentences agree with each: those that stand early and tell something themselves have the loudest voice. */
function agreements(candidates: readonly Candidate[]): number[] {
  const step = Math.max(1, Math.ceil(candidates.length / COMPARED));
  const voices = candidates.map(
    (c, i) => (c.length < CALL || isQuestion(c.text) || hasQuotation(c.text) ? SMALL_VOICE : 1) / (1 + i * DECAY),
  );
  return candidates.map((c, i) => {
    let [sum, all] = [0, 0];
    for (let j = 0; j < candidates.length; j += step) {
      if (i === j) continue;
      sum += voices[j]! * agreement(c, candidates[j]!);
      all += voices[j]!;
    }
    return all === 0 ? 0 : sum / all;
  });
}

/** How alike in content each sentence is to all the others, 0 to 1; rare lemmas weigh more. */
function likenesses(candidates: readonly Candidate[], weightOf: (lemma: string) => number): number[] {
  const step = Math.max(1, Math.ceil(candidates.length / COMPARED));
  const totals = candidates.map((c) => [...c.lemmas.keys()].reduce((sum, lemma) => sum + weightOf(lemma), 0));
  return candidates.map((c, i) => {
    let sum = 0;
    for (let j = 0; j < candidates.length; j += step) {
      if (i === j) continue;
      let shared = 0;
      for (const lemma of c.lemmas.keys()) if (candidates[j]!.lemmas.has(lemma)) shared += weightOf(lemma);
      sum += shared / (Math.sqrt(totals[i]! * totals[j]!) || 1);
    }
    return (sum * step) / candidates.length;
  });
}

/**
 * Scores every sentence: how much the others agree with it, how early it stands, who and what is named in it, what it shares with the headline; and leaves
 * out what is no news: bylines, boilerplate, bare quotations, repetitions.
 * @param names how many different people, places and organisations a sentence names.
 * @param weightOf how much a lemma says: high for a rare one.
 * @returns the best, best first, at most `most`.
 */
export function rank(
  candidates: readonly Candidate[],
  names: (candidate: Candidate) => number,
  weightOf: (lemma: string) => number,
  headline: Candidate | undefined,
  most: number,
): Candidate[] {
  const news = candidates.filter((c) => isNews(c, headline));
  const ranked = score(news.length > 0 ? news : candidates, names, weightOf, headline);
  return pick(ranked, most, weightOf);
}

/** The best first, then each time the one that says most that has not been said. @param ranked best first. */
function pick(ranked: readonly Candidate[], most: number, weightOf: (lemma: string) => number): Candidate[] {
  const kept: Candidate[] = [];
  let left = [...ranked];
  const said = new Map<Candidate, number>();
  while (kept.length < most && left.length > 0) {
    const worth = (c: Candidate) => c.score - REPEATED * (said.get(c) ?? 0);
    const best = left.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    kept.push(best);
    left = left.filter((c) => c !== best && overlap(c.lemmas, best.lemmas, one) <= SAME);
    for (const c of left) said.set(c, Math.max(said.get(c) ?? 0, overlap(c.lemmas, best.lemmas, weightOf)));
  }
  return kept;
}

/** Neither a byline, boilerplate or a bare quotation, nor the headline once more. */
const isNews = (c: Candidate, headline: Candidate | undefined): boolean =>
  c.length >= SHORTEST && !isBoilerplate(c.text) && !c.quoted && !(headline && overlap(c.lemmas, headline.lemmas, one) > SAME);

function score(
  candidates: readonly Candidate[],
  names: (candidate: Candidate) => number,
  weightOf: (lemma: string) => number,
  headline: Candidate | undefined,
): Candidate[] {
  const agreed = agreements(candidates);
  const likeness = likenesses(candidates, weightOf);
  candidates.forEach((c, i) => {
    c.score =
      agreed[i]! +
      // Below a headline the first sentence is the lead; the start of a bare text may be anything: a lead is what the next sentences take up.
      (headline ? WEIGHTS.lead : WEIGHTS.position) / (1 + i) +
      (headline || i > 0 ? 0 : WEIGHTS.takenUp * (takenUp(candidates) - USUAL)) +
      WEIGHTS.likeness * likeness[i]! +
      WEIGHTS.name * Math.min(ENOUGH_NAMES, names(c)) +
      (headline ? WEIGHTS.headline * overlap(c.lemmas, headline.lemmas, weightOf) : 0) +
      (c.joined ? WEIGHTS.joined : 0) +
      (isQuestion(c.text) ? WEIGHTS.question : 0) +
      (c.length < SHORT ? WEIGHTS.short : 0);
  });
  return [...candidates].sort((a, b) => b.score - a.score);
}
