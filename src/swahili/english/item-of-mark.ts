import type { Block } from '../reading/block.ts';
import { isPassive } from '../reading/place.ts';
import { byWord } from '../text/by-word.ts';
import type { Grammar, Mark, Token } from '../types.ts';
import { ABBREVIATED } from './closed-english.ts';
import { genderOfName } from './gender.ts';
import { type Item, NO_GRAMMAR } from './item.ts';
import { base, type Sources } from './item-base.ts';
import { nameWithKind } from './name-kinds.ts';
import { isPartOfPlace } from './places.ts';
import { firstOf } from './wording.ts';

/** What an English name is without what the mark tells about it. */
export const nameOf = (gloss: string): string => {
  const translated = gloss.slice(gloss.indexOf(': ') + 1).trim();
  const name = /^[^,(;]*/.exec(translated)![0].trim();
  return SHORT[name] ?? name;
};

const SHORT: Readonly<Record<string, string>> = byWord({
  'United States of America': 'United States',
  'Democratic Republic of the Congo': 'DR Congo',
});

/** “kusitishwa kwa vita” is a noun, whatever its first word is. */
const NOMINAL = /^term:ku\S+ kwa /;

/** “anayemaliza muda wake”: outgoing. What is listed in a relative form tells of the noun before it. */
const RELATIVE = /^term:(?:ana|ali|wana|wali|ina|ili|zina|zili)(?:ye|o|yo|zo)\w+ /;

/** “kuwatawanya waandamanaji”: the object that agrees with the verb stands inside the expression. */
export function withoutObject(grammar: Grammar, last: Token): Grammar {
  const noun = last.readings.find((r) => r.pos === 'noun')?.grammar;
  const { object, ...others } = grammar;
  return object !== undefined && noun && [noun.nounClass, ...(noun.classes ?? [])].some((c) => c === object) ? others : grammar;
}

/** A term's English says the passive itself: “be removed from power”. */
function voiced(grammar: Grammar, english: string): Grammar {
  return /^(?:be|have) /.test(english) && grammar.extensions
    ? { ...grammar, extensions: grammar.extensions.filter((e) => e !== 'passive') }
    : grammar;
}

/** A term, a name or a date as one item. */
export function ofMark(block: Block, token: Token, last: Token, mark: Mark, { wording }: Sources): Item {
  const reading = token.readings[0];
  const common = base(block, mark);
  if (mark.kind === 'term') {
    if (/^(?:in|on|at|by|under|for|of|with|without|against) /.test(mark.gloss))
      return {
        ...common,
        kind: 'adverb',
        english: firstOf(mark.gloss),
        lemma: mark.key,
        grammar: NO_GRAMMAR,
        preference: wording.of('', ''),
      };
    // “mashariki mwa Kongo” is a place.
    if (isPartOfPlace(mark.gloss))
      return { ...common, kind: 'name', english: firstOf(mark.gloss), lemma: 'place', grammar: NO_GRAMMAR, preference: wording.of('', '') };
    const { relative } = reading?.grammar ?? NO_GRAMMAR;
    if (typeof relative === 'number' && RELATIVE.test(mark.key) && !/^(?:former|who|that|which) /.test(mark.gloss))
      return {
        ...common,
        kind: 'adjective',
        english: firstOf(mark.gloss),
        lemma: mark.key,
        grammar: { nounClass: relative },
        preference: wording.of('', ''),
      };
    const verb = reading?.pos === 'verb' && reading.grammar.tense !== undefined && !NOMINAL.test(mark.key) && !/^former /.test(mark.gloss);
    const noun = token.readings.find((r) => r.pos === 'noun');
    const lemma = mark.key.slice(mark.key.indexOf(':') + 1);
    const plain = wording.of('', '');
    const preference = /^(?:the|\S+ (?:of|in)) /.test(mark.gloss) ? { ...plain, the: true } : plain;
    const passive = last !== token && isPassive(last.readings[0]);
    const nominal = (noun ?? reading)?.grammar ?? NO_GRAMMAR;
    return {
      ...common,
      kind: verb ? 'verb' : 'noun',
      english: firstOf(mark.listed ?? mark.gloss).replace(/^the /, ''),
      lemma,
      // “taarifa iliyotolewa”: a statement is counted, information is not.
      grammar: verb ? voiced(withoutObject(reading.grammar, last), mark.gloss) : passive ? { ...nominal, mass: false } : nominal,
      preference,
      ...(passive && { passive }),
    };
  }
  const preference = wording.of('', '');
  if (mark.kind === 'date') return { ...common, kind: 'adverb', english: mark.gloss, lemma: 'date', grammar: NO_GRAMMAR, preference };
  if (mark.kind === 'people') return { ...common, ...peopleOf(mark.gloss, common.written), preference };
  const grammar: Grammar = mark.kind === 'person' ? { nounClass: 1, animate: true } : NO_GRAMMAR;
  return {
    ...common,
    kind: 'name',
    english: nameIn(mark, common.written),
    lemma: mark.kind,
    grammar,
    preference,
    ...(mark.kind === 'person' && { gender: genderOfName(mark.key) }),
  };
}

const ACRONYM = /^[A-Z]{2,6}$/;

/** A person as written; Reuters stays Reuters where the English only adds what it is. */
function nameIn(mark: Mark, written: string): string {
  const english = nameOf(mark.gloss);
  if (mark.kind === 'person')
    return written.replace(/^(\p{L}+)\.? /u, (said, title: string) => (ABBREVIATED[title] ? `${ABBREVIATED[title]} ` : said));
  return mark.kind === 'organisation' && (ACRONYM.test(written) || english.includes(written))
    ? nameWithKind(written)
    : nameWithKind(english);
}

/** `Russian (one person)`, `Russians`, `Chinese people` and, of the language and what is like it, `Russian`; `Arab; Arabic` → Arabic. */
export function peopleOf(gloss: string, written: string): Pick<Item, 'kind' | 'english' | 'grammar' | 'lemma'> {
  const senses = gloss.replace(/ \(.*\)$/, '').split('; ');
  const plural = /^w/i.test(written);
  if (!plural && !gloss.endsWith(')')) return { kind: 'adjective', english: senses.at(-1)!, grammar: NO_GRAMMAR, lemma: 'language' };
  const one = senses[0]!.replace(/ people$/, ' person');
  const english = plural ? one.replace(/s$/, '') : /(?:sh|ch|ese|ss)$/.test(one) ? `${one} person` : one;
  return { kind: 'noun', english, grammar: { nounClass: plural ? 2 : 1, animate: true }, lemma: 'people' };
}
