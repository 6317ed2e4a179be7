import { fold } from '../names/fold.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import { FLAG } from '../names/gazetteer.ts';
import type { Block, Phrase } from '../reading/block.ts';
import type { Grammar, Mark, PartOfSpeech, Reading, Span, Token } from '../types.ts';
import { CLOSED } from './closed-english.ts';
import { inflectVerb } from './inflect.ts';
import { alternatives, firstOf, type Preference, type Wording } from './wording.ts';

export type ItemKind =
  | 'noun'
  | 'name'
  | 'verb'
  | 'adjective'
  | 'numeral'
  | 'possessive'
  | 'demonstrative'
  | 'with'
  | 'of'
  | 'preposition'
  | 'conjunction'
  | 'and'
  | 'adverb'
  | 'pronoun'
  | 'copula'
  | 'relative'
  | 'determiner'
  | 'sign';

/** One unit of the sentence: a word, a fixed expression, a term or a name, with its English before it is inflected. */
export interface Item extends Span {
  kind: ItemKind;
  english: string;
  /** Dictionary form of the word or phrase; '' where there is none. */
  lemma: string;
  grammar: Grammar;
  preference: Preference;
  /** Of an adverb that is an adjective behind -a (kisheria: legal): its English at a verb. */
  adverbial?: string;
  known: boolean;
  /** The Swahili word as written. */
  written: string;
  /** White space stands before it. */
  spaced: boolean;
}

const NO_GRAMMAR: Grammar = {};
const KINDS: Partial<Record<PartOfSpeech, ItemKind>> = {
  noun: 'noun',
  verb: 'verb',
  adjective: 'adjective',
  adverb: 'adverb',
  pronoun: 'pronoun',
  connective: 'of',
  preposition: 'preposition',
  conjunction: 'conjunction',
  copula: 'copula',
  numeral: 'numeral',
  particle: 'determiner',
  name: 'name',
};

