/**
 * The compiled dictionary is one file of named sections:
 * `MSJ1`, checksum, number of sections, then for each: name (24 bytes, ASCII, zero padded), offset, length (all numbers 32-bit little-endian).
 * Sections begin on multiples of four, so that typed arrays lie over them without copying.
 */
const MAGIC = 0x314a534d;
const HEADER = 12;
const ROW = 32;

/** FNV-1a over the file's length and all of its 32-bit words: a change of any one of them changes the sum. */
function checksum(words: Uint32Array): number {
  let sum = Math.imul(0x811c9dc5 ^ words.length, 0x01000193);
  for (let i = 0; i < words.length; i++) sum = Math.imul(sum ^ words[i]!, 0x01000193);
  return sum >>> 0;
}

export class Container {
  private readonly sections = new Map<string, Uint8Array>();

  /** @throws Error when the bytes are not a whole, undamaged dictionary. */
  constructor(bytes: Uint8Array) {
    if (bytes.byteLength < HEADER || bytes.byteLength % 4 !== 0) throw new Error('The dictionary file is cut short.');
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
    if (words[0] !== MAGIC) throw new Error('This is not a dictionary of Msomaji.');
    if (words[1] !== checksum(words.subarray(2))) throw new Error('The dictionary file is damaged.');
    for (let i = 0; i < words[2]!; i++) {
      const at = HEADER + i * ROW;
      let name = '';
      for (let j = at; j < at + 24 && aligned[j] !== 0; j++) name += String.fromCharCode(aligned[j]!);
      const offset = words[(at + 24) / 4]!;
      this.sections.set(name, aligned.subarray(offset, offset + words[(at + 28) / 4]!));
    }
  }

  bytes(name: string): Uint8Array {
    const section = this.sections.get(name);
    if (!section) throw new Error(`The dictionary has no section “${name}”.`);
    return section;
  }

  uint16(name: string): Uint16Array {
    const s = this.bytes(name);
    return new Uint16Array(s.buffer, s.byteOffset, s.byteLength / 2);
  }

  float32(name: string): Float32Array {
    const s = this.bytes(name);
    return new Float32Array(s.buffer, s.byteOffset, s.byteLength / 4);
  }
}

/** The other direction, for the build. */
export function pack(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const padded = (n: number) => (n + 3) & ~3;
  let size = HEADER + sections.size * ROW;
  for (const s of sections.values()) size += padded(s.byteLength);
  const out = new Uint8Array(size);
  const words = new Uint32Array(out.buffer);
  words[0] = MAGIC;
  words[2] = sections.size;
  let at = HEADER;
  let data = HEADER + sections.size * ROW;
  for (const [name, s] of sections) {
    if (name.length > 24) throw new Error(`section name ${name} is longer than 24`);
    for (let i = 0; i < name.length; i++) out[at + i] = name.charCodeAt(i);
    words[(at + 24) / 4] = data;
    words[(at + 28) / 4] = s.byteLength;
    out.set(s, data);
    at += ROW;
    data += padded(s.byteLength);
  }
  words[1] = checksum(words.subarray(2));
  return out;
}
