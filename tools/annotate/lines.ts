/** `--jsonl`: a line in, a line out, in order, for any number of them: what is read and not yet printed is bounded. */
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { Piscina } from 'piscina';
import type { Only } from './answer.ts';
import { answerBatch, type Batch, type LineAnswer } from './batch.ts';
import { openOutput } from './output.ts';

/** Lines and UTF-16 code units that go to a worker at once: enough that the sending costs little, few enough that all workers are busy at the end. */
const LINES = 32;
const SIZE = 200_000;

export interface LineOptions {
  only: Only;
  /** Threads; 1 answers in this one, 0 takes all processors. */
  workers: number;
  /** A file to write to instead of standard output; the work can be taken up again where it stopped. */
  output: string | undefined;
  resume: boolean;
  /** Told of each line that could not be answered, counted from 1. */
  complain(line: number, fault: string): void;
}

/** Answers all lines of standard input. */
export async function answerLines({ only, workers, output, resume, complain }: LineOptions): Promise<void> {
  const threads = workers === 0 ? availableParallelism() : workers;
  const pool =
    threads > 1
      ? new Piscina({
          filename: new URL('batch.ts', import.meta.url).href,
          minThreads: threads,
          maxThreads: threads,
          execArgv: ['--import', 'tsx'],
        })
      : undefined;
  const run = (batch: Batch): Promise<LineAnswer[]> | LineAnswer[] => (pool ? pool.run(batch) : answerBatch(batch));
  const out = await openOutput(output, resume);
  const waiting: { batch: Batch; answers: Promise<LineAnswer[]> | LineAnswer[] }[] = [];

  const printFirst = async () => {
    const { batch, answers } = waiting.shift()!;
    const texts: string[] = [];
    (await answers).forEach((a, i) => {
      if (a === null) return;
      if ('fault' in a) complain(batch.first + i, a.fault);
      else texts.push(`${a.text}\n`);
    });
    await out.write(texts.join(''), batch.first - 1 + batch.lines.length);
  };
  const send = async (batch: Batch) => {
    if (batch.lines.length === 0) return;
    const answers = run(batch);
    // A worker that fails is heard of when its turn comes to be printed.
    if (answers instanceof Promise) answers.catch(() => undefined);
    waiting.push({ batch, answers });
    // The next batches are being read and answered while the first is printed, and no more than these.
    if (waiting.length > threads * 2) await printFirst();
  };

  let number = 0;
  let batch: Batch = { first: out.done + 1, lines: [], only };
  let size = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (++number <= out.done) continue;
    batch.lines.push(line);
    size += line.length;
    if (batch.lines.length < LINES && size < SIZE) continue;
    await send(batch);
    batch = { first: number + 1, lines: [], only };
    size = 0;
  }
  await send(batch);
  while (waiting.length > 0) await printFirst();
  await out.close();
  await pool?.close();
}
