import { chunkKey } from '../extension/chunk-key.ts';
import type { Annotation, Engine } from '../swahili/types.ts';
import { ownTerms } from './own-terms.ts';
import type { Scope } from './scope.ts';

/** How many chunks are kept: those of a few open articles. Any other is read again when it is asked about. */
const KEPT = 16;

const chunks = new Map<string, readonly Annotation[]>();

/** What is said of a block that the engine cannot read. */
const UNREAD: Annotation = { swahili: { is: false, score: 0 }, tokens: [], marks: [] };

/**
 * What the engine says of texts that are read together. The most recently used are remembered, each for its site alone: a page that
 * could be answered from what another site has shown would learn by the time it takes what its reader has read there.
 * @param date of the page, as it says itself.
 */
export function annotated(engine: Engine, scope: Scope, blocks: readonly string[], date?: string): readonly Annotation[] {
  const day = date?.slice(0, 10);
  if (scope === undefined) return readSafely(engine, blocks, day);
  const key = `${scope} ${day} ${ownTerms().version} ${chunkKey(blocks)}`;
  const annotations = chunks.get(key) ?? readSafely(engine, blocks, day);
  chunks.delete(key);
  chunks.set(key, annotations);
  if (chunks.size > KEPT) chunks.delete(chunks.keys().next().value!);
  return annotations;
}

/** One block that the engine stumbles over takes nothing from the others: they are read, each by itself, and it stays unmarked. */
function readSafely(engine: Engine, blocks: readonly string[], date: string | undefined): readonly Annotation[] {
  try {
    const own = ownTerms().terms;
    return engine.read(blocks, { ...(date !== undefined && { date }), ...(own && { own }) });
  } catch {
    if (blocks.length === 1) return [UNREAD];
    return blocks.flatMap((text) => readSafely(engine, [text], date));
  }
}
