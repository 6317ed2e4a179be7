import type { Annotation, Engine } from '../swahili/types.ts';

/** How many chunks are kept: those of a few open articles. Any other is read again when it is asked about. */
const KEPT = 16;

const chunks = new Map<string, readonly Annotation[]>();

/** What the engine says of texts that are read together. The most recently used are remembered. */
export function annotated(engine: Engine, blocks: readonly string[]): readonly Annotation[] {
  const key = blocks.join('\n\n');
  const annotations = chunks.get(key) ?? engine.read(blocks);
  chunks.delete(key);
  chunks.set(key, annotations);
  if (chunks.size > KEPT) chunks.delete(chunks.keys().next().value!);
  return annotations;
}
