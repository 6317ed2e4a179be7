/** “Na” behind a passive: who did it may stand further on, behind when and where it was done. */
import type { WordKinds } from '../grammar/word-kinds.ts';
import type { Reading } from '../types.ts';
import { isNumber, isPassive, type Place, type Slot } from './place.ts';

const FARTHEST = 7;

/** Whether the word tells when, where or how often: jana, usiku, mjini, mara mbili, iliyopita. */
function tellsWhen({ sign, form, chosen, capitalised }: Slot, kinds: WordKinds): boolean {
  if (form === '') return /^\d/.test(sign);
  const reading = chosen?.reading;
  // The name of a place stands behind its noun: mjini Arusha.
  if (reading === undefined) return capitalised;
  if (reading.pos === 'adverb' || reading.pos === 'numeral' || reading.pos === 'connective' || reading.pos === 'name') return true;
  if (reading.pos === 'adjective' || reading.pos === 'pronoun') return reading.grammar.possessor === undefined;
  if (reading.pos === 'noun') return kinds.is('time', reading) || reading.grammar.locative === true;
  return reading.pos === 'verb' && reading.grammar.relative !== undefined;
}

/**
 * The passive verb of which “na” may name the agent, over when and where it was done:
 * “kilishambuliwa siku ya Jumatatu na wapiganaji”, “walitekwa nyara jana na waasi”.
 */
export function passiveEarlier(place: Place): Reading | undefined {
  const { slots, index, next, kinds } = place;
  const noun = next?.candidates[0]?.reading;
  const isName = next?.capitalised === true && next.candidates.length === 0;
  // “mjini Nairobi na Mombasa”: one place and another.
  if (isName && (slots[index - 1]?.capitalised || slots[index - 1]?.form === '')) return undefined;
  if (!isName && noun?.pos !== 'noun') return undefined;
  if (noun && (kinds.is('time', noun) || noun.grammar.locative)) return undefined;
  let over = false;
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST); at--) {
    const slot = slots[at]!;
    const reading = slot.chosen?.reading;
    if (isPassive(reading)) return reading!.grammar.tense === 'infinitive' && !over ? undefined : reading;
    if (tellsWhen(slot, kinds)) {
      over ||= reading !== undefined && reading.pos !== 'connective';
      continue;
    }
    if (isNumber(slot)) continue;
    // alifukuzwa kazi, walitekwa nyara: what belongs to the verb; “na mkewe” of whom it also happened to.
    const before = slots[at - 1]?.chosen?.reading;
    if (reading?.pos !== 'noun') return undefined;
    if (isPassive(before)) return before!.grammar.tense === 'infinitive' ? undefined : before;
    // “Kuuawa kwa mwandishi huyo na polisi”, but “kukamatwa kwa waziri na msaidizi wake”.
    const action = slots[at - 2]?.chosen?.reading;
    if (slots[at - 1]?.form === 'kwa' && action?.grammar.tense === 'infinitive')
      return isPassive(action) && slots[index + 2]?.candidates[0]?.reading.grammar.possessor === undefined ? action : undefined;
    const earlier = slots[at - 2]?.chosen?.reading;
    return slots[at - 1]?.form === 'na' && over && isPassive(earlier) ? earlier : undefined;
  }
  return undefined;
}

/** Whether “na” has somebody's own people behind it, a time, and “na” again. */
export function companion({ slots, index, next, kinds }: Place): boolean {
  const own = next?.candidates[0]?.reading;
  const theirs = slots[index + 2]?.candidates[0]?.reading;
  if (own?.pos !== 'noun' || !own.grammar.animate) return false;
  const at = own.grammar.possessor !== undefined ? index + 2 : theirs?.grammar.possessor !== undefined ? index + 3 : undefined;
  if (at === undefined) return false;
  const time = slots[at]?.candidates[0]?.reading;
  if (!time || !(kinds.is('time', time) || time.pos === 'adverb')) return false;
  return slots.slice(at + 1, at + 4).some((s) => s.form === 'na');
}
