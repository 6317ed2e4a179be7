/** Subjects and objects that only the verb's concords tell: he, they, it, there; him, them. */
import type { Span } from '../../types.ts';
import { personOf } from '../generate/generate.ts';
import { type Clause, type ClauseForm, type EnglishTense, type Node, noun, type PronounForm, pronoun, said } from '../tree.ts';
import { isPerson, subjectsOf } from './agree.ts';
import type { ClauseOptions } from './clause.ts';
import type { Parts } from './collect.ts';
import type { Transfer } from './context.ts';
import { somebody } from './person.ts';
import { pronounOf } from './tense.ts';

const U_CLASSES: readonly unknown[] = [3, 11, 14];

export function subjectOf(
  t: Transfer,
  at: number,
  parts: Parts,
  form: ClauseForm,
  options: ClauseOptions,
  someone: PronounForm,
  tense: EnglishTense,
): Node | undefined {
  const word = t.view.words[at]!;
  const grammar = word.reading?.grammar ?? {};
  if (parts.subject) {
    return plain(parts.subject, subjectsOf(grammar));
  }
  if (form === 'participle' || tense === 'imperative') return undefined;
  if (form !== 'finite' && !(form === 'to' && options.governor !== undefined && ownSubject(t, at, options.governor))) return undefined;
  const [first] = subjectsOf(grammar);
  if (first === undefined) return word.kind === 'copula' ? withoutSubject(t, at, parts, someone) : undefined;
  const all = subjectsOf(grammar);
  const you =
    all.length > 1 &&
    all.every((c) => U_CLASSES.includes(c)) &&
    (grammar.tense === 'present' || grammar.tense === 'while' || grammar.tense === 'unless');
  if (you) return pronoun('you', word);
  const concord = first;
  const where = { start: word.start, end: word.start };
  // hakuwahi, hakutajwa: nobody in particular does so, no place.
  if (concord === 17 && grammar.negative && word.reading?.lemma !== 'wa') return pronoun(someone, where);
  return pronoun(concord === 17 || concord === 16 ? (word.reading?.lemma === 'wa' ? 'there' : 'it') : pronounOf(concord, someone), where);
}

/** ni without a subject: it is; amesema ni mzalendo: that he is a patriot; leo ni siku ya uhuru: today is. */
function withoutSubject(t: Transfer, at: number, parts: Parts, someone: PronounForm): Node | undefined {
  const word = t.view.words[at]!;
  if (parts.front.length === 1 && (parts.front[0]!.kind === 'words' || parts.front[0]!.kind === 'noun')) return undefined;
  const attribute = parts.attributeAt >= 0 ? t.view.words[parts.attributeAt]! : undefined;
  const told = t.view.relation(at) === 'complement' && attribute?.kind === 'noun' && isPerson(attribute);
  return pronoun(told ? someone : 'it', word);
}

/** The verb tells that several are meant: polisi walifika, the police came. */
function plain(subject: Node, subjects: readonly unknown[]): Node {
  if (subject.kind === 'noun' && subject.name && subjects.length > 0 && subjects.every((c) => c === 2) && subject.number === 'singular')
    return { ...subject, number: 'plural' };
  return subject;
}

/** Whether a subjunctive has a subject that is not the one before: wanataka serikali iondoke. */
function ownSubject({ view }: Transfer, at: number, governor: number): boolean {
  const own = subjectsOf(view.words[at]!.reading?.grammar ?? {});
  const verb = view.words[governor];
  const before = verb?.reading?.grammar ?? {};
  if (own.length === 0 || !verb || verb.kind === 'noun') return false;
  if (typeof before.object !== 'undefined' && before.object !== 'self' && own.includes(before.object)) return false;
  const object = view.child(governor, 'object') ?? view.child(governor, 'recipient');
  if (object !== undefined && view.words[object]!.classes.some((c) => own.includes(c))) return false;
  return !subjectsOf(before).some((c) => own.includes(c));
}

