import type { Container } from '../compiled/container.ts';
import { StringTable } from '../compiled/strings.ts';
import { fold } from './fold.ts';
import { type Office, officeSaid } from './offices.ts';

export type Sex = 'm' | 'f';

/** A public figure. */
export interface Person {
  /** `person:samia suluhu hassan` */
  key: string;
  name: string;
  sex: Sex;
  /** What stays true: `Kenyan writer`. Empty where the offices tell. */
  knownFor: string;
  /** `2025`, `killed 2017`, or empty. */
  died: string;
  /** The country or body, in lower case: `kenya`. */
  country: string;
  offices: readonly Office[];
}

const CELLS = 6;
const OFFICE_CELLS = 5;

/** The public figures of the gazetteer, by their number there. */
export class People {
  private readonly rows: Uint16Array;
  private readonly strings: StringTable;
  private readonly officeRows: Uint16Array;
  private readonly titles: StringTable;
  private readonly persons: (Person | undefined)[];
  private readonly loners = new Map<string, number>();
  private families: Map<string, number[]> | undefined;

  constructor(container: Container) {
    this.rows = container.uint16('names.people');
    this.strings = new StringTable(container, 'names.lives');
    this.officeRows = container.uint16('names.offices');
    this.titles = new StringTable(container, 'names.posts');
    const count = this.rows.length / CELLS;
    this.persons = new Array(count);
    for (let i = 0; i < count; i++) for (const form of this.cell(i, 5).split(';')) if (form !== '') this.loners.set(form, i);
  }

  person(index: number): Person {
    return (this.persons[index] ??= this.make(index));
  }

  /** Whom everybody means by this folded form, without more: `trump`, `rais ruto`. */
  alone(form: string): Person | undefined {
    const index = this.loners.get(form);
    return index === undefined ? undefined : this.person(index);
  }

  /** Those whose last name this folded form is. */
  byFamilyName(form: string): Person[] {
    this.families ??= this.gather();
    return (this.families.get(form) ?? []).map((index) => this.person(index));
  }

  private gather(): Map<string, number[]> {
    const families = new Map<string, number[]>();
    for (let i = 0; i < this.persons.length; i++) {
      const last = fold(this.cell(i, 0).toLowerCase()).split(' ').at(-1)!;
      families.set(last, [...(families.get(last) ?? []), i]);
    }
    return families;
  }

  private make(index: number): Person {
    const [name, sex, knownFor, died, country] = [0, 1, 2, 3, 4].map((i) => this.cell(index, i)) as [
      string,
      string,
      string,
      string,
      string,
    ];
    const offices: Office[] = [];
    for (let row = 0; row < this.officeRows.length; row += OFFICE_CELLS) {
      if (this.officeRows[row] !== index) continue;
      const [, title, since, until, checked] = this.officeRows.subarray(row, row + OFFICE_CELLS);
      offices.push({ title: this.titles.get(title!), since: since!, until: until!, checked: checked! });
    }
    return { key: `person:${name.toLowerCase()}`, name, sex: sex as Sex, knownFor, died, country, offices };
  }

  private cell(index: number, column: number): string {
    return this.strings.get(this.rows[index * CELLS + column]!);
  }
}

/** “killed in 2017”, “died in 2025”. */
const deathOf = (died: string): string => (died.startsWith('killed ') ? died.replace(' ', ' in ') : `died in ${died}`);

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Gloss and explanation of a person on a page of this month: “William Ruto, President of Kenya”, “In office since 2022”;
 * “Raila Odinga, opposition leader of Kenya (died in 2025)”, “Prime Minister of Kenya 2008–2013”.
 */
export function personInWords(
  { name, knownFor, died, offices }: Person,
  month: number | undefined,
): { gloss: string; explanation: string } {
  const office = officeSaid(offices, month);
  const first = office && (office.isOfNow || knownFor === '') ? office.text : knownFor;
  const second = first === knownFor ? (office?.text ?? '') : knownFor;
  const since = office?.isOfNow && office.since !== undefined ? `in office ${office.since}` : '';
  return {
    gloss: `${name}, ${first}${died === '' ? '' : ` (${deathOf(died)})`}`,
    explanation: [since, second]
      .filter((note) => note !== '')
      .map(sentence)
      .join('. '),
  };
}
