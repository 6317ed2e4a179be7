import type { Annotation, Entry } from '../types.ts';

/** What the key of a term begins with; the form of the glossary follows. */
const TERM = 'term:';

/** The marks of all blocks, grouped by who or what they name, the most often named first. */
export function entriesOf(blocks: readonly string[], annotations: readonly Annotation[]): Entry[] {
  const entries = new Map<string, Entry & { places: { block: number; start: number; end: number }[] }>();
  annotations.forEach((annotation, block) => {
    for (const mark of annotation.marks) {
      const name = blocks[block]!.slice(mark.start, mark.end).replace(/\s+/g, ' ');
      const place = { block, start: mark.start, end: mark.end };
      const known = entries.get(mark.key);
      if (!known) {
        entries.set(mark.key, {
          key: mark.key,
          kind: mark.kind,
          name: mark.kind === 'term' ? mark.key.slice(TERM.length) : name,
          gloss: mark.gloss,
          ...(mark.explanation !== undefined && { explanation: mark.explanation }),
          ...(mark.domain !== undefined && { domain: mark.domain }),
          places: [place],
        });
        continue;
      }
      known.places.push(place);
      // A person or body is listed under its fullest name, a term as the glossary has it.
      if (mark.kind !== 'term' && name.length > known.name.length) known.name = name;
    }
  });
  return [...entries.values()].sort((a, b) => b.places.length - a.places.length);
}
