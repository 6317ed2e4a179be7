import type { Block } from '../reading/block.ts';
import type { Scores } from './chain.ts';
import { featuresOf } from './features.ts';
import { FLAG, type Gazetteer } from './gazetteer.ts';
import { KINDS, LABELS, type NameKind, type NameSpan, OUTSIDE, spansOf } from './labels.ts';
import type { Model } from './model.ts';
import { hasFlag, isKnown, NAMES, type SentenceView, viewOf } from './sentence.ts';
import { CASE, Words } from './words.ts';

/** A constant of this module: tools that run the sources as they are look an imported name up at each use, and this one is used for every weight. */
const COUNT = LABELS;

/** What the recogniser found in one block. */
export interface Recognised {
  names: readonly NameSpan[];
  sentences: readonly SentenceView[];
}

/** How much the other places of a page where a word stands say about this one. */
const PAGE_WEIGHT = 2;
/** More places than this say no more. */
const ENOUGH_PLACES = 3;

/** For each kind and for outside: the sum of the probabilities over the places of one word. */
interface Evidence {
  places: number;
  sums: Float64Array;
}

interface Scored {
  view: SentenceView;
  scores: Scores;
  marginals: Float64Array;
}

/** Finds names in the blocks of one page: each sentence by itself, then once more with what the rest of the page says of its words. */
export class Recogniser {
  private readonly model: Model;
  private readonly gazetteer: Gazetteer;
  private readonly words: Words;

  constructor(model: Model, gazetteer: Gazetteer) {
    this.model = model;
    this.gazetteer = gazetteer;
    this.words = new Words(gazetteer);
  }

  recognise(blocks: readonly Block[]): Recognised[] {
    const scored = blocks.map((block) => this.views(block).map((view) => this.score(view)));
    const evidence = gather(scored.flat());
    return scored.map((sentences) => ({
      names: sentences.flatMap((s) => {
        const { length } = s.view.words;
        addPage(s, evidence);
        const decoded = spansOf(this.model.chain.best(s.scores, length), s.view.offset).map((span) => beforeVerb(span, s.view));
        const spans = withClubs(withTitled(decoded, s.view), s.view);
        return spans
          .filter((span) => !isPaper(span, s.view))
          .map((span, i, kept) => settled(untitled(headed(inFull(span, kept[i - 1], s.view), kept[i - 1], s.view), s.view), s.view));
      }),
      sentences: sentences.map((s) => s.view),
    }));
  }

  private views(block: Block): SentenceView[] {
    const views: SentenceView[] = [];
    let from = 0;
    for (const span of block.sentences) {
      let to = from;
      while (to < block.tokens.length && block.tokens[to]!.start < span.end) to++;
      if (to > from) views.push(viewOf(block, from, to, this.words, this.gazetteer));
      from = to;
    }
    return views;
  }

  private score(view: SentenceView): Scored {
    const { length } = view.words;
    const scores = new Float64Array(length * COUNT);
    const features: number[] = [];
    for (let i = 0; i < length; i++) {
      features.length = 0;
      featuresOf(view, i, features);
      this.model.add(features, scores, i);
    }
    return { view, scores, marginals: this.model.chain.marginals(scores, length) };
  }
}

const KIND_FLAGS: Record<NameKind, number> = {
  person: FLAG.person | FLAG.given | FLAG.family,
  place: FLAG.place | FLAG.city,
  organisation: FLAG.organisation | FLAG.acronym,
  date: 0,
};
/** Flags of names with entries of their own. */
const ENTRIES = FLAG.person | FLAG.place | FLAG.organisation | FLAG.acronym;

/** Treaties, laws and the like have names as long as an organisation's, and are none. The glossary explains them. */
const PAPERS: ReadonlySet<string> = new Set([
  'mkataba',
  'makubaliano',
  'itifaki',
  'azimio',
  'sheria',
  'katiba',
  'mswada',
  'muswada',
  'tamko',
]);
const isPaper = ({ kind, from }: NameSpan, { offset, readings }: SentenceView): boolean =>
  KINDS[kind] === 'organisation' && PAPERS.has(readings[from - offset]?.lemma ?? '');

