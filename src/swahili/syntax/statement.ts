/** What a clause states, without what only adds: a smaller tree of the same words. */
import type { Edge, Relation, Tree, Word } from './tree.ts';

/** What belongs to the statement itself. Clauses that say when or why, further statements and quotations are left to themselves. */
const CORE: ReadonlySet<Relation> = new Set([
  'subject',
  'object',
  'recipient',
  'agent',
  'companion',
  'oblique',
  'complement',
  'attribute',
  'auxiliary',
  'modifier',
  'fixed',
]);
/** What belongs to a noun. */
const OF_NOUN: ReadonlySet<Relation> = new Set([
  'possessor',
  'modifier',
  'title',
  'conjunct',
  'companion',
  'oblique',
  'fixed',
  'object',
  'subject',
]);
/** Without its condition a statement is another one. */
const CONDITION: ReadonlySet<string> = new Set(['kama', 'ikiwa', 'iwapo', 'endapo', 'isipokuwa', 'mradi', 'ilimradi', 'bila']);
/** A longer clause about a noun only adds. */
const SHORT = 12;

export interface Statement {
  tree: Tree;
  /** Place of the verb in the tree of the statement. */
  verb: number;
  /** Words that nothing claims in the midst of the statement, and links that are not sure: what makes it doubtful. */
  loose: number;
  unsure: number;
  /** Whether a condition had to be left out, so that it says more than the text. */
  conditional: boolean;
}

/** @param verb of a main clause, in `tree.words`. */
export function statementOf(tree: Tree, verb: number): Statement {
  const below: number[][] = tree.words.map(() => []);
  const above: (Edge | undefined)[] = [];
  for (const edge of tree.edges) {
    below[edge.governor]!.push(edge.dependent);
    above[edge.dependent] = edge;
  }
  const kept = new Set<number>();
  let conditional = false;
  const sizeOf = (at: number, limit: number): number => {
    let size = 1;
    for (const child of below[at]!) if (size <= limit) size += sizeOf(child, limit - size);
    return size;
  };
  const isSetOff = (at: number): boolean =>
    below[at]!.some((m) => tree.words[m]!.form === ',') || tree.words[firstOf(at) - 1]?.form === ',';
  const firstOf = (at: number): number => Math.min(at, ...below[at]!.filter((c) => c < at).map(firstOf));

  const keep = (at: number, depth: number): void => {
    kept.add(at);
    const clause = isClause(tree.words[at]!);
    for (const child of below[at]!) {
      const { relation } = above[child]!;
      if (relation === 'marker') {
        if (at !== verb || isNegative(tree.words[child]!)) kept.add(child);
      } else if (clause ? isKept(relation, child, depth) : OF_NOUN.has(relation) || isDescription(relation, child)) keep(child, depth + 1);
    }
  };
  const isKept = (relation: Relation, child: number, depth: number): boolean => {
    if (relation === 'adverbial') {
      const condition =
        below[child]!.some((m) => CONDITION.has(tree.words[m]!.form)) || tree.words[child]!.reading?.grammar.tense === 'while';
      const short = sizeOf(child, SHORT) <= SHORT;
      if (condition && !short) conditional = true;
      return short && (condition || tree.words[child]!.kind === 'infinitive');
    }
    // Inside what is said, what is joined belongs to it.
    if (relation === 'conjunct') return depth > 0 && sizeOf(child, SHORT) <= SHORT;
    return CORE.has(relation);
  };
  const isDescription = (relation: Relation, child: number): boolean =>
    (relation === 'antecedent' && !isSetOff(child) && sizeOf(child, SHORT) <= SHORT) ||
    // kuwa tayari kutoa ofa: “ready” says nothing without what for.
    (relation === 'complement' && (above[above[child]!.governor]?.relation === 'attribute' || sizeOf(child, SHORT) <= SHORT)) ||
    (relation === 'apposition' && sizeOf(child, SHORT) <= SHORT / 2);
  keep(verb, 0);
  return { ...cut(tree, kept, verb), conditional };
}

/** A whole sentence as a statement: for what is said of it in one line. */
export const wholeOf = (tree: Tree): Statement => ({
  tree,
  verb: tree.clauses.find((c) => c.kind === 'main')?.verb ?? 0,
  loose: tree.unattached.filter((at) => tree.words[at]!.kind !== 'sign').length,
  unsure: tree.edges.filter(isDoubtful).length,
  conditional: false,
});

const isDoubtful = (edge: Edge): boolean => !edge.sure && edge.relation !== 'marker' && edge.relation !== 'modifier';

const isClause = ({ kind }: Word): boolean => kind === 'verb' || kind === 'copula' || kind === 'infinitive';
const isNegative = ({ form }: Word): boolean => form === 'wala' || form === 'bila';

/** The words that are kept as a tree of their own. */
function cut(tree: Tree, kept: ReadonlySet<number>, verb: number): Omit<Statement, 'conditional'> {
  const order = [...kept].sort((a, b) => a - b);
  const places = new Map(order.map((at, i) => [at, i]));
  const edges = tree.edges
    .filter((e) => kept.has(e.dependent) && kept.has(e.governor))
    .map((e) => ({ ...e, dependent: places.get(e.dependent)!, governor: places.get(e.governor)! }));
  const [first, last] = [order[0]!, order.at(-1)!];
  const loose = tree.unattached.filter((at) => at > first && at < last && tree.words[at]!.kind !== 'sign').length;
  return {
    tree: {
      start: tree.words[first]!.start,
      end: tree.words[last]!.end,
      words: order.map((at, i) => ({ ...tree.words[at]!, at: i })),
      edges,
      clauses: tree.clauses.filter((c) => kept.has(c.verb)).map((c) => ({ ...c, verb: places.get(c.verb)! })),
      unattached: [],
    },
    verb: places.get(verb)!,
    loose,
    unsure: edges.filter(isDoubtful).length,
  };
}
