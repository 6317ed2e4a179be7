/**
 * `npm run bench`: how fast and how large the engine is, built as it ships, on the news of ../shared or on a text of its own; hunspell beside it where it
 * is installed. Timings, not tests.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bench } from 'tinybench';
import { Container } from '../../src/swahili/compiled/container.ts';
import { createEngine } from '../../src/swahili/engine.ts';
import { Glossary } from '../../src/swahili/glossary/glossary.ts';
import { GrammarBook } from '../../src/swahili/grammar/grammar-book.ts';
import { Lexicon } from '../../src/swahili/lexicon/lexicon.ts';
import { Analyser } from '../../src/swahili/morphology/analyser.ts';
import { Gazetteer } from '../../src/swahili/names/gazetteer.ts';
import { Names } from '../../src/swahili/names/names.ts';
import type { Block } from '../../src/swahili/reading/block.ts';
import { Chooser } from '../../src/swahili/reading/chooser.ts';
import { sentences } from '../../src/swahili/text/sentences.ts';
import { normalize, tokenize } from '../../src/swahili/text/tokens.ts';
import { compile } from '../dictionary/compile.ts';

const bytes = new Uint8Array(readFileSync('build/dictionary.bin'));
const news = '../shared/corpora/news/voa.txt';
const sample = readFileSync('tests/pages/sample.html', 'utf8')
  .replace(/<style>[\s\S]*?<\/style>|<[^>]+>/g, ' ')
  .replace(/[ \t]+/g, ' ');
const text = existsSync(news) ? readFileSync(news, 'utf8').slice(0, 600_000) : sample.repeat(50);

const heapBefore = heap();
const cold = performance.now();
const freshAnalyser = (): Analyser => {
  const container = new Container(bytes);
  return new Analyser(new Lexicon(container), new GrammarBook(container));
};
const analyser = freshAnalyser();
const chooser = new Chooser(analyser);
analyser.analyse('alisema');
console.log(`lexicon and morphology ready, cold: ${(performance.now() - cold).toFixed(1)} ms`);
if (globalThis.gc) console.log(`their memory: ${((heap() - heapBefore + bytes.length) / 1e6).toFixed(1)} MB, the dictionary file included`);

const texts = text.split('\n').filter((b) => b.trim() !== '');
const raw = texts.map((b) => ({ text: b, tokens: tokenize(b), sentences: sentences(b) }));
const count = raw.reduce((sum, b) => sum + b.tokens.length, 0);
const forms = [...new Set(text.toLowerCase().match(/[a-z']{2,}/g) ?? [])];
const article = texts.slice(0, 35);
const articleWords = article.join(' ').split(/\s+/).length;

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** The median of the calls of a task, in milliseconds. */
async function median(name: string, task: () => unknown, time = 1500): Promise<number> {
  const bench = new Bench({ time, iterations: 5, warmupTime: 500, warmupIterations: 2 });
  bench.add(name, task);
  const [result] = await bench.run();
  if (result?.result?.state !== 'completed') throw new Error(`${name} did not run`);
  return result.result.latency.p50;
}

const perSecond = (n: number, ms: number) => `${Math.round((n / ms) * 1000).toLocaleString('en')} tokens/s`;

const running = await median('reading', () => raw.map((b) => chooser.read(b.text, b.tokens, b.sentences)));
console.log(`analysis with context, running text: ${perSecond(count, running)} (${count} tokens)`);
const unseen = await median('unseen', () => {
  const fresh = freshAnalyser();
  for (const form of forms) fresh.analyse(form);
});
console.log(`a form never seen: ${((unseen * 1000) / forms.length).toFixed(1)} µs (${forms.length} forms)`);
hunspell();

const blocks = raw.map((b): Block => {
  const tokens = chooser.read(b.text, b.tokens, b.sentences);
  return { text: b.text, tokens, sentences: b.sentences, phrases: [], forms: tokens.map((t) => normalize(b.text.slice(t.start, t.end))) };
});
for (const share of [10, 1]) {
  const compiled = share === 1 ? bytes : withFewerTerms(share);
  const glossary = new Glossary(new Container(compiled));
  const matching = await median('terms', () => glossary.mark(blocks));
  console.log(`matching terms, ${glossary.size} of them: ${perSecond(count, matching)}`);
}
const container = new Container(bytes);
const names = new Names(container, new Gazetteer(container));
const pages = Array.from({ length: Math.ceil(blocks.length / 30) }, (_, i) => blocks.slice(i * 30, i * 30 + 30));
const naming = await median('names', () => pages.map((page) => names.mark(page)));
console.log(`names, both passes, pages of 30 blocks: ${perSecond(count, naming)}`);

const engine = createEngine(bytes);
const whole = await median('read', () => engine.read(texts, { assume: true }));
console.log(`everything that a page needs (names and terms too): ${perSecond(count, whole)}`);
const digest = await median('digest', () => {
  const annotations = engine.read(article, { assume: true });
  engine.digest(article, annotations, { headline: 0 });
});
console.log(`an article of ${articleWords} words, read and digested: ${digest.toFixed(1)} ms`);

/** The dictionary with every so-many-th term only. */
function withFewerTerms(share: number): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'dictionaries-'));
  try {
    cpSync('dictionaries', folder, { recursive: true });
    const glossary = join(folder, 'glossary');
    for (const file of readdirSync(glossary)) {
      const [header, ...lines] = readFileSync(join(glossary, file), 'utf8').trimEnd().split('\n');
      // Related terms, the last column, would miss those that are left out.
      const kept = lines.filter((_, i) => i % share === 0).map((line) => line.split('\t').slice(0, 5).join('\t'));
      writeFileSync(join(glossary, file), `${[header, ...kept].join('\n')}\n`);
    }
    const result = compile(folder);
    if ('faults' in result) throw new Error(result.faults[0]);
    return result.bytes;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function hunspell(): void {
  const started = performance.now();
  const { error, status } = spawnSync('hunspell', ['-d', 'sw_TZ', '-i', 'utf-8', '-l'], { input: text, maxBuffer: 1 << 28 });
  if (error) console.log('hunspell is not installed: left out');
  else if (status !== 0) console.log('hunspell is here, but no Swahili dictionary (sw_TZ) for it: left out');
  else console.log(`hunspell, which says only yes or no: ${perSecond(count, performance.now() - started)}`);
}
