/** Clauses: a verb with its subject, objects and everything that hangs on it, in English order. */
import { type Clause, type ClauseForm, group, type Node, type Person, pronoun, said, words } from '../tree.ts';
import { isPerson, isThere, subjectsOf } from './agree.ts';
import { collect, type Parts } from './collect.ts';
import type { Transfer } from './context.ts';
import { frameOf } from './frame.ts';
import { isVerbalNoun } from './infinitive.ts';
import { leftOver } from './left-over.ts';
import { linkWord } from './link.ts';
import { nominal } from './nominal.ts';
import { subjectOf, thereIs } from './subject.ts';
import { formOf, isCondition, isJudgement, linkOf } from './subordinate.ts';
import { ageAt, dutyOf, verbOf } from './verb.ts';

export interface ClauseOptions {
  /** What form is wanted; else the verb and its place tell. */
  form?: ClauseForm;
  /** Inside a relative clause: no link of its own. */
  relative?: boolean;
  link?: Node;
  /** The relative word, or the clause before, has said the subject. */
  noSubject?: boolean;
  agrees?: Person;
  /** Place of the possessive that becomes “whose”. */
  whose?: number;
  /** Classes of the antecedent: an object concord that stands for it is not said. */
  unsaid?: readonly unknown[];
  governor?: number;
  /** An infinitive behind “na” goes on in the form of the verb before. */
  like?: Clause;
}

export function clause(t: Transfer, at: number, options: ClauseOptions = {}): Node {
  const row = t.view.children(at, 'conjunct');
  if (row.length === 0) return core(t, at, options, Number.POSITIVE_INFINITY);
  const { view } = t;
  const begins = view.first[row[0]!]!;
  const sign = view.all(at).find((c) => c > at && c < begins && begins - c <= 2 && view.words[c]!.kind === 'sign');
  const until = Math.min(sign ?? begins, row[0]!);
  const unspoken = isUnspokenCondition(t, at, row[0]!, until);
  const first = core(t, at, unspoken ? { ...options, link: words('if', view.words[at]!) } : options, until);
  const parts: Node[] = [first];
  for (const child of view.all(at)) {
    if (child < until) continue;
    const preposition = isPartner(t, at, child);
    if (preposition !== undefined)
      parts.push({ kind: 'preposition', said: said(preposition, view.words[child]!), object: nominal(t, child, 'object') });
    else if (view.relation(child) === 'conjunct') {
      const marker = view.children(child, 'marker').find((m) => view.words[m]!.kind !== 'sign' && view.words[m]!.kind !== 'relative');
      if (marker !== undefined) parts.push(linkWord(t, marker, 'and'));
      else if (needsAnd(t, child)) parts.push(words('and', view.words[child]!));
      parts.push(unspoken ? clause(t, child) : next(t, child, first, at, options));
    } else parts.push(...leftOver(t, child));
  }
  return group(parts);
}

/** “yametokana na kupanda kwa bei”: resulted from the rise; na directly behind a verb that takes it joins nothing. */
function isPartner({ view, table }: Transfer, at: number, child: number): string | undefined {
  if (
    view.relation(child) !== 'conjunct' ||
    view.words[child]!.kind !== 'infinitive' ||
    child !== at + 2 ||
    view.words[at + 1]!.form !== 'na'
  )
    return undefined;
  return table.get('na', view.words[at]!.reading?.lemma ?? '') || undefined;
}

/** “tungekuwa na pesa, tungenunua gari”: if we had money, we would buy. */
function isUnspokenCondition({ view }: Transfer, at: number, second: number, until: number): boolean {
  const [a, b] = [at, second].map((v) => view.words[v]!.reading?.grammar.tense);
  return (
    (a === 'would' || a === 'would have') &&
    a === b &&
    view.words[until]?.kind === 'sign' &&
    view.children(at, 'marker').every((m) => view.words[m]!.kind !== 'conjunction')
  );
}

/** “alifika akasema”: arrived and said; not behind a sign, and not where a word of its own links it. */
function needsAnd({ view }: Transfer, child: number): boolean {
  const before = view.words[view.first[child]! - 1];
  if (before === undefined || before.kind === 'sign' || before.kind === 'conjunction') return false;
  if (view.words[child]!.reading?.grammar.tense === 'then') return true;
  return before.kind !== 'adverb' && view.first[child] === child;
}

/** A further clause of a row: without a subject where it is the same, in the same form where it is an infinitive. */
function next(t: Transfer, at: number, first: Node, before: number, options: ClauseOptions): Node {
  const word = t.view.words[at]!;
  const like = first.kind === 'clause' ? first : undefined;
  if (word.kind === 'infinitive') return clause(t, at, like ? { like } : options);
  const own = t.view.child(at, 'subject') !== undefined;
  const [a, b] = [subjectsOf(word.reading?.grammar ?? {}), subjectsOf(t.view.words[before]!.reading?.grammar ?? {})];
  const same = !own && a.length > 0 && a.some((c) => b.includes(c)) && like?.form === 'finite' && !isThere(word.reading?.grammar ?? {});
  if (!same) return clause(t, at, { ...(options.relative && { relative: true }) });
  return clause(t, at, {
    noSubject: true,
    agrees: like!.subject ? personIn(like!) : (like!.agrees ?? 'singular'),
    ...(options.relative && { relative: true }),
  });
}

function personIn(first: Clause): Person {
  if (first.agrees) return first.agrees;
  const { subject } = first;
  if (subject?.kind === 'noun') return subject.number;
  if (subject?.kind === 'group') return subject.person;
  if (subject?.kind === 'pronoun')
    return subject.form === 'I' ? 'I' : /^(?:you|we|they|these|those)$/.test(subject.form) ? 'plural' : 'singular';
  return 'singular';
}

