/** `npm run bench`: how fast the engine is, on a text of its own or on the news of ../shared; hunspell beside it where it is installed. A timing, not a test. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Bench } from 'tinybench';
import { createEngine } from '../../src/swahili/engine.ts';
import { Container } from '../../src/swahili/lexicon/container.ts';
import { Lexicon } from '../../src/swahili/lexicon/lexicon.ts';
import { Analyser } from '../../src/swahili/morphology/analyser.ts';
import { readTokens } from '../../src/swahili/reading/choose.ts';
import { sentences } from '../../src/swahili/text/sentences.ts';
import { tokenize } from '../../src/swahili/text/tokens.ts';

const ROOT = join(import.meta.dirname, '../..');
const bytes = new Uint8Array(readFileSync(join(ROOT, 'build/dictionary.bin')));
const news = '../shared/corpora/news/voa.txt';
const sample = readFileSync(join(ROOT, 'tests/pages/sample.html'), 'utf8')
  .replace(/<style>[\s\S]*?<\/style>|<[^>]+>/g, ' ')
  .replace(/[ \t]+/g, ' ');
const text = existsSync(news) ? readFileSync(news, 'utf8').slice(0, 600_000) : sample.repeat(50);
const blocks = text.split('\n').filter((b) => b.trim() !== '');
const raw = blocks.map((b) => ({ text: b, tokens: tokenize(b), sentences: sentences(b) }));
const count = raw.reduce((sum, b) => sum + b.tokens.length, 0);
const forms = [...new Set(text.toLowerCase().match(/[a-z']{2,}/g) ?? [])];
const article = blocks.slice(0, 35);
const articleWords = article.join(' ').split(/\s+/).length;

/** The median of the calls of a task, in milliseconds. */
async function median(name: string, task: () => unknown, time = 1500): Promise<number> {
  const bench = new Bench({ time, iterations: 5, warmupTime: 500, warmupIterations: 2 });
  bench.add(name, task);
  const [result] = await bench.run();
  if (result?.result?.state !== 'completed') throw new Error(`${name} did not run`);
  return result.result.latency.p50;
}

const perSecond = (n: number, ms: number) => `${Math.round((n / ms) * 1000).toLocaleString('en')} tokens/s`;

const cold = performance.now();
const analyser = new Analyser(new Lexicon(new Container(bytes)));
console.log(`lexicon and morphology ready, cold: ${(performance.now() - cold).toFixed(1)} ms`);
const engine = createEngine(bytes);

const running = await median('reading', () => raw.map((b) => readTokens(b.text, b.tokens, b.sentences, analyser)));
console.log(`analysis with context, running text: ${perSecond(count, running)}`);
const unseen = await median('unseen', () => {
  const fresh = new Analyser(new Lexicon(new Container(bytes)));
  for (const form of forms) fresh.analyse(form);
});
console.log(`a form never seen: ${((unseen * 1000) / forms.length).toFixed(1)} µs (${forms.length} forms)`);
const whole = await median('read', () => engine.read(blocks, { assume: true }));
console.log(`everything that a page needs (names and terms too): ${perSecond(count, whole)}`);
const digest = await median('digest', () => {
  const annotations = engine.read(article, { assume: true });
  engine.digest(article, annotations, { headline: 0 });
});
console.log(`an article of ${articleWords} words, read and digested: ${digest.toFixed(1)} ms`);

if (spawnSync('hunspell', ['--version']).status === 0) {
  const started = performance.now();
  const { status } = spawnSync('hunspell', ['-d', 'sw_TZ', '-l'], { input: text, maxBuffer: 1 << 28 });
  if (status === 0) console.log(`hunspell, which says only yes or no: ${perSecond(count, performance.now() - started)}`);
  else console.log('hunspell is here, but no Swahili dictionary (sw_TZ) for it');
} else console.log('hunspell is not installed: left out');
