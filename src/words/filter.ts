import type { SavedWord, Status } from '../library/saved.ts';

export const ORDERS = ['newest', 'oldest', 'a to z', 'due'] as const;
export type Order = (typeof ORDERS)[number];

/** What the reader wants to see of the list; an empty field lets everything through. */
export interface Wanted {
  search: string;
  status: Status | '';
  /** Part of speech; of names and terms their kind. */
  pos: string;
  /** Field of a word: diplomacy. */
  domain: string;
  /** Host name of a site where the word was met. */
  site: string;
  /** Saved in the last so many days; 0 for always. */
  days: number;
  order: Order;
}

export const EVERYTHING: Wanted = { search: '', status: '', pos: '', domain: '', site: '', days: 0, order: 'newest' };

const DAY = 86_400_000;

/** Small letters without accents: what a search compares. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

const searched = new WeakMap<SavedWord, string>();

/** All that a search looks through. */
function textOf(word: SavedWord): string {
  let text = searched.get(word);
  if (text === undefined)
    searched.set(word, (text = plain([word.lemma, word.gloss, word.note, ...word.parts.map((p) => p.text)].join('\n'))));
  return text;
}

/** The host name of an address; '' for what has none. */
export function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

/** When a word is asked next; never for one that was not asked yet. */
export const dueOf = ({ memories }: SavedWord): number =>
  Math.min(...Object.values(memories).map((m) => m?.due ?? Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY);

const COMPARE: Record<Order, (a: SavedWord, b: SavedWord) => number> = {
  newest: (a, b) => b.saved - a.saved,
  oldest: (a, b) => a.saved - b.saved,
  'a to z': (a, b) => (a.lemma < b.lemma ? -1 : a.lemma > b.lemma ? 1 : 0),
  due: (a, b) => (dueOf(a) === dueOf(b) ? a.saved - b.saved : dueOf(a) - dueOf(b)),
};

/** The words that fit, in the order that is wanted. */
export function wantedOf(words: readonly SavedWord[], wanted: Wanted, now = Date.now()): SavedWord[] {
  const { search, status, pos, domain, site, days, order } = wanted;
  const text = plain(search.trim()).replace(/^-|^ku-/, '');
  return words
    .filter(
      (w) =>
        (status === '' || w.status === status) &&
        (pos === '' || w.pos === pos) &&
        (domain === '' || w.domain === domain) &&
        (days === 0 || w.saved > now - days * DAY) &&
        (site === '' || w.sightings.some((s) => siteOf(s.address) === site)) &&
        (text === '' || textOf(w).includes(text)),
    )
    .sort(COMPARE[order]);
}

/** What there is to choose from, each in order of the alphabet. */
export function choices(words: readonly SavedWord[]): { pos: string[]; domain: string[]; site: string[] } {
  const sorted = (values: Iterable<string>) => [...new Set(values)].filter((v) => v !== '').sort();
  return {
    pos: sorted(words.map((w) => w.pos)),
    domain: sorted(words.map((w) => w.domain)),
    site: sorted(words.flatMap((w) => w.sightings.map((s) => siteOf(s.address)))),
  };
}
