import { browser, isAlive } from '../../extension/browser.ts';

/** Milliseconds between the attempts: a background may be stopped just when it is asked. */
const AGAIN = [0, 200, 1_000, 5_000, 20_000];
/** Milliseconds to wait for an answer: a background that is stopped while it is asked may never give one. */
const PATIENCE = 5_000;

/** Has the background bring the reader into this frame. */
export async function bringReader(signal: AbortSignal): Promise<void> {
  for (const wait of AGAIN) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (signal.aborted || !isAlive()) return;
    try {
      const answer: unknown = await Promise.race([
        browser.runtime.sendMessage({ to: 'background', type: 'bring', question: null }),
        new Promise((resolve) => setTimeout(resolve, PATIENCE)),
      ]);
      if ((answer as { ok?: boolean } | undefined)?.ok) return;
    } catch {
      // Asked again.
    }
  }
}
