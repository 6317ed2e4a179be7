/**
 * `npm run pictures [-- NAME]`: pictures of every view in light, dark, narrow, wide and forced colours, in build/pictures, for looking at them.
 * NAME: only the views whose name begins so. It needs a built extension.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium, pause, type Running } from '../browser/launch.ts';

const ROOT = join(import.meta.dirname, '../..');
const PICTURES = join(ROOT, 'build/pictures');

/** The looks: what the system prefers, and the width of the view in CSS pixels where it is not the usual one. */
const LOOKS = [
  { name: 'light', features: [{ name: 'prefers-color-scheme', value: 'light' }] },
  { name: 'dark', features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
  { name: 'forced', features: [{ name: 'forced-colors', value: 'active' }] },
  { name: 'narrow', features: [{ name: 'prefers-color-scheme', value: 'light' }], width: 320 },
  { name: 'wide', features: [{ name: 'prefers-color-scheme', value: 'light' }], width: 1_280 },
];

interface View {
  name: string;
  width: number;
  height: number;
  /** Brings the view into the state that is to be seen. */
  prepare?(page: Page): Promise<void>;
  open(running: Running, address: string): Promise<Page>;
}

const only = process.argv[2] ?? '';

/** One of the extension's own pages in a tab of its own. */
async function openView({ browser, extension }: Running, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${extension}/src/${path}/index.html`, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('main');
  await pause(600);
  return page;
}

/** The panel beside the sample article: in a tab it would see itself, so it is told which tab is in front. */
async function openPanel(running: Running, address: string): Promise<Page> {
  const article = await openArticle(running, address);
  const title = await article.title();
  const page = await running.browser.newPage();
  await page.evaluateOnNewDocument((title: string) => {
    interface Tabs {
      query(of: object): Promise<{ id: number }[]>;
      sendMessage(tab: number, message: object): Promise<{ value?: { title?: string } } | undefined>;
    }
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    const query = tabs.query.bind(tabs);
    tabs.query = async () => {
      const asked = (await query({})).map(async (tab) => {
        const answer = await tabs.sendMessage(tab.id, { to: 'page', type: 'summary', question: null }).catch(() => undefined);
        return answer?.value?.title === title ? [tab] : [];
      });
      return (await Promise.all(asked)).flat();
    };
  }, title);
  await page.goto(`${running.extension}/src/panel/index.html`, { waitUntil: 'domcontentloaded' });
  await pause(1_500);
  return page;
}

async function openArticle({ browser }: Running, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await pause(1_200);
  return page;
}

async function pointAt(page: Page, word: string): Promise<void> {
  const place = await page.evaluate((word) => {
    const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(word);
      if (at < 0) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + word.length);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    return undefined;
  }, word);
  if (!place) return;
  await page.bringToFront();
  await page.mouse.move(place.x - 30, place.y);
  await page.mouse.move(place.x, place.y);
  await pause(900);
}

const VIEWS: readonly View[] = [
  { name: 'article', width: 860, height: 760, open: openArticle },
  { name: 'tooltip-verb', width: 860, height: 760, open: openArticle, prepare: (page) => pointAt(page, 'zilikubaliana') },
  { name: 'tooltip-term', width: 860, height: 760, open: openArticle, prepare: (page) => pointAt(page, 'kusitisha') },
  { name: 'tooltip-person', width: 860, height: 760, open: openArticle, prepare: (page) => pointAt(page, 'Suluhu') },
  { name: 'panel', width: 400, height: 1_100, open: openPanel },
  {
    name: 'panel-whole',
    width: 400,
    height: 1_100,
    open: openPanel,
    prepare: async (page) => {
      await page.evaluate(() => {
        const section = document.querySelector<HTMLDetailsElement>('#section-whole');
        section!.open = true;
        section!.scrollIntoView();
      });
      await pause(900);
    },
  },
  { name: 'popup', width: 340, height: 640, open: (running) => openView(running, 'popup') },
  {
    name: 'popup-search',
    width: 340,
    height: 640,
    open: (running) => openView(running, 'popup'),
    prepare: async (page) => {
      await page.type('input[type=search]', 'election');
      await pause(700);
    },
  },
  { name: 'options', width: 700, height: 1_500, open: (running) => openView(running, 'options') },
  { name: 'welcome', width: 760, height: 1_500, open: (running) => openView(running, 'welcome') },
  { name: 'words', width: 900, height: 800, open: (running) => openView(running, 'words') },
  { name: 'review', width: 900, height: 800, open: (running) => openView(running, 'review') },
];

const SAMPLE = readFileSync(join(ROOT, 'tests/pages/sample.html'));
const server = createServer(
  (_request, response) => void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(SAMPLE),
);
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
mkdirSync(PICTURES, { recursive: true });
const running = await launchChromium();
try {
  for (const { name, width, height, open, prepare } of VIEWS.filter((view) => view.name.startsWith(only))) {
    for (const look of LOOKS) {
      const page = await open(running, address);
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: look.features });
      await page.setViewport({ width: look.width ?? width, height });
      await pause(200);
      await prepare?.(page);
      await page.screenshot({ path: join(PICTURES, `${name}-${look.name}.png`) });
      for (const other of (await running.browser.pages()).slice(1)) await other.close();
    }
    console.log(name);
  }
} finally {
  await running.close();
  server.close();
}
