/** Given and family names of many countries, from a package. Read at build time only. */
import { allLocales } from '@faker-js/faker';

/** Made for jokes, or for a language that is nobody's first. */
const LEFT_OUT: ReadonlySet<string> = new Set(['eo', 'en_AU_ocker']);
const NAME = /^\p{Lu}[\p{Script=Latin}'’-]+$/u;

/** Names of one word in Latin letters. */
export function personNames(): { given: Set<string>; family: Set<string> } {
  const given = new Set<string>();
  const family = new Set<string>();
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (!person || LEFT_OUT.has(locale)) continue;
    collect(person.first_name, given);
    collect(person.middle_name, given);
    collect(person.last_name, family);
  }
  return { given, family };
}

/** The lists are nested by sex, differently in each locale; patterns of how names are joined are no names. */
function collect(list: unknown, into: Set<string>): void {
  if (typeof list === 'string') {
    if (NAME.test(list)) into.add(list);
  } else if (typeof list === 'object' && list !== null) for (const inner of Object.values(list)) collect(inner, into);
}
