import { linksOf } from '../../src/swahili/syntax/links.ts';
import type { Annotation, Engine, Mark } from '../../src/swahili/types.ts';

export const PARTS = ['detect', 'digest', 'english', 'syntax'] as const;
export type Only = (typeof PARTS)[number] | undefined;

/** The lines of a text are its blocks, as the paragraphs of a page are; offsets of the answer are into the whole text. */
function linesOf(text: string): { start: number; line: string }[] {
  const lines: { start: number; line: string }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ start, line });
    start += line.length + 1;
  }
  return lines;
}

const shifted = <T extends { start: number; end: number }>(by: number, span: T): T => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});

/** Everything the engine says of one text, in the form that the command line answers with. */
export function answer(engine: Engine, text: string, only: Only): Record<string, unknown> {
  const swahili = engine.detect(text);
  if (only === 'detect') return { swahili };
  const lines = linesOf(text);
  const blocks = lines.map((l) => l.line);
  // The caller says that this is one Swahili text: a short line of it is not judged by itself; whoever asks for English or syntax alone knows that it is Swahili.
  const annotations = engine.read(blocks, { assume: only === 'english' || only === 'syntax' || swahili.score > 0.3 });
  const digest = () => {
    const { sentences, gist, difficulty } = engine.digest(blocks, annotations);
    return {
      gist,
      difficulty,
      sentences: sentences.map((s) => ({ ...shifted(lines[s.block]!.start, { start: s.start, end: s.end }), english: s.english.text })),
    };
  };
  const english = () => annotations.map((a, i) => engine.english(a, blocks[i]!).text).join('\n');
  if (only === 'digest') return { digest: lines.length === 0 ? { sentences: [] } : digest() };
  if (only === 'english') return { english: english() };
  if (only === 'syntax')
    return {
      links: annotations.flatMap((a, i) =>
        engine
          .syntax(a, blocks[i]!)
          .flatMap((tree) => linksOf(tree, a.tokens))
          .map((l) => ({ ...l, dependent: shifted(lines[i]!.start, l.dependent), governor: shifted(lines[i]!.start, l.governor) })),
      ),
    };
  const all = <T extends { start: number; end: number }>(pick: (a: Annotation) => readonly T[]): T[] =>
    annotations.flatMap((a, i) => pick(a).map((span) => shifted(lines[i]!.start, span)));
  return {
    swahili,
    tokens: all((a) => a.tokens.filter((t) => t.kind === 'word')).map(({ start, end, readings }) => ({ start, end, readings })),
    marks: all<Mark>((a) => a.marks),
    digest: digest(),
    english: english(),
  };
}
