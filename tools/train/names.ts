/**
 * `npm run train:names`: trains the recogniser of names on the sentences in data/names and writes dictionaries/names/model.bin; `-- --data FOLDER` for those of another folder.
 * First it trains on nine tenths and says how well that does on the tenth that it held back; then on everything, with the same settings, for the file.
 * The same data and tables give the same file.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Container } from '../../src/swahili/compiled/container.ts';
import { GrammarBook } from '../../src/swahili/grammar/grammar-book.ts';
import { Lexicon } from '../../src/swahili/lexicon/lexicon.ts';
import { Analyser } from '../../src/swahili/morphology/analyser.ts';
import { Gazetteer } from '../../src/swahili/names/gazetteer.ts';
import { Model } from '../../src/swahili/names/model.ts';
import { Recogniser } from '../../src/swahili/names/recognise.ts';
import { Words } from '../../src/swahili/names/words.ts';
import { Chooser } from '../../src/swahili/reading/chooser.ts';
import { compile } from '../dictionary/compile.ts';
import { Faults, readTable } from '../dictionary/table.ts';
import { readConll, type Sentence } from './conll.ts';
import { blockOf, labelled } from './corpus.ts';
import { fitModel } from './fit.ts';
import { Score } from './score.ts';
import { withWordNames, wordNames } from './word-names.ts';

const FILES = ['voa.conll', 'globalvoices.conll'];
const BLOCK = 20;
/** Of each ten blocks of BLOCK sentences the last is held back. */
const isHeldBack = (index: number): boolean => Math.floor(index / BLOCK) % 10 === 9;

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

function main(args: readonly string[]): void {
  const data = args.includes('--data') ? args[args.indexOf('--data') + 1] : join(root, 'data/names');
  if (data === undefined) throw new Error('usage: npm run train:names [-- --data FOLDER]');
  const dictionary = compile(join(root, 'dictionaries'));
  if ('faults' in dictionary) throw new Error(`the dictionaries have faults; npm run dictionary shows them\n${dictionary.faults[0]}`);
  const container = new Container(dictionary.bytes);
  const analyser = new Analyser(new Lexicon(container), new GrammarBook(container));
  const chooser = new Chooser(analyser);
  const gazetteer = new Gazetteer(container);
  const words = new Words(gazetteer);
  const given = readTable(join(root, 'dictionaries/gazetteer/given-names.tsv'), ['name', 'origin'], new Faults()).map(
    (row) => row.cells.name,
  );
  const nouns = wordNames(given, analyser);
  const read = (sentences: readonly Sentence[]) =>
    [...sentences, ...withWordNames(sentences, nouns, analyser)].flatMap((s) => labelled(s, chooser, words, gazetteer));

  const corpora = FILES.map((file) => readConll(join(data, file)));
  const held = corpora.flatMap((c) => c.filter((_, i) => isHeldBack(i)));
  const rest = corpora.flatMap((c) => c.filter((_, i) => !isHeldBack(i)));
  console.log(`${rest.length} sentences to learn from, ${held.length} held back`);

  const recogniser = new Recogniser(new Model(fitModel(read(rest))), gazetteer);
  const score = new Score();
  for (let i = 0; i < held.length; i += BLOCK) {
    const page = held.slice(i, i + BLOCK);
    const blocks = page.map((s) => blockOf(s.text, chooser));
    recogniser.recognise(blocks).forEach(({ names }, b) => {
      const { tokens } = blocks[b]!;
      score.add(
        names.map((n) => ({ start: tokens[n.from]!.start, end: tokens[n.to]!.end, kind: n.kind })),
        page[b]!.names,
      );
    });
  }
  console.log(score.lines().join('\n'));

  const model = fitModel(read(corpora.flat()));
  const out = join(root, 'dictionaries/names/model.bin');
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, model);
  console.log(`dictionaries/names/model.bin: ${Math.ceil(model.byteLength / 1000)} KB`);
}

main(process.argv.slice(2));
