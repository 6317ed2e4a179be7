import type { Classes } from '../grammar/classes.ts';
import type { GrammarBook } from '../grammar/grammar-book.ts';
import { isPlural } from '../grammar/numbering.ts';
import { isVowel } from '../text/letters.ts';
import type { Concord, Grammar, Part, Reading } from '../types.ts';
import { HeadTree } from './head-tree.ts';
import { type Head, makeHeads, relativeClass } from './heads.ts';
import type { Stem, Stems } from './stems.ts';

/** A reading with how likely it is before its neighbours are looked at: a logarithm, about 1 (a frequent word) to -3. */
export interface Candidate {
  reading: Reading;
  score: number;
}

interface ObjectMarker {
  text: string;
  concord: Concord | 'self';
  gloss: string;
  before: 'any' | 'vowel' | 'consonant';
}

/** Object concords; those with the same letters stand for their likeliest class. Source: Ashton, Swahili Grammar (1944). */
function objectMarkers(classes: Classes): Map<string, ObjectMarker> {
  const markers = new Map<string, ObjectMarker>();
  const add = (text: string, concord: Concord | 'self', gloss: string, before: ObjectMarker['before']) => {
    const known = markers.get(text);
    if (!known) markers.set(text, { text, concord, gloss, before });
    else if (!known.gloss.split(', ').includes(gloss)) markers.set(text, { ...known, gloss: `${known.gloss}, ${gloss}` });
  };
  const english = { 1: 'him, her', 2: 'them' } as Partial<Record<number, string>>;
  for (const person of classes.persons.filter((p) => p.person !== 'you all'))
    for (const text of new Set(person.object))
      add(text, person.person, person.english.object, text === 'kw' || text === 'tw' ? 'vowel' : 'any');
  // Before class 18, which has the same form: alimuona saw him.
  add('mu', 1, 'him, her', 'any');
  for (const row of classes.inOrder('object')) {
    const gloss = english[row.class] ?? (isPlural(row.class) ? 'them' : 'it');
    add(row.object[0], row.class, gloss, row.class === 1 ? 'consonant' : 'any');
    if (row.object[1] !== row.object[0]) add(row.object[1], row.class, gloss, 'vowel');
  }
  add('wa', 'you all', 'you (all)', 'any');
  add('ji', 'self', '…self, …selves', 'any');
  return markers;
}

/** Head, object concord and stem that fit together. Half of them lose against another that says the same, so readings are made of what is left. */
interface Fit {
  head: Head;
  object: ObjectMarker | undefined;
  /** The ku- that a monosyllabic verb keeps, or ''. */
  ku: string;
  stem: Stem;
  score: number;
  /** Made when first asked for. */
  parts: readonly Part[] | undefined;
}

interface MarkedStems {
  object: ObjectMarker;
  stems: readonly Stem[];
}

const NO_CANDIDATES: readonly Candidate[] = [];
const NO_STEMS: readonly Stem[] = [];
const NO_MARKERS: readonly ObjectMarker[] = [];

export class Verbs {
  private readonly stems: Stems;
  private readonly heads: HeadTree;
  /** Object concords by the code of their first letter, the shorter first. */
  private readonly objects: (readonly ObjectMarker[] | undefined)[] = [];

  constructor(stems: Stems, book: GrammarBook) {
    this.stems = stems;
    this.heads = new HeadTree(makeHeads(book));
    for (const marker of [...objectMarkers(book.classes).values()].sort((a, b) => a.text.length - b.text.length)) {
      const letter = marker.text.charCodeAt(0);
      this.objects[letter] = [...(this.objects[letter] ?? []), marker];
    }
  }

  /** All analyses of a lower-case form as a verb, in no order. */
  analyse(form: string): readonly Candidate[] {
    const found: Fit[] = [];
    const memo: (readonly Stem[] | undefined)[] = [];
    const last = form.length - 2;
    // Where the tree ends, no longer head can come.
    for (let at = 0, state = HeadTree.ROOT; at <= last && state !== HeadTree.END; state = this.heads.next(state, form.charCodeAt(at++))) {
      const heads = this.heads.at(state);
      if (heads === undefined) continue;
      const bare = this.stemsAt(form, at, memo);
      const ku = form.startsWith('ku', at) || form.startsWith('kw', at) ? this.stemsAt(form, at + 2, memo) : NO_STEMS;
      const marked = this.markedAt(form, at, memo);
      if (bare.length + ku.length === 0 && marked === undefined) continue;
      for (const head of heads) {
        if (head.before === 'vowel' && !isVowel(form[at])) continue;
        // jiunge, jisikie: the reflexive that has grown into the verb is what an order with -e asks for.
        for (const stem of bare) if (head.object !== 'must' || stem.verb.lemma.startsWith('ji')) combine(head, undefined, '', stem, found);
        if (head.keepsKu && ku.length > 0)
          for (const stem of ku) if (stem.ku !== '') combine(head, undefined, form.slice(at, at + 2), stem, found);
        if (head.object !== 'never' && marked !== undefined)
          for (const { object, stems } of marked) for (const stem of stems) combine(head, object, '', stem, found);
      }
    }
    if (found.length === 0) return NO_CANDIDATES;
    return (found.length > 1 ? prune(reflexives(wholeRoots(wholeInfinitives(found)))) : found).map(candidate);
  }

