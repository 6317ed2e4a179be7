import type { Entity } from './entities.ts';
import type { NameKind } from './labels.ts';
import { personInWords } from './people.ts';

const PARTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Kaskazini: 'the north of',
    Kusini: 'the south of',
    Mashariki: 'the east of',
    Magharibi: 'the west of',
    Kati: 'the centre of',
    Mjini: 'the town of',
    Vijijini: 'the countryside around',
  }),
);

/** Constituencies and districts that are called after a part of a larger place: Kigoma Kaskazini. */
function partOf(name: string): string | undefined {
  const words = name.split(' ');
  const part = words.length > 1 ? PARTS.get(words.at(-1)!) : undefined;
  return part && `constituency or area in ${part} ${words.slice(0, -1).join(' ')}`;
}

const OTHERWISE: Record<NameKind, string> = { person: 'a person', place: 'a place', organisation: 'an organisation', date: '' };

/**
 * Gloss, explanation and key of a name, from the tables alone.
 * @param month of the page, where it is known.
 */
export function glossOf(kind: NameKind, entity: Entity, month: number | undefined): { gloss: string; explanation?: string; key: string } {
  const { key, person, known, name, country, expansion } = entity;
  const told = person ? personInWords(person, month) : known;
  if (told) return { gloss: told.gloss, ...(told.explanation !== '' && { explanation: told.explanation }), key };
  if (kind === 'place') return { gloss: `${name}, ${country ? `city in ${country}` : (partOf(name) ?? OTHERWISE.place)}`, key };
  return { gloss: `${name}, ${OTHERWISE[kind]}`, ...(expansion !== undefined && { explanation: `Short for ${expansion}` }), key };
}
