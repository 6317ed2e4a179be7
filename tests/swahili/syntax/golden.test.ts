import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linksOf } from '../../../src/swahili/syntax/links.ts';
import { engine } from '../engine-fixture.ts';

/** “dependent relation governor” of each link between single words, as written. */
function linksIn(sentence: string): string[] {
  const [annotation] = engine.read([sentence], { assume: true });
  const word = ({ start, end }: { start: number; end: number }) => sentence.slice(start, end);
  return engine
    .syntax(annotation!, sentence)
    .flatMap((tree) => linksOf(tree, annotation!.tokens))
    .map(({ dependent, relation, governor }) => `${word(dependent)} ${relation} ${word(governor)}`);
}

/** The sentences of golden.txt under their headings. */
const groups = new Map<string, { sentence: string; links: string[] }[]>();
let heading = '';
for (const line of readFileSync(new URL('golden.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')) {
  if (line.startsWith('#')) {
    heading = line.slice(2);
    continue;
  }
  const [sentence, links] = line.split(' | ') as [string, string];
  const group = groups.get(heading) ?? [];
  groups.set(heading, [...group, { sentence, links: links.split('; ') }]);
}

for (const [name, sentences] of groups)
  describe(name, () => {
    for (const { sentence, links } of sentences)
      it(sentence, () => {
        const found = linksIn(sentence);
        expect(links.filter((link) => !found.includes(link))).toEqual([]);
      });
  });
