import type { Engine } from '../../src/swahili/types.ts';
import { answer, type Only } from './answer.ts';
import { loadEngine } from './load.ts';

/** Some lines of the input, the first of them numbered from 1. */
export interface Batch {
  first: number;
  lines: string[];
  only: Only;
}

/** The answer to one line; null for an empty one. */
export type LineAnswer = { text: string } | { fault: string } | null;

let engine: Engine | undefined;

/** Answers each line; a broken one costs only itself. Also runs in worker threads, each with an engine of its own. */
export function answerBatch({ lines, only }: Batch): LineAnswer[] {
  engine ??= loadEngine();
  const ready = engine;
  return lines.map((line) => {
    if (line.trim() === '') return null;
    try {
      const { id, text } = JSON.parse(line) as { id?: unknown; text?: unknown };
      if (typeof text !== 'string') throw new Error('there is no "text", or it is not a string');
      return { text: JSON.stringify({ id, ...answer(ready, text, only) }) };
    } catch (error) {
      return { fault: (error as Error).message };
    }
  });
}

export default answerBatch;
