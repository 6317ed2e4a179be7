import type { Engine, English, Explanation, GlossedWord } from '../swahili/types.ts';

/** A selection of fewer known words than this share is another language. */
const KNOWN = 0.4;

/** What is said of a selected text: of one word everything, of several their English and their words. */
export function readSelection(engine: Engine, text: string): { explanation: Explanation | null; english: English[]; words: GlossedWord[] } {
  const blocks = text.split(/\n+/).filter((block) => block.trim() !== '');
  const annotations = engine.read(blocks, { assume: true });
  const words = annotations.flatMap(({ tokens }, i) =>
    tokens.filter(({ kind }) => kind === 'word').map((token) => ({ ...token, text: blocks[i]!.slice(token.start, token.end) })),
  );
  if (words.length === 1) {
    const block = annotations.findIndex(({ tokens }) => tokens.some(({ kind }) => kind === 'word'));
    const explanation = engine.explain(annotations[block]!, blocks[block]!, words[0]!.start);
    if (explanation) return { explanation, english: [], words: [] };
  }
  const known = words.filter(({ readings: [first] }) => first?.gloss);
  if (known.length < KNOWN * words.length || known.length === 0) return { explanation: null, english: [], words: [] };
  return {
    explanation: null,
    english: annotations.map((annotation, i) => engine.english(annotation, blocks[i]!)),
    words: known.map(({ text: word, readings: [first] }) => ({ text: word, parts: [], gloss: first!.gloss.split(/[;,(]/)[0]!.trim() })),
  };
}
