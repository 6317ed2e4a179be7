import { browser, isAlive } from './browser.ts';
import { type ByKind, byKind, KINDS } from './kinds.ts';
import { DENSITIES, type Density, LEVELS, type Level } from './marks-shown.ts';
import { failure, type Result, reason, success } from './result.ts';
import { count, flag, is, keyed, list, oneOf, type Shape, text } from './shape.ts';

export { siteOf } from './site.ts';

export interface Settings {
  on: boolean;
  /** Sites that stay unmarked, as `siteOf` names them. */
  sitesOff: readonly string[];
  /** Which kinds of marks show. */
  kinds: ByKind<boolean>;
  /** Who reads: decides which words are worth a mark. */
  level: Level;
  /** How many of them are marked. */
  density: Density;
  /** Keys of marks that the reader knows and does not want to see marked. */
  known: readonly string[];
  /** Words that the reader is learning, as `lemma pos`. */
  learning: readonly string[];
  /** Whether they are marked on pages. */
  showLearning: boolean;
  /** Another for other terms of the reader's own: a page that was read with other terms is read again. */
  terms: string;
  /** What opens the explanation of a word. */
  opening: Opening;
  /** Milliseconds that the pointer rests on a word before it is explained. */
  delay: number;
  /** Which words the pointer explains; whoever asks by selection or key is always answered. */
  words: 'any' | 'marked';
  theme: Theme;
  /** Of explanation and panel, in per cent. */
  textSize: number;
}

export const OPENINGS = ['rest', 'key', 'click'] as const;
type Opening = (typeof OPENINGS)[number];
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const DEFAULTS: Settings = {
  on: true,
  sitesOff: [],
  kinds: byKind(() => true),
  level: 'some',
  density: 'usual',
  known: [],
  learning: [],
  showLearning: true,
  terms: '',
  opening: 'rest',
  delay: 150,
  words: 'any',
  theme: 'system',
  textSize: 100,
};

const SHAPES: { [K in keyof Settings]: Shape<Settings[K]> } = {
  on: flag,
  sitesOff: list(text),
  kinds: keyed(KINDS, flag),
  level: oneOf(LEVELS),
  density: oneOf(DENSITIES),
  known: list(text),
  learning: list(text),
  showLearning: flag,
  terms: text,
  opening: oneOf(OPENINGS),
  delay: count,
  words: oneOf(['any', 'marked']),
  theme: oneOf(THEMES),
  textSize: count,
};

const NAMES = Object.keys(SHAPES) as (keyof Settings)[];

/** A field that is missing or damaged takes its default and leaves the others as the reader set them. */
function sound(stored: Record<string, unknown>): Settings {
  const fields = NAMES.map((name) => [name, is<unknown>(SHAPES[name], stored[name]) ? stored[name] : DEFAULTS[name]]);
  return Object.fromEntries(fields) as unknown as Settings;
}

/** The settings; the defaults with the reason when the browser refuses to read them. */
export async function loadSettings(): Promise<{ settings: Settings; problem?: string }> {
  try {
    return { settings: sound(await browser.storage.local.get(NAMES)) };
  } catch (error) {
    return { settings: DEFAULTS, problem: `Your browser did not let Msomaji read its settings (${reason(error)}).` };
  }
}

/** Saves what `change` names. Every setting has a key of its own, so that two windows do not undo each other's changes. */
export async function saveSettings(change: Partial<Settings>): Promise<Result<null>> {
  try {
    await browser.storage.local.set(change);
    return success(null);
  } catch (error) {
    return failure('storage', `Your browser would not save this change (${reason(error)}). What was saved before is still there.`);
  }
}

/** Calls `listener` with all settings after each change, wherever it was made, until `signal` ends it. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = (changes: object, area: string): void => {
    if (area !== 'local' || !NAMES.some((name) => name in changes)) return;
    void loadSettings().then(({ settings }) => signal.aborted || listener(settings));
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => isAlive() && browser.storage.onChanged.removeListener(changed));
}
