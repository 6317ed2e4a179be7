/** Where an office has no beginning or no end that the table tells. */
export const NO_MONTH = 0;

/** One office of one person. Months count from the year 0: `year * 12 + month`, January 0. */
export interface Office {
  /** `President of Kenya` */
  title: string;
  since: number;
  /** NO_MONTH: held when it was last checked. */
  until: number;
  checked: number;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const yearOf = (month: number): number => Math.floor(month / 12);
const inWords = (month: number): string => `${MONTHS[month % 12]} ${yearOf(month)}`;

/** Month of `2026-11-24` or `2026-11`; undefined for what is no date. */
export function monthOfDate(date: string | undefined): number | undefined {
  const [, year, month] = date?.match(/^(\d{4})-(\d{2})/) ?? [];
  return year === undefined || Number(month) < 1 || Number(month) > 12 ? undefined : Number(year) * 12 + Number(month) - 1;
}

/** Is it certain that the office was held in this month? */
const isHeld = ({ since, until, checked }: Office, month: number): boolean =>
  since !== NO_MONTH && since <= month && month <= (until === NO_MONTH ? checked : until);

/** “2017–2021”, “in 2022”, “until 2011”. */
function years({ since, until }: Office): string {
  if (since === NO_MONTH) return `until ${yearOf(until)}`;
  return yearOf(since) === yearOf(until) ? `in ${yearOf(since)}` : `${yearOf(since)}–${yearOf(until)}`;
}

/** What somebody is or was by an office, as a page of one month can say it. */
export interface OfficeSaid {
  text: string;
  /** Held in that month, or when it was last looked up. */
  isOfNow: boolean;
  /** “since 2022”, “2017–2021 and since 2025”, where the text does not tell. */
  since?: string;
}

/**
 * The office held in the month of the page: “President of Kenya”; else the last one: with its years (“President of Colombia 2022–2026”), or with the month until which
 * it is known (“President of Kenya (in November 2025)”).
 * @param offices in the order of their beginnings; undefined is answered where there is none.
 * @param month of the page, where it is known.
 */
export function officeSaid(offices: readonly Office[], month: number | undefined): OfficeSaid | undefined {
  const held = month === undefined ? undefined : offices.findLast((office) => isHeld(office, month));
  const office = held ?? offices.at(-1);
  if (!office) return undefined;
  const before = offices.filter((o) => o.title === office.title && o.until !== NO_MONTH && o.until < office.since).map(years);
  const since = office.since === NO_MONTH ? {} : { since: [...before, `since ${yearOf(office.since)}`].join(' and ') };
  if (held) return { text: held.title, isOfNow: true, ...since };
  if (office.until === NO_MONTH) return { text: `${office.title} (in ${inWords(office.checked)})`, isOfNow: true, ...since };
  const terms = offices.filter((o) => o.title === office.title).map(years);
  return { text: `${office.title} ${terms.join(' and ')}`, isOfNow: false };
}
