import { readFileSync } from 'node:fs';
import { Container } from '../../src/swahili/compiled/container.ts';
import { createEngine } from '../../src/swahili/engine.ts';
import { GrammarBook } from '../../src/swahili/grammar/grammar-book.ts';
import { Lexicon } from '../../src/swahili/lexicon/lexicon.ts';
import { Analyser } from '../../src/swahili/morphology/analyser.ts';
import type { Engine, Reading } from '../../src/swahili/types.ts';
import { TEST_DICTIONARY } from '../set-up/dictionary.ts';

/** The dictionary of this checkout, compiled afresh for this run. */
export const dictionary: Uint8Array = readFileSync(TEST_DICTIONARY);
const container = new Container(dictionary);
export const lexicon = new Lexicon(container);
export const book = new GrammarBook(container);
export const analyser = new Analyser(lexicon, book);
export const engine: Engine = createEngine(dictionary);

/** The readings of a word by itself, likeliest first. */
export const readingsOf = (form: string): readonly Reading[] => analyser.analyse(form).map((c) => c.reading);

export const cut = (reading: Reading | undefined): string => reading?.parts.map((p) => p.text).join('-') ?? 'nothing';

/** The first reading of a word in a sentence, the first such word from `from` on. */
export function readingIn(sentence: string, word: string, from = 0): Reading | undefined {
  const [annotation] = engine.read([sentence], { assume: true });
  const at = sentence.indexOf(word, from);
  return annotation!.tokens.find((t) => t.start === at)?.readings[0];
}
