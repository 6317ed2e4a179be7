import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Concord, Grammar, Part, Reading } from '../types.ts';
import { type Head, makeHeads, RELATIVES, relativeClass } from './heads.ts';
import { type Stem, Stems } from './stems.ts';
import { KEEPS_KU, MAY_DROP_KU } from './tables/extensions.ts';
import { NOUN_CLASSES, PERSONS } from './tables/noun-classes.ts';

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
function objectMarkers(): Map<string, ObjectMarker> {
  const markers = new Map<string, ObjectMarker>();
  const add = (text: string, concord: Concord | 'self', gloss: string, before: ObjectMarker['before']) => {
    const known = markers.get(text);
    if (!known) markers.set(text, { text, concord, gloss, before });
    else if (!known.gloss.split(', ').includes(gloss)) markers.set(text, { ...known, gloss: `${known.gloss}, ${gloss}` });
  };
  const english = { 1: 'him, her', 2: 'them' } as Partial<Record<number, string>>;
  for (const person of PERSONS.filter((p) => p.person !== 'you all'))
    for (const text of new Set(person.object))
      add(text, person.person, person.english.object, text === 'kw' || text === 'tw' ? 'vowel' : 'any');
  // Before class 18, which has the same form: alimuona saw him.
  add('mu', 1, 'him, her', 'any');
  const order = [1, 2, 9, 10, 6, 3, 11, 14, 5, 7, 8, 4, 15, 16, 17, 18];
  for (const row of [...NOUN_CLASSES].sort((a, b) => order.indexOf(a.class) - order.indexOf(b.class))) {
    const gloss = english[row.class] ?? (row.plural ? 'them' : 'it');
    add(row.object[0], row.class, gloss, row.class === 1 ? 'consonant' : 'any');
    if (row.object[1] !== row.object[0]) add(row.object[1], row.class, gloss, 'vowel');
  }
  add('wa', 'you all', 'you (all)', 'any');
  add('ji', 'self', '…self, …selves', 'any');
  return markers;
}

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter);

export class Verbs {
  private readonly stems: Stems;
  /** Every head under its text, and nothing under every beginning of one: where a form leaves the map, no longer head can come. */
  private readonly heads = new Map<string, Head[]>();
  private readonly objects = objectMarkers();
  private readonly relatives = new Map(RELATIVES.map((r) => [r.text, r]));

  constructor(lexicon: Lexicon) {
    this.stems = new Stems(lexicon);
    for (const head of makeHeads()) {
      for (let at = 0; at < head.text.length; at++) {
        const beginning = head.text.slice(0, at);
        if (!this.heads.has(beginning)) this.heads.set(beginning, []);
      }
      const same = this.heads.get(head.text);
      if (same) same.push(head);
      else this.heads.set(head.text, [head]);
    }
  }

  /** All analyses of a lower-case form as a verb, in no order. */
  analyse(form: string): Candidate[] {
    const found: Candidate[] = [];
    const memo: (Stem[] | undefined)[] = [];
    const stemsAt = (at: number) => (memo[at] ??= this.stems.find(form, at));
    for (let at = 0; at <= form.length - 2; at++) {
      const heads = this.heads.get(form.slice(0, at));
      if (!heads) break;
      if (heads.length === 0) continue;
      const bare = stemsAt(at);
      const ku = form.startsWith('ku', at) || form.startsWith('kw', at) ? stemsAt(at + 2) : [];
      const marked = this.objectsAt(form, at).map((object) => ({ object, stems: stemsAt(at + object.text.length) }));
      if (bare.length + ku.length === 0 && marked.every((m) => m.stems.length === 0)) continue;
      for (const head of heads) {
        if (head.before === 'vowel' && !isVowel(form[at])) continue;
        // jiunge, jisikie: the reflexive that has grown into the verb is what an order with -e asks for.
        for (const stem of bare)
          if (head.object !== 'must' || stem.verb.lemma.startsWith('ji')) this.combine(head, undefined, '', stem, found);
        if (head.keepsKu)
          for (const stem of ku) if (KEEPS_KU.has(stem.verb.lemma)) this.combine(head, undefined, form.slice(at, at + 2), stem, found);
        if (head.object !== 'never')
          for (const { object, stems } of marked) for (const stem of stems) this.combine(head, object, '', stem, found);
      }
    }
    return found.length > 1 ? prune(reflexives(wholeInfinitives(found))) : found;
  }

  private objectsAt(form: string, at: number): ObjectMarker[] {
    const markers: ObjectMarker[] = [];
    for (let length = 1; length <= 2; length++) {
      const marker = this.objects.get(form.slice(at, at + length));
      if (!marker) continue;
      const vowelNext = isVowel(form[at + length]);
      if (marker.before === 'any' || (marker.before === 'vowel') === vowelNext) markers.push(marker);
    }
    return markers;
  }

