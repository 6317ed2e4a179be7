import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ExplainedWord } from '../../src/extension/contract.ts';
import { ask } from '../../tools/browser/ask.ts';
import { pause, type Running } from '../../tools/browser/launch.ts';
import { BROWSERS, collectWords, marked, marksOf, openPage, openView, save } from './harness.ts';
import { type Site, servePages } from './serve.ts';

declare const chrome: {
  runtime: { onMessage: { addListener(listener: (message: object, sender: { url?: string }) => undefined): void } };
  storage: { local: { clear(): Promise<void> } };
};

describe.each(BROWSERS)('what is on every page, in $name', ({ launch }) => {
  let running: Running;
  let site: Site;
  let view: Page;
  let words: () => Promise<ExplainedWord[]>;
  let page: Page | undefined;

  beforeAll(async () => {
    site = await servePages();
    running = await launch();
    view = await openView(running, 'options');
    words = await collectWords(view);
    await view.evaluate(() => {
      const sent: object[] = [];
      Object.assign(globalThis, { sent });
      chrome.runtime.onMessage.addListener((message, sender) => {
        // Views send messages too.
        if (sender.url?.startsWith('http')) sent.push(message);
        return undefined;
      });
    });
  });
  afterEach(async () => {
    await page?.close();
    page = undefined;
    await view?.evaluate(() => chrome.storage.local.clear());
  });
  afterAll(async () => {
    await running?.close();
    site?.close();
  });

  const open = async (file: string) => {
    page = await openPage(running, `${site.address}/${file}`);
    return page;
  };
  /** What pages have sent to the background since this was last asked. */
  const sent = () => view.evaluate(() => (globalThis as unknown as { sent: object[] }).sent.splice(0));
  const line = (of: Page) => of.evaluate(() => getComputedStyle(document.body, '::highlight(msomaji-term)').textDecorationLine);

  test('sends nothing from a page that is not Swahili, and leaves no trace of itself there', async () => {
    await sent();
    const english = await open('english.html');
    await expect.poll(() => ask(view, 'Ministers meet in Nairobi', 'summary')).toMatchObject({ value: { state: 'other' } });
    await pause(1_000);
    expect(await sent()).toEqual([]);
    expect(await line(english)).toBe('none');
  });

  test('leaves no trace on a Swahili page either while it is off', async () => {
    await save(view, { on: false });
    await sent();
    const sample = await open('sample.html');
    await pause(1_000);
    expect(await line(sample)).toBe('none');
    expect(await sent()).toEqual([]);
    await save(view, { on: true });
    await marked(sample);
    expect(await line(sample)).toBe('underline');
  });

  test('finds a single quotation in an English page', async () => {
    const found = await marked(await open('quotation.html'));
    expect([...new Set(found.map(({ within }) => within))]).toEqual(['quotation']);
  });

  test('finds what comes later, in a shadow root too', async () => {
    const english = await open('english.html');
    await expect.poll(() => ask(view, 'Ministers meet in Nairobi', 'summary')).toMatchObject({ value: { state: 'other' } });
    await english.evaluate(() => {
      const host = document.body.appendChild(document.createElement('x-late'));
      setTimeout(() => {
        host.attachShadow({ mode: 'open' }).innerHTML = '<p>Rais wa Tanzania alisema kuwa mazungumzo ya amani yataendelea.</p>';
      }, 300);
    });
    await marked(english);
  });

  test('reads a large frame, where words are explained, and no small one', async () => {
    const outer = await open('frames.html');
    await expect.poll(() => outer.frames().filter((frame) => frame.url().endsWith('sample.html')).length).toBe(2);
    const marksIn = async (id: string) => {
      const handle = await outer.waitForSelector(`#${id}`);
      const frame = (await handle!.contentFrame()) as Frame;
      return frame.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    };
    await expect.poll(() => marksIn('large')).toBeGreaterThan(5);
    expect(await marksIn('small')).toBe(0);
    expect(await marksOf(outer)).toEqual([]);
    const frame = (await (await outer.waitForSelector('#large'))!.contentFrame()) as Frame;
    const place = await frame.evaluate(() => {
      const { left, top } = frameElement!.getBoundingClientRect();
      const paragraph = document.querySelector('article p')!.firstChild!;
      const range = new Range();
      range.setStart(paragraph, 0);
      range.setEnd(paragraph, 8);
      const rect = range.getBoundingClientRect();
      return { x: left + rect.left + 20, y: top + rect.top + rect.height / 2 };
    });
    const before = (await words()).length;
    await outer.bringToFront();
    await outer.mouse.move(place.x - 30, place.y - 50);
    await outer.mouse.move(place.x, place.y);
    await outer.mouse.move(place.x + 1, place.y);
    await expect.poll(async () => (await words()).length).toBeGreaterThan(before);
  });
});