function core(t: Transfer, at: number, options: ClauseOptions, until: number): Node {
  if (isVerbalNoun(t, at) && !options.like) return withPreposition(t, at, nominal(t, at, 'object'));
  const being = beingOf(t, at);
  if (being) return being;
  const as = calledAt(t, at);
  if (as) return as;
  const by = arrivingAt(t, at);
  if (by) return by;
  const duty = dutyOf(t, at, options);
  if (duty) return duty;
  const word = t.view.words[at]!;
  const grammar = word.reading?.grammar ?? {};
  const link = options.link ?? (options.relative ? undefined : linkOf(t, at));
  const form = options.like ? likeForm(options.like) : formOf(t, at, options);
  // Whom “he” stands for is known before the clause names others.
  const { person } = t.discourse;
  const frame = frameOf(t, at);
  const parts: Parts = collect(t, at, until, options, frame);
  const verb = verbOf(t, at, parts, options, link, frame);
  const there = isThere(grammar) && word.reading?.lemma === 'wa' && form === 'finite';
  const clauseNode: Clause = {
    kind: 'clause',
    form,
    front: parts.front,
    verb,
    after: [...parts.objects, ...parts.after],
    ...(link && { link }),
  };
  if (options.like && form === 'finite')
    return {
      ...clauseNode,
      verb: {
        ...options.like.verb,
        base: verb.base,
        passive: verb.passive ?? false,
        negative: verb.negative ?? false,
        perfect: options.like.verb.perfect ?? false,
      },
      agrees: personIn(options.like),
      ...(options.like.verb.perfect && { form: 'participle' as const }),
    };
  if (there) return thereIs(t, at, clauseNode, parts);
  if (options.noSubject) return { ...clauseNode, ...(options.agrees && { agrees: options.agrees }), middle: parts.middle };
  const subject = subjectOf(t, at, parts, form, options, person ?? 'they', verb.tense);
  return { ...clauseNode, ...(subject && { subject }), middle: parts.middle };
}

/** “baada ya kuuawa kwa mwandishi”: after the killing of the journalist. */
function withPreposition(t: Transfer, at: number, node: Node): Node {
  const link = linkOf(t, at);
  return link?.kind === 'words' && link.said.text !== '' ? { kind: 'preposition', said: link.said, object: node } : node;
}

/** “akiwa na dereva”, “akiwa rais”, “akiwa gerezani”, “akiwa na umri wa miaka 77”: with a driver, as president, while in prison, aged 77. */
function beingOf(t: Transfer, at: number): Node | undefined {
  const { view } = t;
  const word = view.words[at]!;
  const { lemma, grammar } = word.reading ?? {};
  if (
    word.kind !== 'verb' ||
    lemma !== 'wa' ||
    grammar?.tense !== 'while' ||
    grammar.negative ||
    view.relation(at) !== 'adverbial' ||
    isCondition(t, at)
  )
    return undefined;
  const hung = view.all(at).filter((c) => view.relation(c) !== 'marker');
  if (
    view.child(at, 'subject') !== undefined ||
    view.all(at).some((c) => view.words[c]!.kind === 'conjunction' && view.words[c]!.form !== 'na')
  )
    return undefined;
  const [first, ...others] = hung;
  if (first === undefined) return undefined;
  const rest = others.flatMap((c) => leftOver(t, c));
  // “akiwemo mwakilishi”: including.
  if (/kiwemo$/.test(word.form))
    return group([{ kind: 'preposition', said: said('including', word), object: nominal(t, first, 'object') }, ...rest]);
  const years = ageAt(t, first);
  if (years) return group([words(`aged ${years}`, word), ...rest]);
  switch (view.relation(first)) {
    case 'object':
      return group([{ kind: 'preposition', said: said('with', word), object: nominal(t, first, 'object') }, ...rest]);
    case 'attribute':
      if (!isPerson(view.words[first]!) || view.words[first]!.kind !== 'noun') return undefined;
      return group([{ kind: 'preposition', said: said('as', word), object: nominal(t, first, 'complement') }, ...rest]);
    case 'oblique':
      return group([words('while', word), ...leftOver(t, first), ...rest]);
    default:
      return undefined;
  }
}

/** “walimtaja waziri kuwa ni adui”: described the minister as an enemy. */
function calledAt(t: Transfer, at: number): Node | undefined {
  const { view } = t;
  const attribute = view.child(at, 'attribute');
  const above = view.edge(at);
  if (!above || attribute === undefined || !isJudgement(t, at)) return undefined;
  if (!t.table.has('as', view.words[above.governor]!.reading?.lemma ?? '')) return undefined;
  const rest = view.all(at).filter((c) => c !== attribute && view.relation(c) !== 'marker');
  const what: Node = { kind: 'preposition', said: said('as', view.words[at]!), object: nominal(t, attribute, 'complement') };
  return group([what, ...rest.flatMap((c) => leftOver(t, c))]);
}

/** “kufikia Alhamisi”, “ifikapo Desemba”: by Thursday. */
function arrivingAt({ view }: Transfer, at: number): Node | undefined {
  const word = view.words[at]!;
  const date = view.all(at).find((c) => view.words[c]!.kind === 'date');
  if (date === undefined || !/^(?:kufikia|[iu]fikapo)$/.test(word.form)) return undefined;
  return { kind: 'preposition', said: said('by', word), object: words(view.words[date]!.mark!.gloss, view.words[date]!) };
}

const likeForm = (like: Clause): ClauseForm => (like.form === 'to' ? 'bare' : like.form);

export { pronoun, said };
