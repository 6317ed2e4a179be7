import type { MarkKind } from '../swahili/types.ts';
import { KIND_NAMES } from './kinds.ts';

/** The name of a kind, underlined the way its marks are. */
export function KindLabel({ kind, many = false }: { kind: MarkKind; many?: boolean }) {
  return <span class={`kind kind-${kind}`}>{KIND_NAMES[kind][many ? 'many' : 'one']}</span>;
}
