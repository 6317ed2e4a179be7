import { fold } from '../names/fold.ts';
import { FLAG, type Gazetteer } from '../names/gazetteer.ts';
import type { Block, Phrase } from '../reading/block.ts';
import type { PartOfSpeech, Reading, Token } from '../types.ts';
import { ABBREVIATED, CLOSED } from './closed-english.ts';
import { inflectVerb } from './inflect.ts';
import { type Item, type ItemKind, NO_GRAMMAR } from './item.ts';
import { base, KINDS, type Sources } from './item-base.ts';
import { nameOf, peopleOf, withoutObject } from './item-of-mark.ts';
import { alternatives, firstOf, type Wording, wordingFor } from './wording.ts';

const DOER = /^(?:one|those) who do(?:es)? this: /;
const DOING = /^the act of: /;

/** What the analyser says of a word that it derived from a verb, as one English word: criticiser, criticising. */
function englishOf(gloss: string): string {
  const first = firstOf(gloss);
  if (DOER.test(first)) return `${inflectVerb(first.replace(DOER, ''), 'ing').replace(/^(\w+)ing\b/, '$1er')}`;
  return DOING.test(first) ? inflectVerb(first.replace(DOING, ''), 'ing') : first;
}

/** A fixed expression as one item. */
export function ofPhrase(block: Block, phrase: Phrase, { wording }: Sources): Item {
  const [from, to] = [block.tokens[phrase.from]!, block.tokens[phrase.to]!];
  const preference = wording.of(phrase.text, 'phrase');
  const english = preference.wording || firstOf(phrase.gloss);
  const common = { ...base(block, { start: from.start, end: to.end }), english, lemma: phrase.text, preference };
  const reading = from.readings.find((r) => r.pos === phrase.pos) ?? from.readings[0];
  const pronoun = /^(?:every|some|any|no)(?:one|body|thing)\b/.test(english);
  const kind: ItemKind = pronoun
    ? 'name'
    : phrase.pos === 'verb' && reading?.pos === 'verb'
      ? 'verb'
      : phrase.pos === 'verb'
        ? 'adverb'
        : (KINDS[phrase.pos as PartOfSpeech] ?? 'adverb');
  return {
    ...common,
    kind,
    grammar: pronoun
      ? /thing$/.test(english)
        ? NO_GRAMMAR
        : { nounClass: 1, animate: true }
      : kind === 'noun' || kind === 'verb'
        ? withoutObject(reading?.grammar ?? NO_GRAMMAR, to)
        : NO_GRAMMAR,
  };
}

/** A word that is a name here, whatever else it is. */
export function ofName(block: Block, token: Token, { wording }: Sources): Item {
  const common = base(block, token);
  return {
    ...common,
    kind: 'name',
    english: common.written,
    lemma: '',
    grammar: { nounClass: 1, animate: true },
    preference: wording.of('', ''),
  };
}

/** A word, number or sign by itself. */
export function ofToken(block: Block, index: number, first: boolean, sources: Sources): Item {
  const token = block.tokens[index]!;
  const common = { ...base(block, token), lemma: '', grammar: NO_GRAMMAR, preference: sources.wording.of('', '') };
  const { written } = common;
  if (token.kind === 'symbol') return { ...common, kind: 'sign', english: written };
  if (token.kind === 'number') return { ...common, kind: 'numeral', english: written };
  if (token.kind === 'address') return { ...common, kind: 'name', english: written };
  const title = ABBREVIATED[written.replace(/\.$/, '')];
  if (title) return { ...common, kind: 'name', english: title, lemma: 'title' };
  const reading = readingOf(token, block.tokens[index + 1]);
  const capital = written[0] !== written[0]!.toLowerCase();
  if (capital && (!first || !reading || reading.guess || reading.pos === 'verb')) {
    const name = known(block.forms[index]!, sources.gazetteer);
    if (name) return { ...common, ...name };
  }
  if (!reading || reading.pos === 'foreign' || reading.pos === 'name') {
    if (capital || reading) return { ...common, kind: 'name', english: written };
    return { ...common, kind: 'noun', english: written, known: false };
  }
  return ofReading(common, reading, block.forms[index]!, sources.wording);
}

