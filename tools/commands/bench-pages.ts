/** The second part of `npm run bench`: pages in Chromium with and without the extension. Timings, not tests. */
import type { Page } from 'puppeteer-core';
import { servePages } from '../../tests/browser/serve.ts';
import { installed, launchChromium, pause, serviceWorker } from '../browser/launch.ts';

/** How often each page is opened; the middle of them counts. */
const TIMES = 3;
/** Milliseconds after which a page is done. */
const DONE = 2_000;
const SENTENCE = 'Waziri Mkuu wa Tanzania alisema kuwa mazungumzo ya amani yataendelea wiki ijayo mjini Nairobi. ';

interface Cost {
  script: number;
  task: number;
  heap: number;
  longest: number;
  marks: number;
}

const middle = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;

/** Remembers in the page when the first mark came, and the longest task. */
function watch(): void {
  const seen = { marks: 0, longest: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  const timer = setInterval(() => {
    if (![...CSS.highlights.values()].some(({ size }) => size > 0)) return;
    seen.marks = performance.now();
    clearInterval(timer);
  }, 5);
}

async function open(page: Page, address: string, then?: (sentence: string) => void): Promise<Cost> {
  await page.goto(address);
  if (then) await page.evaluate(then, SENTENCE);
  await pause(DONE);
  const { ScriptDuration = 0, TaskDuration = 0, JSHeapUsedSize = 0 } = await page.metrics();
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Pick<Cost, 'marks' | 'longest'> }).seen);
  return { script: ScriptDuration * 1_000, task: TaskDuration * 1_000, heap: JSHeapUsedSize / 1e6, ...seen };
}

async function cost(address: string, withExtension: boolean, then?: (sentence: string) => void, cold = false): Promise<Cost> {
  const running = await launchChromium();
  try {
    if (!withExtension) await running.browser.uninstallExtension(running.id);
    const costs: Cost[] = [];
    for (let i = 0; i < TIMES; i++) {
      if (cold) await (await serviceWorker(running)).close();
      const page = await running.browser.newPage();
      await page.evaluateOnNewDocument(watch);
      costs.push(await open(page, address, then));
      await page.close();
    }
    const of = (what: keyof Cost) => middle(costs.map((each) => each[what]));
    return { script: of('script'), task: of('task'), heap: of('heap'), longest: of('longest'), marks: of('marks') };
  } finally {
    await running.close();
  }
}

function tell(name: string, { script, task, heap, longest, marks }: Cost): void {
  const first = marks === 0 ? '–' : `${marks.toFixed(0)} ms`;
  console.log(
    `${name}: script ${script.toFixed(0)} ms, all tasks ${task.toFixed(0)} ms, the longest ${longest.toFixed(0)} ms, heap ${heap.toFixed(1)} MB, first marks ${first}`,
  );
}

if (!installed('chromium')) console.log('Chromium is not installed: pages are left out');
else {
  const site = await servePages();
  const page = (name: string) => `${site.address}/${name}`;
  const paragraph = (sentence: string) => {
    document.body.append(Object.assign(document.createElement('p'), { textContent: sentence.repeat(1_000_000 / sentence.length) }));
  };
  for (const [name, file] of [
    ['a page in English', 'english.html'],
    ['an article', 'sample.html'],
    ['60,000 words', 'long.html'],
  ] as const) {
    tell(`${name}, without`, await cost(page(file), false));
    tell(`${name}, with the extension`, await cost(page(file), true));
  }
  tell('an article, the background stopped before', await cost(page('sample.html'), true, undefined, true));
  tell('a paragraph of a million characters, without', await cost(page('english.html'), false, paragraph));
  tell('a paragraph of a million characters, with the extension', await cost(page('english.html'), true, paragraph));
  site.close();
}
