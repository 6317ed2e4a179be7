import type { Article, Named } from '../library/articles.ts';

/** An article of the overview: open in a tab, kept on the reading list, or both. */
export interface Scanned {
  article: Article;
  /** The tab in which it is open. */
  tab: number | undefined;
  kept: boolean;
}

export const ORDERS = ['newest', 'site', 'easiest first', 'shortest first'] as const;
export type Order = (typeof ORDERS)[number];

export interface Wanted {
  search: string;
  topic: string;
  /** Key of a name that the article must have. */
  name: string;
  order: Order;
  group: 'none' | 'site' | 'topic';
}

export const EVERYTHING: Wanted = { search: '', topic: '', name: '', order: 'newest', group: 'none' };

const COMPARE: Record<Order, (a: Article, b: Article) => number> = {
  newest: (a, b) => b.saved - a.saved,
  site: (a, b) => a.site.localeCompare(b.site) || b.saved - a.saved,
  'easiest first': (a, b) => a.difficulty - b.difficulty,
  'shortest first': (a, b) => a.minutes - b.minutes,
};

export function wantedOf(scanned: readonly Scanned[], { search, topic, name, order }: Wanted): Scanned[] {
  const text = search.trim().toLowerCase();
  const says = ({ title, gist, site, names }: Article) =>
    [title, gist, site, ...names.map((n) => `${n.name} ${n.gloss}`)].join('\n').toLowerCase().includes(text);
  return scanned
    .filter(
      ({ article }) =>
        (topic === '' || article.topics.includes(topic)) &&
        (name === '' || article.names.some((n) => n.key === name)) &&
        (text === '' || says(article)),
    )
    .sort((a, b) => COMPARE[order](a.article, b.article));
}

/** The articles under what they are grouped by; one with no topic stands under the empty name. */
export function grouped(scanned: readonly Scanned[], by: Wanted['group']): [string, Scanned[]][] {
  const groups = new Map<string, Scanned[]>();
  for (const one of scanned) {
    const name = by === 'site' ? one.article.site : by === 'topic' ? (one.article.topics[0] ?? '') : '';
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b));
}

/** A name that several articles have, with how many. */
export interface Common extends Named {
  articles: number;
}

/** What says that two articles are about the same; every other article has the terms rais and kiongozi. */
const TELLING: ReadonlySet<string> = new Set(['person', 'place', 'organisation', 'people']);

/** What several articles have in common: persons, places, organisations and peoples, those of most articles first. */
export function commonOf(scanned: readonly Scanned[]): Common[] {
  const common = new Map<string, Common>();
  for (const { article } of scanned)
    for (const name of article.names) {
      const before = common.get(name.key);
      // The longest of its names says most.
      if (!before) common.set(name.key, { ...name, articles: 1 });
      else
        common.set(name.key, {
          ...(name.name.length > before.name.length ? name : before),
          count: before.count + name.count,
          articles: before.articles + 1,
        });
    }
  return [...common.values()]
    .filter((c) => c.articles > 1 && TELLING.has(c.kind))
    .sort((a, b) => b.articles - a.articles || b.count - a.count || a.name.localeCompare(b.name));
}
