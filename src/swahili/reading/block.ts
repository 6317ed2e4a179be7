import type { Span, Token } from '../types.ts';

/** A block of text with what the engine's later stages work on. */
export interface Block {
  text: string;
  tokens: readonly Token[];
  /** Normalised form of each token; '' for what is not a word. */
  forms: readonly string[];
  sentences: readonly Span[];
  /** Fixed expressions: kwa mujibu wa, piga kura. */
  phrases: readonly Phrase[];
}

export interface Phrase {
  /** First and last token, inclusive. */
  from: number;
  to: number;
  text: string;
  pos: string;
  gloss: string;
}