/** What an English name is without what the mark tells about it. */
export const nameOf = (gloss: string): string => {
  const translated = gloss.slice(gloss.indexOf(': ') + 1).trim();
  const name = /^[^,(;]*/.exec(translated)![0].trim();
  return SHORT[name] ?? name;
};

const SHORT: Readonly<Record<string, string>> = {
  'United States of America': 'United States',
  'Democratic Republic of the Congo': 'DR Congo',
};

const DOER = /^(?:one|those) who do(?:es)? this: /;
const DOING = /^the act of: /;

/** What the analyser says of a word that it derived from a verb, as one English word: criticiser, criticising. */
function englishOf(gloss: string): string {
  const first = firstOf(gloss);
  if (DOER.test(first)) return `${inflectVerb(first.replace(DOER, ''), 'ing').replace(/^(\w+)ing\b/, '$1er')}`;
  return DOING.test(first) ? inflectVerb(first.replace(DOING, ''), 'ing') : first;
}

/** Everything that the rendering of a block looks words up in. */
export interface Sources {
  wording: Wording;
  gazetteer: Gazetteer;
}

/** @returns the units of the block's tokens inside `span`. */
export function itemsOf(block: Block, marks: readonly Mark[], span: Span, sources: Sources): Item[] {
  const items: Item[] = [];
  const { tokens } = block;
  const phrases = new Map(block.phrases.filter((p) => isItself(block, p)).map((p) => [p.from, p]));
  let i = 0;
  while (i < tokens.length && tokens[i]!.start < span.start) i++;
  const longest = new Map<number, Mark>();
  for (const mark of marks) if (mark.end <= span.end && mark.end > (longest.get(mark.start)?.end ?? 0)) longest.set(mark.start, mark);
  let first = true;
  while (i < tokens.length && tokens[i]!.end <= span.end) {
    const token = tokens[i]!;
    const mark = longest.get(token.start);
    const phrase = phrases.get(i);
    const phraseEnd = phrase ? tokens[phrase.to]!.end : 0;
    // A term of one word that the lexicon knows takes the wording that the lexicon's word takes.
    const single = mark?.end === token.end && (mark.kind === 'term' ? token.readings.length > 0 : token.kind === 'number');
    if (mark && !single && mark.end >= phraseEnd) {
      items.push(ofMark(block, token, mark, sources));
      while (i < tokens.length && tokens[i]!.start < mark.end) i++;
    } else if (phrase && phraseEnd <= span.end) {
      items.push(ofPhrase(block, phrase, sources));
      i = phrase.to + 1;
    } else items.push(ofToken(block, i++, first, sources));
    if (token.kind !== 'symbol') first = false;
  }
  return items;
}

/** Phrases are found by lemmas: what does not inflect must stand as it is listed, and kuwa na with nothing inside. */
function isItself(block: Block, { from, to, text, pos }: Phrase): boolean {
  if (text === 'wa na') return false;
  return pos === 'verb' || pos === 'noun' || pos === 'adjective' || block.forms.slice(from, to + 1).join(' ') === text;
}

const base = (block: Block, span: Span): Pick<Item, 'start' | 'end' | 'written' | 'spaced' | 'known'> => ({
  start: span.start,
  end: span.end,
  written: block.text.slice(span.start, span.end),
  spaced: /\s/.test(block.text[span.start - 1] ?? ' '),
  known: true,
});

/** A term's English says the passive itself: “be removed from power”. */
function voiced(grammar: Grammar, english: string): Grammar {
  return english.startsWith('be ') && grammar.extensions
    ? { ...grammar, extensions: grammar.extensions.filter((e) => e !== 'passive') }
    : grammar;
}

function ofMark(block: Block, token: Token, mark: Mark, { wording }: Sources): Item {
  const reading = token.readings[0];
  const common = base(block, mark);
  if (mark.kind === 'term') {
    if (/^(?:in|on|at|by|under|for|of|with|without) /.test(mark.gloss))
      return {
        ...common,
        kind: 'adverb',
        english: firstOf(mark.gloss),
        lemma: mark.key,
        grammar: NO_GRAMMAR,
        preference: wording.of('', ''),
      };
    const verb = reading?.pos === 'verb' && reading.grammar.tense !== undefined;
    const noun = token.readings.find((r) => r.pos === 'noun');
    const lemma = mark.key.slice(mark.key.indexOf(':') + 1);
    return {
      ...common,
      kind: verb ? 'verb' : 'noun',
      english: firstOf(mark.gloss),
      lemma,
      grammar: verb ? voiced(reading.grammar, mark.gloss) : ((noun ?? reading)?.grammar ?? NO_GRAMMAR),
      preference: wording.of(lemma, 'term'),
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
  };
}

/** A person as written; Reuters stays Reuters where the English only adds what it is. */
function nameIn(mark: Mark, written: string): string {
  const english = nameOf(mark.gloss);
  return mark.kind === 'person' || (mark.kind === 'organisation' && english.includes(written)) ? written : english;
}

/** `Russian (one person)`, `Russians`, `Chinese people` and, of the language and what is like it, `Russian`; `Arab; Arabic` → Arabic. */
function peopleOf(gloss: string, written: string): Pick<Item, 'kind' | 'english' | 'grammar' | 'lemma'> {
  const senses = gloss.replace(/ \(.*\)$/, '').split('; ');
  const plural = /^w/i.test(written);
  if (!plural && !gloss.endsWith(')')) return { kind: 'adjective', english: senses.at(-1)!, grammar: NO_GRAMMAR, lemma: 'language' };
  const one = senses[0]!.replace(/ people$/, ' person');
  const english = plural ? one.replace(/s$/, '') : /(?:sh|ch|ese|ss)$/.test(one) ? `${one} person` : one;
  return { kind: 'noun', english, grammar: { nounClass: plural ? 2 : 1, animate: true }, lemma: 'people' };
}

function ofPhrase(block: Block, phrase: Phrase, { wording }: Sources): Item {
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
    grammar: pronoun ? { nounClass: 1, animate: true } : kind === 'noun' || kind === 'verb' ? (reading?.grammar ?? NO_GRAMMAR) : NO_GRAMMAR,
  };
}

function ofToken(block: Block, index: number, first: boolean, sources: Sources): Item {
  const token = block.tokens[index]!;
  const common = { ...base(block, token), lemma: '', grammar: NO_GRAMMAR, preference: sources.wording.of('', '') };
  const { written } = common;
  if (token.kind === 'symbol') return { ...common, kind: 'sign', english: written };
  if (token.kind === 'number') return { ...common, kind: 'numeral', english: written };
  if (token.kind === 'address') return { ...common, kind: 'name', english: written };
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
  if (first?.pos === 'verb' && (first.grammar.tense === 'subjunctive' || first.grammar.tense === 'imperative'))
    return token.readings.find((r) => r.grammar.deixis !== undefined) ?? first;
  const behind = next?.readings[0];
  if (
    (first?.pos === 'conjunction' || first?.pos === 'adverb') &&
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
    english: preference.wording || englishOf(reading.gloss),
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
  if (adverbial && !item.english.endsWith('ly')) return { ...item, adverbial };
  if (lemma === 'enye' && pos === 'adjective') return { ...item, kind: 'with', english: 'with' };
  if (lemma === 'na' && reading.parts.length > 1) return { ...item, kind: 'pronoun', english: `with ${firstOf(reading.parts[1]!.gloss)}` };
  return item;
}
