import type { Block } from '../reading/block.ts';
import type { WrittenOut } from './acronyms.ts';
import { Bodies, type Countries } from './bodies.ts';
import { LASTING } from './boundaries.ts';
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
  /** Where the page writes out this acronym, or gives the acronym of this name. */
  written?: WrittenOut;
  /** A town's name on a page about sport, where it may be that of a club. */
  mayBeClub: boolean;
}

/** What a page calls by one or several names. */
export interface Entity {
  key: string;
  /** The fullest form on the page. */
  name: string;
  person?: Person;
  /** What the gazetteer has of a place or an organisation. */
  known?: KnownName;
  /** Bodies with one acronym, where the page does not tell which is meant. */
  oneOf?: readonly KnownName[];
  /** A part of a place that is known: Kigoma Kaskazini. */
  isPart?: true;
  /** Of a city from the list of the world's cities. */
  country?: string;
  /** What the page writes out where this form is short. */
  expansion?: { text: string; isForeign: boolean };
}

/** Decides which mentions are of one entity. */
export class Entities {
  private readonly gazetteer: Gazetteer;
  private readonly people: People;
  private readonly bodies: Bodies;

  constructor(gazetteer: Gazetteer, people: People) {
    this.gazetteer = gazetteer;
    this.people = people;
    this.bodies = new Bodies(gazetteer);
  }

  /** One entity for each mention, in their order. @param countries that the page speaks of. */
  resolve(mentions: readonly Mention[], blocks: readonly Block[], recognised: readonly Recognised[], countries: Countries): Entity[] {
    const persons = mentions.filter((m) => m.kind === 'person');
    const identities = identify(
      persons.map((m) => this.inContext(m, blocks[m.block]!, recognised[m.block]!)),
      this.people,
      (name) => this.person(name),
      countries,
    );
    let next = 0;
    return mentions.map((m) => (m.kind === 'person' ? identities[next++]! : this.bodies.resolve(m, countries)));
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
    const titles = titlesOf(block, view, from, to, this.gazetteer);
    // Maalim Seif: the title is part of the name, but not of the name in full.
    const [first, ...rest] = text.split(' ');
    const isTitled = rest.length > 0 && LASTING.has(first!.toLowerCase()) && !this.person(text);
    return isTitled ? { text: rest.join(' '), before: [first!.toLowerCase()], titles } : { text, before, titles };
  }

  private person(name: string): Person | undefined {
    const spelling = nameWords(name).join(' ');
    // Omar el Bashir, Omar al-Bashir.
    const sense = [spelling, spelling.replaceAll(' el ', ' al ')]
      .flatMap((s) => this.gazetteer.senses(s))
      .find((s) => s.flag === FLAG.person);
    return sense && this.people.person(sense.number);
  }
}

/** The longest title that is looked at: makamu wa rais. */
const MOST_BEFORE = 3;
