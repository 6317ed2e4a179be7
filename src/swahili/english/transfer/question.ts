/** Questions: the word that asks goes to the front, and the verb's auxiliary before its subject. */
import { type Clause, group, type Node } from '../tree.ts';
import type { Transfer } from './context.ts';

const ASKING = /^(?:what|who|when|where|why|how)$/;

const isAsking = (node: Node): boolean => node.kind === 'words' && ASKING.test(node.said.text);

/** “Rais alisema nini?”: what did the president say? “Je, bei itashuka?”: will the price go down? */
export function fronted(t: Transfer, sentence: Node): Node {
  const { words } = t.view;
  if (sentence.kind !== 'group' || !words.slice(-2).some((w) => w.form.includes('?'))) return sentence;
  const je = words[0]?.form === 'je';
  const at = sentence.parts.findIndex((p) => p.kind === 'clause' && p.form === 'finite');
  const main = sentence.parts[at] as Clause | undefined;
  if (!main) return sentence;
  const first = sentence.parts.slice(0, at).findLast(isAsking);
  const inside = main.front.find(isAsking) ?? main.after.find(isAsking);
  if (main.subject && isAsking(main.subject)) return sentence;
  const asking = inside ?? first ?? (main.link && isAsking(main.link) ? main.link : undefined);
  if (!asking && !je) return sentence;
  // “Nani atashinda?”: who asks for the subject.
  if (asking && asking.kind === 'words' && asking.said.text === 'who' && main.subject?.kind === 'pronoun' && !inside) {
    const { subject: _, ...rest } = main;
    return group([
      ...sentence.parts.slice(0, at).filter((n) => n !== asking),
      { ...rest, subject: asking },
      ...sentence.parts.slice(at + 1),
    ]);
  }
  // “Ni nini kilichosababisha moto?”: what caused the fire?
  const relative = main.after.find((n) => n.kind === 'clause' && n.link !== undefined);
  if (asking && main.verb.base.text === 'be' && main.subject?.kind === 'pronoun' && relative?.kind === 'clause' && !relative.subject)
    return group([...sentence.parts.slice(0, at), { ...relative, link: asking }, ...sentence.parts.slice(at + 1)]);
  const without = (nodes: readonly Node[]) => nodes.filter((n) => n !== asking);
  const comma = je && sentence.parts[0]?.kind === 'sign' ? 1 : 0;
  const turned: Clause = {
    ...main,
    inverted: main.subject !== undefined,
    front: without(main.front),
    after: without(main.after),
    ...(asking && { link: asking }),
  };
  return group([...without(sentence.parts.slice(comma, at)), turned, ...sentence.parts.slice(at + 1)]);
}
