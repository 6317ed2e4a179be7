import { failure, type Result, reason } from '../extension/result.ts';

/** Milliseconds of work after which whatever has arrived in the meantime is looked at. */
const SLICE = 50;

/** How many questions of the pointer wait for one tab: those before are about words that it has left. */
const POINTED = 4;

/** Work in steps: between two of them it can wait. */
export type Steps<T> = Iterator<void, Result<T>>;

/** Work that is short enough for one step. */
export function oneStep<T>(work: () => Result<T>): Steps<T> {
  return { next: () => ({ done: true, value: work() }) };
}

interface Job {
  steps: Steps<unknown>;
  done: (result: Result<unknown>) => void;
}

/** Who waits: the pointer of a tab, a page that is to be marked, or a view. */
export type Waiting = { pointer: number } | 'page' | 'view';

/** The work of the background, which has one thread for all tabs: the pointer goes first, and its latest question before those it has left; then pages, then views. */
export class Work {
  private readonly pointers = new Map<number, Job[]>();
  private readonly queues: Record<'page' | 'view', Job[]> = { page: [], view: [] };
  private running = false;

  do<T>(steps: Steps<T>, who: Waiting): Promise<Result<T>> {
    return new Promise((resolve) => {
      const job: Job = { steps, done: resolve as Job['done'] };
      if (typeof who === 'string') this.queues[who].push(job);
      else this.point(job, who.pointer);
      if (!this.running) void this.run();
    });
  }

  private point(job: Job, tab: number): void {
    const waiting = this.pointers.get(tab) ?? [];
    this.pointers.set(tab, waiting);
    waiting.push(job);
    if (waiting.length > POINTED) waiting.shift()!.done(failure('changed', 'The pointer has moved on.'));
  }

  private async run(): Promise<void> {
    this.running = true;
    while (this.slice()) await new Promise((resolve) => setTimeout(resolve));
    this.running = false;
  }

  /** Works for one slice. @returns whether there was anything to do */
  private slice(): boolean {
    const pointed = this.pointed();
    if (pointed) {
      while (!isDone(pointed));
      return true;
    }
    const queue = this.queues.page.length > 0 ? this.queues.page : this.queues.view;
    const [job] = queue;
    if (!job) return false;
    for (const until = performance.now() + SLICE; performance.now() < until; ) {
      if (!isDone(job)) continue;
      queue.shift();
      break;
    }
    return true;
  }

  private pointed(): Job | undefined {
    for (const [tab, waiting] of this.pointers) {
      const job = waiting.pop();
      if (waiting.length === 0) this.pointers.delete(tab);
      return job;
    }
    return undefined;
  }
}

/** Does one step of a job, and answers when it was the last. */
function isDone({ steps, done }: Job): boolean {
  try {
    const { done: ended, value } = steps.next();
    if (ended) done(value);
    return ended === true;
  } catch (error) {
    done(failure('failed', `Msomaji could not read this (${reason(error)}).`));
    return true;
  }
}
