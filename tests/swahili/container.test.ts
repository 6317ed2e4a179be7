import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Container, pack } from '../../src/swahili/compiled/container.ts';
import { dictionary } from './engine-fixture.ts';

test('a dictionary with any one byte changed is refused', () => {
  const packed = pack(new Map([['letters', new Uint8Array(1_000).map((_, i) => i)]]));
  fc.assert(
    fc.property(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 }), (at, difference) => {
      const damaged = packed.slice();
      damaged[at]! ^= difference;
      expect(() => new Container(damaged)).toThrow(/damaged|not a dictionary/);
    }),
    { numRuns: 2_000 },
  );
});

test('one with a part cut off is refused, and the whole one is not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: dictionary.length }), (cut) => {
      expect(() => new Container(dictionary.subarray(0, dictionary.length - cut))).toThrow();
    }),
    { numRuns: 50 },
  );
  expect(() => new Container(dictionary)).not.toThrow();
});
