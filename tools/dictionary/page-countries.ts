/** Compiles which country a page speaks of when it names a place, a people or a party of one word. */
import { join } from 'node:path';
import { normalize } from '../../src/swahili/text/tokens.ts';
import { addStringMap, type Sections } from './pack.ts';
import { type Faults, readTable } from './table.ts';

/** Towns of these names are in several countries or share it with people; a capital or country is known everywhere. */
const KINDS = ['country', 'capital', 'city', 'town', 'region', 'county', 'province', 'area'];

export function compilePageCountries(gazetteer: string, sections: Sections, faults: Faults): void {
  const countries = new Map<string, string | undefined>();
  const add = (name: string, code: string) => {
    const form = normalize(name);
    if (name.length < 3 || !/^[A-Z]{2}$/.test(code) || /[^ -ÿ]/.test(form) || /[ .]/.test(name)) return;
    // A name that two countries share says nothing.
    countries.set(form, countries.has(form) && countries.get(form) !== code ? undefined : code);
  };
  const places = readTable(join(gazetteer, 'places.tsv'), ['name', 'kind', 'english', 'in', 'note', 'variants'], faults);
  for (const { cells } of places)
    if (KINDS.includes(cells.kind)) for (const name of [cells.name, ...cells.variants.split('; ')]) add(name, cells.in);
  const peoples = readTable(join(gazetteer, 'peoples.tsv'), ['singular', 'plural', 'language', 'english', 'place'], faults);
  for (const { cells } of peoples) for (const name of [cells.singular, cells.plural]) add(name, cells.place);
  const bodies = readTable(join(gazetteer, 'organisations.tsv'), ['name', 'acronym', 'english', 'kind', 'where', 'variants'], faults);
  for (const { cells } of bodies) for (const name of [cells.name, cells.acronym]) add(name, cells.where);
  const pairs = [...countries].filter((pair): pair is [string, string] => pair[1] !== undefined);
  addStringMap(
    sections,
    'places',
    pairs.sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
