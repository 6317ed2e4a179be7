import type { Concord, NounClass } from '../types.ts';
import { indefinite, isPlural, plural } from './inflect.ts';
import type { Item } from './items.ts';

/** A piece of English with the Swahili that it came from. */
export interface Piece {
  text: string;
  start: number;
  end: number;
  known: boolean;
}

export interface NounPhrase {
  pieces: Piece[];
  /** First item after it. */
  next: number;
  classes: readonly Concord[];
  plural: boolean;
  animate: boolean;
  head: Item;
  /** No modifier of any kind. */
  bare: boolean;
}

/** Where a noun phrase stands decides its article. */
export type Role = 'subject' | 'object' | 'preposition' | 'complement' | 'of';

export interface Discourse {
  /** Lemmas that the text has named before: the second time they take “the”. */
  mentioned: Set<string>;
  /** The verb before has the object concord of a plural: imezitaka kampuni. */
  many: boolean;
  /** “There is no”: no article behind it. */
  none: boolean;
  /** A person has been named: “his” rather than “its”. */
  person: boolean;
}

const PLURAL_CLASSES: readonly unknown[] = [2, 4, 6, 8, 10];
const NEEDS_THE =
  /^(?:United|Democratic|European Union|African Union|Netherlands|Philippines|Gambia|Bahamas|Vatican|Soviet|Middle East|Red|Mediterranean|Indian Ocean|Nile|West Bank|Gaza Strip|Central African|Dominican|Czech Republic)\b/;
/** There is one of them, or everybody knows which. */
const UNIQUE = new Set(
  'government president parliament world police internet country public opposition army media constitution state sun moon earth future past sea church border environment economy capital same situation people north south east west northern southern military press war prime minister king queen pope city law court ministry'.split(
    ' ',
  ),
);
const POSSESSORS: Partial<Record<string, string>> = { I: 'my', you: 'your', we: 'our', 'you all': 'your' };
/** `person`: somebody is there whose it can be. */
export const possessive = (possessor: Concord, person: boolean): string =>
  POSSESSORS[String(possessor)] ?? (possessor === 2 ? 'their' : person ? 'his' : 'its');

/** English does not count them, whatever Swahili does. */
const UNCOUNTED = new Set(
  'food aid help support peace justice freedom compensation violence poverty unemployment corruption electricity wealth democracy discrimination oppression harassment education training security safety respect progress evidence research equipment traffic work money blood oil gas gold fuel fertiliser rice maize sugar tea coffee milk meat smoke sand air fear hope trust anger hunger thirst advice assistance cooperation unity stability medicine health care treatment'.split(
    ' ',
  ),
);
/** Plural in Swahili, one in English. */
const ONE = new Set(['vita']);
const ANY = /^(?:yeyote|yoyote|lolote|wowote|chochote|vyovyote|zozote|yoyote|popote)$/i;
const COUNT = /^(?:two|three|four|five|six|seven|eight|nine|ten)$/;
const ORDINALS: Readonly<Record<string, string>> = {
  kwanza: 'first',
  pili: 'second',
  tatu: 'third',
  nne: 'fourth',
  tano: 'fifth',
  sita: 'sixth',
  saba: 'seventh',
  nane: 'eighth',
  tisa: 'ninth',
  kumi: 'tenth',
  mwisho: 'last',
};
export const ordinalOf = (item: Item): string | undefined => ORDINALS[item.lemma] ?? ORDINALS[item.written.toLowerCase()];
/** “The region of Cauca” reads better as “Cauca region”. */
const KIND_BEFORE = new Set([
  'mkoa',
  'wilaya',
  'jimbo',
  'kaunti',
  'kisiwa',
  'uwanja',
  'ziwa',
  'bonde',
  'kata',
  'gazeti',
  'kampuni',
  'shirika',
  'timu',
  'hoteli',
  'klabu',
  'kituo',
]);
const KIND_AWAY = new Set(['nchi', 'bara', 'mwezi', 'siku']);
const TITLES =
  /^(?:president|vice president|(?:[a-z]+ )?minister|prime minister|secretary(?:[ -]general)?|general|doctor|professor|bishop|archbishop|pope|king|queen|captain|colonel|senator|governor|judge|ambassador|chancellor|prince|princess|sheikh|pastor)$/;
const DAY =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:Janu|Febru)ary|^(?:March|April|May|June|July|August)$|^(?:Septem|Octo|Novem|Decem)ber$/;

export const startsNounPhrase = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.kind === 'noun' || item.kind === 'name' || item.kind === 'determiner' || (item.kind === 'numeral' && item.lemma !== 'x'));

