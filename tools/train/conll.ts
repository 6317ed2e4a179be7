/** Reads sentences with labelled names and lays them out as a page would show them. */
import { readFileSync } from 'node:fs';
import { KINDS, type NameKind } from '../../src/swahili/names/labels.ts';
import type { Span } from '../../src/swahili/types.ts';

const KIND_OF: Record<string, NameKind> = { PER: 'person', LOC: 'place', ORG: 'organisation', DATE: 'date' };
const CLOSING = /^[.,;:!?)\]}”’%]+$/u;
const OPENING = /^[([{“‘]+$/u;

export interface NamedSpan extends Span {
  /** Index into KINDS. */
  kind: number;
}

export interface Sentence {
  text: string;
  names: NamedSpan[];
}

/** @param file lines of `token TAG`, an empty line between sentences; tags are O, B-PER, I-PER … */
export function readConll(file: string): Sentence[] {
  return readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map((block) =>
      layOut(
        block
          .trim()
          .split('\n')
          .map((line) => line.trim().split(/\s+/)),
      ),
    );
}

function layOut(rows: readonly string[][]): Sentence {
  let text = '';
  const names: NamedSpan[] = [];
  let glued = true;
  let open: NamedSpan | undefined;
  for (const row of rows) {
    const [token, tag] = [row[0]!, row.at(-1)!];
    if (!glued && !CLOSING.test(token)) text += ' ';
    glued = OPENING.test(token);
    const start = text.length;
    text += token;
    if (tag === 'O') {
      open = undefined;
      continue;
    }
    const kind = KINDS.indexOf(KIND_OF[tag.slice(2)]!);
    if (tag.startsWith('I-') && open?.kind === kind) open.end = text.length;
    else {
      open = { start, end: text.length, kind };
      names.push(open);
    }
  }
  return { text, names };
}
