/** Relative clauses: who, which, whose, where; reduced ones: the law passed by parliament. */
import { group, type Node, noun, said, words } from '../tree.ts';
import { allClasses, isPassive, isPerson, subjectsOf } from './agree.ts';
import { choose } from './choose.ts';
import { clause } from './clause.ts';
import type { Transfer } from './context.ts';
import { leftOver } from './left-over.ts';
import { nominal } from './nominal.ts';

const REDUCED: readonly unknown[] = ['past', 'perfect', 'present'];

/** The word amba- that introduces a verb. */
function ambaOf(t: Transfer, at: number): number | undefined {
  return t.view.children(at, 'marker').find((m) => t.view.words[m]!.kind === 'relative' || /^amba/.test(t.view.words[m]!.form));
}

/** A relative verb, amba- clause or -enye phrase behind its noun. */
export function relativeClause(t: Transfer, at: number): Node {
  const { view } = t;
  const word = view.words[at]!;
  const antecedent = view.edge(at)?.governor;
  const head = antecedent === undefined ? undefined : view.words[antecedent]!;
  if (word.kind === 'having') return having(t, at);
  const grammar = word.reading?.grammar ?? {};
  const amba = ambaOf(t, at);
  const relative = grammar.relative ?? relativeOfAuxiliary(t, at) ?? (amba === undefined ? undefined : allClasses(view.words[amba]!)[0]);
  const person = head !== undefined && isPerson(head);
  const aside = view.words[(amba ?? view.first[at]!) - 1]?.form === ',';
  const from = amba === undefined ? word : view.words[amba]!;
  const place = amba !== undefined ? /^amba[pkm]o$/.test(view.words[amba]!.form) : relative === 16 || relative === 17 || relative === 18;
  if (place || relative === 'manner') {
    const time = head?.reading && /^(?:siku|wakati|mwaka|wiki|mwezi|muda|kipindi|saa)$/.test(head.reading.lemma);
    return clause(t, at, { link: words(time ? 'when' : relative === 'manner' ? 'how' : 'where', from), relative: true });
  }
  const classes = amba === undefined ? [relative] : allClasses(view.words[amba]!);
  const same = isSubject(t, at, classes, amba !== undefined);
  const who = person ? 'who' : aside ? 'which' : 'that';
  if (same) {
    if (
      !aside &&
      !grammar.negative &&
      isPassive(grammar) &&
      REDUCED.includes(grammar.tense) &&
      amba === undefined &&
      view.child(at, 'auxiliary') === undefined
    )
      return clause(t, at, { form: 'participle', relative: true });
    const plural = relative === 2 || (antecedent !== undefined && pluralHead(t, antecedent, classes));
    return clause(t, at, { link: words(who, from), noSubject: true, agrees: plural ? 'plural' : 'singular', relative: true });
  }
  const whose = whoseOf(t, at, classes);
  if (whose !== undefined) return clause(t, at, { whose, relative: true, unsaid: classes });
  const own = view.child(at, 'subject') !== undefined;
  return clause(t, at, { ...((own || aside) && { link: words(who, from) }), relative: true, unsaid: classes });
}

const PLURAL: readonly unknown[] = [2, 4, 6, 8, 10];
const pluralHead = (t: Transfer, _at: number, classes: readonly unknown[]): boolean =>
  classes.length > 0 && PLURAL.includes(classes[0]) && !t.view.words[_at]!.classes.includes(9 as never)
    ? true
    : classes.every((c) => PLURAL.includes(c));

/** Whether the noun is what the verb's subject concord stands for. */
function isSubject({ view }: Transfer, at: number, classes: readonly unknown[], amba: boolean): boolean {
  const word = view.words[at]!;
  if (view.child(at, 'subject') !== undefined) return false;
  if (word.kind === 'copula') return true;
  const grammar = word.reading?.grammar ?? {};
  const subjects = subjectsOf(grammar);
  if (subjects.some((s) => typeof s === 'string'))
    return subjects.length === 1
      ? classes.includes(1) && amba === false && subjects[0] !== 'I' && subjects[0] !== 'we'
        ? false
        : false
      : subjects.some((s) => classes.includes(s));
  return subjects.length === 0 || subjects.some((s) => classes.includes(s));
}

