/** Verbs that the press writes in two words: *ina miliki*, *itakayo kifuta*, *walio kuwa*. */
import type { GrammarBook } from '../grammar/grammar-book.ts';
import type { Analyser } from '../morphology/analyser.ts';
import type { Candidate } from '../morphology/verbs.ts';
import type { Slot } from './place.ts';

/** Subject, tense and perhaps a relative. Source: Ashton, Swahili Grammar (1944), on the order of the verb's parts. */
const HEAD = /^(?:ni|u|a|tu|m|wa|i|ki|vi|li|ya|zi)(?:na|li|me|ta(?:ka)?)(?<relative>[ylzw]?o|ye|cho|vyo|[pkm]o)?$/;
/** “Which have”: what is had stands behind it. */
const HAVING = /na(?:[ylzw]?o|ye|cho|vyo)$/;
const UNSUITED: ReadonlySet<string> = new Set([
  'adverb',
  'pronoun',
  'numeral',
  'connective',
  'copula',
  'conjunction',
  'preposition',
  'particle',
  'name',
]);

/** Reads both words as the verb that they are together, where the second has no business by itself. */
export function joinTwoWords(slots: readonly Slot[], analyser: Analyser): void {
  for (let at = 0; at + 1 < slots.length; at++) {
    const [head, rest] = [slots[at]!, slots[at + 1]!];
    if (rest.form === '' || rest.capitalised || !HEAD.test(head.form) || !stands(head)) continue;
    if (!isLost(rest, head, slots[at + 2], analyser.grammar)) continue;
    const whole = analyser.analyse(head.form + rest.form)[0];
    const halves = whole && cutAt(whole, head.form.length, rest);
    if (!halves) continue;
    [head.candidates, rest.candidates] = halves;
    at++;
  }
}

/** Whether the beginning says “have”, “be” or “want”, or nothing at all: ali, wame. Rice (wali) cooks nobody. */
const stands = ({ form, capitalised, candidates }: Slot): boolean =>
  // Ali and Ana may be people.
  (!capitalised && (form === 'wali' || candidates.every((c) => c.reading.guess))) ||
  candidates.slice(0, 1).some(
    ({ reading: { lemma, grammar } }) =>
      // wanao is also “their child”.
      lemma === 'mwana' ||
      (lemma === 'wa' && ((grammar.possession && !capitalised) || grammar.relative !== undefined)) ||
      (lemma === 'taka' && grammar.relative !== undefined),
  );

/** Whether no reading of the second word goes with the first as it stands: “ana sema”, but “ana nia”, “walio tayari”. */
function isLost({ form, candidates }: Slot, head: Slot, behind: Slot | undefined, book: GrammarBook): boolean {
  const known = candidates.filter((c) => !c.reading.guess).map((c) => c.reading);
  const isVerbToo = known.some((r) => r.pos === 'verb' && r.grammar.tense !== 'infinitive');
  const relative = HEAD.exec(head.form)!.groups!['relative'] !== undefined;
  const having = HAVING.test(head.form);
  return known.every((r) => {
    if (r.pos === 'verb') return r.grammar.tense !== 'infinitive' || (book.verbs.keepsKu(r.lemma) && /^k[uw]/.test(form));
    // walio kuwa, kilicho tokea: no “that” and no “since” stands there.
    if (relative && r.lemma === form && (form === 'kuwa' || form === 'tokea')) return true;
    if (form === 'kuwa' && head.form === 'wali') return true;
    if (!isVerbToo || UNSUITED.has(r.pos)) return false;
    if (r.pos !== 'noun') return relative;
    // walio jaribu, “ina miliki nyumba”: nothing is had or is so, and the noun behind is what is owned.
    return relative ? !having : known.length === 2 && behind?.candidates[0]?.reading.pos === 'noun';
  });
}

/** A reading for each half, if a part of the verb ends where the first does. */
function cutAt({ reading, score }: Candidate, length: number, rest: Slot): [Candidate[], Candidate[]] | undefined {
  const { parts, lemma, grammar } = reading;
  if (reading.pos !== 'verb' || reading.guess || grammar.tense === 'subjunctive') return undefined;
  // walio kuwa: “were”, not what else the two may spell.
  if (rest.candidates[0]?.reading.grammar.tense === 'infinitive' && rest.candidates[0].reading.lemma !== lemma) return undefined;
  let [from, end] = [0, 0];
  while (end < length) end += parts[from++]!.text.length;
  if (end !== length) return undefined;
  const why = `as if written in one word: ${parts.map((p) => p.text).join('')}`;
  const half = (isRest: boolean): Candidate[] => [
    {
      score,
      reading: { ...reading, parts: isRest ? parts.slice(from) : parts.slice(0, from), guess: true, why, ...(isRest && { rest: true }) },
    },
  ];
  return [half(false), half(true)];
}
