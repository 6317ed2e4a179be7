import { articleOf, fitted } from './article.ts';
import { compare } from './compare.ts';
import { agrees, classesOf, type Discourse, type Draft, type NounPhrase, PLURAL_CLASSES, type Role } from './draft.ts';
import { genderOf } from './gender.ts';
import { genitive, ownerBefore } from './genitive.ts';
import { isPlural, plural } from './inflect.ts';
import { type Item, type ItemKind, type Piece, pieceOf } from './item.ts';
import {
  adjective,
  adverb,
  amounting,
  demonstrative,
  GAP,
  type Modifier,
  moreThan,
  numeral,
  owned,
  pronoun,
  showsPlural,
  showsSingular,
  time,
} from './modifiers.ts';
import { DAY, KIND_AWAY, ONE, TITLES, UNCOUNTED } from './noun-tables.ts';
import { takesPlace } from './places.ts';

const COUNTED: ReadonlySet<unknown> = new Set([1, 7]);

const titled = (english: string): string => english.replace(/\b[a-z]/g, (c) => c.toUpperCase()).replace(/^Former /, 'former ');

/** “Rais Obama”, “mji wa Goma”: a name goes on from its title or kind. */
const name: Modifier = (d, item) => {
  const { head } = d;
  if (!item.spaced) return false;
  if (head.kind === 'noun' && !d.genitive) {
    if (item.lemma === 'place' && !head.grammar.locative && !takesPlace(head, item)) return false;
    if (KIND_AWAY.has(head.lemma) || (head.lemma === 'mji' && head.grammar.locative)) d.whole = '';
    const inner = d.read(d.at, 'of');
    if (TITLES.test(head.english)) d.whole = titled(d.whole);
    // “kujiuzulu kwa Rais Zuma”: the resignation of President Zuma.
    const of = / of the ([a-z ]+)$/.exec(d.whole);
    const within = of !== null && TITLES.test(of[1]!);
    if (within) d.whole = `${d.whole.slice(0, of.index)} of ${titled(of[1]!)}`;
    d.behind.push(...inner.pieces);
    d.at = inner.next - 1;
    if (within) {
      d.genitive = true;
      return true;
    }
  } else if (d.owner && item.lemma !== 'place' && TITLES.test(head.english)) {
    // “Rais wa Kenya William Ruto”: Kenya’s President William Ruto.
    const inner = d.read(d.at, 'of');
    d.whole = titled(d.whole);
    const owner = { ...d.owner, text: ownerBefore(d.owner.text) };
    // “former US President”, “Kenya’s former President”.
    if (owner.text === 'US' && d.whole.startsWith('former ')) d.whole = d.whole.replace('former ', 'former US ');
    else if (owner.text === 'US') d.adjectives.push(owner);
    else d.determiner = owner;
    d.behind = [...inner.pieces];
    d.at = inner.next - 1;
  } else return false;
  d.named = true;
  return true;
};

const verbal: Modifier = (d, item, fits) => time(d, item, fits) || amounting(d, item, fits);

/** “uvunjaji sheria”: the violation of the law. The noun of an action takes its object without a word between. */
const objectOfAction: Modifier = (d, item) => {
  if (!/^u\w+ji$/.test(d.head.lemma) || d.items[d.at - 1] !== d.head || item.grammar.locative) return false;
  const inner = d.read(d.at, 'of');
  d.behind.push({ ...pieceOf(item, 'of'), end: item.start }, ...inner.pieces);
  d.genitive = true;
  d.at = inner.next - 1;
  return true;
};

const MODIFIERS: Partial<Record<ItemKind, Modifier>> = {
  name,
  noun: objectOfAction,
  determiner: pronoun,
  demonstrative,
  possessive: owned,
  pronoun,
  numeral,
  adjective,
  adverb,
  of: genitive,
  verb: verbal,
  preposition: moreThan,
};

/** Reads a noun phrase from item `at` on and writes it in English order. */
export function readNounPhrase(items: readonly Item[], at: number, role: Role, discourse: Discourse): NounPhrase {
  const every = items[at]!.kind === 'determiner';
  const start = every ? at + 1 : at;
  const head = items[start];
  if (!head || !(head.kind === 'noun' || head.kind === 'name' || head.kind === 'numeral')) {
    const item = items[at]!;
    return {
      pieces: [pieceOf(item, item.english)],
      next: at + 1,
      classes: [],
      plural: false,
      animate: false,
      head: item,
      bare: true,
      named: false,
    };
  }
  const classes = classesOf(head);
  const d: Draft = {
    items,
    head,
    role,
    discourse,
    classes,
    read: (inner, innerRole) => readNounPhrase(items, inner, innerRole, discourse),
    at: start + 1,
    whole: head.english,
    last: head,
    determiner: every ? pieceOf(items[at]!, items[at]!.english) : undefined,
    every,
    all: undefined,
    number: undefined,
    other: undefined,
    adjectives: [],
    behind: [],
    many:
      (classes.includes(10) && !classes.includes(9)) ||
      (PLURAL_CLASSES.includes(head.grammar.nounClass) && !head.grammar.classes) ||
      / za /.test(head.lemma),
    genitive: false,
    ordinal: false,
    named: false,
    owner: undefined,
  };
  if (head.kind === 'name' && head.lemma !== 'place') goOn(d);
  let single = false;
  for (let item = items[d.at]; item; item = items[++d.at]) {
    const fits = agrees(classesOf(item), classes);
    if (fits && item.kind !== 'of' && item.kind !== 'noun' && item.kind !== 'verb' && showsPlural(d, item)) d.many ||= classes.includes(10);
    if (!MODIFIERS[item.kind]?.(d, item, fits)) break;
    single ||= showsSingular(item);
  }
  return finish(d, at, single || items[d.at]?.grammar.subject === 1);
}

