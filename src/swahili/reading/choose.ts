import type { Analyser } from '../morphology/analyser.ts';
import type { Candidate } from '../morphology/verbs.ts';
import { normalize, type RawToken } from '../text/tokens.ts';
import type { Reading, Span, Token } from '../types.ts';
import { withConcords } from './concord.ts';
import type { Place, Slot } from './place.ts';
import { rulesFor } from './rules.ts';
import { joinTwoWords } from './two-words.ts';
import { SAYING } from './word-lists.ts';

/** How many readings the reader sees. */
const SHOWN = 3;
/** Further below the likeliest reading than what neighbours can add. */
const HOPELESS = 4;
/** A heading in capitals. */
const SHOUTED = /^\p{Lu}{4,}$/u;
const ACRONYM = /^\p{Lu}{2,3}$/u;
const CONTENT: ReadonlySet<string> = new Set(['noun', 'adjective', 'adverb', 'numeral', 'foreign']);
const NO_READINGS: readonly Reading[] = [];

/**
 * The readings of every token of a text, best first, sentence by sentence, from left to right.
 * @param tokens of the whole text; @param sentences spans that cover them in order.
 */
export function readTokens(text: string, tokens: readonly RawToken[], sentences: readonly Span[], analyser: Analyser): Token[] {
  const out: Token[] = [];
  let at = 0;
  for (const sentence of sentences) {
    const from = at;
    while (at < tokens.length && tokens[at]!.start < sentence.end) at++;
    readSentence(text, tokens.slice(from, at), analyser, out);
  }
  readSentence(text, tokens.slice(at), analyser, out);
  return out;
}

