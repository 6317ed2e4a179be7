import type { MarkKind } from '../types.ts';

/** Kinds that the recogniser decides between; `people` are found by their own table. */
export const KINDS = ['person', 'place', 'organisation', 'date'] as const satisfies readonly MarkKind[];
export type NameKind = (typeof KINDS)[number];

/** Label 0 is “outside”; kind k begins with label 2k + 1 and goes on with 2k + 2. */
export const OUTSIDE = 0;
export const LABELS = 1 + 2 * KINDS.length;
export const begins = (kind: number): number => 2 * kind + 1;
export const isInside = (label: number): boolean => label !== OUTSIDE && label % 2 === 0;
export const kindOf = (label: number): number => (label - 1) >> 1;

/** A name goes on only where one of its kind has begun. `previous` is OUTSIDE at the beginning of a sentence. */
export const mayFollow = (previous: number, label: number): boolean => !isInside(label) || previous === label || previous === label - 1;

/** Tokens `from` to `to`, inclusive, of one sentence or block. */
export interface NameSpan {
  from: number;
  to: number;
  /** Index into KINDS. */
  kind: number;
}

/** The names that a sequence of labels stands for; `offset` is the token that the first label belongs to. */
export function spansOf(labels: ArrayLike<number>, offset = 0): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === OUTSIDE) continue;
    const open = spans.at(-1);
    if (isInside(label) && open?.to === offset + i - 1 && open.kind === kindOf(label)) open.to = offset + i;
    else spans.push({ from: offset + i, to: offset + i, kind: kindOf(label) });
  }
  return spans;
}
