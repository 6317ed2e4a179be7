import type { Block } from '../reading/block.ts';
import { appositionsOf, type Stretch } from './apposition.ts';
import { FLAG, type Gazetteer } from './gazetteer.ts';
import type { Person, Sex } from './people.ts';
import type { SentenceView } from './sentence.ts';

/** What a page calls somebody beside the name: Rais wa Kolombia …, Bi …, …, kocha wa timu hiyo. */
export interface Title {
  /** What somebody so called can be: English words of roles, `m` or `f`, or `any`. */
  fits: readonly string[];
  /** The countries and bodies in the title, in lower-case English. */
  countries: readonly string[];
}

/** The titles beside the name at tokens `from` to `to` of the block, in the words of the table of titles. */
export function titlesOf(block: Block, view: SentenceView, from: number, to: number, gazetteer: Gazetteer): Title[] {
  const titles = appositionsOf(block, from, to).flatMap((stretch) => titleOf(view, stretch, gazetteer) ?? []);
  const direct = directTitle(view, from - view.offset, gazetteer);
  return direct ? [direct, ...titles] : titles;
}

const fitsOf = (gloss: string, fits: string): string[] => (fits === '' ? gloss.toLowerCase() : fits).split('; ');

/** The title right before a name, with or without its full stop: Bw. Merino, Waziri Mkuu Abe. */
function directTitle({ matches, words }: SentenceView, from: number, gazetteer: Gazetteer): Title | undefined {
  const last = words[from - 1]?.folded === '' ? from - 2 : from - 1;
  for (const { to, senses } of matches) {
    const sense = to === last ? senses.find((s) => s.flag === FLAG.personTitle) : undefined;
    if (!sense) continue;
    const { gloss, explanation } = gazetteer.entry(sense.number);
    return { fits: fitsOf(gloss, explanation), countries: [] };
  }
  return undefined;
}

function titleOf({ offset, matches }: SentenceView, stretch: Stretch, gazetteer: Gazetteer): Title | undefined {
  const [from, to] = [stretch.from - offset, stretch.to - offset];
  const match = matches.find((m) => m.from === from && m.to <= to && m.senses.some((s) => s.flag === FLAG.personTitle));
  if (!match) return undefined;
  const { gloss, explanation } = gazetteer.entry(match.senses.find((s) => s.flag === FLAG.personTitle)!.number);
  const inside = matches.filter((m) => m.from > match.to && m.to <= to);
  return { fits: fitsOf(gloss, explanation), countries: inside.flatMap((m) => m.senses.flatMap((s) => countriesOf(s, gazetteer))) };
}

/** The countries that a sense of a name tells of: Kenya, Wakenya, kikenya, Nairobi. */
export function countriesOf({ flag, number }: { flag: number; number: number }, gazetteer: Gazetteer): string[] {
  if (flag !== FLAG.place && flag !== FLAG.people && flag !== FLAG.language) return [];
  const { gloss, explanation, key } = gazetteer.entry(number);
  if (flag === FLAG.place)
    return [key.slice(key.indexOf(':') + 1), ...(gloss.match(/, .*? (?:of|in) (?:the )?(.+)$/)?.slice(1) ?? [])].map(lower);
  return explanation.startsWith('Of ') ? [lower(explanation.slice(3).replace(/^the /, ''))] : [];
}

const lower = (text: string): string => text.toLowerCase();

export type Fit = 'yes' | 'no' | 'unsaid';

const sexIn = (title: Title): Sex | undefined => (title.fits[0] === 'm' || title.fits[0] === 'f' ? title.fits[0] : undefined);

/** Can somebody with this title be this person? Bi is no man, kocha no president; Dkt. can be anybody. */
export function fitOf(person: Person, title: Title): Fit {
  const sex = sexIn(title);
  if (sex) return sex === person.sex ? 'unsaid' : 'no';
  if (title.fits[0] === 'any') return 'unsaid';
  const roles = [person.knownFor, ...person.offices.map((o) => o.title)].join('; ').toLowerCase();
  return title.fits.some((words) => says(roles, words)) ? 'yes' : 'no';
}

/** “president” is not in “vice-president”. */
function says(roles: string, words: string): boolean {
  for (let at = roles.indexOf(words); at >= 0; at = roles.indexOf(words, at + 1)) {
    const before = roles.slice(0, at);
    if (!/[a-z]$/.test(before) && !/(?:vice-|deputy |former vice-)$/.test(before)) return true;
  }
  return false;
}

/** The sex that titles tell, where they agree. */
export function sexOf(titles: readonly Title[]): Sex | undefined {
  const sexes = new Set(titles.map(sexIn).filter((sex) => sex !== undefined));
  return sexes.size === 1 ? [...sexes][0] : undefined;
}