/** A name goes on over the names that follow it. */
function goOn(d: Draft): void {
  for (let item = d.items[d.at]; item?.kind === 'name' && item.lemma === ''; item = d.items[++d.at]) {
    d.whole += ` ${item.english}`;
    d.last = item;
  }
}

function finish(d: Draft, at: number, single: boolean): NounPhrase {
  const { head, classes, discourse } = d;
  const next = d.items[d.at];
  const animate = head.grammar.animate === true;
  // Where the form does not tell the number, the verb that agrees with it does.
  if (classes.includes(10) && !head.grammar.locative) d.many ||= isPluralConcord(next, animate) || discourse.many;
  if (head.preference.plural && !single && !d.every && d.number?.text !== 'one' && classes.includes(10)) d.many = true;
  if (ONE.has(head.lemma.split(' ')[0]!) && !d.number) d.many = false;
  // What is statistically “mass” but has a plural of its own is counted.
  const counted = COUNTED.has(head.grammar.nounClass) && !head.grammar.classes;
  const mass = head.grammar.mass === true || (((head.preference.mass && !counted) || UNCOUNTED.has(head.english)) && !d.many && !animate);
  const asPlural = d.many && !mass && !d.every;
  d.whole = d.whole.replace(GAP, ' ');
  // “shule nzuri niliyowahi kutembelea”: the best school I have ever visited.
  const last = d.adjectives.at(-1);
  if (next?.lemma === 'wahi' && isRelative(next) && !next.grammar.negative && last && !d.ordinal) {
    d.adjectives[d.adjectives.length - 1] = { ...last, text: compare(last.text, 'superlative') };
    d.ordinal = true;
  }
  const text = d.whole !== '' && head.kind === 'noun' && head.known && !DAY.test(head.english) && asPlural ? plural(d.whole) : d.whole;
  const determiner = articleOf(d, { text, plural: asPlural, mass, related: isRelative(next) });
  const one = d.number && /^(?:one|1)$/.test(d.number.text) && determiner?.text === 'a';
  const before = [
    d.all?.text === 'all' ? d.all : undefined,
    d.all && d.all.text !== 'all' ? d.all : one ? undefined : determiner,
    d.ordinal ? undefined : d.number,
    d.other,
    ...(d.ordinal ? d.adjectives.slice(0, 1) : []),
    d.ordinal ? d.number : undefined,
    ...d.adjectives.slice(d.ordinal ? 1 : 0),
  ].filter((p): p is Piece => p !== undefined && p.text !== '');
  const heads = text === '' ? [] : [{ text, start: head.start, end: d.last.end, known: head.known }];
  if (head.lemma !== '') discourse.mentioned.add(head.lemma);
  for (const c of classes) discourse.classes.add(c);
  if (animate) {
    discourse.person = true;
    discourse.body = false;
    if (!asPlural) discourse.gender = genderOf(head) ?? discourse.gender;
  }
  return {
    pieces: fitted([...before, ...heads, ...d.behind]),
    next: d.at,
    classes,
    plural: asPlural || (head.kind === 'noun' && text !== '' && isPlural(text) && head.grammar.mass !== true),
    animate,
    head,
    bare: d.at === at + 1,
    named: d.named,
  };
}

const isRelative = (next: Item | undefined): boolean =>
  next !== undefined &&
  (next.kind === 'relative' || (next.kind === 'verb' && typeof next.grammar.relative === 'number' && next.grammar.relative < 16));

function isPluralConcord(item: Item | undefined, animate: boolean): boolean {
  if (item?.kind !== 'verb' && item?.kind !== 'relative') return false;
  const { subject, subjects, relative, classes, nounClass } = item.grammar;
  const plural = animate ? 2 : 10;
  if (item.kind === 'relative') return (classes ?? [nounClass]).includes(10) && !(classes ?? []).includes(9);
  return relative === undefined ? subject === plural && (animate || !subjects) : relative === plural;
}
