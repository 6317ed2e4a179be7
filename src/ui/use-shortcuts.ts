import { useEffect, useState } from 'preact/hooks';
import { browser } from '../extension/browser.ts';

/** The keys that walk from mark to mark, as the reader has set them: `Alt+J`. A key that is not set is missing. */
export interface Shortcuts {
  next?: string | undefined;
  previous?: string | undefined;
}

export function useShortcuts(): Shortcuts {
  const [shortcuts, setShortcuts] = useState<Shortcuts>({});
  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      const keysOf = (name: string) => commands.find((command) => command.name === name)?.shortcut || undefined;
      setShortcuts({ next: keysOf('next-mark'), previous: keysOf('previous-mark') });
    });
  }, []);
  return shortcuts;
}
