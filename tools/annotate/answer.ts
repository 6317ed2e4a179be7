import { isHeadline } from '../../src/swahili/index.ts';
import { linksOf } from '../../src/swahili/syntax/links.ts';
import type { Annotation, Engine, Mark } from '../../src/swahili/types.ts';

export const PARTS = ['detect', 'digest', 'english', 'syntax', 'transfer'] as const;
export type Only = (typeof PARTS)[number] | undefined;

/** Whoever asks for one of these alone knows that the text is Swahili. */
const ALONE: ReadonlySet<Only> = new Set<Only>(['english', 'syntax', 'transfer']);

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
  // The caller says that this is one Swahili text: a short line of it is not judged by itself.
  const annotations = engine.read(blocks, { assume: ALONE.has(only) || swahili.score > 0.3 });
  const digest = () => {
    const headline = blocks.length > 1 && isHeadline(blocks[0]!) ? { headline: 0 } : {};
    const { sentences, facts, gist, difficulty } = engine.digest(blocks, annotations, headline);
    return {
      gist,
      facts: facts.map((f) => ({
        ...shifted(lines[f.block]!.start, { start: f.start, end: f.end }),
        english: f.english.text,
        confidence: f.confidence,
      })),
      difficulty,
      sentences: sentences.map((s) => ({ ...shifted(lines[s.block]!.start, { start: s.start, end: s.end }), english: s.english.text })),
    };
  };
  const transferred = () => annotations.map((a, i) => engine.transfer(a, blocks[i]!).text).join('\n');
  const english = () => annotations.map((a, i) => engine.english(a, blocks[i]!).text).join('\n');
  if (only === 'digest') return { digest: lines.length === 0 ? { sentences: [] } : digest() };
  if (only === 'english') return { english: english() };
  if (only === 'transfer') return { english: transferred() };
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
