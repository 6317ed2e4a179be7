/** Cuts trained weights down to what matters most and writes them as src/swahili/names/model.ts reads them. */
import { LABELS, OUTSIDE } from '../../src/swahili/names/labels.ts';
import type { Weights } from './crf.ts';

const LARGEST = 127;

/** Keeps the `count` weights that say most: large ones, of features that are met often. */
export function prune(weights: Weights, counts: Float64Array, count: number): Weights {
  const importance = weights.emissions.map((w, i) => Math.abs(w) * Math.log2(1 + counts[Math.floor(i / LABELS)]!));
  const least = importance.slice().sort().at(-count) ?? 0;
  return { transitions: weights.transitions, emissions: weights.emissions.map((w, i) => (importance[i]! >= least ? w : 0)) };
}

/** @param features the number of each feature, in the order of the weights' rows. */
export function packModel(features: readonly number[], weights: Weights): Uint8Array {
  const { emissions, transitions } = weights;
  const scale = emissions.reduce((top, w) => Math.max(top, Math.abs(w)), 0) / LARGEST;
  const rows = features
    .map((number, index) => ({
      number,
      values: Array.from(emissions.subarray(index * LABELS, (index + 1) * LABELS), (w) => Math.round(w / scale)),
    }))
    .filter((row) => row.values.some((v) => v !== 0))
    .sort((a, b) => a.number - b.number);
  const body: number[] = [];
  let before = 0;
  for (const { number, values } of rows) {
    let distance = (number - before) * 2 + (values[OUTSIDE] === 0 ? 0 : 1);
    before = number;
    for (; distance >= 128; distance = Math.floor(distance / 128)) body.push((distance & 127) | 128);
    body.push(distance);
    body.push(values.reduce((bits, v, label) => (label !== OUTSIDE && v !== 0 ? bits | (1 << (label - 1)) : bits), 0));
    for (const v of values) if (v !== 0) body.push(v & 255);
  }
  const head = new DataView(new ArrayBuffer(8 + transitions.length * 4));
  head.setFloat32(0, scale, true);
  head.setUint32(4, rows.length, true);
  transitions.forEach((t, i) => {
    head.setFloat32(8 + i * 4, t, true);
  });
  return Uint8Array.from([...new Uint8Array(head.buffer), ...body]);
}
