/** What a word's concords refer to: for the tooltip. */
import type { PartRole, Reference } from '../types.ts';
import { subjectsIn } from './concords.ts';
import { fits } from './lexical.ts';
import type { Edge, Relation, Tree, Word } from './tree.ts';

/** What may stand in the noun phrase that is shown. */
const WITHIN: ReadonlySet<Relation> = new Set(['modifier', 'possessor', 'title', 'fixed']);
/** A verb without a subject of its own often goes on with that of the verb above it. */
const SHARES: ReadonlySet<Relation> = new Set(['conjunct', 'adverbial', 'complement']);

/**
 * What the word at an offset refers to, by the part that refers: wa- and -ya- of a verb, -ye of ambaye, the concord of an adjective or of “of”.
 * @param offset in the block's text.
 */
export function refersAt(tree: Tree, text: string, offset: number): Reference[] {
  const word = tree.words.find((w) => w.start <= offset && offset < w.end);
  if (!word) return [];
  const above = tree.edges.find((e) => e.dependent === word.at);
  switch (word.kind) {
    case 'verb':
    case 'copula':
      return ofVerb(tree, text, word, above);
    case 'relative':
      // ambaye introduces the verb that says more about the noun.
      return above ? to(tree, text, 'relative', linkOf(tree, above.governor, 'antecedent')?.governor, true) : [];
    case 'having':
      return to(tree, text, 'concord', above?.relation === 'antecedent' ? above.governor : undefined, above?.sure);
    case 'connective': {
      const possessor = above && tree.edges.find((e) => e.dependent === above.governor);
      return to(tree, text, 'concord', possessor?.governor, possessor?.sure);
    }
    case 'infinitive':
      return word.reading?.grammar.object === undefined ? [] : ofVerb(tree, text, word, above);
    default:
      return above?.relation === 'modifier' && word.classes.length > 0 ? to(tree, text, 'concord', above.governor, above.sure) : [];
  }
}

/** Whom the verb is about: its own subject, or that of the verb it goes on from. */
function ofVerb(tree: Tree, text: string, word: Word, above: Edge | undefined): Reference[] {
  const found: Reference[] = [];
  const { subject: concord, object, relative } = word.reading?.grammar ?? {};
  const linked = (relation: Relation) => tree.edges.find((e) => e.governor === word.at && e.relation === relation);
  const antecedent = above?.relation === 'antecedent' ? above : undefined;
  if (concord !== undefined) {
    const own = linked('subject');
    if (own) found.push(...to(tree, text, 'subject', own.dependent, own.sure));
    else if (antecedent && agrees(tree.words[antecedent.governor]!, word))
      found.push(...to(tree, text, 'subject', antecedent.governor, antecedent.sure));
    else if (!antecedent) found.push(...to(tree, text, 'subject', inherited(tree, word, above), false));
  }
  if (relative !== undefined && antecedent) found.push(...to(tree, text, 'relative', antecedent.governor, antecedent.sure));
  if (object !== undefined && object !== 'self') {
    const own = [linked('object'), linked('recipient')].find((e) => e && fits(tree.words[e.dependent]!.classes, [object]));
    const noun =
      own?.dependent ?? (antecedent && fits(tree.words[antecedent.governor]!.classes, [object]) ? antecedent.governor : undefined);
    found.push(...to(tree, text, 'object', noun, own?.sure ?? antecedent?.sure));
  }
  return found;
}

const agrees = (noun: Word, verb: Word): boolean => fits(noun.classes, subjectsIn(verb.reading!));

/** “Rais alifika akasema”: the subject of the verb above, if this one agrees with it too. */
function inherited(tree: Tree, word: Word, above: Edge | undefined): number | undefined {
  for (let edge = above, steps = 0; edge && SHARES.has(edge.relation) && steps < 3; steps++) {
    const { governor } = edge;
    const subject = tree.edges.find((e) => e.governor === governor && e.relation === 'subject')?.dependent;
    if (subject !== undefined) return agrees(tree.words[subject]!, word) ? subject : undefined;
    edge = tree.edges.find((e) => e.dependent === governor);
  }
  return undefined;
}

const linkOf = (tree: Tree, dependent: number, relation: Relation): Edge | undefined =>
  tree.edges.find((e) => e.dependent === dependent && e.relation === relation);

/** A reference to a noun with what belongs to it: mkutano wa viongozi. */
function to(tree: Tree, text: string, role: PartRole, noun: number | undefined, sure = false): Reference[] {
  const word = noun === undefined ? undefined : tree.words[noun];
  if (!word || word.kind === 'verb') return [];
  const inside = new Set([word.at]);
  const above = new Map(tree.edges.map((e) => [e.dependent, e]));
  let last = word;
  // What belongs to a noun stands behind it, without a gap.
  for (const next of tree.words.slice(word.at + 1)) {
    const edge = above.get(next.at);
    // The “of” of the next noun belongs to the phrase if that noun does.
    const noun = edge?.relation === 'marker' ? above.get(edge.governor) : edge;
    if (!noun || !WITHIN.has(noun.relation) || !inside.has(noun.governor)) break;
    inside.add(next.at);
    last = next;
  }
  return [{ role, start: word.start, end: last.end, text: text.slice(word.start, last.end), sure }];
}