  /** Heads of one form often end in the same place, and an object concord where a longer head does: what follows is looked up once. */
  private stemsAt(form: string, at: number, memo: (readonly Stem[] | undefined)[]): readonly Stem[] {
    return (memo[at] ??= this.stems.find(form, at));
  }

  /** The object concords that stand here with a stem behind them. */
  private markedAt(form: string, at: number, memo: (readonly Stem[] | undefined)[]): MarkedStems[] | undefined {
    let marked: MarkedStems[] | undefined;
    for (const object of this.objects[form.charCodeAt(at)] ?? NO_MARKERS) {
      const behind = at + object.text.length;
      if (!form.startsWith(object.text, at) || (object.before !== 'any' && (object.before === 'vowel') !== isVowel(form[behind]))) continue;
      const stems = this.stemsAt(form, behind, memo);
      if (stems.length === 0) continue;
      if (marked === undefined) marked = [{ object, stems }];
      else marked.push({ object, stems });
    }
    return marked;
  }
}

function combine(head: Head, object: ObjectMarker | undefined, ku: string, stem: Stem, found: Fit[]): void {
  if (!fits(head, stem, object)) return;
  const { verb, extensions } = stem;
  // Monosyllabic verbs keep ku- after these tenses unless an object concord carries the stress.
  if (head.keepsKu && !object && ku === '' && extensions.length === 0 && stem.ku === 'keeps') return;
  const passive = extensions.includes('passive');
  const score =
    verb.frequency / 128 +
    head.weight -
    0.35 * (passive ? extensions.length - 1 : extensions.length) -
    (passive ? 0.1 : 0) -
    // Causatives that news uses have entries: haitusikizi is “does not listen to us”.
    (extensions.includes('causative') ? 0.3 : 0) -
    (object ? 0.5 : 0) -
    // kutawaliwa is “be ruled”, not “they will be eaten them”.
    (object && object.concord !== 'self' && extensions.at(-1) === 'passive' ? 1 : 0) -
    // uratibu is coordination sooner than “you should coordinate”.
    (stem.final === 'any' && head.grammar.tense === 'subjunctive' ? 0.7 : 0) -
    // mjane is a widow before it is “come to each other”.
    (verb.root.length < 2 && (object || extensions.includes('reciprocal')) ? 0.4 : 0) -
    // zinakoleza is koleza “season”, not what feeds somewhere.
    (verb.root.length < 2 && extensions.includes('causative') ? 0.8 : 0) -
    // ningekupikia: I would cook for you, sooner than what is givable.
    (verb.root.length < 2 && extensions.includes('stative') ? 0.8 : 0);
  found.push({ head, object, ku, stem, score, parts: undefined });
}

function candidate(fit: Fit): Candidate {
  const { head, object, stem, score } = fit;
  const { verb } = stem;
  const grammar: Grammar = { ...head.grammar };
  if (head.final === 'relative') grammar.relative = relativeOf(fit)!;
  if (stem.extensions.length > 0) grammar.extensions = stem.extensions;
  if (object) grammar.object = object.concord;
  const reading: Reading = { lemma: verb.lemma, pos: 'verb', gloss: stem.gloss ?? verb.gloss, parts: partsOf(fit), grammar };
  if (verb.domain !== '') reading.domain = verb.domain;
  return { reading, score };
}

function partsOf(fit: Fit): readonly Part[] {
  if (fit.parts !== undefined) return fit.parts;
  const { head, object, ku, stem } = fit;
  const parts: Part[] = head.parts.slice();
  if (object) parts.push({ text: object.text, role: 'object', gloss: object.gloss });
  if (ku !== '') parts.push({ text: ku, role: 'infinitive', gloss: '' });
  for (const part of stem.parts()) parts.push(part);
  fit.parts = parts;
  return parts;
}

/** The class of the relative marker, which stands in the head or at the very end. */
function relativeOf({ head, stem }: Fit): Grammar['relative'] {
  const { grammar, final } = head;
  return final === 'relative' ? relativeClass(stem.relative!, grammar.subjects ?? [grammar.subject!]) : grammar.relative;
}

