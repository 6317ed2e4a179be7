/** Whether somebody is spoken to in a sentence: news seldom does it, and much of what could mean “you” means something else. */
import type { Reading } from '../types.ts';
import { type Slot, subjectsOf } from './place.ts';

/** Pronouns, and what is yours; `wako` and `yako` are left out, for they are also “they are”. */
const YOU = /^(?:wewe|ninyi|nyinyi|(?:[zl]|ch|vy|mw)ako|(?:[wyzlp]|ch|vy|kw|mw)enu|nawe|nanyi)$/;

/** “hujui”, “msiende”, “nitakuambia”: a verb that cannot be meant otherwise. */
function speaksTo(reading: Reading): boolean {
  const { pos, grammar, parts } = reading;
  if (pos !== 'verb') return false;
  const { object, negative, tense } = grammar;
  // nitakuambia, watakupiga.
  if (object === 'you') return true;
  const subjects = subjectsOf(reading);
  if (subjects.length === 0 || !subjects.every((s) => s === 'you' || s === 'you all')) return false;
  // hutibu is also “usually treats”, husomi is not.
  return !(negative && tense === 'present') || parts.some((p) => p.role === 'final vowel' && p.text === 'i');
}

const known = new WeakMap<readonly Slot[], boolean>();

/** @param slots the sentence, with the candidates of every word. */
export function isAddressed(slots: readonly Slot[]): boolean {
  let answer = known.get(slots);
  if (answer === undefined) {
    answer = slots.some(({ form, sign, candidates }, at) => {
      if (sign === '?' || YOU.test(form)) return true;
      const likeliest = candidates[0]?.reading;
      if (likeliest === undefined || candidates[0]?.reading.guess) return false;
      // An order begins its clause: “Bonyeza hapa”, “…, uliza”.
      const begins = at === 0 || slots[at - 1]!.form === '';
      return (
        speaksTo(likeliest) || (begins && likeliest.grammar.tense === 'imperative' && candidates.every((c) => c.reading.pos === 'verb'))
      );
    });
    known.set(slots, answer);
  }
  return answer;
}
