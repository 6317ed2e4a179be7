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
  const { key, person, known, name, country, expansion, oneOf, isPart } = entity;
  const told = person ? personInWords(person, month) : known;
  if (told) return { gloss: told.gloss, ...(told.explanation !== '' && { explanation: told.explanation }), key };
  if (kind === 'place') return { gloss: `${name}, ${country ? `city in ${country}` : (isPart && partOf(name)) || OTHERWISE.place}`, key };
  if (oneOf)
    return {
      gloss: `${name}: ${oneOf.map((o) => inFull(o.gloss)).join('; or ')}`,
      explanation: 'The page does not tell which of them is meant',
      key,
    };
  if (!expansion) return { gloss: `${name}, ${OTHERWISE[kind]}`, key };
  const { text, isForeign } = expansion;
  return isForeign
    ? { gloss: `${name === text ? name : `${name} (${text})`}, ${OTHERWISE[kind]}`, key }
    : { gloss: `${name}, ${OTHERWISE[kind]}`, explanation: `Short for ${text}`, key };
}

/** “NEC (National Executive Committee), …” without its acronym. */
const inFull = (gloss: string): string => gloss.replace(/^\S+ \((.+?)\)/, '$1');
