/** No step of work in a page takes longer than this, in milliseconds. */
const SLICE = 8;

/** Runs a generator to its end, letting the page breathe between slices; stops early when `signal` ends it. */
export async function collect<T>(steps: Iterable<T | undefined>, signal: AbortSignal): Promise<T[]> {
  const found: T[] = [];
  let until = performance.now() + SLICE;
  for (const step of steps) {
    if (step !== undefined) found.push(step);
    if (performance.now() < until) continue;
    await breathe();
    if (signal.aborted) return found;
    until = performance.now() + SLICE;
  }
  return found;
}

/** Lets the page do what it has to do. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
