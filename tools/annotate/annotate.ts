/**
 * `npm run -s annotate -- [FILE…]`: the engine on the command line.
 * With `--jsonl` it reads `{"id","text"}` lines on standard input and answers each with one line, in order; `--only detect|digest|english` answers with that part alone.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createEngine } from '../src/swahili/engine.ts';
import type { Engine } from '../src/swahili/types.ts';

const PARTS = ['detect', 'digest', 'english'] as const;
type Only = (typeof PARTS)[number] | undefined;

export function loadEngine(): Engine {
  const path = fileURLToPath(new URL('../build/dictionary.bin', import.meta.url));
  return createEngine(new Uint8Array(readFileSync(path)));
}

/** Everything the engine says of one text. A line break separates blocks, so that a headline is one; offsets are into the whole text. */
function answer(engine: Engine, text: string, only: Only): Record<string, unknown> {
  if (only === 'detect') return { swahili: engine.detect(text) };
  const [annotation] = engine.read([text]);
  if (only === 'digest') return { digest: engine.digest([text], [annotation!]) };
  if (only === 'english') return { english: engine.english(annotation!, text).text };
  const tokens = annotation!.tokens.filter((t) => t.kind === 'word').map(({ start, end, readings }) => ({ start, end, readings }));
  return {
    swahili: annotation!.swahili,
    tokens,
    marks: annotation!.marks,
    digest: engine.digest([text], [annotation!]),
    english: engine.english(annotation!, text).text,
  };
}

async function answerLines(engine: Engine, only: Only): Promise<boolean> {
  let sound = true;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    try {
      const { id, text } = JSON.parse(line) as { id?: unknown; text?: unknown };
      if (typeof text !== 'string') throw new Error('there is no "text", or it is not a string');
      if (!process.stdout.write(`${JSON.stringify({ id, ...answer(engine, text, only) })}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
    } catch (error) {
      sound = false;
      console.error(`line ${number}: ${(error as Error).message}`);
    }
  }
  return sound;
}

async function main(args: readonly string[]): Promise<void> {
  const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] as Only) : undefined;
  if (only !== undefined && !PARTS.includes(only)) throw new Error(`--only takes ${PARTS.join(', ')}`);
  const engine = loadEngine();
  if (args.includes('--jsonl')) {
    if (!(await answerLines(engine, only))) process.exitCode = 1;
  }
}

await main(process.argv.slice(2));
