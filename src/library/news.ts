const CHANNEL = 'msomaji-library';

/** Tells the open views and the background that the library has changed; they read it again. */
export function announceChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls `listener` after changes that others made, until `signal` ends it. */
export function onChange(listener: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', listener, { signal });
  signal.addEventListener('abort', () => channel.close());
}
