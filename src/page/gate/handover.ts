import type { Runtime } from 'webextension-polyfill';

/** A message that waits for the reader, as a listener of the browser gets it. */
export type Asked = [message: unknown, sender: Runtime.MessageSender, answer: (result: unknown) => void];

/** Hears an event of the window before the page does. */
export type Listen = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void, signal: AbortSignal) => void;

/** What the gate, which is on every page from its start, leaves for the reader, which comes to pages with Swahili. */
export interface Handover {
  listen: Listen;
  /** Ends the gate. @returns the messages that wait for the reader; `undefined` when another reader was here first */
  take(): readonly Asked[] | undefined;
}

/** Content scripts of one extension share a global object that no page sees. */
const shared = globalThis as { msomaji?: Handover };

export function leave(handover: Handover): void {
  shared.msomaji = handover;
}

export function handover(): Handover | undefined {
  return shared.msomaji;
}