/** The classes that an agreeing word or noun fits. */
export function classesOf(item: Item): readonly NounClass[] {
  const { classes, nounClass, animate } = item.grammar;
  const own = classes ?? (nounClass === undefined ? [] : [nounClass]);
  return item.kind === 'noun' && animate
    ? [PLURAL_CLASSES.includes(nounClass) && !classes ? 2 : 1, ...(classes ? ([2] as const) : []), ...own]
    : own;
}

const agrees = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === 0 || b.length === 0 || a.some((x) => b.includes(x));
const pieceOf = (item: Item, text: string): Piece => ({ text, start: item.start, end: item.end, known: item.known });

/** Reads a noun phrase from item `at` on and writes it in English order. */
export function readNounPhrase(items: readonly Item[], at: number, role: Role, discourse: Discourse): NounPhrase {
  let i = at;
  const before: Piece[] = [];
  let determiner: Piece | undefined;
  let every = false;
  if (items[i]!.kind === 'determiner') {
    every = true;
    determiner = pieceOf(items[i]!, items[i]!.english);
    i++;
  }
  if (i >= items.length || !(items[i]!.kind === 'noun' || items[i]!.kind === 'name' || items[i]!.kind === 'numeral')) {
    const head = items[at]!;
    return { pieces: [pieceOf(head, head.english)], next: at + 1, classes: [], plural: false, animate: false, head, bare: true };
  }
  const head = items[i]!;
  i++;
  const classes = classesOf(head);
  const heads: Piece[] = [];
  const adjectives: Piece[] = [];
  const behind: Piece[] = [];
  let all: Piece | undefined;
  let number: Piece | undefined;
  let many = classes.includes(10) && !classes.includes(9) ? true : PLURAL_CLASSES.includes(head.grammar.nounClass) && !head.grammar.classes;
  let genitive = false;
  let ordinal = false;
  let other: Piece | undefined;
  // A name goes on over the words that follow it; a title or kind stands before a name.
  let whole = head.english;
  let nameAfter = false;
  /** The country whose president is named next. */
  let owner: Piece | undefined;
  let last = head;
  if (head.kind === 'name' && head.lemma !== 'place')
    while (i < items.length && items[i]!.kind === 'name' && items[i]!.lemma === '') {
      whole += ` ${items[i]!.english}`;
      last = items[i]!;
      i++;
    }
  for (; i < items.length; i++) {
    const item = items[i]!;
    const own = classesOf(item);
    const fits = agrees(own, classes);
    // Where the noun's form does not tell the number, what agrees with it does: nchi hizi, samaki wawili.
    if (
      fits &&
      item.kind !== 'of' &&
      item.kind !== 'noun' &&
      ((own.includes(10) && !own.includes(9)) || (own.includes(2) && !own.includes(1) && head.grammar.animate))
    )
      many ||= classes.includes(10);
    if (item.kind === 'name' && head.kind === 'noun' && item.spaced && !genitive) {
      if (KIND_AWAY.has(head.lemma) || (head.lemma === 'mji' && head.grammar.locative)) whole = '';
      const rest = readNounPhrase(items, i, 'of', discourse);
      if (TITLES.test(head.english) && !KIND_AWAY.has(head.lemma)) whole = whole.replace(/\b[a-z]/g, (c) => c.toUpperCase());
      behind.push(...rest.pieces);
      nameAfter = true;
      i = rest.next - 1;
    } else if (item.kind === 'name' && owner && item.spaced && item.lemma !== 'place' && TITLES.test(head.english)) {
      // “Rais wa Kenya William Ruto”: Kenya's President William Ruto.
      const rest = readNounPhrase(items, i, 'of', discourse);
      whole = whole.replace(/\b[a-z]/g, (c) => c.toUpperCase());
      determiner = { ...owner, text: owner.text === 'United States' ? 'US' : `${owner.text}${owner.text.endsWith('s') ? '’' : '’s'}` };
      behind.splice(0, behind.length, ...rest.pieces);
      nameAfter = true;
      i = rest.next - 1;
    } else if (item.kind === 'demonstrative' && fits) {
      const text = item.grammar.deixis === 'mentioned' ? (head.kind === 'name' ? '' : 'the') : item.english;
      if (!determiner && text !== '') determiner = pieceOf(item, text);
    } else if (item.kind === 'possessive' && fits)
      determiner = pieceOf(item, possessive(item.grammar.possessor!, discourse.person || head.grammar.animate === true));
    else if (item.kind === 'numeral' && head.kind !== 'name') {
      if ((DAY.test(head.english) || /^(?:mwaka|saa|namba|nambari|tarehe)$/.test(head.lemma)) && /^\d/.test(item.english)) {
        if (head.lemma === 'mwaka' || head.lemma === 'tarehe') whole = '';
        behind.push(pieceOf(item, item.english));
        nameAfter = true;
      } else {
        number = number
          ? {
              ...number,
              text: /^(?:million|billion|thousand|hundred|trillion)$/.test(number.text)
                ? `${item.english} ${number.text}`
                : `${number.text} ${item.english}`,
              end: item.end,
            }
          : pieceOf(item, item.english);
        many = !/^(?:one|1)$/.test(number.text);
      }
    } else if (item.kind === 'adjective' && (fits || item.grammar.nounClass === undefined)) {
      if (ANY.test(item.written)) determiner = pieceOf(item, 'any');
      else if (item.lemma === 'ote') all = pieceOf(item, many || classes.includes(10) || classes.length === 0 ? 'all' : 'the whole');
      else if (item.lemma === 'ingine') other = pieceOf(item, 'other');
      else if (item.lemma === 'enyewe') behind.push(pieceOf(item, many ? 'themselves' : head.grammar.animate ? 'himself' : 'itself'));
      else if (item.lemma === 'moja') number = pieceOf(item, 'one');
      else if (COUNT.test(item.english)) number = pieceOf(item, item.english);
      else if (item.lemma === 'ingi')
        adjectives.push(pieceOf(item, head.grammar.mass || (head.preference.mass && !many && !classes.includes(10)) ? 'much' : 'many'));
      else adjectives.push(pieceOf(item, item.english));
      if (item.lemma === 'ingi' || COUNT.test(item.english) || item.lemma === 'ote')
        many ||= classes.includes(10) && !head.grammar.mass && item.lemma !== 'ote';
      if (item.lemma === 'moja') many = false;
    } else if (item.lemma === 'date' && KIND_AWAY.has(head.lemma)) {
      whole = '';
      behind.push(pieceOf(item, item.english));
    } else if (item.kind === 'adverb' && item.lemma === 'zaidi' && number)
      number = { ...number, text: `${number.text} more`, end: item.end };
    else if (
      item.kind === 'adverb' &&
      items[i + 1]?.kind === 'numeral' &&
      /^(?:approximately|about|nearly|almost|around)/.test(item.english)
    ) {
      const next = items[++i]!;
      number = { ...pieceOf(next, `${item.english} ${next.english}`), start: item.start };
      many = true;
    } else if (item.kind === 'adverb' && /^(?:sana|zaidi)$/.test(item.lemma) && adjectives.length > 0) {
      const adjective = adjectives.pop()!;
      adjectives.push({ ...adjective, text: `${item.lemma === 'sana' ? 'very' : 'more'} ${adjective.text}`, end: item.end });
    } else if (item.kind === 'of' && fits && i + 1 < items.length) {
      if (classesOf(item).includes(10) && !classesOf(item).includes(9) && classes.includes(10)) many = true;
      const next = items[i + 1]!;
      const order = ordinalOf(next);
      if (order && next.kind !== 'name') {
        adjectives.unshift(pieceOf(next, order));
        ordinal = true;
        i++;
      } else if (next.kind === 'adjective' && next.lemma !== 'ote' && next.lemma !== 'ingine') {
        adjectives.push(pieceOf(next, next.english));
        i++;
      } else if (next.lemma === 'date' && KIND_AWAY.has(head.lemma)) {
        whole = '';
        behind.push(pieceOf(next, next.english));
        i++;
      } else if (next.kind === 'adverb') {
        const text = next.english.replace(/^of /, '');
        if (/^ki/.test(next.lemma) || /(?:al|ic|ive|ful|ous|ary|ent|ern)$/.test(text)) adjectives.push(pieceOf(next, text));
        else behind.push(pieceOf(item, 'of'), pieceOf(next, text));
        i++;
      } else if (startsNounPhrase(next) || next.kind === 'demonstrative' || next.kind === 'pronoun') {
        const inner = startsNounPhrase(next) ? readNounPhrase(items, i + 1, 'of', discourse) : undefined;
        if (!inner) {
          behind.push(pieceOf(item, 'of'), pieceOf(next, next.kind === 'pronoun' ? (OBLIQUE[next.english] ?? next.english) : next.english));
          genitive = true;
          i++;
          continue;
        }
        if ((next.kind === 'name' || DAY.test(next.english)) && KIND_AWAY.has(head.lemma)) {
          whole = '';
          behind.push(...inner.pieces);
          nameAfter = true;
        } else if (next.kind === 'name' && KIND_BEFORE.has(head.lemma) && inner.next === i + 2) {
          adjectives.push(...inner.pieces);
          nameAfter = true;
        } else if (next.kind === 'noun' && inner.bare && standsBefore(head, next)) {
          adjectives.push(pieceOf(next, next.english));
        } else {
          behind.push(pieceOf(item, 'of'), ...inner.pieces);
          genitive = true;
          if (next.lemma === 'place' && inner.next === i + 2) owner = pieceOf(next, next.english);
        }
        i = inner.next - 1;
      } else break;
    } else break;
  }
  const next = items[i];
  // Where the form does not tell the number, the verb that agrees with it does.
  if (classes.includes(10)) many ||= isPluralConcord(next, head.grammar.animate === true) || discourse.many;
  if (head.preference.plural && !every && number?.text !== 'one' && classes.includes(10)) many = true;
  if (ONE.has(head.lemma) && !number) many = false;
  const mass = head.grammar.mass === true || ((head.preference.mass || UNCOUNTED.has(head.english)) && !many && !head.grammar.animate);
  const related =
    next !== undefined &&
    (next.kind === 'relative' || (next.kind === 'verb' && typeof next.grammar.relative === 'number' && next.grammar.relative < 16));
  const asPlural = many && !mass && !every;
  const text = whole !== '' && head.kind === 'noun' && head.known && !DAY.test(head.english) && asPlural ? plural(whole) : whole;
  if (text !== '') heads.push({ text, start: head.start, end: last.end, known: head.known });
  const proper = DAY.test(head.english);
  if (!determiner && !discourse.none && head.kind === 'noun' && head.known && !proper && text !== '') {
    const definite =
      all === undefined &&
      !nameAfter &&
      (ordinal ||
        genitive ||
        (related && !asPlural) ||
        UNIQUE.has(head.english) ||
        (head.preference.the && !asPlural) ||
        discourse.mentioned.has(head.lemma) ||
        (role === 'subject' && !asPlural && !mass) ||
        (role === 'preposition' && !asPlural && !mass) ||
        head.grammar.locative === true);
    if (definite && !(number && !genitive && !ordinal)) determiner = { text: 'the', start: head.start, end: head.end, known: true };
    else if (
      !asPlural &&
      !mass &&
      !number &&
      !nameAfter &&
      !all &&
      head.known &&
      role !== 'of' &&
      !isPlural(text) &&
      !/^[A-Z]/.test(text)
    ) {
      determiner = other && !asPlural ? undefined : { text: 'a', start: head.start, end: head.end, known: true };
      if (other) other.text = 'another';
    } else if (
      role === 'of' &&
      !asPlural &&
      !mass &&
      !number &&
      !all &&
      !nameAfter &&
      head.known &&
      !isPlural(text) &&
      !/^[A-Z]/.test(text)
    )
      determiner = { text: 'the', start: head.start, end: head.end, known: true };
  } else if (!determiner && head.kind === 'name' && NEEDS_THE.test(whole))
    determiner = { text: 'the', start: head.start, end: head.end, known: true };
  if (number && /^(?:one|1)$/.test(number.text) && determiner?.text === 'a') determiner = undefined;
  for (const piece of [
    all?.text === 'all' ? all : undefined,
    all && all.text !== 'all' ? all : determiner,
    ordinal ? undefined : number,
    other,
    ...adjectives,
    ordinal ? number : undefined,
  ])
    if (piece) before.push(piece);
  const pieces = [...before, ...heads, ...behind];
  if (pieces[0]?.text === 'a' && pieces[1]) pieces[0] = { ...pieces[0], text: indefinite(pieces[1].text) };
  if (head.lemma !== '') discourse.mentioned.add(head.lemma);
  if (head.grammar.animate) discourse.person = true;
  return {
    pieces,
    next: i,
    classes,
    plural: asPlural || isPluralHead(head, text),
    animate: head.grammar.animate === true,
    head,
    bare: i === at + 1,
  };
}

export const OBLIQUE: Readonly<Record<string, string>> = { he: 'him', she: 'her', they: 'them', I: 'me', we: 'us' };

function isPluralConcord(item: Item | undefined, animate: boolean): boolean {
  if (item?.kind !== 'verb' && item?.kind !== 'relative') return false;
  const { subject, subjects, relative, classes, nounClass } = item.grammar;
  const plural = animate ? 2 : 10;
  if (item.kind === 'relative') return (classes ?? [nounClass]).includes(10) && !(classes ?? []).includes(9);
  return relative === undefined ? subject === plural && (animate || !subjects) : relative === plural;
}

const isPluralHead = (head: Item, text: string): boolean =>
  head.kind === 'noun' && text !== '' && isPlural(text) && head.grammar.mass !== true;

/** Peace talks, but members of the party. */
function standsBefore(head: Item, modifier: Item): boolean {
  return modifier.preference.before && !head.preference.of;
}
