import type { OwnTerm, SavedWord } from '../saved.ts';

/** A cell of a table cannot hold what separates cells. */
const cell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ').trim();

const COLUMNS = [
  'lemma',
  'kind',
  'part of speech',
  'gloss',
  'status',
  'note',
  'field',
  'sentence',
  'english',
  'source',
  'address',
  'saved',
] as const;

/** The words as a table for a spreadsheet: a header, then a line a word, cells separated by tabs. */
export function wordsAsTsv(words: readonly SavedWord[]): string {
  const rows = words.map((w) => {
    const [last] = w.sightings;
    const place = [last?.sentence ?? '', last?.english ?? '', last?.title ?? '', last?.address ?? ''];
    return [w.lemma, w.kind, w.pos, w.gloss, w.status, w.note, w.domain, ...place, new Date(w.saved).toISOString().slice(0, 10)];
  });
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join('\t')}\n`).join('');
}

export const termsAsTsv = (terms: readonly OwnTerm[]): string =>
  ['term\tenglish\tnote\n', ...terms.map((t) => `${cell(t.term)}\t${cell(t.english)}\t${cell(t.note)}\n`)].join('');

/** A line that cannot be taken, counted from 1, and why. */
export interface Fault {
  line: number;
  fault: string;
}

/**
 * Reads a glossary of the reader's own: a line a term, cells separated by tabs: term, English and, if wanted, a note. A header and empty lines may be there.
 * All lines are looked at, so that all faults are told at once.
 */
export function parseTerms(text: string, now = Date.now()): { terms: OwnTerm[]; faults: Fault[] } {
  const terms = new Map<string, OwnTerm>();
  const faults: Fault[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  lines.forEach((content, index) => {
    const line = index + 1;
    if (content.trim() === '' || (line === 1 && /^term\tenglish\b/i.test(content))) return;
    const cells = content.split('\t').map((c) => c.trim());
    const [term = '', english = '', note = ''] = cells;
    const fault =
      cells.length < 2
        ? 'there is no tab between the term and its English'
        : cells.length > 3
          ? `there are ${cells.length} cells where at most 3 can be`
          : term === ''
            ? 'the term is empty'
            : english === ''
              ? `“${term}” has no English`
              : !/^[\p{L}\p{M}'’ʼ-]+(?: [\p{L}\p{M}'’ʼ-]+)*$/u.test(term)
                ? `“${term}” is not made of words with single spaces between them`
                : terms.has(term.toLowerCase())
                  ? `“${term}” stands in an earlier line already`
                  : undefined;
    if (fault !== undefined) faults.push({ line, fault });
    else terms.set(term.toLowerCase(), { term: term.toLowerCase(), english, note, changed: now });
  });
  return { terms: [...terms.values()], faults };
}
