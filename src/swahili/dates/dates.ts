import { DAYS, FEW, MONTHS, PARTS_OF_DAY, STRETCHES, UNITS, WEEKDAYS, WHICH } from './calendar.ts';

/** One word of a date: its normalised form and, where it is a number or a number word, its value. */
export interface DateWord {
  form: string;
  value?: number;
}

interface Found {
  stretch?: string;
  weekday?: string;
  /** today, yesterday … */
  relative?: string;
  partOfDay?: string;
  day?: number;
  month?: string;
  year?: number;
  /** A unit of time on its way to `period`. */
  unit?: string;
  /** “5” of “5 years ago”, “a few” of “a few years ago”. */
  count?: number | string;
  /** last week, the 1990s. */
  period?: string;
}

const SILENT: ReadonlySet<string> = new Set(['ya', 'wa', 'za', 'la', 'mwa', 'tarehe', 'hapo', 'hii', ',']);
const BETWEEN: ReadonlyMap<string, string> = new Map([
  ['na', ' and '],
  ['au', ' or '],
  ['hadi', ' to '],
  ['mpaka', ' to '],
  ['-', ' to '],
  ['–', ' to '],
]);
const MONTH_NAMES = [...new Set(MONTHS.values())];
const LONGEST = 16;

/** The English of a date: 12 June 2024; last Monday; mid-July; the 1990s. Undefined where a word is no part of a date that it knows. */
export function englishDate(words: readonly DateWord[]): string | undefined {
  if (words.length > LONGEST) return undefined;
  const middle = words.findIndex((w, i) => i > 0 && i < words.length - 1 && BETWEEN.has(w.form));
  if (middle > 0) {
    const from = words.slice(words[0]!.form === 'kati' ? 2 : 0, middle);
    const [first, second] = [englishDate(from), englishDate(words.slice(middle + 1))];
    return first === undefined || second === undefined ? undefined : `${first}${BETWEEN.get(words[middle]!.form)}${second}`;
  }
  const found: Found = {};
  for (let i = 0; i < words.length; i++) if (!take(words[i]!, words[i - 1], words[i + 1], found)) return undefined;
  const text = put(found);
  return text === '' ? undefined : text;
}

/** Takes one word into what has been found; false where it does not fit. */
function take(word: DateWord, before: DateWord | undefined, next: DateWord | undefined, found: Found): boolean {
  const { form, value } = word;
  if (value !== undefined) return takeNumber(value, before, found);
  if (/^\d+[./]\d+[./]\d+$/.test(form)) return takeNumeric(form, found);
  if (FEW.has(form) && found.unit !== undefined) {
    found.count = FEW.get(form)!;
    return true;
  }
  const which = WHICH.get(form);
  if (which !== undefined && found.unit !== undefined) {
    found.period =
      found.count === undefined
        ? `${which} ${found.unit}`
        : which === 'last'
          ? `${counted(found.count, found.unit)} ago`
          : `the ${which} ${counted(found.count, found.unit)}`;
    delete found.unit;
    return true;
  }
  if (which !== undefined && found.weekday !== undefined && !DAYS.has(form)) {
    found.weekday = `${which} ${found.weekday}`;
    return true;
  }
  if (WEEKDAYS.has(form)) found.weekday = WEEKDAYS.get(form)!;
  else if (MONTHS.has(form)) {
    found.month = MONTHS.get(form)!;
    if (found.unit === 'month') delete found.unit;
  } else if (DAYS.has(form)) found.relative = DAYS.get(form)!;
  else if (PARTS_OF_DAY.has(form)) found.partOfDay = PARTS_OF_DAY.get(form)!;
  else if (STRETCHES.has(form) && next !== undefined) found.stretch = STRETCHES.get(form)!;
  // siku ya Ijumaa: only “day” before which one it is.
  else if (UNITS.has(form)) {
    if (form !== 'siku' || next?.value !== undefined || WHICH.has(next?.form ?? '')) found.unit = UNITS.get(form)!;
  } else return SILENT.has(form);
  return true;
}

function takeNumber(value: number, before: DateWord | undefined, found: Found): boolean {
  if (found.unit === 'year' && before?.form === 'ya' && value < 100 && value % 10 === 0) found.period = `the 19${value}s`;
  else if (value >= 1000) {
    if (found.unit === 'year' && found.count === undefined && before?.form === 'ya') found.period = `the ${value}s`;
    else found.year = value;
    if (found.unit === 'year') delete found.unit;
  } else if (found.unit === 'month' && before?.form !== 'miezi') {
    if (value < 1 || value > 12) return false;
    found.month = MONTH_NAMES[value - 1]!;
    delete found.unit;
  } else if (found.unit !== undefined) found.count = value;
  else if (value >= 1 && value <= 31 && found.day === undefined) found.day = value;
  else return false;
  return true;
}

/** 12/06/2024: the day comes first. */
function takeNumeric(form: string, found: Found): boolean {
  const [day, month, year] = form.split(/[./]/).map(Number);
  if (day! < 1 || day! > 31 || month! < 1 || month! > 12) return false;
  found.day = day!;
  found.month = MONTH_NAMES[month! - 1]!;
  found.year = year! < 100 ? 2000 + year! : year!;
  return true;
}

const counted = (count: number | string, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

function ordinal(day: number): string {
  const end = day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${end}`;
}

function put(found: Found): string {
  const { partOfDay, relative, weekday, stretch = '', unit, count } = found;
  const part = partOfDay === undefined ? '' : ` ${partOfDay}`;
  const period = found.period ?? (unit === undefined ? undefined : count === undefined ? `the ${unit}` : counted(count, unit));
  // tarehe 5 mwezi huu: a day without the name of its month.
  const ofMonth = found.day !== undefined && found.month === undefined;
  const day = ofMonth ? `the ${ordinal(found.day!)}${period === undefined ? '' : ' of'}` : found.day;
  const date = [day, found.month, found.year, period].filter((x) => x !== undefined).join(' ');
  let when = '';
  if (weekday !== undefined) when = `${weekday}${part}${relative === undefined ? '' : `, ${relative}`}`;
  else if (relative === 'yesterday' && partOfDay === 'night') when = 'last night';
  else if (relative === 'today' && partOfDay !== undefined)
    when = partOfDay === 'night' ? 'tonight' : partOfDay.startsWith('at ') ? `today ${partOfDay}` : `this ${partOfDay}`;
  else if (relative !== undefined) when = `${relative}${part}`;
  else if (partOfDay !== undefined && date === '') when = partOfDay.startsWith('at ') ? partOfDay : `the ${partOfDay}`;
  if (date === '') return `${stretch}${when}`;
  return when === '' ? `${stretch}${date}${part === '' ? '' : `,${part}`}` : `${when}, ${stretch}${date}`;
}
