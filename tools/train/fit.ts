/** From labelled sentences to the packed weights. */
import { featuresOf } from '../../src/swahili/names/features.ts';
import type { Labelled } from './corpus.ts';
import { type Example, trainOften } from './crf.ts';
import { packModel, prune } from './pack.ts';

/** A feature met less often is left out. */
const LEAST = 2;
/** How many weights are kept: with their features about 200 KB. */
const KEPT = 98_000;
const TIMES = 3;
const FIRST = { epochs: 10, rate: 0.1, l2: 0.2, dropout: 0.4 } as const;
/** The weights that are kept learn once more to do without the others. */
const SECOND = { epochs: 6, rate: 0.05, l2: 0.2, dropout: 0.3 } as const;

export function fitModel(sentences: readonly Labelled[]): Uint8Array {
  const features = sentences.map(({ view }) =>
    view.words.map((_, i) => {
      const out: number[] = [];
      featuresOf(view, i, out);
      return out;
    }),
  );
  const met = new Map<number, number>();
  for (const tokens of features) for (const token of tokens) for (const f of token) met.set(f, (met.get(f) ?? 0) + 1);
  const numbers = [...met.keys()].filter((f) => met.get(f)! >= LEAST);
  const index = new Map(numbers.map((f, i) => [f, i]));
  const counts = Float64Array.from(numbers, (f) => met.get(f)!);
  const examples = sentences.map(({ labels }, i) => exampleOf(features[i]!, labels, index));
  const first = trainOften(examples, numbers.length, FIRST, TIMES);
  const second = trainOften(examples, numbers.length, SECOND, TIMES, prune(first, counts, KEPT));
  return packModel(numbers, second);
}

function exampleOf(tokens: readonly number[][], labels: Uint8Array, index: ReadonlyMap<number, number>): Example {
  const starts = new Int32Array(tokens.length + 1);
  const features: number[] = [];
  tokens.forEach((token, i) => {
    for (const f of token) {
      const known = index.get(f);
      if (known !== undefined) features.push(known);
    }
    starts[i + 1] = features.length;
  });
  return { features: Int32Array.from(features), starts, labels };
}
