import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { ExplainedWord } from '../../src/extension/contract.ts';
import { installed, launchChromium, launchFirefox, pause, type Running } from '../../tools/browser/launch.ts';

/** The extension API, as far as the tests call it from the extension's own pages. */
interface Api {
  runtime: { onMessage: { addListener(listener: (message: { news?: string; value?: unknown }) => undefined): void } };
  storage: { local: { set(values: object): Promise<void>; clear(): Promise<void> } };
}

declare const chrome: Api;

const LAUNCH = { chromium: () => launchChromium(), firefox: () => launchFirefox() };

/** The browsers that are installed here. */
export const BROWSERS = (['chromium', 'firefox'] as const)
  .filter((name) => installed(name) !== undefined)
  .map((name) => ({ name, launch: LAUNCH[name] }));

/** Opens a page in a window so tall that all of it is near. */
export async function openPage({ browser }: Running, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 900, height: 3_000 });
  await page.goto(address);
  return page;
}

/** Opens one of the extension's own pages. Firefox never says that it has arrived there. */
export async function openView(
  { browser, extension }: Running,
  name: 'options' | 'popup' | 'panel' | 'welcome' | 'words' | 'review' | 'press',
): Promise<Page> {
  const page = await browser.newPage();
  void page.goto(`${extension}/src/${name}/index.html`).catch(() => undefined);
  const arrived = () => page.evaluate(() => document.readyState === 'complete' && document.querySelector('main') !== null);
  for (let i = 0; i < 300; i++) {
    if (await arrived().catch(() => false)) return page;
    await pause(100);
  }
  throw new Error(`The ${name} page of the extension did not open.`);
}

/** Opens the side panel by the button of the popup, which is there when the popup knows its window. The popup closes. */
export async function clickToPanel(popup: Page): Promise<void> {
  const button = await popup.waitForSelector('button.primary:enabled');
  // The popup may be gone before the browser has said that it was clicked.
  await button!.click().catch(() => undefined);
}

export interface Marked {
  kind: string;
  text: string;
  /** The `id` of the nearest element that has one. */
  within: string;
}

/** What is marked on a page. */
export function marksOf(page: Page): Promise<Marked[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      [...(highlight as unknown as Iterable<Range>)].map((range) => ({
        kind: name.replace('msomaji-', ''),
        text: range.toString().replaceAll('\u00AD', '').replaceAll(/\s+/g, ' '),
        within: range.startContainer.parentElement?.closest('[id]')?.id ?? '',
      })),
    ),
  );
}

/** Waits until something is marked, and until no more comes: a page is marked part by part. */
export async function marked(page: Page): Promise<Marked[]> {
  let before: Marked[] = [];
  let now: Marked[] = [];
  const look = async () => {
    before = now;
    now = await marksOf(page);
    return now.length > 0 && now.length === before.length;
  };
  await expect.poll(look, { interval: 250, message: 'something is marked' }).toBe(true);
  return now;
}

/** Waits until nothing is marked. */
export async function unmarked(page: Page): Promise<void> {
  await expect.poll(async () => (await marksOf(page)).length, { interval: 100 }).toBe(0);
}

/** The text that shines because the panel has pointed at it, and whether it is inside the window; it does not shine for long. */
export function flashOf(page: Page): Promise<{ text: string; seen: boolean } | undefined> {
  return page.evaluate(() => {
    const [range] = [...((CSS.highlights.get('msomaji-flash') ?? []) as unknown as Iterable<Range>)];
    if (!range) return undefined;
    const { top, bottom } = range.getBoundingClientRect();
    return { text: range.toString(), seen: top >= 0 && bottom <= innerHeight };
  });
}

/** The middle of the first place where a word is shown, in CSS pixels of the window. */
export async function placeOf(
  page: Page,
  word: string,
): Promise<{ x: number; y: number; left: number; right: number; top: number; bottom: number }> {
  const place = await page.evaluate((word) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(word);
      if (at < 0 || !node.parentElement!.checkVisibility() || node.parentElement!.closest('script, title')) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + word.length);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { x: (left + right) / 2, y: (top + bottom) / 2, left, right, top, bottom };
    }
    return undefined;
  }, word);
  if (!place) throw new Error(`“${word}” is not on the page`);
  return place;
}

/** Lets the pointer come to rest on a word. */
export async function pointAt(page: Page, word: string): Promise<void> {
  const { x, y } = await placeOf(page, word);
  await page.bringToFront();
  await page.mouse.move(x - 40, y - 60);
  await page.mouse.move(x - 1, y);
  await page.mouse.move(x, y);
}

/** Collects in a view of the extension what pages explain. */
export async function collectWords(view: Page): Promise<() => Promise<ExplainedWord[]>> {
  await view.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener(({ news, value }) => {
      if (news === 'word') heard.push(value);
      return undefined;
    });
  });
  return () => view.evaluate(() => (globalThis as unknown as { heard: ExplainedWord[] }).heard);
}

/** Points at a word until it is explained; a busy machine can lose a movement of the pointer, so it moves again. */
export async function explained(page: Page, words: () => Promise<ExplainedWord[]>, word: string): Promise<ExplainedWord> {
  const before = (await words()).length;
  const found = async () => (await words()).slice(before).findLast(({ explanation }) => explanation.text === word);
  for (let attempt = 0; attempt < 6; attempt++) {
    await pointAt(page, word);
    for (let i = 0; i < 25; i++) {
      const it = await found();
      if (it) return it;
      await pause(100);
    }
  }
  throw new Error(`“${word}” was not explained`);
}

/** Saves settings, as the options page does. */
export function save(view: Page, settings: object): Promise<void> {
  return view.evaluate((settings) => chrome.storage.local.set(settings), settings);
}
