import type { MarkKind } from '../swahili/types.ts';
import { kindName } from './kinds.ts';

/** The name of a kind, underlined the way its marks are. */
export function KindLabel({ kind, many = false }: { kind: MarkKind; many?: boolean }) {
  return <span class={`kind kind-${kind}`}>{kindName(kind, many)}</span>;
}
