/** The digest to take away: as Markdown, as JSON, and the names and terms as CSV. The panel and the command line share these. */
import { beyondName } from '../text/beyond-name.ts';
import { inCsv, inMarkdown } from '../text/formats.ts';
import type { Digest, Entry, MarkKind, Topic } from '../types.ts';

export interface Source {
  title: string;
  address: string;
  /** When it was read. */
  read: Date;
}

const TITLES: Readonly<Record<MarkKind, string>> = {
  person: 'Who',
  place: 'Where',
  organisation: 'Organisations',
  people: 'Peoples',
  date: 'When',
  term: 'Political terms',
};
const KINDS = Object.keys(TITLES) as MarkKind[];

const times = (entry: Entry): string => (entry.places.length > 1 ? ` ×${entry.places.length}` : '');

function line(e: Entry): string {
  const said = [beyondName(e.gloss, e.name), e.explanation].filter(Boolean).map((words) => inMarkdown(words!));
  return `- **${inMarkdown(e.name)}**${times(e)}${said.length > 0 ? `: ${said.join('. ')}` : ''}`;
}

/** The terms under their topics, the weightiest first. */
function termLines(terms: readonly Entry[], topics: readonly Topic[]): string[] {
  const byKey = new Map(terms.map((e) => [e.key, e]));
  return topics.flatMap(({ domain, terms }) => [
    `### ${domain[0]!.toUpperCase()}${domain.slice(1)}`,
    '',
    ...terms.map((key) => line(byKey.get(key)!)),
    '',
  ]);
}

export function digestMarkdown(digest: Digest, { title, address, read }: Source): string {
  const lines = [`# ${inMarkdown(title)}`, '', `<${address}>, read on ${read.toISOString().slice(0, 10)}`, ''];
  if (digest.gist) lines.push(inMarkdown(digest.gist), '');
  if (digest.sentences.length > 0) {
    lines.push('## Key sentences (English is rough)', '');
    for (const s of digest.sentences)
      lines.push(`> ${inMarkdown(s.text)}`, ...(s.english.text ? ['', inMarkdown(s.english.text)] : []), '');
  }
  for (const kind of KINDS) {
    const entries = digest.entries.filter((e) => e.kind === kind);
    if (entries.length === 0) continue;
    lines.push(`## ${TITLES[kind]}`, '', ...(kind === 'term' ? termLines(entries, digest.topics) : [...entries.map(line), '']));
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

export function digestJson(digest: Digest, { title, address, read }: Source): string {
  const { gist, sentences, entries, topics, difficulty, vocabulary } = digest;
  const named = new Map(entries.map((e) => [e.key, e.name]));
  return `${JSON.stringify(
    {
      title,
      address,
      read: read.toISOString(),
      gist,
      sentences: sentences.map((s) => ({ swahili: s.text, english: s.english.text })),
      entries: entries.map((e) => ({
        kind: e.kind,
        name: e.name,
        english: e.gloss,
        explanation: e.explanation,
        domain: e.domain,
        count: e.places.length,
      })),
      topics: topics.map(({ domain, weight, terms }) => ({ domain, weight, terms: terms.map((key) => named.get(key)) })),
      difficulty,
      vocabulary,
    },
    null,
    2,
  )}\n`;
}

/** One line for each name and term, with the article that it stands in, so that the files of several articles can be put together. */
export function entriesCsv(digest: Digest, { title, address }: Source): string {
  const rows = digest.entries.map((e) => [e.kind, e.name, e.gloss, e.domain ?? '', e.places.length, title, address]);
  return inCsv([['kind', 'name', 'english', 'domain', 'count', 'title', 'address'], ...rows]);
}
