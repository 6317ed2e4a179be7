/**
 * Compiles the inflections of English. For each English word of the dictionaries: what packages and dictionaries/english/forms.tsv say of it, where that is not
 * what src/swahili/english/forms.ts makes by rule. Only these exceptions are written.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import gerunds from 'english-verbs-gerunds/dist/gerunds.json' with { type: 'json' };
import irregularVerbs from 'english-verbs-irregular/dist/verbs.json' with { type: 'json' };
import pluralize from 'pluralize';
import { regularPlural, regularVerb } from '../../src/swahili/english/forms.ts';
import { addStringMap, type Sections } from './pack.ts';
import { Entries, type Faults, readTable } from './table.ts';

const KINDS = ['noun', 'verb', 'adjective'];
const TRAITS = ['mass', 'plural'];
/** Shortest and longest list of forms: plural; third person, past, participle, -ing; comparative and superlative. */
const COUNTS: Readonly<Record<string, readonly number[]>> = { noun: [0, 1], verb: [2, 3, 4], adjective: [2] };

const IRREGULAR: ReadonlyMap<string, string[][]> = new Map(Object.entries(irregularVerbs as Record<string, string[][]>));
const GERUNDS: ReadonlyMap<string, string> = new Map(Object.entries(gerunds as Record<string, string>));

/** What a gloss must not be inflected as: people is plural already. */
const PLURAL_ALREADY = /(?:people|children|[^aeiou]men|women|[a-z]ese|Swiss|[^suxiz]s)$/;

/** third person, past, participle, -ing. @param listed the forms of the table: past, participle, perhaps -ing; or all four. */
function verbForms(word: string, listed: readonly string[] | undefined): string[] {
  const [third, past, participle, ing] = regularVerb(word, lengthened(word));
  if (listed?.length === 4) return [...listed];
  const own = listed ?? IRREGULAR.get(word)?.[0];
  return [third!, own?.[0] ?? past!, own?.[1] ?? participle!, listed?.[2] ?? ing!];
}

/** The verb as it stands before -ing where that doubles or adds a letter: permitt-, panick-. */
function lengthened(word: string): string {
  const gerund = GERUNDS.get(word);
  if (gerund?.startsWith(word.slice(0, -1))) return gerund.length === word.length + 4 ? gerund.slice(0, -3) : word;
  // Of one syllable that ends in one vowel and one consonant.
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(word) ? word + word.at(-1) : word;
}

/** Every word of Latin letters in the tables: their English is among them. */
const wordsIn = (folder: string): Set<string> =>
  new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsv') && !/(?:names|frequency|forms)\.tsv$/.test(file))
      .sort()
      .flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/[A-Za-z]{2,}/g) ?? []),
  );

export function compileForms(folder: string, sections: Sections, faults: Faults): { forms: number } {
  const pairs = [...formsIn(folder, faults)].sort(([a], [b]) => (a < b ? -1 : 1));
  addStringMap(sections, 'forms', pairs);
  return { forms: pairs.length };
}

/** What is irregular, as src/swahili/english/forms.ts looks it up. @param folder dictionaries/. */
export function formsIn(folder: string, faults: Faults): Map<string, string> {
  const listed = new Map<string, { forms: string[]; traits: string }>();
  const entries = new Entries();
  const file = join(folder, 'english/forms.tsv');
  for (const row of existsSync(file) ? readTable(file, ['word', 'kind', 'forms', 'traits'], faults) : []) {
    const { word, kind, forms, traits } = row.cells;
    const list = forms === '' ? [] : forms.split(' ');
    entries.add(row, 'word', `${word} ${kind}`);
    if (!KINDS.includes(kind)) row.fault('kind', `unknown kind “${kind}”: one of ${KINDS.join(' ')}`);
    else if (!COUNTS[kind]!.includes(list.length)) row.fault('forms', `a ${kind} has ${COUNTS[kind]!.join(' or ')} forms here`);
    for (const trait of traits.split(' '))
      if (trait !== '' && !TRAITS.includes(trait)) row.fault('traits', `no trait: one of ${TRAITS.join(' ')}`);
    listed.set(`${kind}:${word}`, { forms: list, traits });
  }
  const found = new Map<string, string>();
  for (const word of new Set([...wordsIn(folder), ...[...listed.keys()].map((key) => key.slice(key.indexOf(':') + 1))])) {
    const verb = listed.get(`verb:${word}`)?.forms;
    if (word === word.toLowerCase()) {
      const forms = verbForms(word, verb).join(' ');
      if (forms !== regularVerb(word, word).join(' ')) found.set(`verb:${word}`, forms);
    }
    const noun = listed.get(`noun:${word}`);
    const plural = noun?.forms[0] ?? (noun?.traits.includes('mass') || PLURAL_ALREADY.test(word) ? word : pluralize.plural(word));
    if (noun?.traits) found.set(`noun:${word}`, `${plural} ${noun.traits}`);
    else if (plural !== regularPlural(word) && /^[a-z]+$/.test(plural)) found.set(`noun:${word}`, plural);
  }
  for (const [key, { forms }] of listed) if (key.startsWith('adjective:')) found.set(key, forms.join(' '));
  return found;
}
