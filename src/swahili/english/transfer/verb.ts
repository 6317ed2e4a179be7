/** The verb of a clause: its English, tense, voice and negation, with auxiliaries and the verbs that English has as modals. */
import type { Grammar, Tense } from '../../types.ts';
import { type Node, said, type VerbGroup } from '../tree.ts';
import { isPassive, isThere, subjectsOf } from './agree.ts';
import { choose } from './choose.ts';
import { type ClauseOptions, clause } from './clause.ts';
import { collect, type Parts } from './collect.ts';
import type { Transfer } from './context.ts';
import type { Filled } from './frame.ts';
import { objectPronoun } from './subject.ts';
import { backshift, isReported, linkOf } from './subordinate.ts';
import { groupOf, JOINING } from './tense.ts';

const HAPPENED: ReadonlySet<Tense | undefined> = new Set<Tense | undefined>(['past', 'perfect', 'then']);
const SAYING =
  /^(?:sema|ripoti|eleza|ongeza|dai|uliza|jibu|sisitiza|ambia|elezea|tangaza|bainisha|fafanua|onya|kiri|kanusha|thibitisha|laani|taka|toa wito|himiza|ahidi|shutumu|tuhumu|taja|husisha)$/;
const PAST_TIME =
  /^(?:yesterday|last |on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d+ \w+ \d{4}|(?:19|20)\d\d$)|ago$/;
/** English verbs that are not said in -ing. */
const STATES = /^(?:be|have|know|want|need|believe|like|expect|contain|include|remain)\b/;
/** Verbs that say of the next one how often or whether it has happened: hajawahi kushinda, has never won. */
const TIMES_BEFORE = /^(?:wahi|isha|kwisha)$/;

export function verbOf(
  t: Transfer,
  at: number,
  parts: Parts,
  options: ClauseOptions,
  link: Node | undefined,
  frame: Filled | undefined,
): VerbGroup {
  const word = t.view.words[at]!;
  const grammar: Grammar = word.reading?.grammar ?? {};
  const base = said(
    parts.base ??
      (frame
        ? frame.base
            .replace(/ that$/, '')
            .replace(/ to$/, (to) => (/\b(?:able|have|supposed|required)/.test(frame.base) || frame.places[0]!.slot !== 'inf' ? to : ''))
        : baseOf(t, at, parts)),
    { start: word.start, end: t.view.units[at]?.end ?? word.end },
    word.reading !== undefined || word.kind === 'copula',
  );
  if (word.kind === 'copula')
    return withParts(
      {
        base: parts.base ? { ...base, text: parts.base } : base,
        tense: 'present',
        negative: grammar.negative === true || /^(?:si|sio|siyo|sivyo)$/.test(word.form) || /^si[^s]/.test(word.form),
      },
      parts,
    );
  let group = groupOf(base, grammar);
  group = withAuxiliaries(t, group, grammar, parts);
  group = inPlace(t, at, group, grammar, link, options);
  const before = t.view.relation(at) === 'complement' ? t.view.words[t.view.edge(at)!.governor]! : undefined;
  if (before && TIMES_BEFORE.test(before.reading?.lemma ?? '')) return group;
  objectPronoun(t, at, parts, options);
  return withParts(group, parts);
}

function withParts(group: VerbGroup, parts: Parts): VerbGroup {
  const only = parts.inside.some((a) => a.text === 'only');
  const adverbs = [...parts.inside, ...(group.adverbs ?? []).filter((a) => !only || a.text !== 'yet')];
  const modal = parts.must ? ('must' as const) : parts.maybe ? ('may' as const) : undefined;
  return {
    ...group,
    ...(adverbs.length > 0 && { adverbs }),
    ...(modal && { tense: modal, perfect: parts.maybe && group.tense === 'present' && group.perfect === true }),
  };
}

