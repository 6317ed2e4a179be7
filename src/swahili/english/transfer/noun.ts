/** Noun phrases: the head with its number, what stands before it and behind it in English. */

import type { Word } from '../../syntax/tree.ts';
import { type Node, type Noun, noun, preposition, pronoun, type Said, said } from '../tree.ts';
import { allClasses } from './agree.ts';
import { articleOf } from './article.ts';
import { type Chosen, choose } from './choose.ts';
import { clause } from './clause.ts';
import type { Transfer } from './context.ts';
import { genitive } from './genitive.ts';
import { leftOver } from './left-over.ts';
import { modify } from './modifiers.ts';
import { nameNode, peopleOf } from './names.ts';
import { nominal, type Role } from './nominal.ts';
import { isPlural } from './number.ts';
import { oblique } from './oblique.ts';
import { mention, possessorForm, pronounOfNoun } from './person.ts';
import { relativeClause } from './relative.ts';

/** A noun phrase while it is being put together. */
export interface Draft {
  t: Transfer;
  /** Place of the head. */
  at: number;
  role: Role;
  chosen: Chosen;
  lemma: string;
  /** Undefined where the head is not said. */
  head: Said | undefined;
  name: boolean;
  plural: boolean;
  mass: boolean;
  animate: boolean;
  determiner?: Noun['determiner'];
  before: Said[];
  /** The number and words like “other”, and whether it is an ordinal or a superlative, which goes before the number. */
  ordinal?: Said;
  number?: Said;
  other?: Said;
  adjectives: Said[];
  nouns: Said[];
  after: Node[];
  /** Something that says which one follows: of, who. */
  specified: boolean;
  counted: boolean;
  /** some of, more than: before all the rest. */
  some?: Said;
  /** nearly, about: before the number. */
  about?: string;
  /** A pronoun stands for all of it: kwake, to him. */
  pointed?: Node;
  /** No article: a name or number names it. */
  named: boolean;
}

/** The noun inside an expression of a verb, with what says more about it: alifunga mabao mawili, scored two goals. */
export function nounInside(t: Transfer, at: number, head: Said | undefined, children: readonly number[]): Node {
  const d = draftOf(t, at, 'object');
  if (head) {
    d.head = { ...head };
    d.chosen = { ...d.chosen, said: head };
  }
  const tail: Node[] = [];
  for (const child of children) take(d, child, tail);
  return finish(d, tail);
}

export function nounPhrase(t: Transfer, at: number, role: Role, until: number): Node {
  const { view } = t;
  const d = draftOf(t, at, role);
  const tail: Node[] = [];
  introduced(d);
  for (const child of view.all(at)) {
    if (child >= until) break;
    take(d, child, tail);
  }
  return finish(d, tail);
}

/** Expressions before a noun that say how much of it: baadhi ya, some; zaidi ya, more than. */
const AMOUNTS: ReadonlyMap<string, string> = new Map([
  ['zaidi ya', 'more than'],
  ['takriban', 'about'],
  ['takribani', 'about'],
  ['karibu', 'nearly'],
  ['pungufu ya', 'fewer than'],
]);
export const isAmount = (form: string): boolean => form === 'baadhi ya' || AMOUNTS.has(form);

function introduced(d: Draft): void {
  const { view } = d.t;
  for (const at of view.children(d.at, 'marker')) {
    const marker = view.words[at]!;
    if (marker.form === 'baadhi ya') {
      const which = view
        .all(d.at)
        .some((c) => /^(?:demonstrative|possessive)$/.test(view.words[c]!.kind) || view.relation(c) === 'antecedent');
      if (which) d.some = said('some of', marker);
      else d.determiner = { kind: 'word', said: said('some', marker) };
    } else if (AMOUNTS.has(marker.form)) {
      const numbered = view.all(d.at).some((c) => isCount(view.words[c]!)) || view.words[d.at]!.kind === 'numeral';
      if (numbered) d.about = AMOUNTS.get(marker.form)!;
      else d.some = said(AMOUNTS.get(marker.form)!, marker);
    }
  }
}

