import { FLAG } from './gazetteer.ts';
import { KINDS, type NameSpan } from './labels.ts';
import type { SentenceView } from './sentence.ts';

const PERSON = KINDS.indexOf('person');
const DATE = KINDS.indexOf('date');

/** Names that have an entry of their own as something else than a person. */
const KNOWN = FLAG.place | FLAG.city | FLAG.organisation | FLAG.acronym | FLAG.club;

/**
 * The last name of somebody whom the page names in full is that of a person wherever it stands alone, whatever its own sentence looks like: headlines list bare names
 * (Kimolo, Mushi, Baluku).
 * @param names of each block; @param views of its sentences.
 */
export function asOnPage(names: readonly (readonly NameSpan[])[], views: readonly (readonly SentenceView[])[]): NameSpan[][] {
  const wordAt = (block: number, token: number): { word: string; view: SentenceView; at: number } => {
    const view = views[block]!.findLast((v) => v.offset <= token)!;
    return { word: view.words[token - view.offset]!.folded, view, at: token - view.offset };
  };
  const lastNames = new Set(
    names.flatMap((spans, b) => spans.filter((s) => s.kind === PERSON && s.to > s.from).map((s) => wordAt(b, s.to).word)),
  );
  return names.map((spans, b) =>
    spans.map((span) => {
      if (span.from !== span.to || span.kind === PERSON || span.kind === DATE) return span;
      const { word, view, at } = wordAt(b, span.from);
      const isKnown = view.matches.some((m) => m.from <= at && m.to >= at && m.senses.some((s) => (s.flag & KNOWN) !== 0));
      return lastNames.has(word) && !isKnown ? { ...span, kind: PERSON } : span;
    }),
  );
}
