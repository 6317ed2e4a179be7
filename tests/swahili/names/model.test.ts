import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Chain } from '../../../src/swahili/names/chain.ts';
import { feature } from '../../../src/swahili/names/hash.ts';
import { begins, LABELS, OUTSIDE, spansOf } from '../../../src/swahili/names/labels.ts';
import { Model } from '../../../src/swahili/names/model.ts';
import { packModel, prune } from '../../../tools/train/pack.ts';

const NO_TRANSITIONS = new Float64Array((LABELS + 1) * LABELS);

describe('labels', () => {
  it('a name is what begins and goes on in one kind', () => {
    const [person, place] = [begins(0), begins(1)];
    expect(spansOf([OUTSIDE, person, person + 1, place, OUTSIDE, person, person], 10)).toEqual([
      { from: 11, to: 12, kind: 0 },
      { from: 13, to: 13, kind: 1 },
      { from: 15, to: 15, kind: 0 },
      { from: 16, to: 16, kind: 0 },
    ]);
  });
});

describe('the chain', () => {
  const scores = fc.array(fc.double({ min: -30, max: 30, noNaN: true }), { minLength: LABELS, maxLength: LABELS * 8 });

  it('gives no label that cannot follow the one before', () =>
    fc.assert(
      fc.property(scores, (list) => {
        const length = Math.floor(list.length / LABELS);
        const labels = new Chain(NO_TRANSITIONS).best(Float64Array.from(list), length);
        labels.forEach((label, i) => {
          const before = i === 0 ? OUTSIDE : labels[i - 1]!;
          const isInside = label !== OUTSIDE && label % 2 === 0;
          expect(!isInside || before === label || before === label - 1).toBe(true);
        });
      }),
    ));

  it('gives probabilities that sum to one', () =>
    fc.assert(
      fc.property(scores, (list) => {
        const length = Math.floor(list.length / LABELS);
        const marginals = new Chain(NO_TRANSITIONS).marginals(Float64Array.from(list), length);
        for (let i = 0; i < length; i++) {
          const sum = marginals.subarray(i * LABELS, (i + 1) * LABELS).reduce((a, b) => a + b, 0);
          expect(sum).toBeCloseTo(1, 6);
        }
      }),
    ));
});

describe('packed weights', () => {
  const features = [feature(1, 5), feature(2, 7, 9), feature(3, 1, 2, 3)];
  const emissions = new Float64Array(features.length * LABELS);
  emissions[0 * LABELS + OUTSIDE] = 1.27;
  emissions[1 * LABELS + 3] = -0.5;
  emissions[1 * LABELS + 8] = 0.25;
  emissions[2 * LABELS + 1] = 0.01;
  const weights = { emissions, transitions: NO_TRANSITIONS };

  it('are read as they were written, to one hundred-and-twenty-seventh of the largest', () => {
    const model = new Model(packModel(features, weights));
    features.forEach((f, i) => {
      const scores = new Float64Array(LABELS);
      model.add([f], scores, 0);
      scores.forEach((s, label) => {
        expect(s).toBeCloseTo(emissions[i * LABELS + label]!, 2);
      });
    });
  });

  it('say nothing of a feature that they do not know', () => {
    const scores = new Float64Array(LABELS);
    new Model(packModel(features, weights)).add([feature(4, 4)], scores, 0);
    expect([...scores]).toEqual(new Array(LABELS).fill(0));
  });

  it('keep the largest where not all can stay', () =>
    expect(prune(weights, Float64Array.of(1, 1, 1), 2).emissions.filter((w) => w !== 0)).toEqual(Float64Array.of(1.27, -0.5)));
});
