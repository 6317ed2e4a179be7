import { ATTRIBUTIVE } from './attributive.ts';
import { agrees, classesOf, type Draft, type NounPhrase, startsNounPhrase } from './draft.ts';
import { type Item, pieceOf } from './item.ts';
import type { Modifier } from './modifiers.ts';
import { DAY, KIND_AWAY, KIND_BEFORE, ordinalOf, TITLES } from './noun-tables.ts';
import { OBLIQUE } from './pronouns.ts';

type Behind = (d: Draft, of: Item, next: Item) => boolean;

/** Not “the Egypt party”. */
const BODIES = /^(?:chama|shirika|timu|kampuni|benki|kundi|ligi|filamu|gazeti|mtandao|gereza|mradi)$/;
const ADMINISTRATIVE = /^(?:mkoa|wilaya|jimbo|kaunti|kisiwa|ziwa|kata|kijiji|tarafa)$/;
const ACRONYM = /^[A-Z]{2,6}$/;
const UNITED_STATES = /^(?:the )?United States$/;

/** “Kenya’s”, “Davis’”. */
const withOwner = (name: string): string => `${name}${name.endsWith('s') ? '’' : '’s'}`;

/** “Kenya’s President William Ruto”, “US President …”. */
export const ownerBefore = (name: string): string => (UNITED_STATES.test(name) ? 'US' : withOwner(name));

const ordinal: Behind = (d, _of, next) => {
  const order = next.kind === 'name' ? undefined : ordinalOf(next);
  if (order === undefined) return false;
  d.adjectives.unshift(pieceOf(next, order));
  d.ordinal = true;
  d.at++;
  return true;
};

const attributive: Behind = (d, _of, next) => {
  const [thing, person] = ATTRIBUTIVE[next.written.toLowerCase()] ?? [];
  if (thing === undefined || next.kind === 'name') return false;
  // “ya ndani ya”, “wa karibu na”: it goes on as a preposition.
  const after = d.items[d.at + 2];
  // “ya maisha yake yote”: of all his life.
  if (after?.kind === 'possessive') return false;
  if (after?.kind === 'of' && !d.classes.some((c) => classesOf(after).includes(c))) return false;
  d.adjectives.push(pieceOf(next, (d.head.grammar.animate && person) || thing));
  d.at++;
  return true;
};

const adjective: Behind = (d, _of, next) => {
  if (next.kind !== 'adjective' || next.lemma === 'ote' || next.lemma === 'ingine') return false;
  d.adjectives.push(pieceOf(next, next.english));
  d.at++;
  return true;
};

const date: Behind = (d, _of, next) => {
  if (next.lemma !== 'date' || !KIND_AWAY.has(d.head.lemma)) return false;
  d.whole = '';
  d.behind.push(pieceOf(next, next.english));
  d.at++;
  return true;
};

/** “mkutano wa Jumatatu”: Monday’s meeting. */
const weekday: Behind = (d, _of, next) => {
  if (!/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(next.english) || KIND_AWAY.has(d.head.lemma)) return false;
  if (d.determiner || d.behind.length > 0 || d.head.kind !== 'noun' || d.number) return false;
  d.determiner = pieceOf(next, withOwner(next.english));
  d.at++;
  return true;
};

const adverb: Behind = (d, of, next) => {
  if (next.kind !== 'adverb') return false;
  const text = next.english.replace(/^of /, '');
  if (/^ki/.test(next.lemma) || /(?:al|ic|ive|ful|ous|ary|ent|ern)$/.test(text))
    d.adjectives.push(pieceOf(next, text.replace(/ically$/, 'ic').replace(/ally$/, 'al')));
  else d.behind.push(pieceOf(of, 'of'), pieceOf(next, text));
  d.at++;
  return true;
};

const pronoun: Behind = (d, of, next) => {
  if (next.kind !== 'demonstrative' && next.kind !== 'pronoun') return false;
  d.behind.push(pieceOf(of, 'of'), pieceOf(next, next.kind === 'pronoun' ? (OBLIQUE[next.english] ?? next.english) : next.english));
  d.genitive = true;
  d.at++;
  return true;
};

