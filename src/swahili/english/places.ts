import { byWord } from '../text/by-word.ts';
import type { Item } from './item.ts';

/** Verbs that go somewhere: what follows is where to. */
export const TOWARDS = /^(?:enda|elekea|ja|rudi|rejea|safiri|peleka|pelekwa|kimbilia|karibisha|hamia|rudisha|rejesha)$/;
/** Verbs whose place is their object or says itself: kuingia, to enter. */
const OBJECT =
  /^(?:ingia|ondoka|zuru|tembelea|ita|shambulia|vamia|saidia|ongoza|tawala|wakilisha|tishia|linda|acha|pita|fikia|kumba|hama|kalia|unga mkono|taka|onya|ambia|shutumu|laumu|tuhumu|lenga|pata|piga|jenga|fanya|karibia|athiri|shinda|sifu|shinikiza|wekea vikwazo|penda|jua|pinga|pigania|sifia|chagua|husu|eleza|kabili|kosoa|lazimisha|ruhusu)$/;
/** Nouns that the name of a place belongs to without a word between: mji, mlima, kambi. */
const NAMED =
  /^(?:nchi|mji|mji mkuu|jiji|mkoa|jimbo|wilaya|kaunti|kisiwa|kijiji|mto|ziwa|mlima|bara|bahari|ghuba|eneo|kambi|uwanja|barabara|hoteli|hospitali|klabu|timu|kituo|gereza|chuo kikuu|shule|bandari|daraja|msitu|hifadhi|mtaa|kata|tarafa|rais|waziri|balozi)$/;

export const takesPlace = (head: Item, place?: Item): boolean =>
  (NAMED.test(head.lemma) || head.lemma.startsWith('mji ')) && !PART.test(place?.english ?? '');

/** Nouns of what acts like a person and is none. */
const BODIES =
  /^(?:serikali|kampuni|shirika|nchi|chama|klabu|timu|jeshi|taasisi|kundi|benki|mahakama|bunge|tume|wizara|taifa|mradi|mji|shule|gazeti|tovuti|umoja)(?: |$)/;

/** A country, a company, a party: what “its” stands for. */
export const isBody = ({ kind, lemma }: Item): boolean =>
  kind === 'name' ? lemma === 'place' || lemma === 'organisation' : BODIES.test(lemma);

const LEADS: ReadonlySet<string> = new Set(['noun', 'demonstrative', 'possessive', 'adjective', 'adverb', 'numeral']);

const DIRECTIONS: Readonly<Record<string, string>> = byWord({
  kaskazini: 'northern',
  kusini: 'southern',
  mashariki: 'eastern',
  magharibi: 'western',
});
const PART = /^(?:northern|southern|eastern|western) [A-Z]/;

export const isPartOfPlace = (english: string): boolean => PART.test(english);

/** “mashariki mwa Kenya”: eastern Kenya, one item. */
export function joinDirections(items: Item[]): Item[] {
  for (let at = 0; at < items.length - 2; at++) {
    const [item, of, place] = items.slice(at, at + 3) as [Item, Item, Item];
    const direction = DIRECTIONS[item.lemma];
    if (direction !== undefined && of.kind === 'of' && place.lemma === 'place')
      items.splice(at, 3, { ...place, english: `${direction} ${place.english}`, start: item.start, spaced: item.spaced });
  }
  return items;
}

/** The English preposition of a place that Swahili names without one: alifika Nairobi; '' where there is none. @param before the word before it. @param phrased a noun phrase stands before it. */
export function prepositionOfPlace(item: Item, before: Item | undefined, phrased: boolean, next: Item | undefined): string {
  if (item.lemma !== 'place' || !before) return '';
  // “mwezi uliopita Kenya ilitangaza”: the place is the subject.
  const subject =
    next?.kind === 'verb' &&
    next.grammar.tense !== 'infinitive' &&
    (next.grammar.relative === undefined || next.grammar.relative === 'manner');
  if (subject && next.grammar.relative === 'manner') return '';
  if (subject && (before.lemma === 'date' || (before.kind === 'adverb' && !before.grammar.deixis))) return '';
  // “kijiji mashariki mwa Kongo”: in eastern Congo.
  if (PART.test(item.english) && (phrased || before.kind === 'adverb')) return 'in';
  if (before.kind === 'verb') {
    const { object, tense, subject } = before.grammar;
    if (TOWARDS.test(before.lemma)) return 'to';
    if (object !== undefined || OBJECT.test(before.lemma)) return '';
    if (PART.test(item.english)) return 'in';
    const passive = before.grammar.extensions?.includes('passive') === true;
    return passive || INSIDE.test(before.lemma) || (tense === 'while' && subject !== undefined && before.lemma === 'wa') ? 'in' : '';
  }
  if (before.lemma === 'date') return 'in';
  if (!phrased && before.kind !== 'adverb' && before.kind !== 'possessive') return '';
  return LEADS.has(before.kind) && !takesPlace(before) && before.lemma !== 'people' ? 'in' : '';
}

/** Verbs of what is or happens somewhere. */
const INSIDE =
  /^(?:wa|wasili|fika|kaa|ishi|fanyika|zaliwa|fariki|fa|tokea|kutana|zuka|anza|isha|baki|patikana|kamatwa|soma|fanya kazi|hudhuria|cheza|tua|kusanyika|andamana|jiri|hutubu|hutubia|enea|sambaa|ongezeka|pungua|lala|pigana|uawa|jeruhiwa)$/;

const ON = /^(?:mtandao|ukurasa|barabara|televisheni|redio|kisiwa|meli|ndege|orodha|simu|ajenda|jukwaa|mpaka|pwani)$/;
const AT = /^(?:mkutano|hafla|sherehe|kikao|uwanja|mkutano mkuu|mazishi|tukio|kilele|mlango|kongamano|warsha|mashindano)$/;
const NETWORKS = /^(?:twitter|facebook|instagram|youtube|whatsapp|tiktok|telegram)$/i;

export const isNetwork = (item: Item): boolean => NETWORKS.test(item.english);

/** Verbs whose English has a preposition of its own for katika: kujikita katika, to focus on. */
const INTO: Readonly<Record<string, string>> = byWord({
  geuka: 'into',
  gawanyika: 'into',
  ingia: '',
  ingiza: 'into',
  jielekeza: 'on',
  jikita: 'on',
  lenga: 'at',
  tumbukia: 'into',
});

export const prepositionInto = (verb: Item | undefined): string | undefined => verb && INTO[verb.lemma];

/** katika and kwenye before a noun that English is “on” or “at”. */
export function placeWord(next: Item | undefined): string {
  if (!next) return 'in';
  if (ON.test(next.lemma) || isNetwork(next) || next.english === 'social media') return 'on';
  return AT.test(next.lemma) ? 'at' : 'in';
}
