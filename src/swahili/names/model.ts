import { hashSlot } from '../compiled/strings.ts';
import { Chain, type Scores } from './chain.ts';
import { LABELS } from './labels.ts';

/** A constant of this module: tools that run the sources as they are look an imported name up at each use, and this one is used for every weight. */
const COUNT = LABELS;

/** Most features of a text have no weight: a small table of bits says so without a look at the large one. */
const FILTER_MASK = (1 << 18) - 1;

/**
 * The trained weights: the scale (float32), the number of features (uint32), the transitions (float32, as Chain takes them); then for each feature, in ascending
 * order: the distance to the one before as a varint shifted left by one, its lowest bit set where the feature has a weight for OUTSIDE; a byte with a bit for
 * each other label; the weights, one signed byte each.
 */
export class Model {
  readonly chain: Chain;
  private readonly filter = new Uint8Array((FILTER_MASK + 1) >> 3);
  private readonly slots: Uint16Array;
  private readonly keys: Int32Array;
  private readonly rows: Int8Array;
  private readonly mask: number;
  private readonly scale: number;

  /** @param bytes the section `names.model` of the compiled dictionary. */
  constructor(bytes: Uint8Array) {
    const signed = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.scale = view.getFloat32(0, true);
    const count = view.getUint32(4, true);
    const transitions = new Float64Array((COUNT + 1) * COUNT);
    for (let i = 0; i < transitions.length; i++) transitions[i] = view.getFloat32(8 + i * 4, true);
    this.chain = new Chain(transitions);
    let size = 4;
    while (size < count * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Uint16Array(size);
    this.keys = new Int32Array(count);
    this.rows = new Int8Array(count * COUNT);
    let at = 8 + transitions.length * 4;
    let key = 0;
    for (let n = 0; n < count; n++) {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++]!;
        value |= (byte & 127) << shift;
        if (byte < 128) break;
      }
      key += value >>> 1;
      const labels = bytes[at++]! * 2 + (value & 1);
      for (let label = 0; label < COUNT; label++) if ((labels >> label) & 1) this.rows[n * COUNT + label] = signed[at++]!;
      this.keys[n] = key;
      this.filter[(key & FILTER_MASK) >> 3]! |= 1 << (key & 7);
      let slot = hashSlot(key, this.mask);
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = n + 1;
    }
  }

  /** Adds the weights of `features` to the scores of one token. */
  add(features: readonly number[], scores: Scores, token: number): void {
    const { filter, keys, mask, rows, slots } = this;
    const scale = this.scale;
    const at = token * COUNT;
    for (let i = 0; i < features.length; i++) {
      const key = features[i]!;
      if ((filter[(key & FILTER_MASK) >> 3]! & (1 << (key & 7))) === 0) continue;
      let slot = hashSlot(key, mask);
      let entry = slots[slot]!;
      while (entry !== 0 && keys[entry - 1] !== key) {
        slot = (slot + 1) & mask;
        entry = slots[slot]!;
      }
      if (entry === 0) continue;
      const row = (entry - 1) * COUNT;
      for (let label = 0; label < COUNT; label++) scores[at + label]! += rows[row + label]! * scale;
    }
  }
}
