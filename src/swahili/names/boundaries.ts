import { FLAG, type Gazetteer } from './gazetteer.ts';
import { KINDS, type NameSpan } from './labels.ts';
import { isKnown, type SentenceView } from './sentence.ts';
import { CASE } from './words.ts';

const PERSON = KINDS.indexOf('person');
const PLACE = KINDS.indexOf('place');
const ORGANISATION = KINDS.indexOf('organisation');

const isSomebody = ({ readings }: SentenceView, at: number): boolean => {
  const reading = readings[at];
  return reading?.pos === 'noun' && (reading.grammar.nounClass === 1 || reading.grammar.animate === true);
};

/** mwanamuziki wa Nigeria Davido, kiungo wa kati wa Arsenal Neema Mushi: what somebody belongs to, and then who it is. */
export function apart(spans: readonly NameSpan[], view: SentenceView): NameSpan[] {
  return spans.flatMap((span) => {
    const [from, to] = [span.from - view.offset, span.to - view.offset];
    if (from === to || span.kind === KINDS.indexOf('date')) return [span];
    const body = view.matches.find(
      (m) => m.from === from && m.to < to && (m.senses.some((s) => s.flag === FLAG.club) || isCountry(m.senses)),
    );
    if (!body || !isWrittenAsName(view, body.to + 1, to)) return [span];
    // Uholanzi Hamisi Mushi: two names of a person, the first of them a given one, tell it as well.
    if (!isOfSomebody(view, from) && !(body.to + 1 < to && (view.tags[body.to + 1]! & bits(FLAG.given)) !== 0)) return [span];
    const kind = body.senses.some((s) => s.flag === FLAG.club) ? ORGANISATION : PLACE;
    return [
      { from: span.from, to: view.offset + body.to, kind },
      { from: view.offset + body.to + 1, to: span.to, kind: PERSON },
    ];
  });
}

const isCountry = (senses: SentenceView['matches'][number]['senses']): boolean => senses.some((s) => s.flag === FLAG.place);

/** Within a few words before the connective stands somebody: beki wa kushoto wa. */
function isOfSomebody(view: SentenceView, from: number): boolean {
  if (view.readings[from - 1]?.pos !== 'connective') return false;
  for (let at = from - 2; at >= Math.max(0, from - 5); at--) {
    if (isSomebody(view, at)) return true;
    if (view.cases[at] !== CASE.lower) return false;
  }
  return false;
}

function isWrittenAsName(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at <= to; at++)
    if (view.cases[at] !== CASE.capitalised || (isKnown(view.readings[at]) && (view.tags[at]! & NAME_TAGS) === 0)) return false;
  return true;
}

/** A verb is no person, though it has a capital: Akizungumza, Alisema. */
export function isVerb({ kind, from, to }: NameSpan, { offset, readings, tags }: SentenceView): boolean {
  const reading = readings[from - offset];
  const isNamed = (tags[from - offset]! & NAME_TAGS) !== 0;
  return kind === PERSON && from === to && reading?.pos === 'verb' && reading.grammar.subject !== undefined && !isNamed;
}
const bits = (flag: number): number => 3 << (2 * (31 - Math.clz32(flag)));
const NAME_TAGS = bits(FLAG.given) | bits(FLAG.family) | bits(FLAG.person);

/** Washington, DC is one place. */
export function withDistrict(spans: readonly NameSpan[], { offset, words, cases }: SentenceView): NameSpan[] {
  const isDistrict = (at: number): boolean => words[at]?.folded === 'dc' || words[at]?.folded === 'd' || words[at]?.folded === 'd c';
  const whole: NameSpan[] = [];
  for (const span of spans) {
    const before = whole.at(-1);
    if (before && span.from <= before.to) continue;
    const to = span.to - offset;
    const isWashington = span.kind === PLACE && words[to]!.folded === 'washington';
    const dc = isWashington ? [to + 1, to + 2].find((at) => isDistrict(at) && (at === to + 1 || cases[to + 1] === CASE.sign)) : undefined;
    whole.push(dc === undefined ? span : { ...span, to: offset + dc });
  }
  return whole;
}

/** Maalim Seif, Sheikh Hasina: by these titles people are called all their lives. */
export const LASTING: ReadonlySet<string> = new Set(['maalim', 'sheikh', 'mullah']);

export function withLastingTitle(span: NameSpan, before: NameSpan | undefined, { offset, words, cases }: SentenceView): NameSpan {
  const at = span.from - offset - 1;
  const isTitle = span.kind === PERSON && cases[at] === CASE.capitalised && LASTING.has(words[at]!.folded);
  return isTitle && offset + at > (before?.to ?? -1) ? { ...span, from: offset + at } : span;
}

/**
 * Bunge la Afrika, Boeing: an organisation that the gazetteer has in full, and that is nothing else, is one whatever the model says. Where words of the language
 * begin the name (Wizara ya Afya), only what has an acronym is: of the others many countries have one.
 */
export function withEntries(spans: readonly NameSpan[], view: SentenceView, gazetteer: Gazetteer): NameSpan[] {
  let out = [...spans];
  for (const { from, to, senses } of view.matches) {
    const sense = senses.find((s) => s.flag === FLAG.organisation);
    if (!sense || view.cases[from] === CASE.lower || view.cases[to] === CASE.lower) continue;
    const [first, last] = [view.offset + from, view.offset + to];
    const isSomethingElse = view.matches.some((m) => m.from <= from && m.to >= to && m.senses.some((s) => (s.flag & OTHERS) !== 0));
    const isClub = to > from && senses.some((s) => s.flag === FLAG.club);
    const isWord = !isClub && isKnown(view.readings[from]) && (from === to || gazetteer.entry(sense.number).words === '');
    const touching = out.filter((s) => s.from <= last && s.to >= first);
    // A longer name goes before a shorter one, and one that lies across is for the model to say.
    const isLongPlace = touching.some((s) => s.kind === PLACE && s.from === first && s.to === last && to > from);
    const isShouted = from === to && view.cases[from] === CASE.upper;
    if (isSomethingElse || isWord || isShouted || isLongPlace || touching.some((s) => s.from < first || s.to > last)) continue;
    out = [...out.filter((s) => !touching.includes(s)), { from: first, to: last, kind: ORGANISATION }];
  }
  return out.sort((a, b) => a.from - b.from);
}
const OTHERS = FLAG.place | FLAG.city | FLAG.person | FLAG.given | FLAG.family | FLAG.people;
