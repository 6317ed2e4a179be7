/**
 * `npm start [-- FILE|URL]`: a browser with the built extension on a sample Swahili article, or on the file or address that is named.
 * Without a display it runs headless: prints what was marked and the digest, and saves pictures of page, tooltip, popup and panel.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Article } from '../../src/extension/contract.ts';
import { loadEngine } from '../annotate/load.ts';
import { readable } from '../annotate/readable.ts';
import { ask } from '../browser/ask.ts';
import { installed, launchChromium, pause, serviceWorker } from '../browser/launch.ts';

const ROOT = join(import.meta.dirname, '../..');
const SAMPLE = join(ROOT, 'tests/pages/sample.html');
const PICTURES = join(ROOT, 'build/screenshots');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

declare const chrome: { action: { openPopup(): Promise<void> } };

/** The address of what was asked for; a file is served on localhost, as a page of the web is. */
async function addressOf(wanted: string | undefined): Promise<{ address: string; close(): void }> {
  if (wanted !== undefined && /^https?:/.test(wanted)) return { address: wanted, close: () => undefined };
  const file = wanted === undefined ? SAMPLE : resolve(wanted);
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  const type = /\.html?$/.test(file) ? 'text/html' : 'text/plain';
  const server = createServer(
    (_request, response) => void response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(readFileSync(file)),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { address: `http://localhost:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

const marksOn = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((n, h) => n + (h as unknown as Set<Range>).size, 0));

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}

async function viewOf(browser: Browser, name: string): Promise<Page> {
  return (await browser.waitForTarget((t) => t.url().includes(`/${name}/index.html`), { timeout: 10_000 })).asPage();
}

/** The article as the page's content script tells it to the panel: its blocks, and which is the headline. */
async function articleOf(panel: Page): Promise<{ blocks: string[]; headline: number | undefined }> {
  const article = ((await ask(panel, undefined, 'article')) as { value?: Article } | undefined)?.value;
  const texts = article?.chunks.flat() ?? [];
  return { blocks: article?.blocks.map((i) => texts[i]!) ?? [], headline: article?.headline };
}

/** Lets the pointer rest on the first marked term, so that the tooltip shows. */
async function pointAtWord(page: Page): Promise<void> {
  const place = await page.evaluate(() => {
    const mark = CSS.highlights.get('msomaji-term') ?? CSS.highlights.get('msomaji-organisation') ?? [...CSS.highlights.values()][0];
    const [range] = [...((mark ?? []) as unknown as Iterable<Range>)];
    const box = range?.getClientRects()[0];
    return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
  if (!place) return;
  await page.mouse.move(place.x - 30, place.y - 50);
  await page.mouse.move(place.x, place.y);
  await pause(800);
}

async function headless(address: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const running = await launchChromium();
  try {
    const page = await running.browser.newPage();
    await page.setViewport({ width: 1000, height: 900 });
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    for (let i = 0; i < 100 && (await marksOn(page)) === 0; i++) await pause(100);
    await picture(page, 'page');
    await pointAtWord(page);
    await picture(page, 'tooltip');
    await page.bringToFront();
    await (await serviceWorker(running)).evaluate(() => chrome.action.openPopup());
    const popup = await viewOf(running.browser, 'popup');
    await pause(700);
    await picture(popup, 'popup');
    await popup.click('button.primary');
    const panel = await viewOf(running.browser, 'panel');
    await pause(1_500);
    await picture(panel, 'panel');
    const { blocks, headline } = await articleOf(panel);
    const engine = loadEngine();
    const annotations = engine.read(blocks);
    console.log(readable(blocks, annotations, engine.digest(blocks, annotations, headline === undefined ? {} : { headline })));
    console.log(
      `${await marksOn(page)} marks on the page in ${await running.browser.version()}. Pictures of page, tooltip, popup and panel: build/screenshots`,
    );
  } finally {
    await running.close();
  }
}

const { address, close } = await addressOf(process.argv[2]);
try {
  if (!installed('chromium'))
    throw new Error('There is no Chrome or Chromium here: install one, or name its program in the variable CHROMIUM.');
  if (hasDisplay) {
    const { browser } = await launchChromium(undefined, undefined, false);
    const [page] = await browser.pages();
    await page!.goto(address);
    console.log(`${address} is open. Close the browser to end.`);
    await new Promise<void>((done) => browser.once('disconnected', () => done()));
  } else await headless(address);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  close();
}