/** The end of a longer name of a place is all of that name: Shirikisho la Urusi. */
function inFull(span: NameSpan, before: NameSpan | undefined, { offset, matches }: SentenceView): NameSpan {
  if (KINDS[span.kind] !== 'place') return span;
  const longer = matches.find(
    (m) => offset + m.to === span.to && offset + m.from < span.from && m.senses.some((sense) => sense.flag === FLAG.place),
  );
  return longer && offset + longer.from > (before?.to ?? -1) ? { ...span, from: offset + longer.from } : span;
}

/** A capital makes the noun before a name of Swahili words its head: Chama cha Umoja wa Wakulima, Chama cha Wafugaji Tanzania; but Chama cha Chadema, Ofisi ya Umoja wa Mataifa. */
function headed(span: NameSpan, before: NameSpan | undefined, view: SentenceView): NameSpan {
  const { offset, words, matches, readings, tags } = view;
  const [from, to] = [span.from - offset, span.to - offset];
  if (KINDS[span.kind] !== 'organisation') return span;
  const isNoun = (at: number): boolean => readings[at]?.pos === 'noun' && isKnown(readings[at]) && !hasFlag(tags[at]!, NAMES);
  const isWords = to > from && isNoun(from) && (isNoun(to) || hasFlag(tags[to]!, FLAG.place));
  if (!isWords && !readings.slice(from + 1, to).some((r) => r?.pos === 'connective')) return span;
  const isEntry = matches.some((m) => m.from === from && m.to === to && m.senses.some((sense) => sense.flag === FLAG.organisation));
  const head = matches.find((m) => m.to === from - 1 && m.to === m.from + 1 && m.senses.some((s) => s.flag === FLAG.organisationTitle));
  if (isEntry || !head || words[head.from]!.case !== CASE.capitalised) return span;
  return offset + head.from > (before?.to ?? -1) ? { ...span, from: offset + head.from } : span;
}

/** A title is no part of the name behind it: Bw Merino. */
function untitled(span: NameSpan, { offset, matches }: SentenceView): NameSpan {
  if (KINDS[span.kind] !== 'person') return span;
  const title = matches.find(
    (m) => offset + m.from === span.from && offset + m.to < span.to && m.senses.some((sense) => sense.flag === FLAG.personTitle),
  );
  return title ? { ...span, from: offset + title.to + 1 } : span;
}

/** A name ends before a verb that says something of it: G7 itakutana Ottawa. */
function beforeVerb(span: NameSpan, { offset, cases, readings }: SentenceView): NameSpan {
  for (let at = span.from + 1; at <= span.to; at++) {
    const reading = readings[at - offset];
    const says = reading?.pos === 'verb' && reading.grammar.subject !== undefined && reading.grammar.relative === undefined;
    if (cases[at - offset] === CASE.lower && says && !reading.guess) return { ...span, to: at - 1 };
  }
  return span;
}

/** Names whatever the model says: an entry for an organisation behind an organisation's title (klabu ya Pamba Jiji), an acronym with figures (M23). */
function withTitled(spans: readonly NameSpan[], { offset, cases, matches }: SentenceView): NameSpan[] {
  const added: NameSpan[] = [];
  for (const { from, to, senses } of matches) {
    const isEntry = senses.some((s) => s.flag === FLAG.organisation || s.flag === FLAG.acronym);
    const title = matches.find((m) => m.to === from - 1 && m.senses.some((s) => s.flag === FLAG.organisationTitle));
    // Baraza la Seneti has an entry of its own: whether that is a name here is for the model to say.
    const isTitled = title && !matches.some((m) => m.from === title.from && m.to === to);
    const hasFigures = to > from && cases[to] === CASE.digits && senses.some((s) => s.flag === FLAG.acronym);
    if (!isEntry || !(isTitled || hasFigures) || cases[from] === CASE.lower) continue;
    const span = { from: offset + from, to: offset + to, kind: KINDS.indexOf('organisation') };
    if (![...spans, ...added].some((s) => s.from <= span.to && s.to >= span.from)) added.push(span);
  }
  return [...spans, ...added].sort((a, b) => a.from - b.from);
}

