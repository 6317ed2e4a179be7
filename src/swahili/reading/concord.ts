/**
 * What a concord stands for in its place. Several classes share a concord (*i-* is class 9 and 4, *u-* class 3, 14, 11 and “you”); the noun
 * beside it tells which is meant, and the reading that comes first says so.
 */
import type { Concord, Grammar, NounClass, Reading } from '../types.ts';
import { isAddressed } from './addressed.ts';
import { agreeing, classesOf, type Place, shares } from './place.ts';

/** “If”: what follows without a subject of its own is done by whoever reads it. */
const CONDITIONS: ReadonlySet<string> = new Set(['ikiwa', 'kama', 'iwapo', 'endapo']);

/** One reading for each reading and what its concords mean, so that equal words share them. */
const told = new WeakMap<Reading, Map<string, Reading>>();

function once(reading: Reading, key: string, make: () => Reading): Reading {
  let known = told.get(reading);
  if (!known) told.set(reading, (known = new Map()));
  let made = known.get(key);
  if (!made) known.set(key, (made = make()));
  return made;
}

/** The readings, the first with its concords as they are meant here. */
export function withConcords(readings: readonly Reading[], place: Place): readonly Reading[] {
  const first = readings[0];
  if (!first) return readings;
  const meant = first.pos === 'verb' ? circumstance(subject(first, place), place) : agreement(first, place);
  return meant === first ? readings : [meant, ...readings.slice(1)];
}

/** “matatizo ya”: ya is of class 9, 6 or 4, and behind this noun of class 6. */
function agreement(first: Reading, { before, head }: Place): Reading {
  const { classes, nounClass } = first.grammar;
  if (!classes || nounClass === undefined || !agreeing(first)) return first;
  const cls = sharedClass(head, classes) ?? sharedClass(before, classes);
  if (cls === undefined || cls === nounClass) return first;
  return once(first, `${cls}`, () => ({
    ...first,
    parts: first.parts.map((p) => (p.role === 'concord' ? { ...p, gloss: p.gloss.replace(`class ${nounClass}`, `class ${cls}`) } : p)),
    grammar: { ...first.grammar, nounClass: cls },
  }));
}

function sharedClass(noun: Reading | undefined, classes: readonly Concord[]): NounClass | undefined {
  return noun && classesOf(noun).find((c) => classes.includes(c));
}

/** “miti imeanguka”: they, of class 4; “Mradi utafanikiwa”: it; “Wewe utafanikiwa”: you, and you only where somebody is spoken to. */
function subject(first: Reading, place: Place): Reading {
  const { subjects, relative } = first.grammar;
  if (subjects === undefined) return first;
  // mlimokuwa: in which there was.
  const inside = relative === 18 && subjects.includes(18) ? 18 : undefined;
  const own = inside ?? sharedClass(place.head, subjects) ?? ownPlace(place, subjects) ?? you(first, place, subjects);
  if (own !== undefined && typeof own !== 'number') return once(first, own, () => withSubjects(first, [own]));
  const classes = own === undefined ? subjects : [own, ...subjects.filter((s) => s !== own)];
  const meant = classes.filter((s) => s !== 'you' && (s !== 'you all' || own === undefined));
  if (meant.every((s, i) => s === subjects[i]) && meant.length === subjects.length) return first;
  return once(first, `${meant}`, () => withSubjects(first, meant, relative !== undefined && subjects.includes(relative as NounClass)));
}

/** “nchini humo mna maji”: there is, not you have. */
const ownPlace = ({ before }: Place, subjects: readonly Concord[]): 18 | undefined =>
  subjects.includes(18) && before && (before.grammar.locative || shares(classesOf(before), [18])) ? 18 : undefined;

function you(first: Reading, { slots, index, kinds }: Place, subjects: readonly Concord[]): Concord | undefined {
  const person = subjects.find((s) => s === 'you' || s === 'you all');
  const { lemma, grammar } = first;
  // “mwezi unaofuata”: the relative is of the subject's own class.
  if (person === undefined || (grammar.relative !== undefined && subjects.includes(grammar.relative as NounClass))) return undefined;
  // “Umefaulu kutuponya,” alisema: who speaks speaks to somebody.
  if (isAddressed(slots) || slots.some((s) => s.chosen?.reading.grammar.subject === person)) return person;
  const before = slots[index - 1];
  // “Ikiwa utafungia watu …”: whoever does it.
  const begins = before === undefined || /^[“"‘:]$/.test(before.sign) || CONDITIONS.has(before.form);
  if (person !== 'you' || !begins || lemma === 'wa' || grammar.negative) return undefined;
  // “Ukienda mjini, …”, “Unapofika …”, “Unaweza kusoma zaidi”: whoever reads it.
  const anybody =
    grammar.tense === 'while' ||
    CONDITIONS.has(before?.form ?? '') ||
    (grammar.tense === 'present' && (grammar.relative === 16 || kinds.is('reader', first)));
  return anybody ? person : undefined;
}

function withSubjects(reading: Reading, subjects: readonly Concord[], relativeToo = false): Reading {
  const [own] = subjects as [Concord, ...Concord[]];
  const { subjects: _, ...rest } = reading.grammar;
  const grammar: Grammar = { ...rest, subject: own, ...(subjects.length > 1 && { subjects }) };
  if (relativeToo && typeof own === 'number') grammar.relative = own;
  return { ...reading, grammar };
}

/** “alipozaliwa”: when, but behind a place where: mahali alipozaliwa. Source: Ashton, Swahili Grammar (1944), the relatives of place and time. */
function circumstance(first: Reading, place: Place): Reading {
  const { relative } = first.grammar;
  if (relative !== 16 && relative !== 17 && relative !== 18) return first;
  const of = relative === 16 && !isPlace(first, place) ? 'time' : 'place';
  return once(first, of, () => ({
    ...first,
    parts: first.parts.map((p) => (p.role === 'relative' && p.text === 'po' ? { ...p, gloss: of === 'time' ? 'when' : 'where' } : p)),
    grammar: { ...first.grammar, circumstance: of },
  }));
}

function isPlace(verb: Reading, { before, beforeForm, kinds }: Place): boolean {
  const { tense } = verb.grammar;
  if (verb.lemma === 'wa' && tense === 'timeless') return true;
  if (before === undefined || kinds.is('time', before)) return false;
  if (beforeForm === 'ndipo') return before.pos === 'copula';
  // “kijijini alipozaliwa”, but “alirudi kijijini alipomaliza”.
  if (before.grammar.locative) return kinds.is('settled', verb);
  if (before.pos === 'noun' && kinds.is('place', before)) return true;
  return before.pos === 'verb' && kinds.is('knowing', before) && tense === 'past';
}
