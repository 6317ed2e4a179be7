/**
 * `npm run count:lemmas`: counts of forms (../shared/corpora/words/frequency.tsv) → counts of lemmas (dictionaries/lexicon/frequency.tsv).
 * A form with several readings shares its count among them by their scores, and the scores grow from the counts: two rounds are enough.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Container } from '../../src/swahili/compiled/container.ts';
import { GrammarBook } from '../../src/swahili/grammar/grammar-book.ts';
import { Lexicon } from '../../src/swahili/lexicon/lexicon.ts';
import { Analyser } from '../../src/swahili/morphology/analyser.ts';
import { compile } from '../dictionary/compile.ts';

const ROUNDS = 3;
/** Forms that news mostly capitalises are names. */
const MOSTLY_CAPITALISED = 0.8;
const LEAST = 3;

const forms = readFileSync('../shared/corpora/words/frequency.tsv', 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .filter(([form, , share]) => form && Number(share) < MOSTLY_CAPITALISED)
  .map(([form, count]) => ({ form: form!, count: Number(count) }));
const out = join('dictionaries/lexicon/frequency.tsv');

for (let round = 0; round < ROUNDS; round++) {
  const compiled = compile('dictionaries');
  if ('faults' in compiled) throw new Error(compiled.faults[0]);
  const container = new Container(compiled.bytes);
  const analyser = new Analyser(new Lexicon(container), new GrammarBook(container));
  const counts = new Map<string, number>();
  for (const { form, count } of forms) {
    const candidates = analyser.analyse(form).filter((c) => !c.reading.guess);
    const weights = candidates.map((c) => Math.exp(3 * c.score));
    const sum = weights.reduce((a, b) => a + b, 0);
    candidates.forEach((c, i) => {
      const key = `${c.reading.lemma}\t${c.reading.pos}`;
      counts.set(key, (counts.get(key) ?? 0) + (count * weights[i]!) / sum);
    });
  }
  const rows = [...counts].map(([key, n]) => [key, Math.round(n)] as const).filter(([, n]) => n >= LEAST);
  rows.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  writeFileSync(out, `lemma\tpos\tcount\n${rows.map(([key, n]) => `${key}\t${n}`).join('\n')}\n`);
  console.log(`round ${round + 1}: ${rows.length} lemmas`);
}
