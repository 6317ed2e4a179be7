/** The digest to take away: as Markdown, as JSON, and the names and terms as CSV. The panel and the command line share these. */
import { beyondName } from '../text/beyond-name.ts';
import { inCsv, inMarkdown } from '../text/formats.ts';
import type { Digest, Entry, Fact, MarkKind, Topic } from '../types.ts';

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
  if (digest.facts.length > 0)
    lines.push('## Who did what (English is rough)', '', ...digest.facts.map((f) => `- ${inMarkdown(f.english.text)}`), '');
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

/** A fact with its parts as written. */
const factJson = ({ who, did, whom, to, by, where, when, english, confidence }: Fact) => ({
  who: who.text,
  did: did.text,
  whom: whom?.text,
  to: to?.text,
  by: by?.text,
  where: where.map((p) => p.text),
  when: when.map((p) => p.text),
  english: english.text,
  confidence: Math.round(confidence * 100) / 100,
});

/** “Rais alifika Nairobi jana”: the parts of a fact in the order of the text. */
const written = ({ who, did, whom, to, by, where, when }: Fact): string =>
  [who, did, whom, to, by, ...where, ...when]
    .filter((part) => part !== undefined)
    .sort((a, b) => a.start - b.start)
    .map((part) => part.text)
    .join(' ');

export function digestJson(digest: Digest, { title, address, read }: Source): string {
  const { gist, facts, sentences, entries, topics, difficulty, vocabulary } = digest;
  const named = new Map(entries.map((e) => [e.key, e.name]));
  return `${JSON.stringify(
    {
      title,
      address,
      read: read.toISOString(),
      gist,
      facts: facts.map(factJson),
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

/** One line for each name, term and fact, with the article that it stands in, so that the files of several articles can be put together. */
export function entriesCsv(digest: Digest, { title, address }: Source): string {
  const rows = digest.entries.map((e) => [e.kind, e.name, e.gloss, e.domain ?? '', e.places.length, title, address]);
  const facts = digest.facts.map((f) => ['fact', written(f), f.english.text, '', 1, title, address]);
  return inCsv([['kind', 'name', 'english', 'domain', 'count', 'title', 'address'], ...rows, ...facts]);
}
