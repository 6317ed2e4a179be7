/**
 * What the rules of syntax do in a text, one sentence or paragraph a line: how often each links, and how often it is sure. With a rule's id, its links.
 * usage: npx tsx tools/statistics/syntax-rules.ts FILE [RULE]
 */
import { readFileSync } from 'node:fs';
import { RULES } from '../../src/swahili/syntax/rules.ts';
import { loadEngine } from '../annotate/load.ts';

const [file, wanted] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: npx tsx tools/statistics/syntax-rules.ts FILE [RULE]');
const engine = loadEngine();
const counts = new Map(RULES.map(({ id }) => [id, { links: 0, sure: 0 }]));
let [words, unattached] = [0, 0];

for (const text of readFileSync(file, 'utf8').split('\n')) {
  const [annotation] = engine.read([text], { assume: true });
  for (const tree of engine.syntax(annotation!, text)) {
    words += tree.words.filter((w) => w.kind !== 'sign').length;
    unattached += tree.unattached.filter((at) => tree.words[at]!.kind !== 'sign').length;
    const name = (at: number) => text.slice(tree.words[at]!.start, tree.words[at]!.end);
    for (const { by, sure, relation, dependent, governor } of tree.edges) {
      const count = counts.get(by)!;
      count.links++;
      if (sure) count.sure++;
      if (by === wanted)
        console.log(`${name(dependent)} ${relation} ${name(governor)}${sure ? '' : '?'}: ${text.slice(tree.start, tree.end)}`);
    }
  }
}
if (wanted === undefined) {
  for (const [id, { links, sure }] of [...counts].sort((a, b) => b[1].links - a[1].links))
    console.log(`${id}: ${links} links, ${sure} sure`);
  console.log(`${unattached} of ${words} words are unattached`);
}