function draftOf(t: Transfer, at: number, role: Role): Draft {
  const word = t.view.words[at]!;
  const grammar = word.reading?.grammar ?? {};
  const d: Draft = {
    t,
    at,
    role,
    chosen: choose(t, at),
    lemma: word.reading?.lemma ?? word.form,
    head: undefined,
    name: false,
    plural: isPlural(t, at),
    mass: false,
    animate: grammar.animate === true || word.classes.includes(1) || word.classes.includes(2),
    before: [],
    adjectives: [],
    nouns: [],
    after: [],
    specified: false,
    counted: false,
    named: false,
  };
  d.head = d.chosen.said;
  switch (word.kind) {
    case 'name': {
      const name = nameNode(t, at);
      d.head = name.head;
      d.name = d.named = true;
      d.determiner = name.determiner;
      break;
    }
    case 'unknown':
      d.name = d.head.known;
      d.named = !d.head.known;
      break;
    case 'noun':
    case 'infinitive':
      people(d);
      break;
    case 'verb':
      d.plural = word.reading?.grammar.relative === 2;
      break;
    default:
      alone(d);
  }
  const unit = t.view.units[at];
  d.mass =
    !d.animate &&
    ((grammar.mass === true && !unit) || t.forms.isMass(d.head?.text ?? '')) &&
    !(unit && d.plural && /s$/.test(unit.mark?.gloss ?? ''));
  if (d.mass) d.plural = false;
  return d;
}

/** Warusi: Russians. */
function people(d: Draft): void {
  const word = d.t.view.words[d.at]!;
  if (word.mark?.kind !== 'people') return;
  const { english, plural } = peopleOf(word.mark.gloss, word.form);
  d.head = said(english, word);
  d.plural = plural;
}

const PLURAL: readonly unknown[] = [2, 4, 6, 8, 10];

/** An adjective, number or -ote in the place of a noun: wengi, many; wengine, others; mmoja, one. */
function alone(d: Draft): void {
  const word = d.t.view.words[d.at]!;
  const all = allClasses(word);
  const many = all.some((c) => PLURAL.includes(c)) && !all.includes(1) && !all.includes(9);
  const lemma = word.reading?.lemma ?? '';
  d.head = undefined;
  d.named = true;
  d.plural = many;
  if (word.kind === 'having') {
    d.head = said(many ? 'those with' : 'one with', word);
    d.name = true;
    return;
  }
  const anything: Readonly<Record<string, string>> = { chochote: 'anything', lolote: 'anything', yeyote: 'anyone', yoyote: 'anyone' };
  const text =
    anything[word.form] ??
    (lemma === 'ingine'
      ? many
        ? 'others'
        : 'another'
      : lemma === 'ote'
        ? /^[pk](?:w?ote|ote)/.test(word.form)
          ? 'everywhere'
          : 'all'
        : d.chosen.said.text);
  if (word.kind === 'possessive') {
    d.head = said('', word);
    d.name = true;
    d.pointed = pronoun(possessorForm(d.t, word.reading!.grammar.possessor!, d.at), word);
    return;
  }
  const than = d.t.view.words[d.at + 1]?.form === 'kuliko' && word.kind === 'adjective';
  d.number = { ...d.chosen.said, text: than ? d.t.forms.compare(text, 'comparative') : text };
  if (word.kind === 'numeral') d.plural = !/^(?:1|moja)$/.test(word.form);
}

function take(d: Draft, child: number, tail: Node[]): void {
  const { t } = d;
  const { view } = t;
  if (view.taken[child]) return;
  switch (view.relation(child)) {
    case 'marker':
    case 'auxiliary':
      return;
    case 'modifier':
      if (!modify(d, child)) push(d, tail, ...leftOver(t, child));
      else behind(d, child, tail);
      return;
    case 'possessor':
      if (!genitive(d, child)) push(d, tail, ...leftOver(t, child));
      return;
    case 'title':
      title(d, child, tail);
      return;
    case 'apposition':
      // “Rais wa Kenya William Ruto”: a name directly behind an office.
      if (
        view.words[child]!.mark?.kind === 'person' &&
        d.head &&
        (/ minister$/.test(d.head.text) || t.table.has('titled', d.head.text.replace(/^former /, ''))) &&
        view.words[view.first[child]! - 1]?.kind !== 'sign'
      ) {
        d.head = { ...d.head, text: capitals(d.head.text) };
        d.named = true;
      }
      push(d, tail, nominal(t, child, 'complement'));
      return;
    case 'antecedent':
      if (isQuality(d, child)) return;
      d.specified = true;
      if (!amount(d, child, tail) && !period(d, child)) push(d, tail, relativeClause(t, child));
      return;
    case 'complement':
      d.specified = true;
      if (
        view.children(child, 'marker').some((m) => view.words[m]!.kind === 'connective') &&
        view.words[child]!.kind === 'infinitive' &&
        genitive(d, child)
      )
        return;
      push(d, tail, clause(t, child, { governor: d.at }));
      return;
    case 'object':
      push(d, tail, nominal(t, child, 'object'));
      return;
    case 'fixed':
      if (view.words[child]!.reading?.grammar.locative) {
        push(d, tail, ...leftOver(t, child));
        return;
      }
      // “uvunjaji sheria”: the violation of the law.
      d.specified = true;
      push(d, tail, preposition('of', view.words[child]!, nominal(t, child, 'of')));
      return;
    case 'oblique':
    case 'companion':
      if (!highOrLow(d, child) && !atLeast(d, child)) push(d, tail, oblique(t, child));
      return;
    default:
      push(d, tail, ...leftOver(t, child));
  }
}

