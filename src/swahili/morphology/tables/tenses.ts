/**
 * Tense, aspect and mood: what may stand between the subject concord and the stem.
 * Source of the rules: Ashton, Swahili Grammar (1944), chapters on the tenses; Mohamed, Modern Swahili Grammar (2001), for -mesha- and the headline present.
 */
import type { Grammar, Tense } from '../../types.ts';

/** The vowel that a Bantu verb ends in: -a, negative present -i, subjunctive -e; `relative`: -a with a relative marker behind it. */
export type Final = 'a' | 'i' | 'e' | 'relative';

export interface TenseRow {
  tense: Tense;
  /** The marker behind the subject concord; '' where the final vowel alone tells. */
  marker: string;
  gloss: string;
  final: Final;
  /** Takes ha- (or si-, hu- of the persons) in front. */
  negative?: 'prefix' | 'inside';
  /** A relative marker may follow. */
  relative?: boolean;
  /** Monosyllabic verbs keep their ku-: alikuja, but akija. */
  keepsKu: boolean;
  completed?: boolean;
  /** How usual the form is in news, as a logarithm against the past. */
  weight: number;
}

// biome-ignore format: a table is read by its columns
export const TENSES: readonly TenseRow[] = [
  { tense: 'present',        marker: 'na',    gloss: 'present',              final: 'a', relative: true, keepsKu: true, weight: 0 },
  { tense: 'past',           marker: 'li',    gloss: 'past',                 final: 'a', relative: true, keepsKu: true, weight: 0 },
  { tense: 'past',           marker: 'lisha', gloss: 'already (then)',       final: 'a', keepsKu: true, completed: true, weight: -0.2 },
  { tense: 'past',           marker: 'likwisha', gloss: 'already (then)',    final: 'a', keepsKu: true, completed: true, weight: -0.2 },
  { tense: 'perfect',        marker: 'me',    gloss: 'perfect: has, have',   final: 'a', keepsKu: true, weight: 0 },
  { tense: 'perfect',        marker: 'mesha', gloss: 'already',              final: 'a', keepsKu: true, completed: true, weight: 0 },
  { tense: 'perfect',        marker: 'mekwisha', gloss: 'already',           final: 'a', keepsKu: true, completed: true, weight: 0 },
  { tense: 'perfect',        marker: 'sha',   gloss: 'already',              final: 'a', keepsKu: true, completed: true, weight: -1 },
  { tense: 'future',         marker: 'ta',    gloss: 'future: will',         final: 'a', keepsKu: true, weight: 0 },
  { tense: 'future',         marker: 'taka',  gloss: 'future: will',         final: 'a', relative: true, keepsKu: true, weight: 0 },
  { tense: 'future',         marker: 'ta',    gloss: 'future: will',         final: 'a', relative: true, keepsKu: true, weight: -0.5 },
  { tense: 'while',          marker: 'ki',    gloss: 'while, if, when',      final: 'a', keepsKu: false, weight: -0.1 },
  { tense: 'while',          marker: 'kisha', gloss: 'once, when already',   final: 'a', keepsKu: true, completed: true, weight: -0.3 },
  { tense: 'then',           marker: 'ka',    gloss: 'and then',             final: 'a', keepsKu: false, weight: -0.4 },
  { tense: 'would',          marker: 'nge',   gloss: 'would',                final: 'a', keepsKu: true, weight: -0.1 },
  { tense: 'would have',     marker: 'ngali', gloss: 'would have',           final: 'a', keepsKu: true, weight: -0.1 },
  { tense: 'would have',     marker: 'ngeli', gloss: 'would have',           final: 'a', keepsKu: true, weight: -0.2 },
  { tense: 'unless',         marker: 'sipo',  gloss: 'unless, if … not',     final: 'a', negative: 'inside', keepsKu: true, weight: -0.2 },
  { tense: 'would',          marker: 'singe', gloss: 'would not',            final: 'a', negative: 'inside', keepsKu: true, weight: -0.2 },
  { tense: 'would have',     marker: 'singali', gloss: 'would not have',     final: 'a', negative: 'inside', keepsKu: true, weight: -0.2 },
  { tense: 'would have',     marker: 'singeli', gloss: 'would not have',     final: 'a', negative: 'inside', keepsKu: true, weight: -0.3 },
  { tense: 'subjunctive',    marker: '',      gloss: 'should, may',          final: 'e', keepsKu: false, weight: -0.5 },
  { tense: 'subjunctive',    marker: 'si',    gloss: 'should not',           final: 'e', negative: 'inside', keepsKu: false, weight: -0.3 },
  { tense: 'subjunctive',    marker: 'ka',    gloss: 'and then should',      final: 'e', keepsKu: false, weight: -0.9 },
  { tense: 'timeless',       marker: '',      gloss: 'at any time',          final: 'relative', keepsKu: false, weight: -0.7 },
  { tense: 'timeless',       marker: 'si',    gloss: 'not',                  final: 'a', negative: 'inside', relative: true, keepsKu: true, weight: -0.1 },
  { tense: 'present',        marker: '',      gloss: 'present',              final: 'i', negative: 'prefix', keepsKu: false, weight: -0.1 },
  { tense: 'past',           marker: 'ku',    gloss: 'past',                 final: 'a', negative: 'prefix', keepsKu: false, weight: -0.1 },
  { tense: 'future',         marker: 'ta',    gloss: 'future: will',         final: 'a', negative: 'prefix', keepsKu: true, weight: -0.1 },
  { tense: 'future',         marker: 'to',    gloss: 'future: will',         final: 'a', negative: 'prefix', keepsKu: true, weight: -0.4 },
  { tense: 'not yet',        marker: 'ja',    gloss: 'not yet',              final: 'a', negative: 'prefix', keepsKu: false, weight: -0.1 },
  { tense: 'would',          marker: 'nge',   gloss: 'would',                final: 'a', negative: 'prefix', keepsKu: true, weight: -0.2 },
  { tense: 'would have',     marker: 'ngali', gloss: 'would have',           final: 'a', negative: 'prefix', keepsKu: true, weight: -0.2 },
];

const ONLY_RELATIVE: ReadonlySet<string> = new Set(['taka', 'ta', 'si']);

/** Rows whose relative is not optional: -taka- (of which news also makes -ta-: yatayofuata) and -si- with -a stand for their tense only with a relative marker. */
export const needsRelative = (row: TenseRow): boolean => row.relative === true && ONLY_RELATIVE.has(row.marker);

/** The coast's short relatives, for every class: walofariki (waliofariki), wanosafiri (wanaosafiri). */
export const SHORT_RELATIVES = [
  { tense: 'past', marker: 'lo', gloss: 'past; which, who', weight: -0.7 },
  { tense: 'present', marker: 'no', gloss: 'present; which, who', weight: -0.9 },
] as const;

/** The -a- of the simple present melts into the subject concord's vowel; headlines live on it: yalaani, aangazia. */
export const SIMPLE_PRESENT = { tense: 'simple present', marker: 'a', gloss: 'present', weight: -1.1 } as const satisfies Partial<Grammar> &
  Record<string, unknown>;

export const HABITUAL = { tense: 'habitual', marker: 'hu', gloss: 'usually', weight: -0.5 } as const;
