import { LABELS, mayFollow, OUTSIDE } from './labels.ts';

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
      const from = Math.floor(i / LABELS);
      return mayFollow(from === LABELS ? OUTSIDE : from, i % LABELS) ? t : Number.NEGATIVE_INFINITY;
    });
    this.factors = this.transitions.map(Math.exp);
  }

  /** The likeliest sequence of labels that is one of names: none goes on that has not begun. */
  best(scores: Scores, length: number): Uint8Array {
    const transitions = this.transitions;
    const labels = new Uint8Array(length);
    if (length === 0) return labels;
    const back = new Uint8Array(length * LABELS);
    const sums = new Float64Array(length * LABELS);
    for (let label = 0; label < LABELS; label++) sums[label] = transitions[LABELS * LABELS + label]! + scores[label]!;
    for (let i = 1; i < length; i++) {
      const at = i * LABELS;
      for (let label = 0; label < LABELS; label++) {
        let best = Number.NEGATIVE_INFINITY;
        let from = 0;
        for (let previous = 0; previous < LABELS; previous++) {
          const score = sums[at - LABELS + previous]! + transitions[previous * LABELS + label]!;
          if (score > best) {
            best = score;
            from = previous;
          }
        }
        sums[at + label] = best + scores[at + label]!;
        back[at + label] = from;
      }
    }
    const last = (length - 1) * LABELS;
    let label = 0;
    for (let other = 1; other < LABELS; other++) if (sums[last + other]! > sums[last + label]!) label = other;
    for (let i = length - 1; i >= 0; i--) {
      labels[i] = label;
      label = back[i * LABELS + label]!;
    }
    return labels;
  }

  /** Probability of each label at each token: forward and backward, each step scaled to a sum of 1. */
  marginals(scores: Scores, length: number): Float64Array {
    const factors = this.factors;
    const potentials = new Float64Array(length * LABELS);
    const out = new Float64Array(length * LABELS);
    // Forward, into `out`.
    for (let i = 0; i < length; i++) {
      const at = i * LABELS;
      let top = scores[at]!;
      for (let label = 1; label < LABELS; label++) if (scores[at + label]! > top) top = scores[at + label]!;
      let sum = 0;
      for (let label = 0; label < LABELS; label++) {
        const potential = Math.exp(scores[at + label]! - top);
        potentials[at + label] = potential;
        let reach = i === 0 ? factors[LABELS * LABELS + label]! : 0;
        if (i > 0) for (let p = 0; p < LABELS; p++) reach += out[at - LABELS + p]! * factors[p * LABELS + label]!;
        out[at + label] = reach * potential;
        sum += reach * potential;
      }
      for (let label = 0; label < LABELS; label++) out[at + label]! /= sum;
    }
    // Backward, and both together.
    const backward = new Float64Array(LABELS).fill(1);
    const behind = new Float64Array(LABELS);
    for (let i = length - 1; i >= 0; i--) {
      const at = i * LABELS;
      let sum = 0;
      for (let label = 0; label < LABELS; label++) {
        out[at + label]! *= backward[label]!;
        sum += out[at + label]!;
        behind[label] = potentials[at + label]! * backward[label]!;
      }
      let total = 0;
      for (let p = 0; p < LABELS; p++) {
        out[at + p]! /= sum;
        let reach = 0;
        for (let label = 0; label < LABELS; label++) reach += factors[p * LABELS + label]! * behind[label]!;
        backward[p] = reach;
        total += reach;
      }
      for (let p = 0; p < LABELS; p++) backward[p]! /= total;
    }
    return out;
  }
}
