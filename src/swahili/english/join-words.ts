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

const DIGITS = Object.keys(TEENS);

/** “kumi na saba”, “ishirini na watatu”: seventeen, twenty-three. */
function numberOf(ten: Item, unit: Item): string | undefined {
  const tens = TENS[ten.lemma];
  const units = unit.lemma === 'moja' ? 'one' : unit.english;
  if (tens === undefined || !(units in TEENS) || (unit.kind !== 'numeral' && unit.kind !== 'adjective')) return undefined;
  return tens === 'ten' ? TEENS[units] : `${tens}-${units}`;
}

/** What stands behind -a beside another adjective and is one in English: huru na wa haki. */
export const FAIR: Readonly<Record<string, string>> = byWord({
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

/** Two nouns side by side that are one in English. */
const PAIRS: Readonly<Record<string, string>> = byWord({
  'afisa polisi': 'police officer',
  'askari polisi': 'police officer',
  'mtoto mvulana': 'boy',
  'mtoto msichana': 'girl',
  'mwanajeshi mwanamke': 'female soldier',
  'mwanafunzi msichana': 'female student',
  'mtoto yatima': 'orphan',
  'mwana mfalme': 'prince',
  'mfanyabiashara mwanamke': 'businesswoman',
});

/** Nouns that say of an office that somebody stands in for it. */
const DEPUTIES: Readonly<Record<string, string>> = byWord({ naibu: 'deputy', kaimu: 'acting', makamu: 'vice' });

/** “maafisa polisi wa Ufaransa”: police officers; “naibu waziri”: deputy minister. */
function pairOf(first: Item, second: Item): Item | undefined {
  const english = first.kind === 'noun' ? PAIRS[`${first.lemma} ${second.lemma}`] : undefined;
  const deputy = second.kind === 'noun' && second.grammar.animate ? DEPUTIES[first.lemma] : undefined;
  if (deputy) return { ...second, english: `${deputy} ${second.english}`, start: first.start, spaced: first.spaced };
  return english === undefined ? undefined : { ...first, english, end: second.end };
}

/** “kwa kuwa watu walifika”: because. */
function because(first: Item, second: Item): Item | undefined {
  if (first.lemma !== 'kwa' || second.lemma !== 'kuwa' || second.kind !== 'conjunction') return undefined;
  return { ...second, english: 'because', lemma: 'kwa kuwa', start: first.start, spaced: first.spaced };
}

/** “kwa saa za Ufaransa”: France time. */
function timeOf(items: readonly Item[], at: number): Item | undefined {
  const [clock, place] = items.slice(at, at + 2) as [Item, Item | undefined];
  if (clock.lemma !== 'kwa saa za' || place?.lemma !== 'place') return undefined;
  return { ...place, kind: 'adverb', english: `${place.english} time`, lemma: '', start: clock.start, spaced: clock.spaced };
}

/** “laki mbili”: 200,000. */
function lakhs(first: Item, second: Item): Item | undefined {
  const digit = DIGITS.indexOf(second.lemma === 'moja' ? 'one' : second.english) + 1;
  if (first.lemma !== 'laki' || first.kind === 'verb' || digit === 0) return undefined;
  return { ...first, kind: 'numeral', english: `${digit}00,000`, lemma: '', grammar: {}, end: second.end };
}

/** Joins the words of a number and adjectives with “and” between them, each to one item. */
export function joinWords(items: Item[]): Item[] {
  for (let at = 0; at < items.length - 1; at++) {
    const time = timeOf(items, at);
    if (time) items.splice(at, 2, time);
    const pair = pairOf(items[at]!, items[at + 1]!) ?? because(items[at]!, items[at + 1]!) ?? lakhs(items[at]!, items[at + 1]!);
    if (pair) items.splice(at, 2, pair);
    const [first, and, second] = items.slice(at, at + 3) as [Item, Item | undefined, Item | undefined];
    if (!and || !second) break;
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
