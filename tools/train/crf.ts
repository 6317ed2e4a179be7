/** Trains a linear-chain conditional random field by stochastic gradient steps (AdaGrad) with L2 regularisation. Deterministic. */
import { LABELS, mayFollow, OUTSIDE } from '../../src/swahili/names/labels.ts';

export interface Example {
  /** Indices of features, those of one token after those of another; token i has [starts[i], starts[i + 1]). */
  features: Int32Array;
  starts: Int32Array;
  labels: Uint8Array;
}

export interface Weights {
  /** `emissions[feature * LABELS + label]` */
  emissions: Float64Array;
  /** From each label (row LABELS: the beginning) to each. */
  transitions: Float64Array;
}

export interface Settings {
  epochs: number;
  rate: number;
  /** Strength of L2, for the whole corpus. */
  l2: number;
}

const TRANSITIONS = (LABELS + 1) * LABELS;

/** A small generator of random numbers that gives the same sequence everywhere. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 0x100000000;
  };
}

/**
 * @param from weights to begin with. Those that are 0 stay so: a second training of what the first has kept.
 */
export function train(examples: readonly Example[], featureCount: number, settings: Settings, from?: Weights): Weights {
  const emissions = from ? from.emissions.slice() : new Float64Array(featureCount * LABELS);
  const transitions = from ? from.transitions.slice() : new Float64Array(TRANSITIONS);
  const kept = from?.emissions.map((w) => (w === 0 ? 0 : 1));
  const squares = new Float64Array(featureCount * LABELS).fill(1e-2);
  const transitionSquares = new Float64Array(TRANSITIONS).fill(1e-2);
  const averaged = new Float64Array(featureCount * LABELS);
  const averagedTransitions = new Float64Array(TRANSITIONS);
  const order = examples.map((_, i) => i);
  const random = randomNumbers(7);
  const counts = new Float64Array(featureCount);
  for (const e of examples) for (const f of e.features) counts[f]!++;
  const averagedEpochs = Math.max(1, settings.epochs >> 1);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) {
      const example = examples[index]!;
      const length = example.labels.length;
      if (length === 0) continue;
      const { gradient, between } = gradients(example, emissions, transitions);
      for (let i = 0; i < length; i++) {
        for (let k = example.starts[i]!; k < example.starts[i + 1]!; k++) {
          const f = example.features[k]!;
          const row = f * LABELS;
          const decay = settings.l2 / counts[f]!;
          for (let label = 0; label < LABELS; label++) {
            const g = gradient[i * LABELS + label]! - decay * emissions[row + label]!;
            if (g === 0 || kept?.[row + label] === 0) continue;
            squares[row + label]! += g * g;
            emissions[row + label]! += (settings.rate * g) / Math.sqrt(squares[row + label]!);
          }
        }
      }
      for (let t = 0; t < TRANSITIONS; t++) {
        const g = between[t]! - (settings.l2 / examples.length) * transitions[t]!;
        transitionSquares[t]! += g * g;
        transitions[t]! += (settings.rate * g) / Math.sqrt(transitionSquares[t]!);
      }
    }
    if (epoch >= settings.epochs - averagedEpochs) {
      for (let i = 0; i < averaged.length; i++) averaged[i]! += emissions[i]! / averagedEpochs;
      for (let i = 0; i < TRANSITIONS; i++) averagedTransitions[i]! += transitions[i]! / averagedEpochs;
    }
  }
  return { emissions: averaged, transitions: averagedTransitions };
}

export function scoresOf(example: Example, emissions: Float64Array): Float64Array {
  const length = example.labels.length;
  const scores = new Float64Array(length * LABELS);
  for (let i = 0; i < length; i++)
    for (let k = example.starts[i]!; k < example.starts[i + 1]!; k++) {
      const row = example.features[k]! * LABELS;
      for (let label = 0; label < LABELS; label++) scores[i * LABELS + label]! += emissions[row + label]!;
    }
  return scores;
}

/** Gradient of the log-likelihood: what is observed less what is expected, for each token and label and for each transition. */
function gradients(
  example: Example,
  emissions: Float64Array,
  transitions: Float64Array,
): { gradient: Float64Array; between: Float64Array } {
  const { labels } = example;
  const length = labels.length;
  const scores = scoresOf(example, emissions);
  const weights = new Float64Array(TRANSITIONS);
  for (let p = 0; p <= LABELS; p++)
    for (let label = 0; label < LABELS; label++)
      weights[p * LABELS + label] = mayFollow(p === LABELS ? OUTSIDE : p, label) ? Math.exp(transitions[p * LABELS + label]!) : 0;
  const potentials = new Float64Array(length * LABELS);
  const forward = new Float64Array(length * LABELS);
  const backward = new Float64Array(length * LABELS);
  for (let i = 0; i < length; i++) {
    const at = i * LABELS;
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < LABELS; label++) top = Math.max(top, scores[at + label]!);
    let sum = 0;
    for (let label = 0; label < LABELS; label++) {
      potentials[at + label] = Math.exp(scores[at + label]! - top);
      let reach = i === 0 ? weights[LABELS * LABELS + label]! : 0;
      if (i > 0) for (let p = 0; p < LABELS; p++) reach += forward[at - LABELS + p]! * weights[p * LABELS + label]!;
      sum += forward[at + label] = reach * potentials[at + label]!;
    }
    for (let label = 0; label < LABELS; label++) forward[at + label]! /= sum;
  }
  backward.fill(1, (length - 1) * LABELS);
  for (let i = length - 2; i >= 0; i--) {
    const at = i * LABELS;
    let sum = 0;
    for (let p = 0; p < LABELS; p++) {
      let reach = 0;
      for (let label = 0; label < LABELS; label++)
        reach += weights[p * LABELS + label]! * potentials[at + LABELS + label]! * backward[at + LABELS + label]!;
      sum += backward[at + p] = reach;
    }
    for (let p = 0; p < LABELS; p++) backward[at + p]! /= sum;
  }
  const gradient = new Float64Array(length * LABELS);
  const between = new Float64Array(TRANSITIONS);
  for (let i = 0; i < length; i++) {
    const at = i * LABELS;
    let sum = 0;
    for (let label = 0; label < LABELS; label++) sum += gradient[at + label] = forward[at + label]! * backward[at + label]!;
    for (let label = 0; label < LABELS; label++) gradient[at + label]! = -(gradient[at + label]! / sum);
    if (i === 0) for (let label = 0; label < LABELS; label++) between[LABELS * LABELS + label]! += gradient[label]!;
    else {
      let total = 0;
      const pairs = new Float64Array(LABELS * LABELS);
      for (let p = 0; p < LABELS; p++)
        for (let label = 0; label < LABELS; label++)
          total += pairs[p * LABELS + label] =
            forward[at - LABELS + p]! * weights[p * LABELS + label]! * potentials[at + label]! * backward[at + label]!;
      for (let t = 0; t < pairs.length; t++) between[t]! -= pairs[t]! / total;
    }
    gradient[at + labels[i]!]! += 1;
    between[(i === 0 ? LABELS : labels[i - 1]!) * LABELS + labels[i]!]! += 1;
  }
  return { gradient, between };
}
