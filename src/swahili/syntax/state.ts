/** What the parser knows while it goes through a sentence from left to right. */
import type { Frames } from '../grammar/frames.ts';
import type { WordKinds } from '../grammar/word-kinds.ts';
import type { Rule } from './rule.ts';
import type { Clause, ClauseKind, Edge, Relation, Word } from './tree.ts';

/** A clause that is being read. Those below it on the stack wait for their verb or for more of their words. */
export interface Context {
  kind: ClauseKind;
  /** The last verb or copula; -1 while it has not come. */
  verb: number;
  /** Nouns in front of the verb that nothing has claimed. */
  fronts: number[];
  /** What waits for the verb: obliques and adverbial clauses in front of it. */
  waiting: { dependent: number; relation: Relation; rule: Rule; sure: boolean }[];
  /** -1 while there is none. */
  subject: number;
  object: number;
  recipient: number;
  agent: number;
  /** The last bare noun behind the verb: what a verb further on may claim as its subject. */
  last: number;
  /** The noun that a relative clause says more about. */
  antecedent: number;
  /** How the verb will be linked once it comes: a conjunction has said so. */
  due?: { governor: number; relation: Relation; rule: Rule; sure: boolean };
  /** Conjunctions and amba- that introduce the verb. */
  markers: number[];
  /** Opened by a quotation mark. */
  quoted: boolean;
  /** In brackets. */
  aside: boolean;
  /** Open noun heads, the newest last: what agrees goes with the nearest that fits. */
  chain: number[];
}

/** What a sentence may have open at once: so much no reader remembers either, and it keeps the parser linear. */
const DEEP = 12;
const WIDE = 10;
/** So many links back it looks for what hangs on a word. */
const RECENT = 96;

export class State {
  readonly words: readonly Word[];
  readonly frames: Frames;
  readonly kinds: WordKinds;
  readonly edges: Edge[] = [];
  /** The place in `edges` of the edge above each word, or -1. */
  private readonly above: Int32Array;
  /** Which words have dependents: one without can go anywhere. */
  private readonly governs: Uint8Array;
  readonly contexts: Context[] = [];
  /** Connectives, prepositions, na and signs whose word has not come. */
  markers: number[] = [];
  /** For each noun the verb further on whose nearest fitting noun it is, or -1. */
  readonly claims: Int32Array;
  /** The verb of a quotation that is closed and that nobody has been said to have said. */
  quotation = -1;

  constructor(words: readonly Word[], frames: Frames, kinds: WordKinds, claims: Int32Array) {
    this.words = words;
    this.frames = frames;
    this.kinds = kinds;
    this.above = new Int32Array(words.length).fill(-1);
    this.governs = new Uint8Array(words.length);
    this.claims = claims;
    this.open('main');
  }

  get top(): Context {
    return this.contexts.at(-1)!;
  }

  get chain(): readonly number[] {
    return this.top.chain;
  }

  /** Open noun heads of this clause, the nearest first, and of those around it where it is a relative or an infinitive, which nothing closes. */
  *openNouns(): Generator<{ noun: number; depth: number }> {
    for (let depth = this.contexts.length - 1; depth >= 0; depth--) {
      const { chain, kind } = this.contexts[depth]!;
      for (let i = chain.length - 1; i >= 0; i--) yield { noun: chain[i]!, depth };
      if (kind !== 'relative' && kind !== 'infinitive') return;
    }
  }

  open(kind: ClauseKind, verb = -1): Context {
    const context: Context = {
      kind,
      verb,
      fronts: [],
      waiting: [],
      subject: -1,
      object: -1,
      recipient: -1,
      agent: -1,
      last: -1,
      antecedent: -1,
      markers: [],
      quoted: false,
      aside: false,
      chain: [],
    };
    this.contexts.push(context);
    if (this.contexts.length > DEEP) this.contexts.splice(1, 1);
    return context;
  }

