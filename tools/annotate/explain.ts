/** `annotate --explain SENTENCE`: every step from letters to English, for whoever mends a rule. */

import { Container } from '../../src/swahili/compiled/container.ts';
import { GrammarBook } from '../../src/swahili/grammar/grammar-book.ts';
import { Lexicon } from '../../src/swahili/lexicon/lexicon.ts';
import { Analyser } from '../../src/swahili/morphology/analyser.ts';
import { Chooser } from '../../src/swahili/reading/chooser.ts';
import { type Traced, trace } from '../../src/swahili/reading/trace.ts';
import type { Tree } from '../../src/swahili/syntax/tree.ts';
import { sentences } from '../../src/swahili/text/sentences.ts';
import { tokenize } from '../../src/swahili/text/tokens.ts';
import type { Engine } from '../../src/swahili/types.ts';

/** Words with several readings: each with its score, what the rules say, and the sum. */
function readings(traced: readonly Traced[]): string[] {
  return traced.flatMap(({ word, readings }) => [
    word,
    ...readings.map((r) => {
      const votes = r.votes.map(({ rule, weight }) => `${weight > 0 ? '+' : ''}${weight.toFixed(1)} ${rule}`).join(', ');
      return `  ${r.total.toFixed(1).padStart(5)}  ${r.lemma} ${r.pos}: ${r.gloss.split(';')[0]}  (${r.score.toFixed(1)}${votes && `, ${votes}`})`;
    }),
  ]);
}

/** The tree, each word under its governor, with the relation and the rule that made the link; `?` where it is not sure. */
export function drawTree({ words, edges, unattached }: Tree, text: string): string[] {
  const below = new Map<number, (typeof edges)[number][]>();
  const governed = new Set<number>();
  for (const edge of edges) {
    governed.add(edge.dependent);
    below.set(edge.governor, [...(below.get(edge.governor) ?? []), edge]);
  }
  const lines: string[] = [];
  const draw = (at: number, depth: number, label: string) => {
    const { start, end, kind } = words[at]!;
    lines.push(`${'  '.repeat(depth)}${text.slice(start, end)}  ${label || kind}`);
    const dependents = (below.get(at) ?? []).filter((e) => e.relation !== 'sign').sort((a, b) => a.dependent - b.dependent);
    for (const { dependent, relation, by, sure } of dependents) draw(dependent, depth + 1, `${relation}${sure ? '' : '?'}  ${by}`);
  };
  for (const { at, kind } of words)
    if (!governed.has(at) && kind !== 'sign') draw(at, 0, unattached.includes(at) ? `${kind}, unattached` : '');
  return lines;
}

/** @param dictionary the compiled one that the engine stands on. */
export function explain(engine: Engine, dictionary: Uint8Array, text: string): string {
  const container = new Container(dictionary);
  const chooser = new Chooser(new Analyser(new Lexicon(container), new GrammarBook(container)));
  const [annotation] = engine.read([text], { assume: true });
  const marks = annotation!.marks.map((m) => `${m.kind}  ${text.slice(m.start, m.end)}: ${m.gloss}`);
  const trees = engine.syntax(annotation!, text).flatMap((tree) => drawTree(tree, text));
  return [
    'Readings',
    ...readings(trace(chooser, text, tokenize(text), sentences(text))),
    '',
    'Names, dates and terms',
    ...marks,
    '',
    'Tree',
    ...trees,
    '',
    'English',
    engine.english(annotation!, text).text,
  ].join('\n');
}
