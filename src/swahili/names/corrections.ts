import { apart, isVerb, withDistrict, withEntries, withLastingTitle } from './boundaries.ts';
import { FLAG, type Gazetteer } from './gazetteer.ts';
import { KINDS, type NameKind, type NameSpan } from './labels.ts';
import { hasFlag, isKnown, NAMES, type SentenceView } from './sentence.ts';
import { clubs } from './sports.ts';
import { CASE } from './words.ts';

/**
 * The names of one sentence, where grammar and gazetteer know better than the model.
 * @param aboutSport whether the page is.
 */
export function corrected(decoded: readonly NameSpan[], view: SentenceView, gazetteer: Gazetteer, aboutSport: boolean): NameSpan[] {
  const ended = decoded.filter((span) => !isVerb(span, view)).map((span) => beforeVerb(span, view));
  const spans = withEntries(withClubs(withTitled(apart(ended, view), view), view), view, gazetteer);
  const whole = spans
    .filter((span) => !isPaper(span, view) && !isList(span, view))
    .map((span, i, kept) => settled(untitled(beheaded(headed(inFull(span, kept[i - 1], view), kept[i - 1], view), view), view), view))
    .map((span, i, kept) => withLastingTitle(span, kept[i - 1], view));
  return clubs(withDistrict(whole, view), view, aboutSport);
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

/** Heads that only say what kind of body a name of its own is: shirika la habari la Reuters, kampuni ya Twiga; but Chuo Kikuu cha Nairobi. */
const KINDS_OF_BODY: ReadonlySet<string> = new Set(
  'shirika kituo gazeti kampuni chama kundi klabu mtandao jarida timu redio televisheni tovuti harakati vuguvugu idhaa'.split(' '),
);

/** What kind of body it is belongs not to the name of a body that is no words of the language. */
function beheaded(span: NameSpan, { offset, matches, readings, cases, tags }: SentenceView): NameSpan {
  const [from, to] = [span.from - offset, span.to - offset];
  if (KINDS[span.kind] !== 'organisation' || !KINDS_OF_BODY.has(readings[from]?.lemma ?? '')) return span;
  const head = matches.find((m) => m.from === from && m.to < to && m.senses.some((s) => s.flag === FLAG.organisationTitle));
  const isEntry = matches.some((m) => m.from === from && m.to === to && m.senses.some((s) => s.flag === FLAG.organisation));
  if (!head || isEntry || hasFlag(tags[to]!, FLAG.place)) return span;
  for (let at = head.to + 1; at <= to; at++) if (cases[at] === CASE.lower || isKnown(readings[at])) return span;
  return { ...span, from: offset + head.to + 1 };
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

/** An acronym, or a name of several words, that the gazetteer knows as one kind only is of that kind: DPRK and Umoja wa Falme za Kiarabu are countries. */
function settled(span: NameSpan, view: SentenceView): NameSpan {
  if (span.from === span.to && view.words[span.from - view.offset]!.case !== CASE.upper) return span;
  let flags = 0;
  for (const { from, to, senses } of view.matches)
    if (view.offset + from === span.from && view.offset + to === span.to) for (const s of senses) flags |= s.flag;
  if (KINDS[span.kind] === 'date' || flags & KIND_FLAGS[KINDS[span.kind]!]) return span;
  if (KINDS[span.kind] === 'place' && span.to > span.from && isNamedLikePerson(span, view))
    return { ...span, kind: KINDS.indexOf('person') };
  const kinds = KINDS.filter((kind) => flags & KIND_FLAGS[kind] & ENTRIES);
  return kinds.length === 1 ? { ...span, kind: KINDS.indexOf(kinds[0]!) } : span;
}

/** Jordan Mushi: a given name and a family name, and no place that the gazetteer knows. */
const isNamedLikePerson = ({ from, to }: NameSpan, { offset, tags, cases }: SentenceView): boolean =>
  hasFlag(tags[from - offset]!, FLAG.given) && hasFlag(tags[to - offset]!, FLAG.family) && cases[to - offset] === CASE.capitalised;

/** Longer than any name, with dashes inside: a list of songs and singers. */
const isList = ({ from, to }: NameSpan, { offset, cases }: SentenceView): boolean =>
  to - from > LONGEST && cases.slice(from - offset, to - offset).includes(CASE.sign);
const LONGEST = 9;