const DEGREE = /^(?:sana|mno|kabisa|zaidi)$/;

/** What hangs on a modifier and is not said with it. */
function behind(d: Draft, child: number, tail: Node[]): void {
  const { view } = d.t;
  const number = isCount(d.t.view.words[child]!);
  for (const inner of view.all(child)) {
    const word = view.words[inner]!;
    if (view.relation(inner) === 'marker' || view.taken[inner] || DEGREE.test(word.form)) continue;
    if (number && isCount(word)) {
      behind(d, inner, tail);
      continue;
    }
    push(d, tail, ...leftOver(d.t, inner));
  }
}

const isCount = (word: Word): boolean => word.kind === 'numeral' || word.kind === 'adjective';

/** What stands behind the head in the text stands behind it in English too; what stood before it, before. */
function push(d: Draft, tail: Node[], ...nodes: Node[]): void {
  tail.push(...nodes);
  void d;
}

/** “bei ya chini ya mafuta”: low oil prices; the words for “under” and “above” agree with the noun. */
function highOrLow(d: Draft, child: number): boolean {
  const { view } = d.t;
  const [of, level] = view.children(child, 'marker').map((m) => view.words[m]!);
  if (of?.kind !== 'connective' || !level || !/^(?:chini|juu) ya$/.test(level.form)) return false;
  d.adjectives.push(said(level.form === 'juu ya' ? 'high' : 'low', level));
  return genitive(d, child);
}

/** “anayemaliza muda wake”, listed as outgoing: a relative that is an adjective in English. */
function isQuality(d: Draft, child: number): boolean {
  const unit = d.t.view.units[child];
  if (
    !unit?.mark ||
    !/^term:(?:ana|ali|wana|wali|ina|ili|zina|zili)(?:ye|o|yo|zo)\w+ /.test(unit.mark.key) ||
    /^(?:who|that|which) /.test(unit.mark.gloss)
  )
    return false;
  d.adjectives.unshift(choose(d.t, child).said);
  return true;
}

/** “former” stands before all that describes: the former US president. */
function former(d: Draft): void {
  const before = d.t.view.words[d.at - 1];
  const deputy = before && d.t.view.taken[d.at - 1] ? d.t.table.get('deputy', before.form) : undefined;
  if (d.head && deputy) d.head = { ...d.head, text: `${deputy} ${d.head.text}` };
  if (!d.head || !d.head.text.startsWith('former ') || (d.nouns.length === 0 && d.adjectives.length === 0)) return;
  d.adjectives.unshift({ ...d.head, text: 'former' });
  d.head = { ...d.head, text: d.head.text.slice('former '.length) };
}

/** wanawake zaidi ya 40: more than 40 women. */
function atLeast(d: Draft, child: number): boolean {
  const { view } = d.t;
  const word = view.words[child]!;
  const marker = view
    .children(child, 'marker')
    .map((m) => view.words[m]!)
    .find((m) => AMOUNTS.has(m.form));
  if (!marker || word.kind !== 'numeral' || d.number) return false;
  const inner = nominal(d.t, child, 'of');
  const value = inner.kind === 'noun' ? inner.adjectives[0] : undefined;
  if (!value) return false;
  d.number = {
    ...value,
    text: value.text.startsWith(AMOUNTS.get(marker.form)!) ? value.text : `${AMOUNTS.get(marker.form)} ${value.text}`,
    start: marker.start,
  };
  d.plural = !d.mass;
  d.counted = true;
  return true;
}

/** watu wapatao 200: about 200 people; wasiopungua 17: at least 17. */
function amount(d: Draft, child: number, tail: Node[]): boolean {
  const { view, table } = d.t;
  const word = view.words[child]!;
  const { negative, relative } = word.reading?.grammar ?? {};
  if (typeof relative !== 'number') return false;
  const english = table.get('amount', `${negative ? '!' : ''}${word.reading!.lemma}`);
  if (english === undefined) return false;
  let holder = child;
  const inner = view.all(child).find((c) => view.words[c]!.kind === 'infinitive');
  if (inner !== undefined) holder = inner;
  const number =
    view.all(holder).find((c) => view.words[c]!.kind === 'numeral') ??
    (view.words[view.last[holder]! + 1]?.kind === 'numeral' ? view.last[holder]! + 1 : undefined);
  const value = number === undefined ? d.number : { ...choose(d.t, number).said };
  if (!value) return false;
  d.number = { ...value, text: d.about === english ? value.text : `${english} ${value.text}`, start: word.start };
  d.plural = true;
  d.counted = true;
  if (number !== undefined) view.taken[number] = 1;
  for (const other of [...view.all(child), ...(holder === child ? [] : view.all(holder))])
    if (other !== holder && !view.taken[other] && view.relation(other) !== 'marker') push(d, tail, ...leftOver(d.t, other));
  return true;
}