/** The base form in English: what it takes decides where the table says so. */
function baseOf(t: Transfer, at: number, parts: Parts): string {
  const { view, table } = t;
  const word = view.words[at]!;
  const { lemma = word.form, grammar = {} as Grammar } = word.reading ?? {};
  if (word.kind === 'copula') return 'be';
  const years = lemma === 'wa' ? ageAt(t, parts.objectAt) : undefined;
  if (years && parts.object) {
    parts.after.splice(parts.after.indexOf(parts.object), 1, { kind: 'words', said: said(`${years} years old`, word) });
    return 'be';
  }
  if (lemma === 'wa' && !view.units[at])
    return (grammar.possession || (parts.objectAt >= 0 && parts.attributeAt < 0)) && !isThere(grammar) ? 'have' : 'be';
  const joined = JOINING.get(lemma);
  if (joined && !view.units[at]) return joined;
  if (!view.units[at]) {
    const special =
      parts.complementAt >= 0 && view.words[parts.complementAt]!.kind === 'infinitive'
        ? table.get('infinitive-verb', lemma)
        : parts.objectAt >= 0 && !isPassive(grammar)
          ? table.get('object-verb', lemma)
          : undefined;
    if (special) return special;
  }
  let english = choose(t, at).said.text;
  // “think about that”: a clause follows without the preposition.
  if (parts.complementAt >= 0 && view.words[parts.complementAt]!.kind !== 'infinitive')
    english = english.replace(/ (?:about|of|on|for|at|with)$/, '');
  if (isPassive(grammar) && /^be /.test(english)) return english;
  // “fedha ziliibiwa”: the money was stolen, of steal from.
  if (isPassive(grammar) && parts.objectAt < 0) english = english.replace(/ (?:from|for)$/, '');
  // anatuhumiwa kuiba: accused of stealing; walioambukizwa virusi: infected with the virus.
  const second = isPassive(grammar) && parts.objectAt >= 0 ? table.get('second', lemma) : undefined;
  if (second)
    parts.objects.splice(
      0,
      parts.objects.length,
      ...parts.objects.map((o): Node => ({ kind: 'preposition', said: said(second, word), object: o })),
    );
  return english;
}

/** “ana umri wa miaka 19”: is 19 years old. */
export function ageAt({ view }: Transfer, object: number): string | undefined {
  if (object < 0 || !/^umri/.test(view.words[object]!.reading?.lemma ?? '')) return undefined;
  const number = view.words.slice(object, object + 6).find((w) => w.kind === 'numeral');
  return number && view.block.text.slice(number.start, number.end);
}

/** alikuwa akisema: was saying; alikuwa amefika: had arrived; amekwisha toa: has already given. */
function withAuxiliaries(t: Transfer, group: VerbGroup, grammar: Grammar, parts: Parts): VerbGroup {
  let made = group;
  for (const at of parts.auxiliaries) {
    const word = t.view.words[at]!;
    const { lemma, grammar: own = {} as Grammar } = word.reading ?? { lemma: '' };
    const outer = groupOf(group.base, own);
    if (lemma === 'isha' || lemma === 'kwisha') {
      made = { ...made, perfect: true, tense: 'present', adverbs: [said('already', word)] };
      continue;
    }
    const negative = outer.negative === true || group.negative === true;
    const perfect = grammar.tense === 'perfect' || grammar.tense === 'not yet' || grammar.completed === true;
    const aspect = perfect
      ? { perfect: true }
      : grammar.tense === 'while' || grammar.tense === 'present'
        ? {
            progressive:
              !/^(?:be|have|know|want|need|believe|like)\b/.test(group.base.text) && group.passive !== true ? true : group.passive === true,
          }
        : {};
    made = { ...made, ...aspect, tense: outer.tense, negative, ...(outer.perfect && !perfect && { perfect: true }) };
  }
  return made;
}

/** What the place of a clause makes of its tense. */
function inPlace(t: Transfer, at: number, group: VerbGroup, grammar: Grammar, link: Node | undefined, options: ClauseOptions): VerbGroup {
  const { view } = t;
  const { tense } = grammar;
  const lemma = view.words[at]!.reading?.lemma ?? '';
  const relation = view.relation(at);
  const linked = link?.kind === 'words' ? link.said.text : '';
  if (tense === 'present' && !grammar.negative && t.table.has('progress', lemma) && group.passive !== true)
    return { ...group, progressive: true };
  // “baada ya mkutano kumalizika, waliondoka”: after the meeting ended.
  if (tense === 'infinitive') {
    const above = t.view.edge(at);
    const outer = above && view.words[above.governor]!.reading?.grammar.tense;
    return relation === 'adverbial' && HAPPENED.has(outer) ? { ...group, tense: 'past' } : group;
  }
  // “huku polisi wakitazama, walichoma gari”: while the police were watching.
  if (tense === 'while' && linked === 'while' && relation === 'adverbial' && group.passive !== true) {
    const outer = view.words[view.edge(at)!.governor]!.reading?.grammar.tense;
    if (HAPPENED.has(outer) && outer !== undefined) return { ...group, tense: 'past', progressive: !STATES.test(group.base.text) };
  }
  if (tense === 'unless') return { ...group, negative: linked === 'unless' ? false : true };
  // “usiogope”, “epuka … na uepuke”: do not be afraid, and avoid.
  if (
    tense === 'subjunctive' &&
    link === undefined &&
    (relation === undefined || relation === 'conjunct') &&
    subjectsOf(grammar).some((c) => c === 'you' || c === 'you all') &&
    view.child(at, 'subject') === undefined &&
    (grammar.negative || relation === 'conjunct')
  )
    return { ...group, tense: 'imperative' };
  if (/^(?:if|when|until|before|as soon as|even if)$/.test(linked)) {
    if (tense === 'future') return { ...group, tense: 'present' };
    if (tense === 'would') return { ...group, tense: 'past', ...(grammar.negative && { negative: true }) };
    if (tense === 'would have') return { ...group, tense: 'past', perfect: true };
    if (tense === 'not yet' || tense === 'subjunctive')
      return { ...group, tense: 'past', perfect: false, negative: linked === 'before' ? false : group.negative === true, adverbs: [] };
  }
  if (tense === 'subjunctive' && linked === 'so that') return { ...group, tense: 'can' };
  if (tense === 'subjunctive' && linked === 'since') return { ...group, tense: 'past' };
  if (linked === 'since' && tense === 'perfect') return { ...group, tense: 'past', perfect: false };
  if (
    t.headline &&
    relation !== 'antecedent' &&
    relation !== 'adverbial' &&
    relation !== 'complement' &&
    !options.relative &&
    HAPPENED.has(tense) &&
    !group.negative &&
    lemma !== 'wa' &&
    group.progressive !== true
  )
    return { ...group, tense: 'present', perfect: false };
  if (tense === 'perfect' && !t.headline && (SAYING.test(lemma) || hasPastTime(t, at))) group = { ...group, tense: 'past', perfect: false };
  // huenda mvua ikanyesha
  if (isReported(t, at)) return backshift(group, grammar);
  return group;
}

