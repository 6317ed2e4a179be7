import type { DENSITIES, LEVELS } from '../extension/marks-shown.ts';
import type { OPENINGS, THEMES } from '../extension/settings.ts';
import { type Message, say } from './say.ts';

export const LEVEL_NAMES: Record<(typeof LEVELS)[number], Message> = {
  beginner: 'levelBeginner',
  some: 'levelSome',
  fluent: 'levelFluent',
  journalist: 'levelJournalist',
};

export const DENSITY_NAMES: Record<(typeof DENSITIES)[number], Message> = {
  few: 'densityFew',
  usual: 'densityUsual',
  many: 'densityMany',
  all: 'densityAll',
};

export const OPENING_NAMES: Record<(typeof OPENINGS)[number], Message> = { rest: 'openingRest', key: 'openingKey', click: 'openingClick' };

export const THEME_NAMES: Record<(typeof THEMES)[number], Message> = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' };

/** Values with their names in the language of the reader, in their order. */
export function namesOf<T extends string>(values: readonly T[], names: Record<T, Message>): readonly (readonly [T, string])[] {
  return values.map((value) => [value, say(names[value])]);
}
