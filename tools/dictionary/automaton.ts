/** Writes the tries that src/swahili/glossary/automaton.ts walks. */
import type { Analyser } from '../../src/swahili/morphology/analyser.ts';
import { normalize, tokenize } from '../../src/swahili/text/tokens.ts';
import { addKeys, bytesOf, type Sections } from './pack.ts';

/**
 * The lemmas of an expression's words; a word of which the analyser knows nothing stands for itself.
 * @returns undefined when a word is unknown and `strict`.
 */
export function lemmasOf(expression: string, analyser: Analyser): { lemmas: string[]; unknown: string[] } {
  const unknown: string[] = [];
  const lemmas = tokenize(expression)
    .filter((t) => t.kind === 'word')
    .map((t, index) => {
      const form = normalize(expression.slice(t.start, t.end));
      const candidates = analyser.analyse(form);
      if (candidates.length === 0) unknown.push(form);
      // The first word of a verb phrase is a verb's lemma; any other finite form is a noun that the lexicon lacks, and stands for itself.
      const verb = candidates.find((c) => c.reading.pos === 'verb' && c.reading.lemma === form);
      const nouns = candidates.filter((c) => c.reading.pos === 'noun');
      const noun = nouns.find((c) => c.reading.lemma === form) ?? nouns[0];
      const connective = index > 0 ? candidates.find((c) => c.reading.pos === 'connective') : undefined;
      const other = candidates.find(
        (c) => c.reading.pos !== 'verb' || c.reading.grammar.tense === 'infinitive' || c.reading.grammar.relative !== undefined,
      );
      const best = connective ?? (index === 0 && verb && !noun ? verb : undefined) ?? noun ?? verb ?? other;
      if (candidates.length > 0 && !best) unknown.push(form);
      return best?.reading.lemma ?? form;
    });
  return { lemmas, unknown };
}

/** @param expressions each as its lemmas; its entry is its index. Of two with the same lemmas the first stays. */
export function addAutomaton(sections: Sections, name: string, expressions: readonly (readonly string[])[]): void {
  const keys = [...new Set(expressions.flat())].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
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
  expressions.forEach((lemmas, index) => {
    let node = root;
    for (const lemma of lemmas) {
      const key = number.get(lemma)!;
      let next = node.edges.get(key);
      if (!next) node.edges.set(key, (next = make()));
      node = next;
    }
    if (node !== root && node.entry === 0) node.entry = index + 1;
  });
  all.forEach((node, id) => {
    node.id = id;
  });
  const nodes = new Uint32Array((all.length + 1) * 2);
  const edges: number[] = [];
  for (const node of all) {
    nodes[node.id * 2] = edges.length / 2;
    nodes[node.id * 2 + 1] = node.entry;
    for (const [key, target] of [...node.edges].sort((a, b) => a[0] - b[0])) edges.push(key, target.id);
  }
  nodes[all.length * 2] = edges.length / 2;
  addKeys(sections, name, keys);
  sections.set(`${name}.nodes`, bytesOf(nodes));
  sections.set(`${name}.edges`, bytesOf(new Uint32Array(edges)));
}
