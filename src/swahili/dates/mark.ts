import type { Block } from '../reading/block.ts';
import type { Mark } from '../types.ts';
import { NUMBERS, PARTS_OF_DAY, STRETCHES } from './calendar.ts';
import { englishTime } from './clock.ts';
import { type DateWord, englishDate } from './dates.ts';

function wordAt(block: Block, i: number): DateWord {
  const token = block.tokens[i]!;
  const written = block.text.slice(token.start, token.end);
  if (token.kind === 'number') return /^\d+$/.test(written) ? { form: written, value: Number(written) } : { form: written };
  const form = block.forms[i] || written;
  const value = NUMBERS.get(form);
  return { form, ...(value !== undefined && { value }) };
}

/** The words of a date; kumi na mitano is one number, kesho kutwa one day. */
function wordsOf(block: Block, from: number, to: number): DateWord[] {
  const words: DateWord[] = [];
  for (let i = from; i <= to; i++) {
    const word = wordAt(block, i);
    const ones = i + 2 <= to && block.forms[i + 1] === 'na' ? wordAt(block, i + 2).value : undefined;
    const isTens = NUMBERS.has(word.form) && word.value! % 10 === 0;
    if (isTens && ones !== undefined && ones < 10) {
      words.push({ form: word.form, value: word.value! + ones });
      i += 2;
    } else if (word.form === 'kesho' && i < to && block.forms[i + 1] === 'kutwa') {
      words.push({ form: 'keshokutwa' });
      i++;
    } else words.push(word);
  }
  return words;
}

/** Does every word of these tokens belong to a date that has an English? */
export const isDateText = (block: Block, from: number, to: number): boolean => englishDate(wordsOf(block, from, to)) !== undefined;

/** The mark of a date that the recogniser has found at tokens `from` to `to`, inclusive, with its English. */
export function markDate(block: Block, from: number, to: number): Mark {
  const [start, end] = [block.tokens[from]!.start, block.tokens[to]!.end];
  const words = wordsOf(block, from, to);
  const english = englishDate(words);
  const written = block.text.slice(start, end);
  if (english === undefined) return { start, end, kind: 'date', gloss: written, key: `date:${written.toLowerCase()}` };
  // katikati ya mwezi Julai: the span is the month alone, its English the whole.
  const wider = stretchBefore(block, from);
  const whole = wider < from ? englishDate([...wordsOf(block, wider, from - 1), ...words]) : undefined;
  const explanation = whole === undefined ? undefined : `“${block.text.slice(block.tokens[wider]!.start, end)}”`;
  return {
    start,
    end,
    kind: 'date',
    gloss: whole ?? english,
    ...(explanation && { explanation }),
    key: `date:${(whole ?? english).toLowerCase()}`,
  };
}

const LEADING: ReadonlySet<string> = new Set(['ya', 'mwa', 'wa', 'mwezi', 'mwaka', 'la']);

/** The first token of “katikati ya mwezi” before a date, or the date's own first token. */
function stretchBefore(block: Block, from: number): number {
  let at = from - 1;
  while (at > 0 && from - at < 4 && LEADING.has(block.forms[at]!)) at--;
  return at >= 0 && at < from && STRETCHES.has(block.forms[at]!) ? at : from;
}

const PARTS_OF_TIME: ReadonlySet<string> = new Set(['za', 'ya', 'na']);
const MINUTES: ReadonlyMap<string, number> = new Map([
  ['nusu', 30],
  ['robo', 15],
]);

/** Clock times with a part of the day: saa nne usiku. They begin six hours apart from ours, and the mark says so. */
export function markTimes(block: Block, taken: (token: number) => boolean): Mark[] {
  const marks: Mark[] = [];
  for (let i = 0; i + 2 < block.forms.length; i++) {
    if (block.forms[i] !== 'saa' || taken(i)) continue;
    const time = timeFrom(block, i + 1);
    if (!time) continue;
    const [start, end] = [block.tokens[i]!.start, block.tokens[time.last]!.end];
    const said = block.text.slice(start, end);
    const explanation = `The clock counts from six: hour ${time.hour} is ${time.english}`;
    if (!taken(time.last)) marks.push({ start, end, kind: 'date', gloss: time.english, explanation, key: `date:${said.toLowerCase()}` });
  }
  return marks;
}

function timeFrom(block: Block, first: number): { hour: number; english: string; last: number } | undefined {
  let at = first;
  const figures = /^(\d{1,2})[:.](\d\d)$/.exec(wordAt(block, at).form);
  let hour = figures ? Number(figures[1]) : wordAt(block, at).value;
  if (hour === undefined) return undefined;
  // kumi na mbili
  const second = block.forms[at + 1] === 'na' && at + 2 < block.tokens.length ? wordAt(block, at + 2).value : undefined;
  if (hour === 10 && second !== undefined && second < 3) {
    hour += second;
    at += 2;
  }
  at++;
  let minutes = figures ? Number(figures[2]) : 0;
  const sign = block.forms[at] === 'na' ? 1 : block.forms[at] === 'kasoro' || block.forms[at] === 'kasorobo' ? -1 : 0;
  if (block.forms[at] === 'kasorobo') minutes = -15;
  else if (sign !== 0) {
    const part = MINUTES.get(block.forms[at + 1] ?? '');
    if (part === undefined) return undefined;
    minutes = sign * part;
    at++;
  }
  if (sign !== 0) at++;
  while (at < block.forms.length && PARTS_OF_TIME.has(block.forms[at]!)) at++;
  const partOfDay = PARTS_OF_DAY.get(block.forms[at] ?? '');
  // Half past ten in a Swahili morning would still be night: such figures are those of our own clock.
  if (figures && partOfDay === 'morning' && hour > 6 && hour < 12) return undefined;
  const english = partOfDay === undefined ? undefined : englishTime(hour, partOfDay, minutes);
  return english === undefined ? undefined : { hour, english, last: at };
}
