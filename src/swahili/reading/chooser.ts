import type { Analyser } from '../morphology/analyser.ts';
import type { Candidate } from '../morphology/verbs.ts';
import type { RawToken } from '../text/tokens.ts';
import type { Reading, Span, Token } from '../types.ts';
import { withConcords } from './concord.ts';
import type { Place, Slot } from './place.ts';
import type { Rule } from './rules/rule.ts';
import { RULES, RuleBook } from './rules/rules.ts';
import { shownOf, type Weighed } from './shown.ts';
import { slotsOf } from './slots.ts';

/** Further below the likeliest reading than what neighbours can add. */
const HOPELESS = 4;
const NO_READINGS: readonly Reading[] = [];
/** Behind these nothing agrees with a noun before them. */
const BREAK = /^[.;:!?“”"()]$/;

/** Hears of every word whose readings have been weighed: for the trace and the report. */
export type Listen = (place: Place, weighed: readonly Weighed[]) => void;

/** Chooses which reading of a word is right in its sentence. */
export class Chooser {
  private readonly analyser: Analyser;
  private readonly book: RuleBook;
  private readonly alone = new WeakMap<Candidate, readonly Reading[]>();

  constructor(analyser: Analyser, rules: readonly Rule[] = RULES) {
    this.analyser = analyser;
    this.book = new RuleBook(rules);
  }

  /**
   * The readings of every token of a text, best first, sentence by sentence, from left to right.
   * @param tokens of the whole text; @param sentences spans that cover them in order.
   */
  read(text: string, tokens: readonly RawToken[], sentences: readonly Span[], listen?: Listen): Token[] {
    const out: Token[] = [];
    let at = 0;
    for (const sentence of sentences) {
      const from = at;
      while (at < tokens.length && tokens[at]!.start < sentence.end) at++;
      this.readSentence(text, tokens.slice(from, at), out, listen);
    }
    this.readSentence(text, tokens.slice(at), out, listen);
    return out;
  }

  /** What each rule says of a reading in its place, as far as it says anything. */
  *votes(reading: Reading, place: Place): Iterable<{ rule: Rule; weight: number }> {
    for (const rule of this.book.about(place.slot.form, reading.pos)) {
      const weight = rule.weigh(reading, place);
      if (weight !== 0) yield { rule, weight };
    }
  }

  private readSentence(text: string, tokens: readonly RawToken[], out: Token[], listen: Listen | undefined): void {
    const slots = slotsOf(text, tokens, this.analyser);
    let head: Reading | undefined;
    let first = true;
    slots.forEach((slot, index) => {
      const { start, end, kind } = tokens[index]!;
      if (slot.form === '') {
        if (BREAK.test(slot.sign)) head = undefined;
        out.push({ start, end, kind, readings: NO_READINGS });
        return;
      }
      const previous = slots[index - 1];
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
        kinds: this.analyser.grammar.kinds,
      };
      const readings = withConcords(this.rank(slot, place, listen), place);
      // What comes next sees the first reading with its concords as they are meant here.
      if (slot.chosen && slot.chosen.reading !== readings[0]) slot.chosen = { ...slot.chosen, reading: readings[0]! };
      first = false;
      const best = slot.chosen?.reading;
      if (best?.pos === 'noun' || best?.pos === 'name') {
        // “wa Urusi”: what agrees behind a chain of “of” mostly goes with its beginning; the chain keeps its head.
        if (!(before?.pos === 'connective' && head)) head = best;
      } else if (slot.candidates.length === 0) head = undefined;
      out.push({ start, end, kind: 'word', readings });
    });
  }

  private rank(slot: Slot, place: Place, listen: Listen | undefined): readonly Reading[] {
    const { candidates } = slot;
    if (candidates.length === 0) return NO_READINGS;
    if (candidates.length === 1) return this.only(slot, candidates[0]!);
    const weighed: Weighed[] = [];
    for (const candidate of candidates) {
      // They come likeliest first, and no neighbour can lift one from so far below.
      if (candidate.score < candidates[0]!.score - HOPELESS) break;
      let { score } = candidate;
      for (const rule of this.book.about(slot.form, candidate.reading.pos)) score += rule.weigh(candidate.reading, place);
      weighed.push({ candidate, score });
    }
    weighed.sort((a, b) => b.score - a.score);
    listen?.(place, weighed);
    const best = weighed[0]!.candidate;
    slot.chosen = best;
    const readings = shownOf(weighed);
    const why = best === candidates[0] ? '' : this.reason(best.reading, place);
    if (why !== '') readings[0] = { ...best.reading, why };
    return readings;
  }

  private only(slot: Slot, candidate: Candidate): readonly Reading[] {
    slot.chosen = candidate;
    let shown = this.alone.get(candidate);
    if (!shown) this.alone.set(candidate, (shown = [candidate.reading]));
    return shown;
  }

  /** Why a reading comes first that by itself would not: what the weightiest rule says. */
  private reason(reading: Reading, place: Place): string {
    let [heaviest, why] = [0, ''];
    for (const { rule, weight } of this.votes(reading, place)) if (weight > heaviest) [heaviest, why] = [weight, rule.why];
    return why;
  }
}
