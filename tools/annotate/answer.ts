import type { Annotation, Engine, Mark } from '../../src/swahili/types.ts';

export const PARTS = ['detect', 'digest', 'english'] as const;
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
  // The caller says that this is one Swahili text: a short line of it is not judged by itself; whoever asks for English alone knows that it is Swahili.
  const annotations = engine.read(blocks, { assume: only === 'english' || swahili.score > 0.3 });
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
