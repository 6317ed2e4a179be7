import { LABELS, mayFollow, OUTSIDE } from './labels.ts';

/** A constant of this module: tools that run the sources as they are look an imported name up at each use, and this one is used for every weight. */
const COUNT = LABELS;

/** Scores of the labels of a stretch of tokens: `scores[token * LABELS + label]`. */
export type Scores = Float64Array;

/**
 * The chain of labels: what each label adds behind each other, and what cannot follow at all.
 * @param transitions from each label (row LABELS: the beginning of a sentence) to each; `transitions[from * LABELS + to]`.
 */
export class Chain {
  /** Minus infinity where a label cannot follow. */
  private readonly transitions: Float64Array;
  /** The same as factors: 0 where a label cannot follow. */
  private readonly factors: Float64Array;

  constructor(transitions: Float64Array) {
    this.transitions = transitions.map((t, i) => {
      const from = Math.floor(i / COUNT);
      return mayFollow(from === COUNT ? OUTSIDE : from, i % COUNT) ? t : Number.NEGATIVE_INFINITY;
    });
    this.factors = this.transitions.map(Math.exp);
  }

  /** The likeliest sequence of labels that is one of names: none goes on that has not begun. */
  best(scores: Scores, length: number): Uint8Array {
    const transitions = this.transitions;
    const labels = new Uint8Array(length);
    if (length === 0) return labels;
    const back = new Uint8Array(length * COUNT);
    const sums = new Float64Array(length * COUNT);
    for (let label = 0; label < COUNT; label++) sums[label] = transitions[COUNT * COUNT + label]! + scores[label]!;
    for (let i = 1; i < length; i++) {
      const at = i * COUNT;
      for (let label = 0; label < COUNT; label++) {
        let best = Number.NEGATIVE_INFINITY;
        let from = 0;
        for (let previous = 0; previous < COUNT; previous++) {
          const score = sums[at - COUNT + previous]! + transitions[previous * COUNT + label]!;
          if (score > best) {
            best = score;
            from = previous;
          }
        }
        sums[at + label] = best + scores[at + label]!;
        back[at + label] = from;
      }
    }
    const last = (length - 1) * COUNT;
    let label = 0;
    for (let other = 1; other < COUNT; other++) if (sums[last + other]! > sums[last + label]!) label = other;
    for (let i = length - 1; i >= 0; i--) {
      labels[i] = label;
      label = back[i * COUNT + label]!;
    }
    return labels;
  }

  /** Probability of each label at each token: forward and backward, each step scaled to a sum of 1. */
  marginals(scores: Scores, length: number): Float64Array {
    const factors = this.factors;
    const potentials = new Float64Array(length * COUNT);
    const out = new Float64Array(length * COUNT);
    // Forward, into `out`.
    for (let i = 0; i < length; i++) {
      const at = i * COUNT;
      let top = scores[at]!;
      for (let label = 1; label < COUNT; label++) if (scores[at + label]! > top) top = scores[at + label]!;
      let sum = 0;
      for (let label = 0; label < COUNT; label++) {
        const potential = Math.exp(scores[at + label]! - top);
        potentials[at + label] = potential;
        let reach = i === 0 ? factors[COUNT * COUNT + label]! : 0;
        if (i > 0) for (let p = 0; p < COUNT; p++) reach += out[at - COUNT + p]! * factors[p * COUNT + label]!;
        out[at + label] = reach * potential;
        sum += reach * potential;
      }
      for (let label = 0; label < COUNT; label++) out[at + label]! /= sum;
    }
    // Backward, and both together.
    const backward = new Float64Array(COUNT).fill(1);
    const behind = new Float64Array(COUNT);
    for (let i = length - 1; i >= 0; i--) {
      const at = i * COUNT;
      let sum = 0;
      for (let label = 0; label < COUNT; label++) {
        out[at + label]! *= backward[label]!;
        sum += out[at + label]!;
        behind[label] = potentials[at + label]! * backward[label]!;
      }
      let total = 0;
      for (let p = 0; p < COUNT; p++) {
        out[at + p]! /= sum;
        let reach = 0;
        for (let label = 0; label < COUNT; label++) reach += factors[p * COUNT + label]! * behind[label]!;
        backward[p] = reach;
        total += reach;
      }
      for (let p = 0; p < COUNT; p++) backward[p]! /= total;
    }
    return out;
  }
}
