import { detect, withNeighbours } from './detect/detect.ts';
import { digestOf } from './digest/digest.ts';
import { Glossary, Phrases } from './glossary/glossary.ts';
import { Container } from './lexicon/container.ts';
import { Lexicon } from './lexicon/lexicon.ts';
import { Analyser } from './morphology/analyser.ts';
import type { Block } from './reading/block.ts';
import { readTokens } from './reading/choose.ts';
import { sentences } from './text/sentences.ts';
import { normalize, type RawToken, tokenize } from './text/tokens.ts';
import type { Annotation, Engine, Explanation } from './types.ts';

/**
 * The language engine on a compiled dictionary.
 * @throws Error when the dictionary is cut short or damaged; the message can be shown.
 */
export function createEngine(dictionary: Uint8Array): Engine {
  const container = new Container(dictionary);
  const lexicon = new Lexicon(container);
  const analyser = new Analyser(lexicon);
  const phrases = new Phrases(container);
  const glossary = new Glossary(container);

  const readBlock = (text: string, raw: readonly RawToken[]): Block => {
    const spans = sentences(text);
    const tokens = readTokens(text, raw, spans, analyser);
    const forms = tokens.map((t) => (t.kind === 'word' ? normalize(text.slice(t.start, t.end)) : ''));
    const block = { text, tokens, forms, sentences: spans };
    return { ...block, phrases: phrases.find(block) };
  };

  const engine: Engine = {
    detect: (text) => {
      const { is, score } = detect(text, tokenize(text), analyser);
      return { is, score };
    },

    read: (blocks, { assume = false } = {}) => {
      const tokens = blocks.map(tokenize);
      const detections = withNeighbours(blocks.map((text, i) => detect(text, tokens[i]!, analyser)));
      return blocks.map((text, i): Annotation => {
        const { score } = detections[i]!;
        const is = assume || detections[i]!.is;
        if (!is) return { swahili: { is, score }, tokens: [], marks: [] };
        const block = readBlock(text, tokens[i]!);
        return { swahili: { is, score }, tokens: block.tokens, marks: glossary.mark(block) };
      });
    },

    explain: (annotation, text, offset): Explanation | undefined => {
      const token = annotation.tokens.find((t) => t.start <= offset && offset < t.end);
      const marks = annotation.marks.filter((m) => m.start <= offset && offset < m.end).sort((a, b) => a.end - a.start - (b.end - b.start));
      if (!token || (token.readings.length === 0 && marks.length === 0)) return undefined;
      return { start: token.start, end: token.end, text: text.slice(token.start, token.end), readings: token.readings, marks };
    },

    digest: (blocks, annotations, options = {}) =>
      digestOf(blocks, annotations, options, {
        rankOf: (lemma) => lexicon.ranks().get(lemma),
        english: () => ({ text: '', pieces: [] }),
        gist: () => '',
      }),

    english: () => ({ text: '', pieces: [] }),
  };
  return engine;
}