function readSentence(text: string, tokens: readonly RawToken[], analyser: Analyser, out: Token[]): void {
  const shouts = (index: number) => {
    const t = tokens[index];
    return t?.kind === 'word' && SHOUTED.test(text.slice(t.start, t.end));
  };
  const slots: Slot[] = tokens.map((t, index) => {
    const written = text.slice(t.start, t.end);
    if (t.kind !== 'word') return { form: '', sign: written, capitalised: false, candidates: [] };
    const form = normalize(written);
    const first = written[0]!;
    const candidates = analyser.analyse(form);
    // AU, the African Union, is no “or”.
    if (ACRONYM.test(written) && !shouts(index - 1) && !shouts(index + 1) && candidates.every((c) => !CONTENT.has(c.reading.pos)))
      return { form, sign: '', capitalised: true, candidates: [] };
    // Another language and a name are no slips of Swahili.
    const isSlip = candidates.length === 0 && written === written.toLowerCase();
    return { form, sign: '', capitalised: first !== first.toLowerCase(), candidates: isSlip ? analyser.misspelt(form) : candidates };
  });
  slots.forEach((slot, index) => {
    if (isNameOnly(slot, slots[index - 1])) slot.candidates = [];
  });
  joinTwoWords(slots, analyser);
  let head: Reading | undefined;
  let first = true;
  slots.forEach((slot, index) => {
    const token = tokens[index]!;
    const previous = slots[index - 1];
    if (slot.form === '') {
      if (/^[.;:!?“”"()]$/.test(slot.sign)) head = undefined;
      out.push({ start: token.start, end: token.end, kind: token.kind, readings: NO_READINGS });
      return;
    }
    const before = previous?.chosen?.reading;
    const next = slots[index + 1];
    const place: Place = {
      slots,
      index,
      slot,
      before,
      beforeForm: previous?.form ?? '',
      head,
      next: next && next.form !== '' ? next : undefined,
      first,
    };
    const readings = withConcords(rank(slot, place), place);
    // What comes next sees the first reading with its concords as they are meant here.
    if (slot.chosen && slot.chosen.reading !== readings[0]) slot.chosen = { ...slot.chosen, reading: readings[0]! };
    first = false;
    const best = slot.chosen?.reading;
    if (best?.pos === 'noun' || best?.pos === 'name') {
      // “wa Urusi”: what agrees behind a chain of “of” mostly goes with its beginning; the chain keeps its head.
      if (!(before?.pos === 'connective' && head)) head = best;
    } else if (slot.candidates.length === 0) head = undefined;
    out.push({ start: token.start, end: token.end, kind: 'word', readings });
  });
}

/** “Wauaji hao Amesema kuwa”: a heading without a full stop, and behind it a new sentence. */
const opensSentence = ({ reading: { lemma, grammar } }: Candidate): boolean =>
  SAYING.has(lemma) && (grammar.tense === 'perfect' || grammar.tense === 'past' || grammar.tense === 'present');

/**
 * “… nchini Italia”: a capital letter in the midst of small ones makes a name of what could only be a verb (i-ta-li-a), and behind a name
 * also of what could only be an order (Ashraf Ghani).
 */
function isNameOnly(slot: Slot, before: Slot | undefined): boolean {
  if (!slot.capitalised || before === undefined || (before.form === '' && before.sign !== ',')) return false;
  if (before.capitalised && before.candidates.length > 0) return false;
  return slot.candidates.every(
    (c) =>
      c.reading.pos === 'verb' &&
      c.reading.grammar.tense !== 'infinitive' &&
      !opensSentence(c) &&
      (!before.capitalised || c.reading.grammar.tense === 'imperative'),
  );
}

interface Weighed {
  candidate: Candidate;
  score: number;
}

function rank(slot: Slot, place: Place): readonly Reading[] {
  const { candidates } = slot;
  if (candidates.length === 0) return NO_READINGS;
  if (candidates.length === 1) {
    slot.chosen = candidates[0]!;
    return shownAlone(candidates[0]!);
  }
  const weighed: Weighed[] = [];
  for (const candidate of candidates) {
    // They come likeliest first, and no neighbour can lift one from so far below.
    if (candidate.score < candidates[0]!.score - HOPELESS) break;
    let score = candidate.score;
    for (const rule of rulesFor(slot.form, candidate.reading.pos)) score += rule.weigh(candidate.reading, place);
    weighed.push({ candidate, score });
  }
  weighed.sort((a, b) => b.score - a.score);
  const best = weighed[0]!.candidate;
  slot.chosen = best;
  const readings = distinct(weighed.filter((w) => conceivable(w, weighed[0]!)).map((w) => w.candidate.reading));
  const why = best === candidates[0] ? '' : reason(best.reading, place);
  if (why !== '') readings[0] = { ...best.reading, why };
  return readings;
}

/** Why a reading comes first that by itself would not: what the weightiest rule says. */
function reason(reading: Reading, place: Place): string {
  let [heaviest, why] = [0, ''];
  for (const rule of rulesFor(place.slot.form, reading.pos)) {
    const weight = rule.weigh(reading, place);
    if (weight > heaviest) [heaviest, why] = [weight, rule.why];
  }
  return why;
}

const alone = new WeakMap<Candidate, readonly Reading[]>();
function shownAlone(candidate: Candidate): readonly Reading[] {
  let shown = alone.get(candidate);
  if (!shown) alone.set(candidate, (shown = [candidate.reading]));
  return shown;
}

/** How far below the first a verb may be that could also be meant; chosen by reading what news has at each distance. */
const FAR = 1.7;
/** An infinitive and what people do have more room: kupitia is “through” and “to go through”, wapiga those who hit and “they hit”. */
const FARTHER = 2.3;
/** Verbs that nearly any form can be cut down to have less. */
const NEAR = 0.5;

/** Words that are one piece, whatever else they could be cut into. */
const WHOLE: ReadonlySet<string> = new Set(['noun', 'conjunction', 'numeral', 'preposition']);

/** Whether a teacher would offer this reading as well: *pia* is “also”, and no p-i-a “give”. Other words than verbs are few, and most stay. */
function conceivable({ candidate: { reading }, score }: Weighed, best: Weighed): boolean {
  const { lemma, grammar } = reading;
  const first = best.candidate.reading;
  // lakini, milioni, kusini: a word that only ends like a place.
  if (reading.pos === 'noun' && grammar.locative) return first.parts.length > 1 || !WHOLE.has(first.pos);
  if (reading.pos !== 'verb') return true;
  // eleza is no e-l-ez-a “feed it”, kutana no ku-tan-a “comb you”.
  const tiny = lemma.length === 2 && lemma !== 'wa';
  const inside = first.pos === 'verb' && first.lemma !== lemma && first.lemma.endsWith(lemma);
  const roomy =
    (grammar.tense === 'infinitive' && !grammar.negative && grammar.object === undefined) ||
    (grammar.tense === 'simple present' && grammar.subject === 2);
  return best.score - score <= (tiny || inside ? NEAR : roomy ? FARTHER : FAR);
}

/** At most three that a reader would tell apart. */
function distinct(readings: readonly Reading[]): Reading[] {
  const shown: Reading[] = [];
  for (const r of readings) {
    if (shown.length === SHOWN) break;
    const known = shown.filter((s) => s.lemma === r.lemma && s.gloss === r.gloss);
    // walisema: nobody means w-a-li-sema, “they say it”.
    if (!known.some((s) => s.parts.length === r.parts.length || r.grammar.tense === 'simple present')) shown.push(r);
  }
  return shown;
}
