import { useCallback, useEffect, useState } from 'preact/hooks';
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

  const change = useCallback(
    async (next: Partial<Settings>) => {
      setSettings({ ...settings, ...next });
      const result = await saveSettings(next);
      setProblem(result.ok ? undefined : result.error.message);
      if (!result.ok) setSettings(settings);
    },
    [settings],
  );
  return { settings, loaded, problem, change };
}