/** ambao walimu wao wamegoma: whose teachers. */
function whoseOf({ view }: Transfer, at: number, classes: readonly unknown[]): number | undefined {
  const subject = view.child(at, 'subject');
  if (subject === undefined) return undefined;
  const possessive = view.children(subject, 'modifier').find((m) => view.words[m]!.reading?.grammar.possessor !== undefined);
  if (possessive === undefined) return undefined;
  const owner = view.words[possessive]!.reading!.grammar.possessor;
  return owner === 1 || owner === 2 || classes.includes(owner) ? possessive : undefined;
}

/** watu wenye silaha: people with weapons. */
function having(t: Transfer, at: number): Node {
  const word = t.view.words[at]!;
  const object = t.view.all(at).find((c) => t.view.relation(c) === 'object' || t.view.words[c]!.kind === 'noun');
  const what = object === undefined ? undefined : t.view.words[object]!;
  // mwenye umri wa miaka 40: aged 40.
  if (what && /^umri/.test(what.reading?.lemma ?? '')) {
    const number = t.view.words.slice(object!, t.view.last[at]! + 3).find((w) => w.kind === 'numeral');
    if (number) {
      t.view.taken[number.at] = 1;
      return words(`aged ${t.view.block.text.slice(number.start, number.end)}`, { start: word.start, end: number.end });
    }
  }
  // “sheria yenye kuleta amani”: a law bringing peace.
  const doing = t.view.child(at, 'complement');
  if (object === undefined && doing !== undefined && t.view.words[doing]!.kind === 'infinitive') return clause(t, doing, { form: 'ing' });
  const node = object === undefined ? words('', word) : nominal(t, object, 'object');
  const rest = t.view
    .all(at)
    .filter((c) => c !== object && t.view.relation(c) !== 'marker' && !t.view.taken[c])
    .flatMap((c) => leftOver(t, c));
  return group([{ kind: 'preposition', said: said('with', word), object: node }, ...rest]);
}

/** “aliyekuwa waziri”: the former minister. */
function formerly(t: Transfer, at: number): Node | undefined {
  const { lemma, grammar } = t.view.words[at]!.reading ?? {};
  const what = t.view.child(at, 'attribute');
  if (lemma !== 'wa' || grammar?.tense !== 'past' || grammar.negative || what === undefined || t.view.words[what]!.kind !== 'noun')
    return undefined;
  const node = nominal(t, what, 'subject');
  return node.kind === 'noun' ? { ...node, adjectives: [said('former', t.view.words[at]!), ...node.adjectives] } : undefined;
}

/** walichokuwa wakipambana nacho: the auxiliary has the relative marker. */
export const relativeOfAuxiliary = ({ view }: Transfer, at: number) =>
  view
    .children(at, 'auxiliary')
    .map((a) => view.words[a]!.reading?.grammar.relative)
    .find((r) => r !== undefined);

/** waliofika: those who arrived; kilichotokea: what happened. */
export function relativeAlone(t: Transfer, at: number): Node {
  const word = t.view.words[at]!;
  const grammar = word.reading?.grammar ?? {};
  const relative = grammar.relative ?? relativeOfAuxiliary(t, at);
  const before = relative === 1 || relative === 2 ? formerly(t, at) : undefined;
  if (before) return before;
  if (typeof relative !== 'number' || relative >= 16)
    return clause(
      t,
      at,
      relative === undefined
        ? {}
        : { link: words(relative === 'manner' ? 'how' : relative === 16 ? 'when' : 'where', word), relative: true },
    );
  const same = subjectsOf(grammar).includes(relative) && t.view.child(at, 'subject') === undefined;
  const plural = relative === 2;
  const person = relative <= 2;
  const options = same
    ? { noSubject: true, agrees: plural ? ('plural' as const) : ('singular' as const), relative: true }
    : { relative: true, unsaid: [relative] };
  const inner = clause(t, at, { ...options, link: words(person ? 'who' : 'what', word) });
  if (!person) return inner;
  return noun(said(plural ? 'those' : 'the one', word), {
    name: true,
    number: plural ? 'plural' : 'singular',
    after: [inner],
    pronoun: plural ? 'they' : 'he or she',
  });
}

export { choose };
