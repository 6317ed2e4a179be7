import { expect, it } from 'vitest';
import { fitsInitials } from '../../../src/swahili/names/initials.ts';

it.each([
  ['ODM', 'Orange Democratic Movement'],
  ['ADB', 'African Development Bank'],
  ['HRW', 'Human Rights Watch'],
  ['DRC', 'Democratic Republic of the Congo'],
  ['TPP', 'Trans-Pacific Partnership'],
  ['CCM', 'Chama cha Mapinduzi'],
  ['KICC', 'Kenyatta International Convention Centre'],
  ['CENI', 'Commission Électorale Nationale Indépendante'],
])('%s is %s', (acronym, words) => expect(fitsInitials(acronym, words.split(' '))).toBe(true));

it.each([
  ['ODM', 'Democratic Movement'],
  ['BBC', 'Manchester United'],
  ['UN', 'Umoja wa Mataifa'],
  ['HRW', 'shirika la Human Rights Watch'],
])('%s is not %s', (acronym, words) => expect(fitsInitials(acronym, words.split(' '))).toBe(false));
