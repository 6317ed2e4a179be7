import type { Block } from '../reading/block.ts';
import type { Scores } from './chain.ts';
import { corrected } from './corrections.ts';
import { featuresOf } from './features.ts';
import type { Gazetteer } from './gazetteer.ts';
import { KINDS, LABELS, type NameSpan, OUTSIDE, spansOf } from './labels.ts';
import type { Model } from './model.ts';
import { asOnPage } from './page-names.ts';
import { type SentenceView, viewOf } from './sentence.ts';
import { isAboutSport } from './sports.ts';
import { CASE, Words } from './words.ts';

/** A constant of this module: tools that run the sources as they are look an imported name up at each use, and this one is used for every weight. */
const COUNT = LABELS;

/** What the recogniser found in one block. */
export interface Recognised {
  names: readonly NameSpan[];
  sentences: readonly SentenceView[];
  /** Is the page about sport? */
  aboutSport: boolean;
}

/** How much the other places of a page where a word stands say about this one. */
const PAGE_WEIGHT = 2;
/** More places than this say no more. */
const ENOUGH_PLACES = 3;

/** For each kind and for outside: the sum of the probabilities over the places of one word. */
interface Evidence {
  places: number;
  sums: Float64Array;
}

interface Scored {
  view: SentenceView;
  scores: Scores;
  marginals: Float64Array;
}

/** Finds names in the blocks of one page: each sentence by itself, then once more with what the rest of the page says of its words. */
export class Recogniser {
  private readonly model: Model;
  private readonly gazetteer: Gazetteer;
  private readonly words: Words;

  constructor(model: Model, gazetteer: Gazetteer) {
    this.model = model;
    this.gazetteer = gazetteer;
    this.words = new Words(gazetteer);
  }

  recognise(blocks: readonly Block[]): Recognised[] {
    const scored = blocks.map((block) => this.views(block).map((view) => this.score(view)));
    const evidence = gather(scored.flat());
    const aboutSport = isAboutSport(
      blocks,
      scored.flatMap((sentences) => sentences.map((s) => s.view)),
    );
    const names = scored.map((sentences) =>
      sentences.flatMap((s) => {
        const { length } = s.view.words;
        addPage(s, evidence);
        return corrected(spansOf(this.model.chain.best(s.scores, length), s.view.offset), s.view, this.gazetteer, aboutSport);
      }),
    );
    const views = scored.map((sentences) => sentences.map((s) => s.view));
    return asOnPage(names, views).map((ofBlock, i) => ({ names: ofBlock, sentences: views[i]!, aboutSport }));
  }

  private views(block: Block): SentenceView[] {
    const views: SentenceView[] = [];
    let from = 0;
    for (const span of block.sentences) {
      let to = from;
      while (to < block.tokens.length && block.tokens[to]!.start < span.end) to++;
      if (to > from) views.push(viewOf(block, from, to, this.words, this.gazetteer));
      from = to;
    }
    return views;
  }

  private score(view: SentenceView): Scored {
    const { length } = view.words;
    const scores = new Float64Array(length * COUNT);
    const features: number[] = [];
    for (let i = 0; i < length; i++) {
      features.length = 0;
      featuresOf(view, i, features);
      this.model.add(features, scores, i);
    }
    return { view, scores, marginals: this.model.chain.marginals(scores, length) };
  }
}

/** A word whose other places on the page are worth asking: one that is written like a name. */
const isNameLike = (view: SentenceView, i: number): boolean =>
  view.cases[i] === CASE.capitalised || view.cases[i] === CASE.upper || view.cases[i] === CASE.mixed;

function kinds(marginals: Float64Array, token: number): Float64Array {
  const out = new Float64Array(KINDS.length + 1);
  for (let label = 0; label < COUNT; label++)
    out[label === OUTSIDE ? KINDS.length : (label - 1) >> 1]! += marginals[token * COUNT + label]!;
  return out;
}

function gather(sentences: readonly Scored[]): Map<string, Evidence> {
  const evidence = new Map<string, Evidence>();
  for (const { view, marginals } of sentences)
    view.words.forEach((word, i) => {
      if (!isNameLike(view, i)) return;
      const known = evidence.get(word.folded) ?? { places: 0, sums: new Float64Array(KINDS.length + 1) };
      evidence.set(word.folded, known);
      known.places++;
      kinds(marginals, i).forEach((p, k) => {
        known.sums[k]! += p;
      });
    });
  return evidence;
}

function addPage({ view, scores, marginals }: Scored, evidence: ReadonlyMap<string, Evidence>): void {
  view.words.forEach((word, i) => {
    if (!isNameLike(view, i)) return;
    const { places, sums } = evidence.get(word.folded)!;
    if (places < 2) return;
    const own = kinds(marginals, i);
    const weight = (PAGE_WEIGHT * Math.min(places - 1, ENOUGH_PLACES)) / ENOUGH_PLACES;
    for (let label = 0; label < COUNT; label++) {
      const k = label === OUTSIDE ? KINDS.length : (label - 1) >> 1;
      scores[i * COUNT + label]! += weight * ((sums[k]! - own[k]!) / (places - 1) - own[k]!);
    }
  });
}
