/** Times, places and what stands behind a preposition. */

import type { Word } from '../../syntax/tree.ts';
import { group, type Node, type Noun, preposition, words } from '../tree.ts';
import { isPerson } from './agree.ts';
import { choose } from './choose.ts';
import { clause } from './clause.ts';
import type { Transfer } from './context.ts';
import { linkWord } from './link.ts';
import { nominal } from './nominal.ts';
import { isAmount } from './noun.ts';

/** @returns a word with its preposition: in Nairobi, on Monday, by the police, with the minister. */
export function oblique(t: Transfer, at: number): Node {
  const { view } = t;
  const word = view.words[at]!;
  if (word.kind === 'infinitive' || word.kind === 'verb' || word.kind === 'copula') return clause(t, at);
  const markers = view.children(at, 'marker').filter((m) => view.words[m]!.kind !== 'sign');
  const first = markers.find((m) => view.words[m]!.kind === 'preposition' && view.words[m]!.form !== 'na') ?? markers[0];
  const marker = first === undefined ? undefined : view.words[first]!;
  const edge = view.edge(at);
  const governor = edge && view.words[edge.governor]!;
  const object = nominal(t, at, 'preposition');
  const text = marker ? withMarker(t, marker, word, governor, object) : bare(t, word, governor, object);
  const more = markers.filter((m) => m !== first).filter((m) => view.words[m]!.kind === 'preposition' && view.words[m]!.form !== 'na');
  const node = text === '' ? object : preposition(text, marker ?? { start: word.start, end: word.start }, object);
  return more.length === 0 || text !== '' ? node : group([...more.map((m) => linkWord(t, m)), node]);
}

const ON_DAY =
  /^(?:\d{1,2} [A-Z]|[A-Z][a-z]+ \d+,|(?:last |next |this )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:the )?\d+(?:st|nd|rd|th))/;
const AT_TIME = /^\d+(?::\d\d)? [ap]\.m\./;
const OWN = /^(?:on|in|at|last|next|this|yesterday|today|tomorrow|the day|ago|tonight|every|since|from|by) ?|ago$/;

/** on Monday, in May, at 3 p.m., yesterday. */
export function dated(english: string): string {
  if (/^(?:last|next|this) /.test(english) || OWN.test(english)) return '';
  if (ON_DAY.test(english)) return 'on';
  if (AT_TIME.test(english)) return 'at';
  return /^(?:[A-Z]\w+|\d{4}|the \d{4}s|the 19\d0s|(?:early|late|mid))/.test(english)
    ? 'in'
    : /^the (?:morning|evening|afternoon)/.test(english)
      ? 'in'
      : '';
}

const textOf = (node: Node): string =>
  node.kind === 'noun'
    ? `${node.head?.text ?? ''}${node.after[0]?.kind === 'words' ? node.after[0].said.text : ''}`.trim()
    : node.kind === 'words'
      ? node.said.text
      : '';

function bare(t: Transfer, word: Word, governor: Word | undefined, object: Node): string {
  const { table } = t;
  if (word.kind === 'date') return dated(word.mark?.gloss ?? textOf(object));
  if (object.kind === 'noun' && /^(?:northern|southern|eastern|western) [A-Z]/.test(object.head?.text ?? '')) return 'in';
  const lemma = governor?.reading?.lemma ?? '';
  const place = word.mark?.kind === 'place' || word.mark?.kind === 'organisation';
  if (word.reading?.grammar.locative || place) {
    const to = table.get('to', lemma);
    if (to !== undefined) return to;
    const into = table.get('katika', lemma);
    if (into !== undefined && word.kind === 'noun') return into;
    if (word.kind === 'noun') return table.get('place', word.reading?.lemma ?? '') ?? 'in';
    return 'in';
  }
  if (word.kind === 'noun') {
    const inner = object as Noun;
    const after = textOf(object);
    // mwaka 2015: in 2015; siku ya Jumatatu: on Monday.
    if (inner.kind === 'noun' && !inner.head) return dated(after);
    if (word.reading?.lemma === 'wakati') return 'at';
  }
  return '';
}

