/** What a verb is built of: tenses.tsv, extensions.tsv, extension-orders.tsv and short-verbs.tsv. */
import type { Container } from '../compiled/container.ts';
import type { Extension, Tense } from '../types.ts';
import { list, rowsOf } from './tables.ts';

/** The vowel that a Bantu verb ends in: -a, negative present -i, subjunctive -e; `relative`: -a with a relative marker behind it. */
export type Final = 'a' | 'i' | 'e' | 'relative';

/**
 * `plain`: subject, marker, stem. `short relative`: the coast's walofariki, wanosafiri. `melted`: the -a- of headlines, grown into the subject's
 * vowel. `no subject`: the habitual hu-.
 */
export type TenseKind = 'plain' | 'short relative' | 'melted' | 'no subject';

export interface TenseRow {
  tense: Tense;
  /** The marker behind the subject concord; '' where the final vowel alone tells. */
  marker: string;
  kind: TenseKind;
  gloss: string;
  final: Final;
  /** `prefix`: ha- in front (si-, hu- of the persons); `inside`: the marker itself denies. */
  negative: '' | 'prefix' | 'inside';
  /** Whether a relative marker may follow, or must. */
  relative: '' | 'may' | 'must';
  /** Monosyllabic verbs keep their ku-: alikuja, but akija. */
  keepsKu: boolean;
  completed: boolean;
  /** How usual the form is in news, as a logarithm against the past. */
  weight: number;
}

export interface ExtensionRow {
  extension: Extension;
  after: 'consonant' | 'vowel';
  /** As it sounds with a high vowel before it (i, after a, i, u) and with a mid one (e, after e and o). */
  high: string;
  mid: string;
  gloss: string;
}

export class VerbTables {
  readonly tenses: readonly TenseRow[];
  readonly extensions: readonly ExtensionRow[];
  /** The orders in which extensions follow one another. */
  readonly orders: readonly (readonly Extension[])[];
  /** Verbs that keep ku- behind most tenses; `may`: that can also do without it (anaenda). */
  private readonly ku = new Map<string, string>();
  private readonly passives = new Map<string, readonly string[]>();

  constructor(container: Container) {
    this.tenses = rowsOf(container, 'tenses').map(tenseRow);
    this.extensions = rowsOf(container, 'extensions').map(([extension, after, high, mid, gloss]) => ({
      extension: extension as Extension,
      after: after as ExtensionRow['after'],
      high: high!,
      mid: mid!,
      gloss: gloss!,
    }));
    this.orders = rowsOf(container, 'extension-orders').map(([order]) => list(order!) as Extension[]);
    for (const [lemma, ku, passive] of rowsOf(container, 'short-verbs')) {
      if (ku !== '') this.ku.set(lemma!, ku!);
      if (passive !== '') this.passives.set(lemma!, list(passive!));
    }
  }

  tensesOf(kind: TenseKind): readonly TenseRow[] {
    return this.tenses.filter((row) => row.kind === kind);
  }

  keepsKu(lemma: string): boolean {
    return this.ku.has(lemma);
  }

  mayDropKu(lemma: string): boolean {
    return this.ku.get(lemma) === 'may';
  }

  /** Passives that no rule makes, without their final vowel: ua, uaw. */
  irregularPassives(lemma: string): readonly string[] {
    return this.passives.get(lemma) ?? [];
  }
}

function tenseRow([tense, marker, kind, final, negative, relative, ku, completed, weight, gloss]: readonly string[]): TenseRow {
  return {
    tense: tense as Tense,
    marker: marker === '-' ? '' : marker!,
    kind: kind as TenseKind,
    final: final as Final,
    negative: negative as TenseRow['negative'],
    relative: relative as TenseRow['relative'],
    keepsKu: ku === 'keeps',
    completed: completed === 'yes',
    weight: Number(weight),
    gloss: gloss!,
  };
}
