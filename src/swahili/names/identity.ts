import type { Countries } from './bodies.ts';
import { fold } from './fold.ts';
import type { People, Person, Sex } from './people.ts';
import { fitOf, sexOf, type Title } from './title.ts';

/** One place where a page names a person. */
export interface PersonMention {
  /** As written. */
  text: string;
  /** The one or two words before it, folded, the nearer last: `rais`, `waziri mkuu`. */
  before: readonly string[];
  titles: readonly Title[];
}

/** Who is meant. */
export interface Identity {
  key: string;
  /** The fullest form on the page. */
  name: string;
  person?: Person;
}

/** Somebody whom the page names in full. */
interface Named extends Identity {
  words: readonly string[];
  titles: Title[];
}

const PARTICLES: ReadonlySet<string> = new Set('al el bin ben ibn bint de da dos di du van von der den la le arap wa'.split(' '));

export const nameWords = (name: string): string[] =>
  fold(name.toLowerCase())
    .split(/[^\p{L}\p{N}?&]+/u)
    .filter((w) => w !== '');
const isFull = (words: readonly string[]): boolean => words.filter((w) => !PARTICLES.has(w)).length > 1;

/**
 * Who is meant by the names of persons on one page. A name in full is who the gazetteer says. One name alone is somebody whom the page names in full; else a public
 * figure only where the table lists the form as enough (Trump, Rais Ruto), or where the office and its country stand beside it (Rais wa Kolombia Petro).
 * Where several can be meant and nothing tells, nobody is.
 * @param countries that the page speaks of, in lower-case English.
 */
export function identify(
  mentions: readonly PersonMention[],
  people: People,
  known: (name: string) => Person | undefined,
  countries: Countries,
): Identity[] {
  const named = gather(mentions, known);
  return mentions.map((mention) => {
    const words = nameWords(mention.text);
    const own = named.find((n) => n.words.join(' ') === words.join(' '));
    const meant = own ?? shortOf(words, mention, named, people) ?? famous(words, mention, people, countries);
    const { key, name, person } = meant ?? { key: `person:${fold(mention.text.toLowerCase())}`, name: mention.text };
    return { key, name, ...(person && { person }) };
  });
}

function gather(mentions: readonly PersonMention[], known: (name: string) => Person | undefined): Named[] {
  const named = new Map<string, Named>();
  for (const { text, titles } of mentions) {
    const words = nameWords(text);
    if (!isFull(words)) continue;
    const spelling = words.join(' ');
    const before = named.get(spelling);
    if (before) {
      before.titles.push(...titles);
      continue;
    }
    const person = known(text);
    const fits = person && !contradicts(person.sex, titles);
    named.set(spelling, {
      key: fits ? person.key : `person:${fold(text.toLowerCase())}`,
      name: fits ? person.name : text,
      ...(fits && { person }),
      words,
      titles: [...titles],
    });
  }
  return [...named.values()];
}

const contradicts = (sex: Sex, titles: readonly Title[]): boolean => (sexOf(titles) ?? sex) !== sex;

/** The one whom the page names in full and who has this name: by the last name before any other. */
function shortOf(words: readonly string[], mention: PersonMention, named: readonly Named[], people: People): Identity | undefined {
  const having = named.filter((n) => n.words.length > words.length && holds(n.words, words));
  const byLast = having.filter((n) => n.words.slice(-words.length).join(' ') === words.join(' '));
  const able = (byLast.length > 0 ? byLast : having).filter((n) => mayBe(n, mention));
  const keys = new Set(able.map((n) => n.key));
  if (keys.size === 0) return undefined;
  // Zawadi Kimolo and Zawadi Juma Kimolo are one; Melania Trump and the Trump whom everybody knows are two.
  const [first] = able;
  const fullest = able.reduce((a, b) => (b.words.length > a.words.length ? b : a));
  const isOne = keys.size === 1 || able.every((n) => n.words[0] === first!.words[0] && !n.person);
  const loner = people.alone(words.join(' '));
  const isOther = loner && !keys.has(loner.key) && !mention.titles.some((title) => fitOf(loner, title) === 'no');
  if (!isOne) return undefined;
  if (!isOther) return fullest;
  return mention.titles.some((title) => fitOf(loner, title) === 'yes') ? { key: loner.key, name: loner.name, person: loner } : undefined;
}

function holds(full: readonly string[], part: readonly string[]): boolean {
  for (let at = 0; at + part.length <= full.length; at++) if (part.every((word, i) => full[at + i] === word)) return true;
  return false;
}

/** Does what stands beside the short name fit the one named in full? */
function mayBe({ person, titles }: Named, mention: PersonMention): boolean {
  const sex = person?.sex ?? sexOf(titles);
  if (sex && contradicts(sex, mention.titles)) return false;
  if (!person) return true;
  // jaji Williams is not the tennis player; but what the page itself calls somebody fits.
  return mention.titles.every((title) => fitOf(person, title) !== 'no' || titles.some((t) => t.fits[0] === title.fits[0]));
}

/** A public figure whom a name alone, or with the title before it, tells. */
function famous(words: readonly string[], mention: PersonMention, people: People, countries: Countries): Identity | undefined {
  const form = words.join(' ');
  const { before, titles } = mention;
  const titled = before.map((title) => people.alone(`${title} ${form}`)).find((person) => person !== undefined);
  const loner = titled ?? people.alone(form);
  const person =
    loner && (loner === titled || titles.every((title) => fitOf(loner, title) !== 'no'))
      ? loner
      : byOffice(form, titles, people, countries);
  return person && { key: person.key, name: person.name, person };
}

/** Rais Petro, on a page about Colombia: the office fits, and its country is named. */
function byOffice(family: string, titles: readonly Title[], people: People, countries: Countries): Person | undefined {
  const able = people.byFamilyName(family).filter((person) => {
    if (titles.some((title) => fitOf(person, title) === 'no')) return false;
    return titles.some(
      (title) =>
        fitOf(person, title) === 'yes' &&
        (title.countries.length > 0 ? title.countries.includes(person.country) : countries.has(person.country)),
    );
  });
  return able.length === 1 ? able[0] : undefined;
}