/** “msichana wa miaka 11”: an 11-year-old girl. */
const years: Behind = (d, _of, next) => {
  const number = d.items[d.at + 2];
  if (next.lemma !== 'mwaka' || number?.kind !== 'numeral' || d.head.kind !== 'noun') return false;
  if (!d.head.grammar.animate) return false;
  d.adjectives.push({ ...pieceOf(next, `${number.english}-year-old`), end: number.end });
  d.at += 2;
  return true;
};

const nouns: Behind = (d, of, next) => {
  if (!startsNounPhrase(next)) return false;
  // “moja ya changamoto”: one of several.
  d.discourse.many ||= d.head.kind === 'numeral';
  const inner = d.read(d.at + 1, 'of');
  d.discourse.many &&= d.head.kind !== 'numeral';
  const alone = inner.next === d.at + 2;
  const { head } = d;
  const first = d.behind.length === 0;
  if ((next.kind === 'name' || DAY.test(next.english)) && KIND_AWAY.has(head.lemma)) {
    d.whole = '';
    d.behind.push(...inner.pieces);
    d.named = true;
  } else if (next.kind === 'name' && alone && first && namesKind(d, next, d.items[inner.next])) {
    d.adjectives.push(...inner.pieces.map((p) => ({ ...p, text: p.text.replace(/^the$/, '') })));
    d.named = ADMINISTRATIVE.test(head.lemma);
    d.genitive ||= !d.named;
  } else if (
    next.kind === 'noun' &&
    inner.bare &&
    next.preference.before &&
    head.kind === 'noun' &&
    d.whole !== 'anniversary' &&
    !head.preference.of
  )
    d.adjectives.push(pieceOf(next, next.english));
  else if (UNITED_STATES.test(next.english) && alone && first && !d.determiner && !TITLES.test(head.english) && head.kind === 'noun')
    d.adjectives.push(pieceOf(next, 'US'));
  else if (first && owns(d, inner)) {
    const last = inner.pieces.at(-1)!;
    const text = inner.pieces.map((p) => p.text).join(' ');
    d.determiner = { ...last, start: inner.pieces[0]!.start, text: withOwner(text) };
  } else {
    // “aina ya ajali”: a kind of accident.
    const pieces = head.lemma === 'aina' && inner.bare && inner.pieces[0]?.text === 'the' ? inner.pieces.slice(1) : inner.pieces;
    d.behind.push(pieceOf(of, 'of'), ...pieces);
    d.genitive = true;
    if (next.lemma === 'place' && alone) d.owner = pieceOf(next, next.english);
  }
  d.at = inner.next - 1;
  return true;
};

/** “mkoa wa Mara”, “chama cha Ford”, “wabunge wa EU”: a name that stands before its noun. */
function namesKind({ head }: Draft, name: Item, after: Item | undefined): boolean {
  if (after?.kind === 'and' || after?.english === ',') return false;
  if (name.lemma === 'organisation' && ACRONYM.test(name.written)) return true;
  const [kind] = head.lemma.split(' ');
  return KIND_BEFORE.has(kind!) && !(name.lemma === 'place' && BODIES.test(kind!));
}

/** “hotuba ya Rais Obama”: President Obama’s speech; not what a name of a place or a translated name owns. */
function owns(d: Draft, inner: NounPhrase): boolean {
  const { head } = inner;
  const after = d.items[inner.next];
  if (d.determiner || d.number || d.head.kind !== 'noun' || d.head.grammar.locative || d.head.preference.of) return false;
  if (
    after?.kind === 'and' ||
    after?.kind === 'relative' ||
    (after?.kind === 'of' && !agrees(classesOf(after), d.classes)) ||
    /^[(,]/.test(after?.english ?? '')
  )
    return false;
  if (head.kind === 'name')
    return (head.lemma === 'person' || (head.lemma === 'organisation' && head.english === head.written)) && inner.pieces.length === 1;
  return inner.named && TITLES.test(head.english) && inner.pieces.length === 2;
}

const KINDS: readonly Behind[] = [ordinal, attributive, adjective, date, weekday, adverb, pronoun, years, nouns];

/** What -a of association adds to the head before it. */
export const genitive: Modifier = (d, item, fits) => {
  const next = d.items[d.at + 1];
  if (!fits || !next) return false;
  const classes = classesOf(item);
  if (classes.includes(10) && !classes.includes(9) && d.classes.includes(10)) d.many = true;
  return KINDS.some((take) => take(d, item, next));
};