/** Whether the stem's final vowel and tail are the ones that the head asks for. */
function fits(head: Head, stem: Stem, object: ObjectMarker | undefined): boolean {
  if (head.final === 'relative')
    return stem.tail !== '' && stem.tail !== 'ni' && stem.tail !== 'je' && (stem.final === 'a' || stem.final === 'any');
  if (
    stem.final !== 'any' &&
    stem.final !== head.final &&
    !(head.grammar.tense === 'imperative' && stem.tail === 'ni' && stem.final === 'e')
  )
    return false;
  // hawako is ha-wa-ko “they are not there”, and wako no order.
  if ((head.final === 'i' || head.grammar.tense === 'imperative') && stem.gloss !== undefined) return false;
  if (stem.tail === '') return true;
  if (stem.tail === 'je') return head.grammar.tense !== 'imperative' && head.grammar.relative === undefined;
  if (stem.tail !== 'ni') return false;
  // -ni makes an imperative plural (semeni), a wish of ours one for all of us (tumwombeeni), or says that an object -wa- or -ku- means you all (nawaambieni).
  if (head.grammar.tense === 'imperative') return stem.final !== 'a';
  if (head.grammar.tense === 'subjunctive' && head.grammar.subject === 'we') return stem.final !== 'a';
  return object?.text === 'wa' || object?.text === 'ku';
}

/** kutapika is “vomit”, not “there will cook”, and kutokomea “vanish”, not “not to end”: where the rest of an infinitive is a verb, it is that verb. */
function wholeInfinitives(found: readonly Fit[]): readonly Fit[] {
  let best = -Infinity;
  for (const { head, object, stem, score } of found)
    if (head.grammar.tense === 'infinitive' && !head.grammar.negative && !object && stem.extensions.length === 0 && score > best)
      best = score;
  if (best === -Infinity) return found;
  const cutUp = ({ head: { grammar }, stem }: Fit) =>
    grammar.tense === 'infinitive' ? grammar.negative : grammar.subject === 17 && stem.verb.lemma !== 'wa';
  return found.map((fit) => (cutUp(fit) ? { ...fit, score: Math.min(fit.score, best) - 0.2 } : fit));
}

/** isitishe is i-sitish-e “may it halt”, not i-si-tish-e “may it not frighten”: a verb whose own root begins with si- is not another one denied. */
function wholeRoots(found: readonly Fit[]): readonly Fit[] {
  const subjunctive = found.filter((fit) => fit.head.grammar.tense === 'subjunctive' && !fit.object);
  if (subjunctive.length < 2) return found;
  return found.map((fit) => {
    if (!subjunctive.includes(fit) || !fit.head.grammar.negative) return fit;
    const root = `si${fit.stem.verb.root}`;
    const whole = subjunctive.find((s) => s.stem.verb.root === root && !s.head.grammar.negative);
    return whole ? { ...fit, score: Math.min(fit.score, whole.score) - 0.2 } : fit;
  });
}

/** kujifungua “give birth” is an entry of its own: it is likelier than fungua with “self”, and cut like it, ku-ji-fungu-a. */
function reflexives(found: readonly Fit[]): readonly Fit[] {
  const selves = found.filter((f) => f.object?.concord === 'self');
  if (selves.length === 0) return found;
  return found.map((fit) => {
    const { lemma } = fit.stem.verb;
    if (fit.object !== undefined || !lemma.startsWith('ji')) return fit;
    const self = selves.find((s) => `ji${s.stem.verb.lemma}` === lemma && sameGrammar(s, fit));
    return self ? { ...fit, parts: partsOf(self), score: Math.max(fit.score, self.score + 0.1) } : fit;
  });
}

const sameGrammar = (a: Fit, b: Fit): boolean =>
  a.head.grammar.tense === b.head.grammar.tense &&
  a.head.grammar.subject === b.head.grammar.subject &&
  a.head.grammar.negative === b.head.grammar.negative &&
  relativeOf(a) === relativeOf(b) &&
  a.stem.extensions.join() === b.stem.extensions.join();

/** Of two ways to say the same thing the one with an entry of its own wins: kubaliana is not kubali + an. */
function prune(found: readonly Fit[]): Fit[] {
  // There are a few to compare, and hardly ever two of the same verb: cheaper than a key for each.
  const best: Fit[] = [];
  for (const fit of found) {
    const at = best.findIndex((other) => saysTheSame(other, fit));
    if (at < 0) best.push(fit);
    else if (best[at]!.score < fit.score) best[at] = fit;
  }
  return best.filter((fit) => fit.stem.extensions.length === 0 || !best.some((other) => contains(other, fit)));
}

function saysTheSame(a: Fit, b: Fit): boolean {
  if (a.stem.verb.lemma !== b.stem.verb.lemma) return false;
  if (a.head.grammar.tense !== b.head.grammar.tense || a.head.grammar.negative !== b.head.grammar.negative) return false;
  const [parts, others] = [partsOf(a), partsOf(b)];
  return parts.length === others.length && parts.every((part, i) => part.text === others[i]!.text);
}

/** Whether `entry` has in its lemma what `fit` needs an extension for. */
const contains = (entry: Fit, fit: Fit): boolean =>
  entry.stem.extensions.length < fit.stem.extensions.length &&
  entry.stem.verb.lemma.startsWith(fit.stem.verb.lemma.slice(0, -1)) &&
  entry.head.grammar.tense === fit.head.grammar.tense &&
  entry.object?.concord === fit.object?.concord;
