import type { Block } from '../reading/block.ts';
import { fold } from './fold.ts';
import { FLAG, type Gazetteer, type KnownName } from './gazetteer.ts';
import { identify, nameWords, type PersonMention } from './identity.ts';
import type { NameKind } from './labels.ts';
import type { People, Person } from './people.ts';
import type { Recognised } from './recognise.ts';
import { titlesOf } from './title.ts';

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
  person?: Person;
  /** What the gazetteer has of a place or an organisation. */
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

/** Decides which mentions are of one entity: known names by the gazetteer, persons by what the page says of them, acronyms by their brackets. */
export class Entities {
  private readonly gazetteer: Gazetteer;
  private readonly people: People;

  constructor(gazetteer: Gazetteer, people: People) {
    this.gazetteer = gazetteer;
    this.people = people;
  }

  /** One entity for each mention, in their order. @param countries that the page speaks of. */
  resolve(
    mentions: readonly Mention[],
    blocks: readonly Block[],
    recognised: readonly Recognised[],
    countries: ReadonlySet<string>,
  ): Entity[] {
    const persons = mentions.filter((m) => m.kind === 'person');
    const identities = identify(
      persons.map((m) => this.inContext(m, blocks[m.block]!, recognised[m.block]!)),
      this.people,
      (name) => this.person(name),
      countries,
    );
    const expansions = new Map<string, string>();
    for (const m of mentions)
      if (m.kind === 'organisation' && m.beside && m.beside.text.length > m.text.length) expansions.set(m.text, m.beside.text);
    return mentions.map((m) =>
      m.kind === 'person' ? identities[persons.indexOf(m)]! : this.entityOf(m.kind, m.text, expansions.get(m.text)),
    );
  }

  private inContext(mention: Mention, block: Block, { sentences }: Recognised): PersonMention {
    const { from, to, text } = mention;
    const view = sentences.findLast((s) => s.offset <= from)!;
    const before: string[] = [];
    for (let at = from - 1, words = ''; at >= Math.max(view.offset, from - MOST_BEFORE); at--) {
      const word = view.words[at - view.offset]!.folded;
      if (word === '') continue;
      words = words === '' ? word : `${word} ${words}`;
      before.push(words);
    }
    return { text, before, titles: titlesOf(block, view, from, to, this.gazetteer) };
  }

  private person(name: string): Person | undefined {
    const sense = this.senses(name).find((s) => s.flag === FLAG.person);
    return sense && this.people.person(sense.number);
  }

  private entityOf(kind: NameKind, name: string, expansion: string | undefined): Entity {
    const known = this.known(kind, name) ?? (expansion === undefined ? undefined : this.known(kind, expansion));
    const key = known?.key ?? `${kind}:${fold((expansion ?? name).toLowerCase())}`;
    const country = kind === 'place' && !known ? this.countryOf(name) : undefined;
    return { key, name, ...(known && { known }), ...(country !== undefined && { country }), ...(expansion !== undefined && { expansion }) };
  }

  /** The gazetteer's entry for a name of this kind. */
  private known(kind: NameKind, name: string): KnownName | undefined {
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
    return this.gazetteer.senses(nameWords(name).join(' '));
  }
}

/** The longest title that is looked at: makamu wa rais. */
const MOST_BEFORE = 3;
