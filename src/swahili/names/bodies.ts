import type { WrittenOut } from './acronyms.ts';
import type { Entity, Mention } from './entities.ts';
import { fold } from './fold.ts';
import { FLAG, type Gazetteer, type KnownName, LARGE_CITY } from './gazetteer.ts';
import { nameWords } from './identity.ts';
import type { NameKind } from './labels.ts';

/** How often a page speaks of each country, by its lower-case English name. */
export type Countries = ReadonlyMap<string, number>;

/** Words that many bodies have in their names. */
const COMMON: ReadonlySet<string> = new Set(
  'tume chama shirika taasisi mamlaka wizara jumuiya umoja baraza kamati shirikisho muungano mfuko bodi idara taifa kitaifa kimataifa national international'.split(
    ' ',
  ),
);

/** Which place or organisation a name stands for. */
export class Bodies {
  private readonly gazetteer: Gazetteer;

  constructor(gazetteer: Gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * What the page itself writes out comes first; then the gazetteer; of several bodies with one acronym the one whose country the page speaks of most.
   */
  resolve({ kind, text: name, written, mayBeClub }: Mention, countries: Countries): Entity {
    const candidates = this.candidates(kind, name);
    if (candidates.length === 0 && mayBeClub) return { key: `${kind}:${fold(name.toLowerCase())}`, name };
    if (!written) return this.entity(kind, name, candidates, countries);
    const own = this.candidates(kind, written.text)[0];
    const agreeing = candidates.filter((known) => known.key === own?.key || agrees(written, known));
    if (agreeing.length > 0) return this.entity(kind, name, agreeing, written.countries.length > 0 ? once(written.countries) : countries);
    if (!written.isSure && candidates.length > 0) return this.entity(kind, name, candidates, countries);
    if (own) return { key: own.key, name, known: own };
    return { key: `${kind}:${fold(written.text.toLowerCase())}`, name, expansion: { text: written.text, isForeign: written.isForeign } };
  }

  private entity(kind: NameKind, name: string, candidates: readonly KnownName[], countries: Countries): Entity {
    const able = candidates.length > 1 ? nearest(candidates, countries) : candidates;
    if (able.length > 1) return { key: `${kind}:${fold(name.toLowerCase())}`, name, oneOf: able };
    const [known] = able;
    if (known) return { key: known.key, name, known };
    if (kind === 'place' && this.isPart(name)) return { key: `${kind}:${fold(name.toLowerCase())}`, name, isPart: true };
    const country = kind === 'place' ? this.countryOf(name, countries) : undefined;
    return { key: `${kind}:${fold(name.toLowerCase())}`, name, ...(country !== undefined && { country }) };
  }

  /** The entries for a name of this kind; a name in full before an acronym. */
  private candidates(kind: NameKind, name: string): KnownName[] {
    const senses = this.senses(name);
    const flags = kind === 'place' ? [FLAG.place] : [FLAG.organisation, FLAG.acronym];
    const flag = flags.find((f) => senses.some((s) => s.flag === f));
    return senses.filter((s) => s.flag === flag).map((s) => this.gazetteer.entry(s.number));
  }

  /** Of a city: a country that the page speaks of; or the only one there is, for a city that everybody knows. */
  private countryOf(name: string, countries: Countries): string | undefined {
    const cities = this.senses(name).filter((s) => s.flag === FLAG.city);
    const named = cities.map((s) => this.gazetteer.country(s.number)).filter((c) => countries.has(c.replace(/^the /, '').toLowerCase()));
    if (named.length > 0) return named.length === 1 ? named[0] : undefined;
    return cities[0] && cities[0].number & LARGE_CITY ? this.gazetteer.country(cities[0].number) : undefined;
  }

  /** A town or region that is known, and a direction behind it. */
  private isPart(name: string): boolean {
    const words = name.split(' ');
    return words.length > 1 && this.senses(words.slice(0, -1).join(' ')).some((s) => s.flag === FLAG.place || s.flag === FLAG.city);
  }

  private senses(name: string) {
    return this.gazetteer.senses(nameWords(name).join(' '));
  }
}

/** Those whose country the page names most often; all of them where it names none. */
function nearest(candidates: readonly KnownName[], countries: Countries): readonly KnownName[] {
  const counts = candidates.map(({ where }) => Math.max(0, ...where.split(', ').map((c) => countries.get(c.replace(/^the /, '')) ?? 0)));
  const most = Math.max(...counts);
  return candidates.filter((_, i) => counts[i] === most);
}

const content = (text: string): Set<string> =>
  new Set(
    nameWords(text)
      .filter((word) => word.length > 3 && !COMMON.has(word))
      .map((word) => word.slice(0, 5)),
  );

const once = (countries: readonly string[]): Countries => new Map(countries.map((country) => [country, 1]));

/**
 * Do the words that a page writes out say what the gazetteer says of the acronym? Half of those that are not common to many bodies must be the same, and a country
 * in them must be its own.
 */
function agrees(written: WrittenOut, { words: names, where }: KnownName): boolean {
  if (where !== '' && written.countries.length > 0 && !written.countries.some((country) => where.includes(country))) return false;
  const words = content(written.text);
  const known = content(names);
  const same = [...words].filter((word) => known.has(word)).length;
  return words.size > 0 && same * 2 >= words.size;
}
