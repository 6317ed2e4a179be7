/** The words of a sentence on their way to their readings: what each may be by itself. */
import type { WordKinds } from '../grammar/word-kinds.ts';
import type { Analyser } from '../morphology/analyser.ts';
import type { Candidate } from '../morphology/verbs.ts';
import { normalize, type RawToken } from '../text/tokens.ts';
import type { Slot } from './place.ts';
import { joinTwoWords } from './two-words.ts';

/** A heading in capitals. */
const SHOUTED = /^\p{Lu}{4,}$/u;
const ACRONYM = /^\p{Lu}{2,3}$/u;
const CONTENT: ReadonlySet<string> = new Set(['noun', 'adjective', 'adverb', 'numeral', 'foreign']);

/** @param tokens of one sentence. */
export function slotsOf(text: string, tokens: readonly RawToken[], analyser: Analyser): Slot[] {
  const { kinds } = analyser.grammar;
  const shouts = (index: number) => {
    const token = tokens[index];
    return token?.kind === 'word' && SHOUTED.test(text.slice(token.start, token.end));
  };
  const slots: Slot[] = tokens.map((token, index) => {
    const written = text.slice(token.start, token.end);
    if (token.kind !== 'word') return { form: '', sign: written, capitalised: false, candidates: [] };
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
    if (isNameOnly(slot, slots[index - 1], kinds)) slot.candidates = [];
  });
  joinTwoWords(slots, analyser);
  return slots;
}

/**
 * “… nchini Italia”: a capital letter in the midst of small ones makes a name of what could only be a verb (i-ta-li-a), and behind a name
 * also of what could only be an order (Ashraf Ghani).
 */
function isNameOnly(slot: Slot, before: Slot | undefined, kinds: WordKinds): boolean {
  if (!slot.capitalised || before === undefined || (before.form === '' && before.sign !== ',')) return false;
  if (before.capitalised && before.candidates.length > 0) return false;
  return slot.candidates.every(
    (c) =>
      c.reading.pos === 'verb' &&
      c.reading.grammar.tense !== 'infinitive' &&
      !opensSentence(c, kinds) &&
      (!before.capitalised || c.reading.grammar.tense === 'imperative'),
  );
}

/** “Wauaji hao Amesema kuwa”: a heading without a full stop, and behind it a new sentence. */
function opensSentence({ reading }: Candidate, kinds: WordKinds): boolean {
  const { tense } = reading.grammar;
  return kinds.is('saying', reading) && (tense === 'perfect' || tense === 'past' || tense === 'present');
}
