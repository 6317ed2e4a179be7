/** Where pages say when they were written, the surest first; each with the attribute that holds the date. */
const PLACES: readonly (readonly [selector: string, attribute: string])[] = [
  ['meta[property="article:published_time"]', 'content'],
  [
    'meta[itemprop="datePublished"], meta[name="pubdate"], meta[name="publish-date"], meta[name="date"], meta[name="DC.date.issued"]',
    'content',
  ],
  ['time[itemprop="datePublished"], time[pubdate]', 'datetime'],
  ['article time[datetime], main time[datetime], [role="main"] time[datetime]', 'datetime'],
  ['time[datetime]', 'datetime'],
];

/** Of a longer script only the beginning is looked at, in UTF-16 code units. */
const LONGEST_SCRIPT = 100_000;
const PUBLISHED = /"datePublished"\s*:\s*"([^"]{1,40})"/;

/** The day of an ISO date that can be one of a page. */
function dayOf(date: string | null | undefined): string | undefined {
  const [day, year] = date?.match(/^\s*(\d{4})-\d{2}-\d{2}/) ?? [];
  return day !== undefined && Number(year) >= 1990 && Number(year) <= new Date().getFullYear() + 1 ? day.trim() : undefined;
}

/**
 * The day on which a page was published, as it says itself: in JSON-LD, in its meta data, or with a `time`.
 * @returns `2026-11-24`, or undefined where it says none.
 */
export function dateOf(page: Document): string | undefined {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const day = dayOf(PUBLISHED.exec(script.textContent!.slice(0, LONGEST_SCRIPT))?.[1]);
    if (day !== undefined) return day;
  }
  for (const [selector, attribute] of PLACES) {
    const day = dayOf(page.querySelector(selector)?.getAttribute(attribute));
    if (day !== undefined) return day;
  }
  return undefined;
}
