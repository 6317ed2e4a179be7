import { useEffect, useState } from 'preact/hooks';
import { browser } from '../extension/browser.ts';

/** A command of the extension with the keys that the reader has for it; those without keys are left out. */
export interface Shortcut {
  name: string;
  description: string;
  keys: string;
}

/** The shortcuts that are really set. */
export function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    void browser.commands
      .getAll()
      .then((commands) =>
        setShortcuts(
          commands.flatMap(({ name = '', description = '', shortcut }) => (shortcut ? [{ name, description, keys: shortcut }] : [])),
        ),
      );
  }, []);
  return shortcuts;
}