  /** Closes what is open above a context. */
  closeTo(depth: number): Context {
    this.contexts.length = depth + 1;
    return this.top;
  }

  pushNoun(at: number): void {
    const { chain } = this.top;
    chain.push(at);
    // The first is what all the others hang on.
    if (chain.length > WIDE) chain.splice(1, 1);
  }

  edgeOf(dependent: number): Edge | undefined {
    const index = this.above[dependent]!;
    return index < 0 ? undefined : this.edges[index];
  }

  isFree(at: number): boolean {
    return this.above[at]! < 0;
  }

  /** Links a word that has no governor yet. Nothing is linked to itself or below itself. */
  link(relation: Relation, dependent: number, governor: number, rule: Rule, sure: boolean): boolean {
    if (dependent < 0 || governor < 0 || dependent === governor || !this.isFree(dependent) || this.isBelow(governor, dependent))
      return false;
    this.above[dependent] = this.edges.length;
    this.governs[governor] = 1;
    this.edges.push({ relation, dependent, governor, by: rule.id, sure });
    return true;
  }

  /** Links a word anew, whatever it was linked to. */
  relink(relation: Relation, dependent: number, governor: number, rule: Rule, sure: boolean): boolean {
    const index = this.above[dependent]!;
    if (index < 0) return this.link(relation, dependent, governor, rule, sure);
    if (dependent === governor || this.isBelow(governor, dependent)) return false;
    this.edges[index] = { relation, dependent, governor, by: rule.id, sure };
    this.governs[governor] = 1;
    return true;
  }

  /** What has lately been linked to a word. */
  recentlyBelow(governor: number): Edge[] {
    const found: Edge[] = [];
    const lowest = Math.max(0, this.edges.length - RECENT);
    for (let i = this.edges.length - 1; i >= lowest; i--) if (this.edges[i]!.governor === governor) found.push(this.edges[i]!);
    return found;
  }

  /** Whether `at` hangs below `over`, a few steps up. */
  private isBelow(at: number, over: number): boolean {
    if (!this.governs[over]) return false;
    for (let step = 0; step < 64; step++) {
      if (at === over) return true;
      const edge = this.edgeOf(at);
      if (!edge) return false;
      at = edge.governor;
    }
    return true;
  }

  /** Everything that hangs on `from` among the last edges goes to `to`: the last verb of a chain of auxiliaries is its head. */
  move(from: number, to: number): void {
    this.governs[to] = 1;
    const lowest = Math.max(0, this.edges.length - RECENT);
    for (let i = this.edges.length - 1; i >= lowest; i--) {
      const edge = this.edges[i]!;
      if (edge.governor === from && edge.dependent !== to) this.edges[i] = { ...edge, governor: to };
      else if (edge.dependent === from && edge.relation !== 'auxiliary') {
        this.above[from] = -1;
        this.above[to] = i;
        this.edges[i] = { ...edge, dependent: to };
      }
    }
  }

  /** The clauses: one for each verb that is no auxiliary. */
  clauses(): Clause[] {
    const kinds: Partial<Record<Relation, ClauseKind>> = { antecedent: 'relative', complement: 'complement', adverbial: 'adverbial' };
    const subjects = new Map<number, number>();
    for (const edge of this.edges) if (edge.relation === 'subject') subjects.set(edge.governor, edge.dependent);
    const clauses: Clause[] = [];
    for (const { at, kind } of this.words) {
      if (kind !== 'verb' && kind !== 'infinitive' && kind !== 'copula') continue;
      const relation = this.edgeOf(at)?.relation;
      if (relation === 'auxiliary') continue;
      const subject = subjects.get(at);
      const of = kind === 'infinitive' ? 'infinitive' : ((relation && kinds[relation]) ?? 'main');
      clauses.push({ verb: at, kind: of, ...(subject !== undefined && { subject }) });
    }
    return clauses;
  }
}
