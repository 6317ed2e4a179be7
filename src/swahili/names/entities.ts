import { fold } from './fold.ts';
import { FLAG, type Gazetteer, type KnownName } from './gazetteer.ts';
import type { NameKind } from './labels.ts';

/** One place where a page names someone or something. */
export interface Mention {
  block: number;
  /** Tokens of the block, inclusive. */
  from: number;
  to: number;
  kind: NameKind;
  /** As written, white space made single. */
  text: string;
  /** The name in brackets behind it, or before whose brackets it stands: Umoja wa Afrika (AU). */
  beside?: Mention;
}

/** What a page calls by one or several names. */
export interface Entity {
  key: string;
  /** The fullest form on the page. */
  name: string;
  known?: KnownName;
  /** Of a city from the list of the world's cities. */
  country?: string;
  /** What the page writes out where this form is short. */
  expansion?: string;
}

const FLAGS_OF: Record<NameKind, readonly number[]> = {
  person: [FLAG.person],
  place: [FLAG.place],
  organisation: [FLAG.organisation, FLAG.acronym],
  date: [],
};

/** Decides which mentions are of one entity: known names by the gazetteer, short names of persons by the full names of the page, acronyms by their brackets. */
export class Entities {
  private readonly gazetteer: Gazetteer;

  constructor(gazetteer: Gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** One entity for each mention, in their order. */
  resolve(mentions: readonly Mention[]): Entity[] {
    const fullNames = new Map<string, string>();
    for (const m of mentions) {
      if (m.kind !== 'person') continue;
      const words = wordsOf(m.text);
      if (words.length < 2) continue;
      // The last word of a name stands for it before any other does, and the first who has it keeps it.
      for (const word of words.slice(0, -1)) if (!fullNames.has(word)) fullNames.set(word, m.text);
    }
    const families = new Map<string, string>();
    for (const m of mentions) {
      const words = m.kind === 'person' ? wordsOf(m.text) : [];
      if (words.length > 1 && !families.has(words.at(-1)!)) families.set(words.at(-1)!, m.text);
    }
    const expansions = new Map<string, string>();
    for (const m of mentions)
      if (m.kind === 'organisation' && m.beside && m.beside.text.length > m.text.length) expansions.set(m.text, m.beside.text);
    return mentions.map((m) => {
      const words = wordsOf(m.text);
      const full = m.kind === 'person' && words.length === 1 ? (families.get(words[0]!) ?? fullNames.get(words[0]!)) : undefined;
      return this.entityOf(m.kind, full ?? m.text, expansions.get(m.text));
    });
  }

  private entityOf(kind: NameKind, name: string, expansion: string | undefined): Entity {
    const known = this.known(kind, name) ?? (expansion === undefined ? undefined : this.known(kind, expansion));
    const key = known?.key ?? `${kind}:${fold((expansion ?? name).toLowerCase())}`;
    const country = kind === 'place' && !known ? this.countryOf(name) : undefined;
    return { key, name, ...(known && { known }), ...(country !== undefined && { country }), ...(expansion !== undefined && { expansion }) };
  }

  /** The gazetteer's entry for a name of this kind. */
  known(kind: NameKind, name: string): KnownName | undefined {
    const senses = this.senses(name);
    for (const flag of FLAGS_OF[kind]) {
      const sense = senses.find((s) => s.flag === flag);
      if (sense) return this.gazetteer.entry(sense.number);
    }
    return undefined;
  }

  private countryOf(name: string): string | undefined {
    const city = this.senses(name).find((s) => s.flag === FLAG.city);
    return city && this.gazetteer.country(city.number);
  }

  private senses(name: string) {
    return this.gazetteer.senses(wordsOf(name).join(' '));
  }
}

const wordsOf = (name: string): string[] =>
  fold(name.toLowerCase())
    .split(/[^\p{L}\p{N}?&]+/u)
    .filter((w) => w !== '');
