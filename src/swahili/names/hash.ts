import { HASH_SEED, hashStep } from '../compiled/strings.ts';

/** FNV-1a over a stretch of a string. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = HASH_SEED;
  for (let i = from; i < to; i++) hash = hashStep(hash, text.charCodeAt(i));
  return hash;
}

/** How many bits of a feature's hash are kept: few enough to store, enough that features seldom meet. */
export const FEATURE_BITS = 24;

/** The number of the feature that template `template` gives for up to three values. */
export function feature(template: number, a: number, b = 0, c = 0): number {
  let h = Math.imul(template + 1, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ c;
  h = Math.imul(h ^ (h >>> 16), 0x27d4eb2f);
  return (h ^ (h >>> 15)) >>> (32 - FEATURE_BITS);
}
