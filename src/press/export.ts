import type { Article, Named } from '../library/articles.ts';
import { inCsv, inMarkdown } from '../swahili/index.ts';

const KINDS = { person: 'Persons', place: 'Places', organisation: 'Organisations' } as const;

const of = (names: readonly Named[], kind: string): string[] => names.filter((n) => n.kind === kind).map((n) => n.name);

export function pressMarkdown(articles: readonly Article[]): string {
  return articles
    .map(({ title, address, site, gist, names, topics, minutes }) => {
      const rows = Object.entries(KINDS).flatMap(([kind, label]) => {
        const found = of(names, kind);
        return found.length > 0 ? [`- ${label}: ${found.map(inMarkdown).join(', ')}`] : [];
      });
      const head = [`## ${inMarkdown(title)}`, '', `<${address}>, ${inMarkdown(site)}, ${Math.max(1, Math.round(minutes))} min`, ''];
      return [...head, ...(gist ? [inMarkdown(gist), ''] : []), ...(topics.length > 0 ? [`- Topics: ${topics.join(', ')}`] : []), ...rows]
        .join('\n')
        .trimEnd();
    })
    .join('\n\n')
    .concat('\n');
}

export const pressJson = (articles: readonly Article[]): string => `${JSON.stringify(articles, undefined, 2)}\n`;

export function pressCsv(articles: readonly Article[]): string {
  const rows = articles.map((a) => [
    a.title,
    a.address,
    a.site,
    a.gist,
    a.topics.join('; '),
    ...Object.keys(KINDS).map((kind) => of(a.names, kind).join('; ')),
    Math.round(a.minutes),
    a.difficulty,
  ]);
  const header = ['title', 'address', 'site', 'gist', 'topics', 'persons', 'places', 'organisations', 'minutes', 'difficulty'];
  return inCsv([header, ...rows]);
}