/** What clubs and stations have in their names and nothing else: AS Kigali, Simba SC, Kasese FM. */
const CLUB_BEFORE: ReadonlySet<string> = new Set(['as', 'ac', 'rc', 'fc', 'sc', 'tp', 'rs']);
const CLUB_BEHIND: ReadonlySet<string> = new Set(['fc', 'sc', 'fm', 'tv']);

/** A club or a station is an organisation, though it is called after a place. */
function withClubs(spans: readonly NameSpan[], { offset, words, cases }: SentenceView): NameSpan[] {
  const is = (at: number, set: ReadonlySet<string>): boolean => cases[at - offset] === CASE.upper && set.has(words[at - offset]!.folded);
  const whole: NameSpan[] = [];
  for (const span of spans) {
    const before = whole.at(-1);
    if (before?.to === span.from - 1 && span.from === span.to && is(span.to, CLUB_BEHIND)) whole.splice(-1, 1, { ...before, to: span.to });
    else whole.push(span);
  }
  return whole.map((span) =>
    span.from < span.to && KINDS[span.kind] !== 'date' && (is(span.from, CLUB_BEFORE) || is(span.to, CLUB_BEHIND))
      ? { ...span, kind: KINDS.indexOf('organisation') }
      : span,
  );
}

/** An acronym that the gazetteer knows as one kind only is of that kind: DPRK is a country. */
function settled(span: NameSpan, view: SentenceView): NameSpan {
  if (view.words[span.from - view.offset]!.case !== CASE.upper) return span;
  let flags = 0;
  for (const { from, to, senses } of view.matches)
    if (view.offset + from === span.from && view.offset + to === span.to) for (const s of senses) flags |= s.flag;
  if (KINDS[span.kind] === 'date' || flags & KIND_FLAGS[KINDS[span.kind]!]) return span;
  const kinds = KINDS.filter((kind) => flags & KIND_FLAGS[kind] & ENTRIES);
  return kinds.length === 1 ? { ...span, kind: KINDS.indexOf(kinds[0]!) } : span;
}

/** A word whose other places on the page are worth asking: one that is written like a name. */
const isNameLike = (view: SentenceView, i: number): boolean =>
  view.cases[i] === CASE.capitalised || view.cases[i] === CASE.upper || view.cases[i] === CASE.mixed;

function kinds(marginals: Float64Array, token: number): Float64Array {
  const out = new Float64Array(KINDS.length + 1);
  for (let label = 0; label < COUNT; label++)
    out[label === OUTSIDE ? KINDS.length : (label - 1) >> 1]! += marginals[token * COUNT + label]!;
  return out;
}

function gather(sentences: readonly Scored[]): Map<string, Evidence> {
  const evidence = new Map<string, Evidence>();
  for (const { view, marginals } of sentences)
    view.words.forEach((word, i) => {
      if (!isNameLike(view, i)) return;
      const known = evidence.get(word.folded) ?? { places: 0, sums: new Float64Array(KINDS.length + 1) };
      evidence.set(word.folded, known);
      known.places++;
      kinds(marginals, i).forEach((p, k) => {
        known.sums[k]! += p;
      });
    });
  return evidence;
}

function addPage({ view, scores, marginals }: Scored, evidence: ReadonlyMap<string, Evidence>): void {
  view.words.forEach((word, i) => {
    if (!isNameLike(view, i)) return;
    const { places, sums } = evidence.get(word.folded)!;
    if (places < 2) return;
    const own = kinds(marginals, i);
    const weight = (PAGE_WEIGHT * Math.min(places - 1, ENOUGH_PLACES)) / ENOUGH_PLACES;
    for (let label = 0; label < COUNT; label++) {
      const k = label === OUTSIDE ? KINDS.length : (label - 1) >> 1;
      scores[i * COUNT + label]! += weight * ((sums[k]! - own[k]!) / (places - 1) - own[k]!);
    }
  });
}
