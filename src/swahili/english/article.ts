import type { Draft } from './draft.ts';
import { indefinite, isPlural } from './inflect.ts';
import type { Piece } from './item.ts';
import { DAY, INSTANCES, UNIQUE } from './noun-tables.ts';
import { isNetwork } from './places.ts';
import { possessive } from './pronouns.ts';

const NEEDS_THE =
  /^(?:United|Democratic|European Union|African Union|Netherlands|Philippines|Gambia|Bahamas|Vatican|Soviet|Middle East|Red|Mediterranean|Indian Ocean|Nile|West Bank|Gaza Strip|Central African|Dominican|Czech Republic|(?:University|Ministry|Port|Bank|Office|House) of)\b|^(?:World|International|National|Supreme|High|African|European|East African|Electoral|Independent|Central|Security|Human Rights|Red) .*(?:Organi[sz]ation|Commission|Council|Court|Union|Bank|Agency|Authority|Committee|Association|Federation|Assembly|Fund|Programme|Party|Front|Movement|Community|Service|Cross|Forum)$/;

/** What is known of the phrase when all of it has been read. */
export interface Whole {
  /** The head as it will be written. */
  text: string;
  plural: boolean;
  mass: boolean;
  /** A relative clause follows. */
  related: boolean;
}

/** The article of a noun phrase without another determiner, or undefined. */
export function articleOf(d: Draft, whole: Whole): Piece | undefined {
  const { head } = d;
  const piece = (text: string): Piece => ({ text, start: head.start, end: head.end, known: true });
  if (d.determiner) return d.determiner;
  // “mkewe”: his wife.
  if (head.grammar.possessor !== undefined) return piece(possessive(head.grammar.possessor, d.discourse));
  if (head.kind === 'name') return NEEDS_THE.test(d.whole) ? piece('the') : undefined;
  if (d.discourse.none || head.kind !== 'noun' || !head.known || DAY.test(head.english) || whole.text === '') return undefined;
  if (isNetwork(head)) return undefined;
  // “alirejea kazini”: returned to work.
  if (head.grammar.locative && /^(?:work|school|prison|church|college|home)$/.test(d.whole) && !d.genitive && d.adjectives.length === 0)
    return undefined;
  // “visa vipya 2 vya kipindupindu”: 2 new cases of cholera.
  if (d.number && d.genitive && !d.ordinal && d.role !== 'subject' && !d.discourse.mentioned.has(head.lemma)) return undefined;
  if (isDefinite(d, whole) && !(d.number && !d.genitive && !d.ordinal)) return piece('the');
  if (d.adjectives[0]?.text === 'few' && !d.named) return piece('a');
  if (whole.plural || whole.mass || d.number || d.all || d.named || isPlural(whole.text) || /^[A-Z](?:[a-z]|$)/.test(whole.text))
    return undefined;
  if (d.role === 'of') return piece('the');
  if (!d.other) return piece('a');
  d.other = { ...d.other, text: 'another' };
  return undefined;
}

function isDefinite(d: Draft, { plural, mass, related }: Whole): boolean {
  // “mhadhiri mmoja wa chuo kikuu”: one lecturer of the university.
  // “mji mkuu Lusaka”: the capital Lusaka.
  const capital = d.head.lemma === 'mji mkuu' && !plural;
  if (d.all || (d.named && !capital) || (d.number?.text === 'one' && !d.ordinal)) return false;
  const { head, role } = d;
  // “idadi kubwa ya watu”: a large number of people.
  if (head.english === 'number' && d.adjectives.length > 0 && !d.ordinal) return false;
  // “katika majimbo kadhaa”: in several states.
  if (!d.genitive && !d.ordinal && d.adjectives.some((a) => /^(?:many|several|various)$/.test(a.text))) return false;
  // “ndiyo njia pekee”: the only way.
  if (d.adjectives.some((a) => a.text === 'only')) return true;
  // “ni mwanachama wa chama”: a member; what there is one of, the director, keeps “the”.
  if (role === 'complement' && !d.ordinal && (d.genitive ? INSTANCES.has(head.lemma) : d.adjectives.length > 0 || related)) return false;
  if (d.ordinal || d.genitive || head.grammar.locative || UNIQUE.has(head.english) || d.discourse.mentioned.has(head.lemma)) return true;
  if (plural) return false;
  if (d.adjectives.some((a) => a.text === 'former' || a.text === 'US')) return true;
  return (
    related ||
    (head.preference.the && (role === 'subject' || d.adjectives.length === 0)) ||
    (!mass && (role === 'subject' || (role === 'preposition' && d.adjectives.length === 0)))
  );
}

/** `a` as the word behind it wants it. */
export const fitted = (pieces: Piece[]): Piece[] =>
  pieces[0]?.text === 'a' && pieces[1] ? [{ ...pieces[0], text: indefinite(pieces[1].text) }, ...pieces.slice(1)] : pieces;
