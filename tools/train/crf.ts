/** Trains a linear-chain conditional random field by stochastic gradient steps (AdaGrad) with L2 regularisation. Deterministic. */
import { LABELS, mayFollow, OUTSIDE } from '../../src/swahili/names/labels.ts';

/** A constant of this module: imported ones are looked up at each use. */
const COUNT = LABELS;

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
  /** Share of each token's features that is left out, others each time, so that none is relied on alone. */
  dropout: number;
  /** Of the order of the sentences and of what is left out. */
  seed: number;
}

const TRANSITIONS = (COUNT + 1) * COUNT;

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

/** The mean of several trainings that differ in their seeds alone: the chance in each of them evens out. */
export function trainOften(
  examples: readonly Example[],
  featureCount: number,
  settings: Omit<Settings, 'seed'>,
  times: number,
  from?: Weights,
): Weights {
  const sum: Weights = { emissions: new Float64Array(featureCount * LABELS), transitions: new Float64Array(TRANSITIONS) };
  for (let seed = 1; seed <= times; seed++) {
    const { emissions, transitions } = train(examples, featureCount, { ...settings, seed }, from);
    emissions.forEach((w, i) => {
      sum.emissions[i]! += w / times;
    });
    transitions.forEach((w, i) => {
      sum.transitions[i]! += w / times;
    });
  }
  return sum;
}

/**
 * @param from weights to begin with. Those that are 0 stay so: a second training of what the first has kept.
 */
function train(examples: readonly Example[], featureCount: number, settings: Settings, from?: Weights): Weights {
  const emissions = from ? from.emissions.slice() : new Float64Array(featureCount * COUNT);
  const transitions = from ? from.transitions.slice() : new Float64Array(TRANSITIONS);
  const kept = from?.emissions.map((w) => (w === 0 ? 0 : 1));
  const squares = new Float64Array(featureCount * COUNT).fill(1e-2);
  const transitionSquares = new Float64Array(TRANSITIONS).fill(1e-2);
  const averaged = new Float64Array(featureCount * COUNT);
  const averagedTransitions = new Float64Array(TRANSITIONS);
  const order = examples.map((_, i) => i);
  const random = randomNumbers(settings.seed);
  const counts = new Float64Array(featureCount);
  for (const e of examples) for (const f of e.features) counts[f]!++;
  const averagedEpochs = Math.max(1, settings.epochs >> 1);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) {
      const example = thinned(examples[index]!, settings.dropout, random);
      const length = example.labels.length;
      if (length === 0) continue;
      const { gradient, between } = gradients(example, emissions, transitions, 1 / (1 - settings.dropout));
      for (let i = 0; i < length; i++) {
        for (let k = example.starts[i]!; k < example.starts[i + 1]!; k++) {
          const f = example.features[k]!;
          const row = f * COUNT;
          const decay = settings.l2 / counts[f]!;
          for (let label = 0; label < COUNT; label++) {
            const g = gradient[i * COUNT + label]! - decay * emissions[row + label]!;
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

function scoresOf(example: Example, emissions: Float64Array): Float64Array {
  const length = example.labels.length;
  const scores = new Float64Array(length * COUNT);
  for (let i = 0; i < length; i++)
    for (let k = example.starts[i]!; k < example.starts[i + 1]!; k++) {
      const row = example.features[k]! * COUNT;
      for (let label = 0; label < COUNT; label++) scores[i * COUNT + label]! += emissions[row + label]!;
    }
  return scores;
}

function thinned(example: Example, dropout: number, random: () => number): Example {
  if (dropout === 0) return example;
  const features: number[] = [];
  const starts = new Int32Array(example.starts.length);
  for (let i = 0; i < example.labels.length; i++) {
    for (let k = example.starts[i]!; k < example.starts[i + 1]!; k++) if (random() >= dropout) features.push(example.features[k]!);
    starts[i + 1] = features.length;
  }
  return { features: Int32Array.from(features), starts, labels: example.labels };
}

/**
 * Gradient of the log-likelihood: what is observed less what is expected, for each token and label and for each transition.
 * @param boost makes up for the features that were left out.
 */
function gradients(
  example: Example,
  emissions: Float64Array,
  transitions: Float64Array,
  boost: number,
): { gradient: Float64Array; between: Float64Array } {
  const { labels } = example;
  const length = labels.length;
  const scores = scoresOf(example, emissions).map((score) => score * boost);
  const weights = new Float64Array(TRANSITIONS);
  for (let p = 0; p <= COUNT; p++)
    for (let label = 0; label < COUNT; label++)
      weights[p * COUNT + label] = mayFollow(p === COUNT ? OUTSIDE : p, label) ? Math.exp(transitions[p * COUNT + label]!) : 0;
  const potentials = new Float64Array(length * COUNT);
  const forward = new Float64Array(length * COUNT);
  const backward = new Float64Array(length * COUNT);
  for (let i = 0; i < length; i++) {
    const at = i * COUNT;
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < COUNT; label++) top = Math.max(top, scores[at + label]!);
    let sum = 0;
    for (let label = 0; label < COUNT; label++) {
      potentials[at + label] = Math.exp(scores[at + label]! - top);
      let reach = i === 0 ? weights[COUNT * COUNT + label]! : 0;
      if (i > 0) for (let p = 0; p < COUNT; p++) reach += forward[at - COUNT + p]! * weights[p * COUNT + label]!;
      sum += forward[at + label] = reach * potentials[at + label]!;
    }
    for (let label = 0; label < COUNT; label++) forward[at + label]! /= sum;
  }
  backward.fill(1, (length - 1) * COUNT);
  for (let i = length - 2; i >= 0; i--) {
    const at = i * COUNT;
    let sum = 0;
    for (let p = 0; p < COUNT; p++) {
      let reach = 0;
      for (let label = 0; label < COUNT; label++)
        reach += weights[p * COUNT + label]! * potentials[at + COUNT + label]! * backward[at + COUNT + label]!;
      sum += backward[at + p] = reach;
    }
    for (let p = 0; p < COUNT; p++) backward[at + p]! /= sum;
  }
  const gradient = new Float64Array(length * COUNT);
  const between = new Float64Array(TRANSITIONS);
  for (let i = 0; i < length; i++) {
    const at = i * COUNT;
    let sum = 0;
    for (let label = 0; label < COUNT; label++) sum += gradient[at + label] = forward[at + label]! * backward[at + label]!;
    for (let label = 0; label < COUNT; label++) gradient[at + label]! = -(gradient[at + label]! / sum);
    if (i === 0) for (let label = 0; label < COUNT; label++) between[COUNT * COUNT + label]! += gradient[label]!;
    else {
      let total = 0;
      const pairs = new Float64Array(COUNT * COUNT);
      for (let p = 0; p < COUNT; p++)
        for (let label = 0; label < COUNT; label++)
          total += pairs[p * COUNT + label] =
            forward[at - COUNT + p]! * weights[p * COUNT + label]! * potentials[at + label]! * backward[at + label]!;
      for (let t = 0; t < pairs.length; t++) between[t]! -= pairs[t]! / total;
    }
    gradient[at + labels[i]!]! += 1;
    between[(i === 0 ? COUNT : labels[i - 1]!) * COUNT + labels[i]!]! += 1;
  }
  return { gradient, between };
}