  private combine(head: Head, object: ObjectMarker | undefined, ku: string, stem: Stem, found: Candidate[]): void {
    const { verb } = stem;
    const grammar: Grammar = { ...head.grammar };
    const unextended = stem.extensions.length === 0;
    // Monosyllabic verbs keep ku- after these tenses unless an object concord carries the stress.
    if (head.keepsKu && !object && ku === '' && unextended && KEEPS_KU.has(verb.lemma) && !MAY_DROP_KU.has(verb.lemma)) return;
    if (!fits(head, stem, object)) return;
    if (head.final === 'relative') grammar.relative = relativeClass(this.relatives.get(stem.tail)!, grammar.subjects ?? [grammar.subject!]);
    if (stem.extensions.length > 0) grammar.extensions = stem.extensions;
    if (object) grammar.object = object.concord;
    const parts: Part[] = [...head.parts];
    if (object) parts.push({ text: object.text, role: 'object', gloss: object.gloss });
    if (ku !== '') parts.push({ text: ku, role: 'infinitive', gloss: '' });
    parts.push(...stem.parts());
    const reading: Reading = {
      lemma: verb.lemma,
      pos: 'verb',
      gloss: stem.gloss ?? verb.gloss,
      parts,
      grammar,
      ...(verb.domain !== '' && { domain: verb.domain }),
    };
    found.push({
      reading,
      score:
        verb.frequency / 128 +
        head.weight -
        0.35 * stem.extensions.filter((e) => e !== 'passive').length -
        (grammar.extensions?.includes('passive') ? 0.1 : 0) -
        // Causatives that news uses have entries: haitusikizi is “does not listen to us”.
        (stem.extensions.includes('causative') ? 0.3 : 0) -
        (object ? 0.5 : 0) -
        // kutawaliwa is “be ruled”, not “they will be eaten them”.
        (object && object.concord !== 'self' && stem.extensions.at(-1) === 'passive' ? 1 : 0) -
        // uratibu is coordination sooner than “you should coordinate”.
        (stem.final === 'any' && head.grammar.tense === 'subjunctive' ? 0.7 : 0) -
        // mjane is a widow before it is “come to each other”.
        (verb.root.length < 2 && (object || stem.extensions.includes('reciprocal')) ? 0.4 : 0) -
        // ningekupikia: I would cook for you, sooner than what is givable.
        (verb.root.length < 2 && stem.extensions.includes('stative') ? 0.8 : 0),
    });
  }
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
  // hawako is ha-wa-ko “they are not there”.
  if (head.final === 'i' && stem.gloss !== undefined) return false;
  if (stem.tail === '') return true;
  if (stem.tail === 'je') return head.grammar.tense !== 'imperative' && head.grammar.relative === undefined;
  if (stem.tail !== 'ni') return false;
  // -ni makes an imperative plural (semeni), a wish of ours one for all of us (tumwombeeni), or says that an object -wa- or -ku- means you all (nawaambieni).
  if (head.grammar.tense === 'imperative') return stem.final !== 'a';
  if (head.grammar.tense === 'subjunctive' && head.grammar.subject === 'we') return stem.final !== 'a';
  return object?.text === 'wa' || object?.text === 'ku';
}

/** kutapika is “vomit”, not “there will cook”, and kutokomea “vanish”, not “not to end”: where the rest of an infinitive is a verb, it is that verb. */
function wholeInfinitives(found: readonly Candidate[]): Candidate[] {
  const isPlain = ({ reading: { grammar } }: Candidate) =>
    grammar.tense === 'infinitive' && !grammar.negative && grammar.object === undefined;
  const best = Math.max(...found.filter((c) => isPlain(c) && !c.reading.grammar.extensions).map((c) => c.score));
  if (best === -Infinity) return [...found];
  const cutUp = ({ reading: { lemma, grammar } }: Candidate) =>
    grammar.tense === 'infinitive' ? grammar.negative : grammar.subject === 17 && lemma !== 'wa';
  return found.map((c) => (cutUp(c) ? { ...c, score: Math.min(c.score, best) - 0.2 } : c));
}

/** kujifungua “give birth” is an entry of its own: it is likelier than fungua with “self”, and cut like it, ku-ji-fungu-a. */
function reflexives(found: readonly Candidate[]): Candidate[] {
  const shape = ({ grammar }: Reading) =>
    `${grammar.tense} ${grammar.subject} ${grammar.negative} ${grammar.relative} ${grammar.extensions}`;
  const selves = found.filter((c) => c.reading.grammar.object === 'self');
  if (selves.length === 0) return [...found];
  return found.map((c) => {
    if (!c.reading.lemma.startsWith('ji') || c.reading.grammar.object !== undefined) return c;
    const self = selves.find((s) => `ji${s.reading.lemma}` === c.reading.lemma && shape(s.reading) === shape(c.reading));
    if (!self) return c;
    return { reading: { ...c.reading, parts: self.reading.parts }, score: Math.max(c.score, self.score + 0.1) };
  });
}

/** Of two ways to say the same thing the one with an entry of its own wins: kubaliana is not kubali + an. */
function prune(found: Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of found) {
    const { parts, lemma, grammar } = candidate.reading;
    let key = `${lemma} ${grammar.tense} ${grammar.negative ?? ''}`;
    for (const { text } of parts) key += `-${text}`;
    const known = best.get(key);
    if (!known || known.score < candidate.score) best.set(key, candidate);
  }
  const list = [...best.values()];
  return list.filter(
    (c) =>
      !c.reading.grammar.extensions ||
      !list.some(
        (o) =>
          o !== c &&
          (o.reading.grammar.extensions?.length ?? 0) < c.reading.grammar.extensions!.length &&
          o.reading.lemma.startsWith(c.reading.lemma.slice(0, -1)) &&
          o.reading.grammar.tense === c.reading.grammar.tense &&
          o.reading.grammar.object === c.reading.grammar.object,
      ),
  );
}
