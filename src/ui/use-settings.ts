import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { DEFAULTS, loadSettings, type Settings, saveSettings, watchSettings } from '../extension/settings.ts';

export interface SettingsInUse {
  settings: Settings;
  /** False until the saved settings are there. */
  loaded: boolean;
  /** Why reading or saving did not work, in words for the reader. */
  problem: string | undefined;
  change(change: Partial<Settings>): Promise<void>;
}

/** The settings, kept true while the view is open. What cannot be saved goes back to what it was, with the reason. */
export function useSettings(): SettingsInUse {
  const [settings, setSettings] = useState(DEFAULTS);
  const [loaded, setLoaded] = useState(false);
  const [problem, setProblem] = useState<string>();
  // Which change is the last: an earlier one that is saved late does not take the message of a later one away.
  const changes = useRef(0);

  useEffect(() => {
    const ended = new AbortController();
    watchSettings(setSettings, ended.signal);
    void loadSettings().then((result) => {
      if (ended.signal.aborted) return;
      setSettings(result.settings);
      setProblem(result.problem);
      setLoaded(true);
    });
    return () => ended.abort();
  }, []);

  const change = useCallback(async (next: Partial<Settings>) => {
    changes.current++;
    const mine = changes.current;
    setSettings((before) => ({ ...before, ...next }));
    const result = await saveSettings(next);
    if (!result.ok) {
      const { settings: saved } = await loadSettings();
      setSettings(saved);
      setProblem(result.error.message);
    } else if (mine === changes.current) setProblem(undefined);
  }, []);
  return { settings, loaded, problem, change };
}