/** An object concord that no noun behind the verb says. */
export function objectPronoun(t: Transfer, at: number, parts: Parts, options: ClauseOptions): void {
  const { view } = t;
  const word = view.words[at]!;
  const { object, relative, subject } = word.reading?.grammar ?? {};
  if (object === undefined || object === 'self' || word.reading?.lemma === 'wa') return;
  if (options.unsaid?.includes(object) || (relative !== undefined && relative === object && relative !== subject)) return;
  // alilihutubia taifa: the noun inside the expression.
  const unit = view.units[at];
  if (unit && view.words.slice(at + 1).some((w) => w.start < unit.end && view.taken[w.at] && w.classes.some((c) => c === object))) return;
  const person = object === 1 || object === 2 || typeof object === 'string';
  const fits = (child: number) => {
    if (child < 0) return false;
    const noun = view.words[child]!;
    return (
      noun.classes.some((c) => c === object || (object === 3 && (c === 11 || c === 14))) ||
      (noun.kind === 'unknown' && person) ||
      (object === 2 &&
        child === parts.objectAt &&
        parts.recipientAt < 0 &&
        !/^(?:pa|nyima|ambia|patia|onyesha|fundisha|letea|pelekea|andikia)$/.test(word.reading?.lemma ?? ''))
    );
  };
  if (fits(parts.objectAt) || fits(parts.recipientAt)) return;
  parts.objects.unshift(pronoun(pronounOf(object, somebody(t)), { start: word.start, end: word.end }));
}

/** kuna watu wengi: there are many people; hakuna aliyejeruhiwa: no one was injured. */
export function thereIs(t: Transfer, at: number, node: Clause, parts: Parts): Node {
  const { view } = t;
  const word = view.words[at]!;
  const thing = parts.subject ?? parts.object;
  const thingAt = parts.subject ? parts.subjectAt : parts.objectAt;
  const negative = node.verb.negative === true;
  if (negative && thing && thingAt >= 0) {
    const said0 = view.words[thingAt]!;
    const relative = said0.kind === 'verb' ? thingAt : said0.reading?.lemma === 'mtu' ? view.child(thingAt, 'antecedent') : undefined;
    const nobody =
      relative !== undefined ? nobodyWho(t, relative, node, said0.kind === 'verb' ? node.verb.base.end : said0.end) : undefined;
    if (nobody) return nobody;
  }
  const first = thing?.kind === 'group' ? thing.parts[0] : thing;
  const none = negative && first?.kind === 'noun' && first.determiner.kind === 'article';
  const after = thing
    ? [
        none ? withNo(thing, word) : indefinite(thing),
        ...parts.objects.filter((o) => o !== thing),
        ...parts.after.filter((o) => o !== thing),
      ]
    : node.after;
  return {
    ...node,
    verb: { ...node.verb, base: { ...node.verb.base, text: 'be' }, negative: negative && !none },
    subject: pronoun('there', { start: word.start, end: word.start }),
    agrees: personOf(thing),
    after,
  };
}

/** “There is no water”. */
function withNo(thing: Node, from: Span): Node {
  if (thing.kind === 'noun') return { ...thing, determiner: { kind: 'word', said: said('no', from) } };
  return thing.kind === 'group' ? { ...thing, parts: [withNo(thing.parts[0]!, from), ...thing.parts.slice(1)] } : thing;
}

/** “There is a problem”, not “the problem”. */
function indefinite(thing: Node): Node {
  if (thing.kind !== 'noun' || thing.determiner.kind !== 'article' || thing.determiner.article !== 'the' || thing.name) return thing;
  return { ...thing, determiner: { kind: 'article', article: thing.number === 'plural' || thing.adjectives.length > 3 ? 'none' : 'a' } };
}

/** hakuna (mtu) aliyejeruhiwa: no one was injured. */
function nobodyWho(t: Transfer, relative: number, node: Clause, end: number): Node | undefined {
  const verb = t.view.words[relative]!;
  const { relative: cls, subject } = verb.reading?.grammar ?? {};
  if (typeof cls !== 'number' || cls !== subject) return undefined;
  const text = cls <= 2 ? 'no one' : 'nothing';
  const inner = t.relativeClauseOf(relative);
  if (inner.kind !== 'clause') return undefined;
  return {
    ...inner,
    subject: noun(said(text, { start: node.verb.base.start, end }), { name: true }),
    front: [...node.front, ...inner.front],
    after: [...inner.after, ...node.after.filter((n) => n.kind === 'preposition')],
  };
}
