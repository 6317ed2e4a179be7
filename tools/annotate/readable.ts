import type { Annotation, Digest } from '../../src/swahili/types.ts';

const list = (title: string, rows: readonly string[]): string =>
  rows.length === 0 ? '' : `${title}\n${rows.map((r) => `  ${r}`).join('\n')}\n`;

/** An article for the eye: what is marked in each block, and the digest. */
export function readable(blocks: readonly string[], annotations: readonly Annotation[], digest: Digest): string {
  const parts = blocks.map((text, i) => {
    const { swahili, marks } = annotations[i]!;
    const rows = marks.map(
      (m) => `${m.kind.padEnd(12)} ${text.slice(m.start, m.end)}: ${m.gloss}${m.explanation ? ` (${m.explanation})` : ''}`,
    );
    return `${text}\n${swahili.is ? rows.map((r) => `  ${r}`).join('\n') : '  (not Swahili)'}\n`;
  });
  const sentences = digest.sentences.map((s) => `${s.text}${s.english.text ? `\n    ${s.english.text}` : ''}`);
  const names = new Map(digest.entries.map((e) => [e.key, e.name]));
  return [
    ...parts,
    digest.gist && `In one line: ${digest.gist}\n`,
    list('Key sentences', sentences),
    list(
      'Topics',
      digest.topics.map(({ domain, terms }) => `${domain}: ${terms.map((key) => names.get(key)).join(', ')}`),
    ),
    list(
      'Words to know',
      digest.vocabulary.map((v) => `${v.lemma}: ${v.gloss}`),
    ),
  ]
    .filter(Boolean)
    .join('\n');
}
