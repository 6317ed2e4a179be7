/**
 * `npx tsx tools/statistics/english-collocations.ts FOLDER`: aligned sentences in FOLDER → proposals for dictionaries/english/collocations.tsv, on the standard output.
 * Which word of its gloss do translators use for a lemma beside a certain other lemma in the tree of the sentence? Counted in sentences of Global Voices (CC BY 3.0)
 * and TICO-19 (CC0) in which exactly one word of the gloss stands on the English side. What somebody has read goes into the table.
 */
import { readFileSync } from 'node:fs';
import { Container } from '../../src/swahili/compiled/container.ts';
import { createEngine } from '../../src/swahili/engine.ts';
import { neighboursOf } from '../../src/swahili/english/choice/neighbours.ts';
import { alternatives, Wording, wordingFor } from '../../src/swahili/english/wording.ts';
import type { Reading } from '../../src/swahili/types.ts';
import { compile } from '../dictionary/compile.ts';
import { inflectVerb, plural } from '../dictionary/inflect.ts';

const CORPORA = ['globalvoices', 'tico19'];
/** Sentences in which the word is seen with its neighbour, and the share that must have the same English. */
const LEAST = 4;
const SHARE = 0.75;
/** In how many English sentences a word may stand anyway: of commoner ones nothing is proved. */
const COMMON = 0.03;
const POS = new Set(['noun', 'verb', 'adjective']);
const LONGEST = 4;

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder that holds the aligned sentences.');
const compiled = compile('dictionaries');
if ('faults' in compiled) throw new Error(compiled.faults[0]);
const engine = createEngine(compiled.bytes);
const wording = new Wording(new Container(compiled.bytes));

const linesOf = (language: string) =>
  CORPORA.flatMap((name) => readFileSync(`${folder}/${name}.${language}`, 'utf8').trimEnd().split('\n'));

function gramsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z0-9]+(?:['’-][a-z0-9]+)*/g) ?? [];
  const grams = new Set<string>();
  for (let i = 0; i < words.length; i++)
    for (let n = 1; n <= LONGEST && i + n <= words.length; n++) grams.add(words.slice(i, i + n).join(' '));
  return grams;
}

function formsOf(english: string, pos: string): string[] {
  if (pos === 'noun') return [english, plural(english)];
  return pos === 'verb' ? (['base', 'third', 'past', 'participle', 'ing'] as const).map((form) => inflectVerb(english, form)) : [english];
}

const english = linesOf('en').map(gramsOf);
const frequency = new Map<string, number>();
for (const grams of english) for (const gram of grams) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
const isCommon = (forms: readonly string[]) => forms.reduce((sum, form) => sum + (frequency.get(form) ?? 0), 0) > COMMON * english.length;

/** The one word of the gloss that stands on the English side. */
function seen({ gloss, pos }: Reading, grams: ReadonlySet<string>): string | undefined {
  const found = alternatives(gloss).filter((word) => formsOf(word.toLowerCase(), pos).some((form) => grams.has(form)));
  return found.length === 1 && !isCommon(formsOf(found[0]!, pos)) ? found[0] : undefined;
}

interface Count {
  reading: Reading;
  usual: string;
  words: Map<string, number>;
}
const counts = new Map<string, Count>();
linesOf('sw').forEach((text, line) => {
  const [annotation] = engine.read([text], { assume: true });
  for (const tree of engine.syntax(annotation!, text)) {
    const near = neighboursOf(tree);
    for (const { at, reading, expression, mark } of tree.words) {
      if (
        !reading ||
        expression ||
        mark ||
        reading.guess ||
        reading.sense ||
        !POS.has(reading.pos) ||
        alternatives(reading.gloss).length < 2
      )
        continue;
      const word = seen(reading, english[line]!);
      if (word === undefined) continue;
      for (const neighbour of new Set(near[at])) {
        const key = `${reading.lemma}\t${reading.pos}\t${neighbour}`;
        const usual = wordingFor(reading.gloss, wording.of(reading.lemma, reading.pos)) || alternatives(reading.gloss)[0]!;
        const count = counts.get(key) ?? { reading, usual, words: new Map() };
        counts.set(key, count);
        count.words.set(word, (count.words.get(word) ?? 0) + 1);
      }
    }
  }
});

const proposals: string[] = [];
for (const [key, { usual, words }] of counts) {
  const all = [...words.values()].reduce((a, b) => a + b, 0);
  const [word, times] = [...words].sort((a, b) => b[1] - a[1])[0]!;
  if (word !== usual && times >= LEAST && times >= SHARE * all) proposals.push(`${key}\t${word}\t# ${times} of ${all}; else ${usual}`);
}
console.log(proposals.sort().join('\n'));
