/** Writes the tries that src/swahili/glossary/automaton.ts walks. */
import { keyOf, keyOfForm, keyOfRelative, keyOfThisForm } from '../../src/swahili/glossary/automaton.ts';
import type { Analyser } from '../../src/swahili/morphology/analyser.ts';
import { normalize, tokenize } from '../../src/swahili/text/tokens.ts';
import { addKeys, bytesOf, type Sections, sixteenBits } from './pack.ts';

/**
 * The keys of an expression's words, in every way that its first word may be meant: unga is flour and “join”, and “unga mkono” does not say which.
 * A word of which the analyser knows nothing stands for itself, as does a number.
 * @returns `narrow`, the keys that tell this form of the words from others, for expressions that share all of theirs with another.
 * @param pos the part of speech of the whole, where the table tells it: “la kiapo” begins with a verb, “la kushangaza” does not.
 */
export function keysOf(
  expression: string,
  english: string,
  analyser: Analyser,
  pos?: string,
): { sequences: string[][]; narrow: string[]; unknown: string[] } {
  const unknown: string[] = [];
  const narrow: string[] = [];
  const tokens = tokenize(expression).filter((t) => t.kind === 'word' || t.kind === 'number');
  const choices = tokens.map((t, index) => {
    const written = expression.slice(t.start, t.end);
    if (t.kind === 'number') return [keyOfForm(written)];
    const form = normalize(written);
    const readings = analyser.analyse(form).map((c) => c.reading);
    // The first word of a verb phrase is a verb's lemma; any other finite form is a noun that the lexicon lacks, and stands for itself.
    const verb = readings.find((r) => r.pos === 'verb' && r.lemma === form);
    const nouns = readings.filter((r) => r.pos === 'noun');
    // miongoni is “among” before it is “in decades”.
    const itself = readings.some((r) => r.pos !== 'verb' && r.lemma === form);
    const noun = nouns.find((r) => r.lemma === form) ?? (itself ? undefined : nouns[0]);
    const connective = readings.find((r) => r.pos === 'connective');
    const other = readings.find((r) => r.pos !== 'verb' || r.grammar.tense === 'infinitive' || r.grammar.relative !== undefined);
    if (readings.length > 0 && !verb && !noun && !other) unknown.push(form);
    if (readings.length === 0) unknown.push(form);
    if (index === 0 && verb && noun?.lemma === form) {
      if (tokens.length > 1) return [keyOf(noun), keyOf(verb)];
      return [keyOf(agree(verb.gloss, english) && !agree(noun.gloss, english) ? verb : noun)];
    }
    // aliyekuwa rais is the former president, and akiwa rais is not.
    if (index === 0 && !verb && !noun && readings[0]?.grammar.relative !== undefined) return [keyOfForm(form)];
    if (index === 0 && pos !== undefined && pos !== 'verb' && connective) return [keyOf(connective)];
    // karibu na is no “come near and”.
    if (index === 0 && verb && pos !== undefined && pos !== 'verb' && pos !== 'noun') {
      const plain = readings.find((r) => r.pos !== 'verb');
      if (plain) return [keyOf(plain)];
    }
    const best = index === 0 ? (verb ?? noun ?? other) : (connective ?? noun ?? other ?? verb);
    if (!best) return [keyOfForm(form)];
    narrow[index] = keyOfThisForm(best, form) ?? keyOf(best);
    return [index > 0 && best.pos === 'verb' && best.grammar.relative !== undefined ? keyOfRelative(best) : keyOf(best)];
  });
  const [first = [], ...others] = choices;
  const sequences = first.map((key) => [key, ...others.map((choice) => choice[0]!)]);
  return { sequences, narrow: sequences[0]!.map((key, i) => narrow[i] ?? key), unknown };
}

/** Two glosses agree when they share a word's beginning: elect, election. */
export function agree(a: string, b: string): boolean {
  const stems = (gloss: string) => (gloss.toLowerCase().match(/[a-z]{3,}/g) ?? []).map((w) => w.slice(0, 4));
  const known = new Set(stems(a));
  return stems(b).some((s) => known.has(s));
}

/** @param expressions each as the sequences of keys that stand for it; its entry is its index. Of two with the same keys the first stays. */
export function addAutomaton(sections: Sections, name: string, expressions: readonly (readonly (readonly string[])[])[]): void {
  const keys = [...new Set(expressions.flat(2))].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const number = new Map(keys.map((k, i) => [k, i]));
  interface Node {
    edges: Map<number, Node>;
    entry: number;
    id: number;
  }
  const all: Node[] = [];
  const make = (): Node => {
    const node = { edges: new Map(), entry: 0, id: 0 };
    all.push(node);
    return node;
  };
  const root = make();
  const add = (sequence: readonly string[], entry: number) => {
    let node = root;
    for (const word of sequence) {
      const key = number.get(word)!;
      let next = node.edges.get(key);
      if (!next) node.edges.set(key, (next = make()));
      node = next;
    }
    if (node !== root && node.entry === 0) node.entry = entry;
  };
  expressions.forEach((sequences, index) => {
    for (const sequence of sequences) add(sequence, index + 1);
  });
  all.forEach((node, id) => {
    node.id = id;
  });
  const nodes: number[] = [];
  const edges: number[] = [];
  for (const node of all) {
    nodes[node.id * 2] = edges.length / 2;
    nodes[node.id * 2 + 1] = node.entry;
    for (const [key, target] of [...node.edges].sort((a, b) => a[0] - b[0])) edges.push(key, target.id);
  }
  nodes[all.length * 2] = edges.length / 2;
  addKeys(sections, name, keys);
  sections.set(`${name}.nodes`, bytesOf(sixteenBits(`${name}.nodes`, nodes)));
  sections.set(`${name}.edges`, bytesOf(sixteenBits(`${name}.edges`, edges)));
}
