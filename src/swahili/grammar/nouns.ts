/** Singular and plural of nouns, agreeing adjectives that no rule makes, and possessives that grow onto nouns. */
import type { Container } from '../compiled/container.ts';
import type { Concord, NounClass } from '../types.ts';
import { concordOf, list, rowsOf } from './tables.ts';

/** A pair of classes that a noun of the lexicon may name. */
export interface ClassPair {
  singular?: NounClass;
  plural?: NounClass;
  /** [prefix of the singular, prefix of the plural], the first that fits. */
  regular: readonly (readonly [string, string])[];
}

/** class-pairs.tsv. */
export class ClassPairs {
  /** In the order of the table, by which the compiled lexicon numbers them. */
  readonly names: readonly string[];
  private readonly pairs: ReadonlyMap<string, ClassPair>;
  /** Prefixes of plurals with those of the singulars that they may stand for. */
  readonly plurals: ReadonlyMap<string, readonly string[]>;

  constructor(container: Container) {
    this.pairs = new Map(rowsOf(container, 'class-pairs').map(([name, ...cells]) => [name!, pairOf(cells)]));
    this.names = [...this.pairs.keys()];
    const plurals = new Map<string, string[]>();
    for (const { regular } of this.pairs.values())
      for (const [singular, plural] of regular) {
        const known = plurals.get(plural);
        if (known === undefined) plurals.set(plural, [singular]);
        else if (!known.includes(singular)) known.push(singular);
      }
    plurals.delete('');
    this.plurals = plurals;
  }

  of(name: string): ClassPair {
    return this.pairs.get(name)!;
  }

  /** The regular plural of a noun, or undefined where its class pair has none or does not fit its beginning. */
  regularPlural(lemma: string, name: string): string | undefined {
    const rule = this.pairs.get(name)?.regular.find(([singular]) => lemma.startsWith(singular));
    return rule && rule[1] + lemma.slice(rule[0].length);
  }
}

function pairOf([singular, plural, regular]: readonly string[]): ClassPair {
  return {
    ...(singular !== '' && { singular: Number(singular) as NounClass }),
    ...(plural !== '' && { plural: Number(plural) as NounClass }),
    // `mw-/mi-`; `-/ma-` before the whole singular.
    regular: list(regular!).map((rule) => rule.split('/').map((prefix) => prefix.slice(0, -1)) as [string, string]),
  };
}

export interface GrownPossessive {
  suffix: string;
  possessor: Concord;
  english: string;
}

/** irregular-adjectives.tsv, grown-possessives.tsv and kin.tsv. */
export class NounTables {
  /** Forms of adjectives by stem and class: ema in class 5 is jema. */
  private readonly irregular = new Map<string, string>();
  readonly grown: readonly GrownPossessive[];
  /** Words for kin and companions, some cut short before the possessive, with their lemma: mwenz-, mwenzi. */
  readonly kin: ReadonlyMap<string, string>;

  constructor(container: Container) {
    for (const [stem, form, classes] of rowsOf(container, 'irregular-adjectives'))
      for (const cls of list(classes!)) this.irregular.set(`${stem} ${cls}`, form!);
    this.grown = rowsOf(container, 'grown-possessives').map(([suffix, possessor, english]) => ({
      suffix: suffix!,
      possessor: concordOf(possessor!),
      english: english!,
    }));
    this.kin = new Map(rowsOf(container, 'kin').map(([form, lemma]) => [form!, lemma!]));
  }

  irregularAdjective(stem: string, nounClass: NounClass): string | undefined {
    return this.irregular.get(`${stem} ${nounClass}`);
  }
}
