/** Long pages are read in parts of about this many UTF-16 code units. */
const CHUNK_LENGTH = 30_000;

/** Cuts a list of blocks into chunks that are each read together. */
export function chunksOf<T extends { text: string }>(blocks: readonly T[]): T[][] {
  const chunks: T[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    if (length + block.text.length > CHUNK_LENGTH) {
      chunks.push([]);
      length = 0;
    }
    chunks.at(-1)!.push(block);
    length += block.text.length;
  }
  return chunks;
}
