import type { MarkKind } from '../swahili/types.ts';

/** The kinds of marks, in the order in which every list shows them. */
export const KINDS = ['person', 'place', 'organisation', 'people', 'date', 'term'] as const satisfies readonly MarkKind[];

/** A value for each kind. */
export type ByKind<T> = Record<MarkKind, T>;

export function byKind<T>(value: (kind: MarkKind) => T): ByKind<T> {
  return Object.fromEntries(KINDS.map((kind) => [kind, value(kind)])) as ByKind<T>;
}
