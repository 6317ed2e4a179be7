import { byWord } from '../text/by-word.ts';
import { agrees, classesOf } from './draft.ts';
import type { Item } from './item.ts';

const TENS: Readonly<Record<string, string>> = byWord({
  kumi: 'ten',
  ishirini: 'twenty',
  thelathini: 'thirty',
  arobaini: 'forty',
  arubaini: 'forty',
  hamsini: 'fifty',
  sitini: 'sixty',
  sabini: 'seventy',
  themanini: 'eighty',
  tisini: 'ninety',
});
const TEENS: Readonly<Record<string, string>> = byWord({
  one: 'eleven',
  two: 'twelve',
  three: 'thirteen',
  four: 'fourteen',
  five: 'fifteen',
  six: 'sixteen',
  seven: 'seventeen',
  eight: 'eighteen',
  nine: 'nineteen',
});

/** “kumi na saba”, “ishirini na watatu”: seventeen, twenty-three. */
function numberOf(ten: Item, unit: Item): string | undefined {
  const tens = TENS[ten.lemma];
  const units = unit.lemma === 'moja' ? 'one' : unit.english;
  if (tens === undefined || !(units in TEENS) || (unit.kind !== 'numeral' && unit.kind !== 'adjective')) return undefined;
  return tens === 'ten' ? TEENS[units] : `${tens}-${units}`;
}

/** What stands behind -a beside another adjective and is one in English: huru na wa haki. */
const FAIR: Readonly<Record<string, string>> = byWord({
  haki: 'fair',
  amani: 'peaceful',
  wazi: 'open',
  uwazi: 'transparent',
  kweli: 'true',
});
/** They have places of their own in a noun phrase. */
const NOT_JOINED = /^(?:ote|ingine|ingi|moja|enye|enyewe|gani|chache|kadhaa|wili|tatu|nne|tano|sita|saba|nane|tisa|kumi|maarufu|lazima)$/;
const describes = (item: Item): boolean => item.kind === 'adjective' && !NOT_JOINED.test(item.lemma) && !item.lemma.includes(':');

/** “kubwa na nzuri”, “huru na wa haki”: what stands before its noun together. @returns the English and how many items it takes. */
function adjectivesAt(items: readonly Item[], at: number): { english: string; taken: number } | undefined {
  const [first, and, second, third] = items.slice(at, at + 4) as [Item, ...(Item | undefined)[]];
  if (!describes(first) || and?.lemma !== 'na' || !second || !agrees(classesOf(second), classesOf(first))) return undefined;
  if (describes(second)) return { english: `${first.english} and ${second.english}`, taken: 3 };
  const fair = second.kind === 'of' ? FAIR[third?.lemma ?? ''] : undefined;
  return fair === undefined ? undefined : { english: `${first.english} and ${fair}`, taken: 4 };
}

/** Joins the words of a number and adjectives with “and” between them, each to one item. */
export function joinWords(items: Item[]): Item[] {
  for (let at = 0; at < items.length - 2; at++) {
    const [first, and, second] = items.slice(at, at + 3) as [Item, Item, Item];
    const number = and.lemma === 'na' ? numberOf(first, second) : undefined;
    const adjectives = number === undefined ? adjectivesAt(items, at) : undefined;
    if (number !== undefined)
      items.splice(at, 3, {
        ...first,
        kind: 'numeral',
        english: number,
        lemma: '',
        grammar: {},
        written: `${first.written} na ${second.written}`,
        end: second.end,
      });
    else if (adjectives)
      items.splice(at, adjectives.taken, { ...first, english: adjectives.english, end: items[at + adjectives.taken - 1]!.end });
  }
  return items;
}