const TIMES =
  /^(?:second|minute|hour|day|night|week|weekend|month|year|decade|century|season|summer|winter|time|period|quarter|term|election)$/;

/** miaka minne iliyopita: four years ago; wiki ijayo: next week. */
function period(d: Draft, child: number): boolean {
  const { view } = d.t;
  const { lemma, grammar } = view.words[child]!.reading ?? {};
  if (!d.head || !TIMES.test(d.head.text) || typeof grammar?.relative !== 'number' || view.all(child).length > 0) return false;
  const past = lemma === 'pita' && grammar.tense === 'past';
  if (!past && !(lemma === 'ja' && (grammar.tense === 'timeless' || grammar.tense === 'present'))) return false;
  const word = view.words[child]!;
  const counted = d.number !== undefined || d.adjectives.length > 0;
  if (past && counted && view.relation(d.at) !== 'subject') d.after.push({ kind: 'words', said: said('ago', word) });
  else {
    d.ordinal = said(past ? 'last' : 'next', word);
    if (!d.plural && !counted) d.named = true;
  }
  return true;
}

/** “Rais Ruto”, “mji Goma”: a name goes on from its title or from the word for what it is. */
function title(d: Draft, child: number, tail: Node[]): void {
  const { t } = d;
  // “chama cha NRM (…)”: behind a sign it is said where it stands.
  if (t.view.words.slice(d.at, child).some((w) => w.kind === 'sign')) {
    push(d, tail, nominal(t, child, 'complement'));
    return;
  }
  const name = nominal(t, child, 'of');
  const kind = t.view.units[d.at] || d.adjectives.length > 0 ? undefined : t.table.get('kind', d.lemma);
  if (kind === 'away') d.head = undefined;
  else if (d.head) {
    if (/ minister$/.test(d.head.text) || t.table.has('titled', d.head.text)) d.head = { ...d.head, text: capitals(d.head.text) };
  }
  d.named = true;
  d.after.unshift(name);
}

const capitals = (english: string): string =>
  english.replace(/\b[a-z]\w*/g, (w) => (/^(?:of|the|for|and|in|former)$/.test(w) ? w : w[0]!.toUpperCase() + w.slice(1)));

function finish(d: Draft, tail: Node[]): Node {
  const { t, at } = d;
  const { view } = t;
  const word = view.words[at]!;
  const grammar = word.reading?.grammar ?? {};
  const preference = d.chosen.preference;
  const one =
    d.other?.text === 'another' || (view.relation(at) === 'subject' && view.words[view.edge(at)!.governor]!.reading?.grammar.subject === 1);
  if (preference.plural && !one && !d.plural && !d.mass && !d.number && !d.determiner && word.reading?.grammar.classes?.includes(10))
    d.plural = true;
  if (grammar.possessor !== undefined && !d.determiner)
    d.determiner = { kind: 'possessive', of: possessorForm(t, grammar.possessor, at), said: said('', word) };
  if (d.pointed && tail.length === 0) return d.pointed;
  const determiner = d.determiner ?? { kind: 'article' as const, article: articleOf(d) };
  if (d.head) d.head = { ...d.head, text: d.head.text.replace(/ {2}/, ' ') };
  former(d);
  if (d.about && d.number) d.number = { ...d.number, text: `${d.about} ${d.number.text}` };
  const adjectives = [d.ordinal, d.number, d.other, ...d.adjectives].filter((a): a is Said => a !== undefined);
  const node = noun(d.head, {
    number: d.plural || (d.head && !d.name && t.forms.isPlural(d.head.text) && !d.mass) ? 'plural' : 'singular',
    name: d.name,
    determiner:
      d.head || d.nouns.length > 0
        ? determiner
        : d.determiner && d.determiner.kind !== 'article'
          ? d.determiner
          : { kind: 'article', article: 'none' },
    before: d.some ? [d.some, ...d.before] : d.before,
    adjectives,
    nouns: d.nouns,
    after: [...d.after, ...tail],
    pronoun: pronounOfNoun(t, at, d.plural),
  });
  mention(t, at);
  return node;
}
