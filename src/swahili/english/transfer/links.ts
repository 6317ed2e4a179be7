/** What each word of a sentence hangs on, as transfer sees it: links between units instead of words. */
import type { Edge, Relation, Word } from '../../syntax/tree.ts';
import type { Units } from './units.ts';

/** “alijiunga na elimu”: the na inside the expression introduces what stands behind it. */
const INTRODUCES: ReadonlySet<Relation> = new Set<Relation>(['marker', 'modifier', 'fixed', 'sign']);
export const NOMINAL: ReadonlySet<string> = new Set(['noun', 'name', 'unknown']);

/** One link above each word, which those who mend the tree for English change in place. */
export class Links {
  /** By the place of the dependent. */
  readonly above: (Edge | undefined)[];
  /** The word inside a unit that a dependent of the unit belongs to, or -1. */
  readonly inside: Int32Array;

  constructor(
    readonly words: readonly Word[],
    readonly units: Units,
    edges: readonly Edge[],
  ) {
    this.above = new Array(words.length);
    this.inside = new Int32Array(words.length).fill(-1);
    for (const edge of edges) this.take(edge);
  }

  get taken(): Uint8Array {
    return this.units.taken;
  }

  /** Whether a word hangs on another, however many steps up. */
  isBelow(at: number, over: number): boolean {
    for (let step = 0; step <= this.words.length; step++) {
      if (at === over) return true;
      const edge = this.above[at];
      if (!edge) return false;
      at = edge.governor;
    }
    return true;
  }

  private take(edge: Edge): void {
    const { dependent, governor } = edge;
    const { heads } = this.units;
    // A sign is written where it stands.
    if (this.words[dependent]!.kind === 'sign') return;
    const over = heads[governor]! >= 0 ? heads[governor]! : governor;
    if (this.taken[over]) return;
    if (!this.taken[dependent]) {
      if (over === dependent || this.above[dependent] || this.isBelow(over, dependent)) return;
      // “alifanya kazi na ikulu”: worked with; nothing joins the noun inside an expression of a verb.
      const joined =
        over !== governor && edge.relation === 'conjunct' && this.words[over]!.kind !== 'noun' && NOMINAL.has(this.words[dependent]!.kind);
      this.above[dependent] = { ...edge, governor: over, ...(joined && { relation: 'companion' as const }) };
      if (over !== governor) this.inside[dependent] = governor;
    } else {
      // What the unit hangs on may hang on another of its words.
      const head = heads[dependent]!;
      if (!INTRODUCES.has(edge.relation) && over !== head && !this.above[head] && !this.isBelow(over, head))
        this.above[head] = { ...edge, dependent: head, governor: over };
    }
  }
}