/** The reading that the sentence needs: “wale waliokufa” tells who rather than to eat, “sababu kuu” is a noun. */
function readingOf(token: Token, next: Token | undefined): Reading | undefined {
  const [first] = token.readings;
  // “wakati huo”: at that time.
  if (first?.lemma === 'wakati' && next?.readings[0]?.grammar.deixis !== undefined)
    return token.readings.find((r) => r.pos === 'noun') ?? first;
  // “kwenye mpaka na Uganda”: a border.
  if (first?.lemma === 'mpaka' && next?.readings[0]?.lemma === 'na') return token.readings.find((r) => r.pos === 'noun') ?? first;
  if (first?.lemma === 'kuwa' && next?.readings[0]?.lemma === 'na') return token.readings.find((r) => r.pos === 'verb') ?? first;
  const including = token.readings.find((r) => r.pos === 'preposition' && r.gloss === 'including');
  if (including) return including;
  // “hakuwahi”: he never; only somebody does so, no place.
  if (first?.lemma === 'wahi' && first.grammar.subject === 17 && first.grammar.negative)
    return { ...first, grammar: { subject: 1, tense: 'past', negative: true } };
  // “hakutajwa”: he was not named.
  if (first?.grammar.subject === 17 && first.grammar.negative && first.lemma !== 'wa') {
    const somebody = token.readings.find((r) => r.grammar.subject === 1);
    if (somebody) return somebody;
  }
  // “kutatua”: to solve, hardly “there will land”.
  // “kuliomba baraza”: to ask the council, hardly “there asked”.
  if (first?.grammar.subject === 17 && (first.grammar.tense === 'future' || first.grammar.tense === 'past') && first.lemma !== 'wa')
    return token.readings.find((r) => r.grammar.tense === 'infinitive') ?? first;
  if (first?.pos === 'interjection' && next?.readings[0]?.pos === 'verb')
    return token.readings.find((r) => r.grammar.deixis !== undefined) ?? first;
  if (first?.pos === 'verb' && (first.grammar.tense === 'subjunctive' || first.grammar.tense === 'imperative'))
    return token.readings.find((r) => r.grammar.deixis !== undefined) ?? first;
  const behind = next?.readings[0];
  if (
    ((first?.pos === 'conjunction' && first.lemma !== 'lakini') || first?.pos === 'adverb' || first?.lemma === 'mpaka') &&
    behind &&
    (behind.pos === 'connective' || behind.pos === 'adjective' || behind.grammar.possessor !== undefined)
  )
    return (
      token.readings.find(
        (r) =>
          r.pos === 'noun' &&
          (r.grammar.classes ?? [r.grammar.nounClass]).some((c) => (behind.grammar.classes ?? [behind.grammar.nounClass]).includes(c!)),
      ) ?? first
    );
  return first;
}

function known(form: string, gazetteer: Gazetteer): Pick<Item, 'kind' | 'english' | 'grammar' | 'lemma'> | undefined {
  const folded = fold(form);
  const senses = gazetteer.senses(folded);
  for (const { flag, number } of senses) {
    if (flag === FLAG.place) return { kind: 'name', english: nameOf(gazetteer.entry(number).gloss), grammar: NO_GRAMMAR, lemma: 'place' };
    if (flag === FLAG.language || flag === FLAG.people) return peopleOf(gazetteer.entry(number).gloss, form);
  }
  return undefined;
}

type Common = Omit<Item, 'kind' | 'english'>;

function ofReading(common: Common, reading: Reading, form: string, wording: Wording): Item {
  const { lemma, pos, grammar } = reading;
  const preference = wording.of(lemma, pos);
  const item: Item = {
    ...common,
    kind: KINDS[pos] ?? 'adverb',
    english: reading.sense ?? (wordingFor(reading.gloss, preference) || englishOf(reading.gloss)),
    lemma,
    grammar,
    preference,
  };
  const closed = CLOSED[form];
  if (closed && (closed[0] === pos || closed[0] === '')) return { ...item, kind: (closed[1] as ItemKind) || item.kind, english: closed[2] };
  if (pos === 'pronoun' && grammar.possessor !== undefined) return { ...item, kind: 'possessive' };
  if (pos === 'pronoun' && grammar.deixis) return { ...item, kind: 'demonstrative' };
  if (pos === 'pronoun' && grammar.relative !== undefined) return { ...item, kind: 'relative' };
  const adverbial = pos === 'adverb' ? alternatives(reading.gloss).find((a) => a.endsWith('ly')) : undefined;
  if (adverbial && preference.wording === '' && !item.english.endsWith('ly')) return { ...item, adverbial };
  if (lemma === 'enye' && pos === 'adjective') return { ...item, kind: 'with', english: 'with' };
  if (lemma === 'na' && reading.parts.length > 1) return { ...item, kind: 'pronoun', english: `with ${firstOf(reading.parts[1]!.gloss)}` };
  return item;
}