const TIMES = /^(?:siku|wiki|mwezi|mwaka|saa|dakika|muda|kipindi|muongo|miongo)$/;

export function withMarker(t: Transfer, marker: Word, word: Word, governor: Word | undefined, object: Node): string {
  const { table, view } = t;
  const lemma = governor?.reading?.lemma ?? '';
  const noun = word.reading?.lemma ?? '';
  const relation = view.relation(word.at);
  const date = word.kind === 'date' || (object.kind === 'noun' && !object.head);
  if (marker.kind === 'noun')
    return /^(?:nchi|mji|jiji|mkoa|jimbo|eneo|wilaya|kaunti|kijiji|bara|kisiwa)$/.test(marker.reading?.lemma ?? '')
      ? (table.get('to', lemma) ?? 'in')
      : 'in';
  const form = marker.form;
  if (form === 'kuliko' && noun === 'ote') return 'of';
  if (isAmount(form)) return '';
  // “anakabiliwa na changamoto”: faces challenges.
  if (relation === 'agent') return table.get('na', lemma) === '' ? '' : 'by';
  if (relation === 'recipient') return form === 'kwa' ? 'to' : '';
  if (form === 'na') return together(t, governor, relation);
  if (form === 'kwa') return kwa(t, word, lemma, noun);
  if (form === 'katika' || form === 'kwenye' || form === 'ndani ya') {
    if (date) return dated(textOf(object)) || (word.kind === 'date' ? '' : 'in');
    if (TIMES.test(noun)) return 'in';
    return table.get('to', lemma) ?? table.get('katika', lemma) ?? table.get('place', noun) ?? (form === 'ndani ya' ? 'inside' : 'in');
  }
  if (form === 'mnamo') return dated(textOf(object)) || 'in';
  if (form === 'hadi' || form === 'mpaka') return date || TIMES.test(noun) ? 'until' : 'to';
  if (form === 'kama') return 'as';
  if (
    form === 'juu ya' &&
    /^(?:andika|zungumza|zungumzia|sema|ongea|uliza|fikiri|soma|jadiliana|hoji|jua|lalamika|ripoti|taarifa|habari|kitabu|makala|filamu|mjadala)$/.test(
      lemma,
    )
  )
    return 'about';
  if (form === 'kuhusu' && /^(?:eleza|elezea|jadili|taja)$/.test(lemma)) return '';
  if (form === 'kati ya' && (lemma === 'wa' || lemma === 'ni')) return 'among';
  return table.get('preposition', form) ?? choose(t, marker.at).said.text;
}

/** na: with, behind what is done or had with somebody; else and. */
function together({ table }: Transfer, governor: Word | undefined, relation: string | undefined): string {
  const lemma = governor?.reading?.lemma ?? '';
  if (relation !== 'companion' || !governor) return 'and';
  if (governor.kind === 'noun') return table.has('between', lemma) ? 'with' : 'and';
  const own = table.get('na', lemma);
  if (own !== undefined) return own;
  if (governor.reading?.grammar.extensions?.includes('passive')) return 'with';
  const reciprocal = governor.reading?.grammar.extensions?.includes('reciprocal') || /[^k]ana$/.test(lemma);
  return governor.kind !== 'name' && (reciprocal || governor.expression) ? 'with' : 'and';
}

function kwa(t: Transfer, word: Word, lemma: string, noun: string): string {
  const { table } = t;
  const own = table.get('kwa', noun);
  if (own !== undefined) return own;
  if (table.has('judge', lemma)) return 'for';
  if (isPerson(word)) return 'to';
  if (
    /^(?:kabidhi|toa|peleka|wasilisha|tuma|rudisha|rejesha|uza|changia|ahidi|andika|eleza|lalamika|tangaza|pa)$/.test(lemma) &&
    table.has('body', noun)
  )
    return 'to';
  return 'for';
}

export { words };
