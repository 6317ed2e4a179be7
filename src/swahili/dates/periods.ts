import type { Block } from '../reading/block.ts';
import { UNITS, WHICH } from './calendar.ts';

/** Tokens of a block, inclusive. */
export interface Period {
  from: number;
  to: number;
}

/** Days with names of their own, of one word or two, with the part of the day that may follow. */
const DAY_WORDS: ReadonlySet<string> = new Set([
  'mwakani',
  'keshokutwa',
  'kesho kutwa',
  'jana usiku',
  'jana jioni',
  'leo asubuhi',
  'kesho asubuhi',
]);
/** “This one” of a period that lasts; huo and hiyo point into the text. */
const THIS: ReadonlySet<string> = new Set(['hii', 'huu', 'hili']);
/** Too vague for a date: miaka ijayo, the years to come; siku hii. */
const PLURALS: ReadonlySet<string> = new Set(['siku', 'miezi', 'miaka', 'majuma', 'miongo']);

/** Periods that are told by their words alone: juma lijalo, mwezi uliopita, kesho kutwa. How long ago something was (wiki mbili zilizopita) is a span of time and no date. */
export function periodsIn({ forms }: Block): Period[] {
  const periods: Period[] = [];
  for (let from = 0; from < forms.length; from++) {
    const to = endOf(forms, from);
    if (to === undefined) continue;
    periods.push({ from, to });
    from = to;
  }
  return periods;
}

function endOf(forms: readonly string[], from: number): number | undefined {
  const word = forms[from]!;
  if (DAY_WORDS.has(`${word} ${forms[from + 1] ?? ''}`)) return from + 1;
  if (DAY_WORDS.has(word)) return from;
  if (!UNITS.has(word)) return undefined;
  const said = forms[from + 1] ?? '';
  if (PLURALS.has(word) || !WHICH.has(said) || (WHICH.get(said) === 'this' && !THIS.has(said))) return undefined;
  // mwaka jana: only a year can be called so.
  return (said === 'jana' || said === 'kesho') && word !== 'mwaka' ? undefined : from + 1;
}
