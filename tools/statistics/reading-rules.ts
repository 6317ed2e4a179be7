/**
 * What the rules of reading do in a text, one sentence or paragraph a line: how often each speaks, and how often another reading would be first without it.
 * With a rule's id, the words that it decided.
 * usage: npx tsx tools/statistics/reading-rules.ts FILE [RULE]
 */
import { readFileSync } from 'node:fs';
import { Container } from '../../src/swahili/compiled/container.ts';
import { GrammarBook } from '../../src/swahili/grammar/grammar-book.ts';
import { Lexicon } from '../../src/swahili/lexicon/lexicon.ts';
import { Analyser } from '../../src/swahili/morphology/analyser.ts';
import { Chooser } from '../../src/swahili/reading/chooser.ts';
import { RULES } from '../../src/swahili/reading/rules/rules.ts';
import { trace } from '../../src/swahili/reading/trace.ts';
import { sentences } from '../../src/swahili/text/sentences.ts';
import { tokenize } from '../../src/swahili/text/tokens.ts';
import { compile } from '../dictionary/compile.ts';

const [file, wanted] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: npx tsx tools/statistics/reading-rules.ts FILE [RULE]');
const compiled = compile('dictionaries');
if ('faults' in compiled) throw new Error(compiled.faults.join('\n'));
const container = new Container(compiled.bytes);
const chooser = new Chooser(new Analyser(new Lexicon(container), new GrammarBook(container)));

const spoke = new Map<string, number>();
const decided = new Map<string, number>();
const count = (counts: Map<string, number>, id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);

for (const text of readFileSync(file, 'utf8').split('\n'))
  for (const { readings, word, start, end } of trace(chooser, text, tokenize(text), sentences(text))) {
    for (const id of new Set(readings.flatMap((r) => r.votes.map((v) => v.rule)))) count(spoke, id);
    const [first] = readings;
    if (!first) continue;
    // Without this rule another reading would be first.
    for (const id of new Set(readings.flatMap((r) => r.votes.map((v) => v.rule)))) {
      const without = (r: typeof first) => r.total - r.votes.filter((v) => v.rule === id).reduce((sum, v) => sum + v.weight, 0);
      if (!readings.some((r) => without(r) > without(first))) continue;
      count(decided, id);
      if (id === wanted)
        console.log(`${text.slice(Math.max(0, start - 40), start)}[${word}: ${first.lemma} ${first.pos}]${text.slice(end, end + 40)}`);
    }
  }
if (wanted === undefined)
  for (const { id } of RULES) console.log(`${id}: speaks ${spoke.get(id) ?? 0} times, decides ${decided.get(id) ?? 0}`);
