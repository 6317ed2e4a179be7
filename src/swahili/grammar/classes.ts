/** The noun classes and persons with everything that agrees with them: classes.tsv, persons.tsv, relatives.tsv, likeliest.tsv. */
import type { Container } from '../compiled/container.ts';
import type { Concord, NounClass } from '../types.ts';
import { concordOf, list, rowsOf } from './tables.ts';

/** Before a consonant, before a vowel. */
export type Pair = readonly [string, string];

export interface NounClassRow {
  class: NounClass;
  /** What the class is called by its singular and plural prefix: `M/WA`. */
  name: string;
  /** Prefixes that its nouns are cut behind, the longer first. */
  prefixes: readonly string[];
  /** Subject concord of a verb; of a denied one: ha-, hau- …; and before -ko, -po, -mo: yuko. */
  subject: Pair;
  negative: string;
  there: string;
  /** Object concord of a verb. */
  object: Pair;
  /** Before a vowel of a possessive, of -a, -ote. */
  pronominal: string;
  /** -a of association: wa, la, cha … */
  association: string;
  /** Before -enye, -enyewe. */
  enye: string;
  /** “Which?”: yupi, upi; '' where there is none. */
  which: string;
  /** What stands before -ngine, the usual one first: mwi-, li-, and -e of the coast. */
  ngine: readonly string[];
  /** This, that mentioned, that yonder. */
  demonstratives: readonly [string, string, string];
  /** Relative marker: ye, o, yo … */
  relative: string;
  /** Concord of an adjective before a consonant, before a/o/u, before e, before i. */
  adjective: readonly [string, string, string, string];
  /** The subject in English. */
  english: string;
}

export interface PersonRow {
  person: Exclude<Concord, NounClass>;
  subject: Pair;
  negative: string;
  object: Pair;
  possessive: string;
  /** As in nami, ndimi. */
  pronoun: string;
  english: { subject: string; object: string; possessive: string };
}

export interface PossessiveRow {
  possessor: 1 | 2;
  stem: string;
  english: string;
}

/** A relative marker with the classes that it stands for. */
export interface RelativeMarker {
  text: string;
  classes: readonly NounClass[];
  english: string;
  /** The standard spelling, where news also writes another: ambae, aliekuja. */
  standard?: string;
}

/** Where letters fit several concords, those come first that news means most often. */
export type Likeliest = 'subject' | 'object' | 'relative' | 'pronoun' | 'adjective';

export class Classes {
  readonly rows: readonly NounClassRow[];
  readonly persons: readonly PersonRow[];
  /** The possessives of the third person. */
  readonly thirdPossessives: readonly PossessiveRow[];
  readonly relatives: readonly RelativeMarker[];
  private readonly byClass: ReadonlyMap<NounClass, NounClassRow>;
  private readonly byMarker: ReadonlyMap<string, RelativeMarker>;
  private readonly orders: ReadonlyMap<string, readonly Concord[]>;

  constructor(container: Container) {
    this.rows = rowsOf(container, 'classes').map(classRow);
    this.byClass = new Map(this.rows.map((row) => [row.class, row]));
    const persons = rowsOf(container, 'persons');
    this.persons = persons.filter(([, subject]) => subject !== '').map(personRow);
    this.thirdPossessives = persons
      .filter(([, subject]) => subject === '')
      .map((c) => ({ possessor: Number(c[0]) as 1 | 2, stem: c[6]!, english: c[10]! }));
    this.orders = new Map(rowsOf(container, 'likeliest').map(([of, concords]) => [of!, concords!.split(', ').map(concordOf)]));
    this.relatives = rowsOf(container, 'relatives').map(([text, english, standard]) => ({
      text: text!,
      english: english!,
      classes: this.inOrder('relative')
        .filter((row) => row.relative === (standard || text))
        .map((row) => row.class),
      ...(standard !== '' && { standard: standard! }),
    }));
    this.byMarker = new Map(this.relatives.map((marker) => [marker.text, marker]));
  }

  row(nounClass: NounClass): NounClassRow {
    return this.byClass.get(nounClass)!;
  }

  person(person: Concord): PersonRow | undefined {
    return this.persons.find((row) => row.person === person);
  }

  relative(marker: string): RelativeMarker | undefined {
    return this.byMarker.get(marker);
  }

  /** Classes and persons, the likeliest first. */
  likeliest(of: Likeliest): readonly Concord[] {
    return this.orders.get(of)!;
  }

  inOrder(of: Likeliest): NounClassRow[] {
    return this.likeliest(of).flatMap((concord) => this.byClass.get(concord as NounClass) ?? []);
  }
}

function classRow(cells: readonly string[]): NounClassRow {
  const [cls, name, prefixes, subject, subjectVowel, negative, there, object, objectVowel, pronominal, association, enye, which, ngine] =
    cells as [string, string, string, string, string, string, string, string, string, string, string, string, string, string];
  const [near, mentioned, far, relative, adjective, adjectiveVowel, adjectiveE, adjectiveI, english] = cells.slice(14) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return {
    class: Number(cls) as NounClass,
    name,
    prefixes: list(prefixes),
    subject: [subject, subjectVowel],
    negative,
    there,
    object: [object, objectVowel],
    pronominal,
    association,
    enye,
    which,
    ngine: list(ngine),
    demonstratives: [near, mentioned, far],
    relative,
    adjective: [adjective, adjectiveVowel, adjectiveE, adjectiveI],
    english,
  };
}

function personRow(cells: readonly string[]): PersonRow {
  const [person, subject, subjectVowel, negative, object, objectVowel, possessive, pronoun, english, englishObject, englishPossessive] =
    cells as [string, string, string, string, string, string, string, string, string, string, string];
  return {
    person: person as PersonRow['person'],
    subject: [subject, subjectVowel],
    negative,
    object: [object, objectVowel],
    possessive,
    pronoun,
    english: { subject: english, object: englishObject, possessive: englishPossessive },
  };
}
