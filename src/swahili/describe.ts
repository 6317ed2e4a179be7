import type { Description, NameMark } from './names/names.ts';
import type { English, Mark, Span } from './types.ts';

/** English of a stretch of a block, in which this mark does not stand for itself. */
export type RenderSpan = (block: number, span: Span, without: Mark | undefined) => English;

/** “The secretary of …” as it stands inside a sentence. `isWord`: it begins with a word that is no name. */
const inSentence = (english: string, isWord: boolean): string =>
  english
    .replace(/^(?:The|An?) (.)/, (_, first: string) => first)
    .replace(/^\p{Lu}(?=\p{Ll})/u, (first) => (isWord ? first.toLowerCase() : first))
    .replace(/[.]$/, '')
    .trim();

/**
 * Says in English what a page itself says of those whom no table knows: “Caspar Mwandenga, foreign minister of the Netherlands”.
 * @param texts of the blocks that the marks belong to.
 */
export function withDescriptions(texts: readonly string[], marks: readonly (readonly NameMark[])[], render: RenderSpan): Mark[][] {
  const said = new Map<Description, string | undefined>();
  const say = (description: Description): string | undefined => {
    if (said.has(description)) return said.get(description);
    const { block, start, end, isName } = description;
    // An organisation's own name is what is rendered: its mark would stand for itself.
    const itself = isName ? marks[block]!.find((m) => m.start === start && m.end === end) : undefined;
    const { text, pieces } = render(block, { start, end }, itself);
    const english = inSentence(text, /^\p{Ll}/u.test(texts[block]!.slice(pieces[0]?.start, pieces[0]?.end)));
    const isWhole =
      english !== '' && pieces.every((p) => p.known) && english.toLowerCase() !== texts[block]!.slice(start, end).toLowerCase();
    said.set(description, isWhole ? english : undefined);
    return said.get(description);
  };
  return marks.map((ofBlock) =>
    ofBlock.map(({ described, ...mark }): Mark => {
      const english = described && say(described);
      if (!described || english === undefined) return mark;
      if (described.isName) return { ...mark, gloss: `${described.of}: ${english}` };
      const words = texts[described.block]!.slice(described.start, described.end);
      return { ...mark, gloss: `${described.of}, ${english}`, explanation: `“${words}”` };
    }),
  );
}
