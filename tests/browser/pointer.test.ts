import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ExplainedWord } from '../../src/extension/contract.ts';
import { pause, type Running } from '../../tools/browser/launch.ts';
import { BROWSERS, collectWords, explained, marked, marksOf, openPage, openView, placeOf, pointAt, save } from './harness.ts';
import { type Site, servePages } from './serve.ts';

declare const chrome: { storage: { local: { clear(): Promise<void> } } };

describe.each(BROWSERS)('the pointer in $name', ({ launch }) => {
  let running: Running;
  let site: Site;
  let view: Page;
  let page: Page;
  let words: () => Promise<ExplainedWord[]>;

  beforeAll(async () => {
    site = await servePages();
    running = await launch();
    view = await openView(running, 'options');
    words = await collectWords(view);
    page = await openPage(running, `${site.address}/sample.html`);
  });
  afterEach(async () => {
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    await view.evaluate(() => chrome.storage.local.clear());
  });
  afterAll(async () => {
    await running?.close();
    site?.close();
  });

  const lit = async () => (await marksOf(page)).filter(({ kind }) => kind === 'word').map(({ text }) => text);

  test('follows a line and opens next to nothing', async () => {
    await marked(page);
    const { y, left } = await placeOf(page, 'walibadilishana');
    await page.bringToFront();
    const before = (await words()).length;
    const start = performance.now();
    // 200 pixels a second, as one reads with the pointer.
    for (let x = 0; x < 500; x = ((performance.now() - start) / 1_000) * 200) {
      await page.mouse.move(Math.max(20, left - 250) + x, y);
      await pause(8);
    }
    expect((await words()).length - before).toBeLessThanOrEqual(1);
  });

  test('explains the next word soon while one is open', async () => {
    await explained(page, words, 'walibadilishana');
    await save(view, { delay: 2_000 });
    await pause(100);
    const before = (await words()).length;
    await pointAt(page, 'walikutana');
    await expect.poll(async () => (await words()).length, { timeout: 1_500, interval: 20 }).toBeGreaterThan(before);
  });

  test('lights the whole term that a word belongs to', async () => {
    await explained(page, words, 'uchaguzi');
    await expect.poll(lit).toEqual([expect.stringMatching(/^uchaguzi mkuu/)]);
  });

  test('explains on a click only, for whoever wants it so', async () => {
    await save(view, { opening: 'click' });
    await pause(300);
    const { x, y } = await placeOf(page, 'walibadilishana');
    await page.bringToFront();
    await page.mouse.move(x, y);
    await pause(600);
    expect(await lit()).toEqual([]);
    await page.mouse.click(x, y);
    await expect.poll(lit).toEqual(['walibadilishana mawazo']);
  });

  test('explains while a key is held, for whoever wants it so', async () => {
    await save(view, { opening: 'key' });
    await pause(300);
    const { x, y } = await placeOf(page, 'walibadilishana');
    await page.bringToFront();
    await page.mouse.move(x - 9, y);
    await page.mouse.move(x, y);
    await pause(500);
    expect(await lit()).toEqual([]);
    await page.keyboard.down('Shift');
    await expect.poll(lit).toEqual(['walibadilishana mawazo']);
    await page.keyboard.up('Shift');
  });

  test('explains marked words alone, for whoever wants it so', async () => {
    await save(view, { words: 'marked', density: 'all' });
    await pause(300);
    await pointAt(page, 'zaidi');
    await pause(600);
    expect(await lit()).toEqual([]);
    await pointAt(page, 'uchaguzi');
    await expect.poll(lit).toEqual([expect.stringMatching(/^uchaguzi mkuu/)]);
  });

  test('scrolls away what nobody holds open', async () => {
    await page.setViewport({ width: 900, height: 300 });
    await explained(page, words, 'walikutana');
    await page.evaluate(() => scrollBy(0, 120));
    await expect.poll(lit).toEqual([]);
    await page.setViewport({ width: 900, height: 3_000 });
  });
});
