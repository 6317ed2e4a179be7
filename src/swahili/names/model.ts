import { hashSlot } from '../lexicon/strings.ts';
import { LABELS, mayFollow, OUTSIDE } from './labels.ts';

/** Scores of the labels of a stretch of tokens: `scores[token * LABELS + label]`. */
export type Scores = Float64Array;

/**
 * The trained weights of the linear chain: the scale of the weights (float32), the number of features (uint32), transitions from each label
 * (the row behind the last is the beginning of a sentence) to each, as float32; then for each feature, in ascending order: the distance to the one before as a
 * varint shifted left by one, its lowest bit set where the feature has a weight for OUTSIDE; a byte with a bit for each other label; the weights, one signed byte each.
 */
export class Model {
  private readonly keys: Int32Array;
  private readonly rows: Int8Array;
  private readonly mask: number;
  private readonly scale: number;
  private readonly transitions = new Float64Array((LABELS + 1) * LABELS);

  /** @param bytes the section `names.model` of the compiled dictionary. */
  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.scale = view.getFloat32(0, true);
    const count = view.getUint32(4, true);
    for (let i = 0; i < this.transitions.length; i++) this.transitions[i] = view.getFloat32(8 + i * 4, true);
    let size = 4;
    while (size < count * 2.5) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size).fill(-1);
    this.rows = new Int8Array(size * LABELS);
    let at = 8 + this.transitions.length * 4;
    let key = 0;
    for (let n = 0; n < count; n++) {
      let value = 0;
      let shift = 0;
      for (let more = true; more; shift += 7) {
        const byte = bytes[at++]!;
        value |= (byte & 127) << shift;
        more = byte >= 128;
      }
      key += value >>> 1;
      const labels = bytes[at++]! * 2 + (value & 1);
      let slot = hashSlot(key, this.mask);
      while (this.keys[slot] !== -1) slot = (slot + 1) & this.mask;
      this.keys[slot] = key;
      for (let label = 0; label < LABELS; label++) if ((labels >> label) & 1) this.rows[slot * LABELS + label] = view.getInt8(at++);
    }
  }

  /** Adds the weights of `features` to the scores of one token. */
  add(features: readonly number[], scores: Scores, token: number): void {
    const sums = [0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (let i = 0; i < features.length; i++) {
      const key = features[i]!;
      let slot = hashSlot(key, this.mask);
      while (this.keys[slot] !== key && this.keys[slot] !== -1) slot = (slot + 1) & this.mask;
      if (this.keys[slot] === -1) continue;
      const row = slot * LABELS;
      for (let label = 0; label < LABELS; label++) sums[label]! += this.rows[row + label]!;
    }
    for (let label = 0; label < LABELS; label++) scores[token * LABELS + label]! += sums[label]! * this.scale;
  }

  /** The likeliest sequence of labels that is one of names: none goes on that has not begun. */
  best(scores: Scores, length: number): Uint8Array {
    return viterbi(scores, length, this.transitions);
  }

  /** Probability of each label at each token, in the place of the scores. */
  marginals(scores: Scores, length: number): Float64Array {
    return marginals(scores, length, this.transitions);
  }
}

/** @param transitions from each label (row LABELS: the beginning) to each. */
export function viterbi(scores: Scores, length: number, transitions: Float64Array): Uint8Array {
  const back = new Uint8Array(length * LABELS);
  let before = new Float64Array(LABELS);
  for (let i = 0; i < length; i++) {
    const now = new Float64Array(LABELS);
    for (let label = 0; label < LABELS; label++) {
      let [best, from] = [Number.NEGATIVE_INFINITY, 0];
      if (i === 0) best = mayFollow(OUTSIDE, label) ? transitions[LABELS * LABELS + label]! : best;
      else
        for (let previous = 0; previous < LABELS; previous++) {
          if (!mayFollow(previous, label)) continue;
          const score = before[previous]! + transitions[previous * LABELS + label]!;
          if (score > best) [best, from] = [score, previous];
        }
      now[label] = best + scores[i * LABELS + label]!;
      back[i * LABELS + label] = from;
    }
    before = now;
  }
  const labels = new Uint8Array(length);
  let label = before.indexOf(Math.max(...before));
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * LABELS + label]!;
  }
  return labels;
}

/** Forward-backward, each step scaled to a sum of 1. */
export function marginals(scores: Scores, length: number, transitions: Float64Array): Float64Array {
  const weights = transitions.map(Math.exp);
  const potentials = new Float64Array(length * LABELS);
  const forward = new Float64Array(length * LABELS);
  const out = new Float64Array(length * LABELS);
  for (let i = 0; i < length; i++) {
    const at = i * LABELS;
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < LABELS; label++) top = Math.max(top, scores[at + label]!);
    let sum = 0;
    for (let label = 0; label < LABELS; label++) {
      potentials[at + label] = Math.exp(scores[at + label]! - top);
      let reach = 0;
      if (i === 0) reach = mayFollow(OUTSIDE, label) ? weights[LABELS * LABELS + label]! : 0;
      else for (let p = 0; p < LABELS; p++) if (mayFollow(p, label)) reach += forward[at - LABELS + p]! * weights[p * LABELS + label]!;
      sum += forward[at + label] = reach * potentials[at + label]!;
    }
    for (let label = 0; label < LABELS; label++) forward[at + label]! /= sum;
  }
  let backward = new Float64Array(LABELS).fill(1);
  for (let i = length - 1; i >= 0; i--) {
    const at = i * LABELS;
    let sum = 0;
    for (let label = 0; label < LABELS; label++) sum += out[at + label] = forward[at + label]! * backward[label]!;
    for (let label = 0; label < LABELS; label++) out[at + label]! /= sum;
    const next = new Float64Array(LABELS);
    let total = 0;
    for (let p = 0; p < LABELS; p++) {
      for (let label = 0; label < LABELS; label++)
        if (mayFollow(p, label)) next[p]! += weights[p * LABELS + label]! * potentials[at + label]! * backward[label]!;
      total += next[p]!;
    }
    for (let p = 0; p < LABELS; p++) next[p]! /= total;
    backward = next;
  }
  return out;
}