/** Is a time of the past said with the verb? */
function hasPastTime({ view }: Transfer, at: number): boolean {
  return view.children(at, 'oblique').some((c) => view.words[c]!.mark?.kind === 'date' && PAST_TIME.test(view.words[c]!.mark!.gloss));
}

const DUTIES = /^(?:bidi|lazimika|pasa|faa)$/;

/** inabidi tuondoke: we have to leave; hajawahi kushinda: has never won; ni lazima aende: he must go. */
export function dutyOf(t: Transfer, at: number, options: ClauseOptions): Node | undefined {
  const { view } = t;
  const word = view.words[at]!;
  const { lemma, grammar } = word.reading ?? { lemma: word.form, grammar: {} as Grammar };
  const complement = view.child(at, 'complement');
  if (complement === undefined || options.governor === -2) return undefined;
  const inner = view.words[complement]!;
  if (
    word.kind === 'verb' &&
    DUTIES.test(lemma) &&
    inner.reading?.grammar.tense === 'subjunctive' &&
    (subjectsOf(grammar).includes(9) || subjectsOf(grammar).length === 0)
  ) {
    const node = clause(t, complement, { form: 'finite' });
    if (node.kind !== 'clause') return undefined;
    // What stands before inabidi belongs to the whole: Mubarak inabidi anionyeshe.
    const parts = collect(t, at, Number.POSITIVE_INFINITY, options, undefined);
    const subject = parts.subject && node.subject?.kind === 'pronoun' ? parts.subject : node.subject;
    const link = options.link ?? (options.relative ? undefined : linkOf(t, at));
    const rest = parts.after.filter((n) => n.kind !== 'clause' || n.verb.base.start !== inner.start);
    return {
      ...node,
      ...(link && { link }),
      ...(subject && { subject }),
      front: [...parts.front, ...node.front],
      verb: groupOf(said('have to', word), grammar),
      after: [{ kind: 'clause', form: 'bare', front: [], verb: node.verb, after: node.after }, ...rest],
    };
  }
  if (word.kind === 'verb' && TIMES_BEFORE.test(lemma) && inner.kind === 'infinitive') {
    const node = clause(t, complement, {
      form: 'finite',
      governor: at,
      ...(options.noSubject && { noSubject: true, agrees: options.agrees ?? 'singular' }),
      ...(options.relative && { relative: true }),
    });
    if (node.kind !== 'clause') return undefined;
    const negative = grammar.negative === true || grammar.tense === 'not yet';
    const relative = grammar.relative !== undefined;
    const adverb = said(lemma !== 'wahi' ? 'already' : negative ? 'never' : relative ? 'ever' : 'once', word);
    const verb: VerbGroup = {
      ...node.verb,
      negative: false,
      tense: grammar.tense === 'past' && !relative ? 'past' : 'present',
      perfect: !(grammar.tense === 'past' && !relative),
      adverbs: [adverb],
    };
    const subject = view.child(at, 'subject');
    const outer = clause(t, at, { ...options, form: 'finite', governor: -2 });
    void subject;
    if (outer.kind !== 'clause') return { ...node, verb };
    return {
      ...outer,
      verb,
      after: [...node.after, ...outer.after.filter((n) => n.kind !== 'clause' || n.verb.base.start !== inner.start)],
    };
  }
  return undefined;
}
