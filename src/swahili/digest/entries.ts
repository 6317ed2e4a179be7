import { withoutCapitals } from '../text/capitals.ts';
import type { Annotation, Entry, Mark } from '../types.ts';

/** What the key of a term begins with; the form of the glossary follows. */
const TERM = 'term:';

/** A term as the glossary has it; a verb as the infinitive, whatever form it is listed in. */
function citation(mark: Mark, annotation: Annotation): string {
  const term = mark.key.slice(TERM.length);
  const reading = annotation.tokens.find((t) => t.start === mark.start)?.readings[0];
  return reading?.pos === 'verb' && reading.lemma === term.split(' ')[0] ? `ku${term}` : term;
}

/** The marks of all blocks, grouped by who or what they name, the most often named first. */
export function entriesOf(blocks: readonly string[], annotations: readonly Annotation[]): Entry[] {
  const entries = new Map<string, Entry & { places: { block: number; start: number; end: number }[] }>();
  annotations.forEach((annotation, block) => {
    for (const mark of annotation.marks) {
      const name = withoutCapitals(blocks[block]!.slice(mark.start, mark.end).replace(/\s+/g, ' '), mark.kind);
      const place = { block, start: mark.start, end: mark.end };
      const known = entries.get(mark.key);
      if (!known) {
        entries.set(mark.key, {
          key: mark.key,
          kind: mark.kind,
          name: mark.kind === 'term' ? citation(mark, annotation) : name,
          gloss: mark.listed ?? mark.gloss,
          ...(mark.explanation !== undefined && { explanation: mark.explanation }),
          ...(mark.domain !== undefined && { domain: mark.domain }),
          ...(mark.related !== undefined && { related: mark.related }),
          places: [place],
        });
        continue;
      }
      known.places.push(place);
      // A person or body is listed under its fullest name, a term as the glossary has it, in the active voice where the article has that.
      if (mark.kind === 'term' && known.gloss.startsWith('be ') && !mark.gloss.startsWith('be ')) known.gloss = mark.gloss;
      if (mark.kind !== 'term' && name.length > known.name.length) known.name = name;
    }
  });
  return [...entries.values()].sort((a, b) => b.places.length - a.places.length);
}
