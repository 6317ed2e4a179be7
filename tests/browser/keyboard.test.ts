import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExplainedWord } from '../../src/extension/contract.ts';
import { ask } from '../../tools/browser/ask.ts';
import { installed, launchChromium, pause, type Running } from '../../tools/browser/launch.ts';
import { BROWSERS, collectWords, marked, marksOf, openPage, openView, pointAt, save, unmarked } from './harness.ts';
import { type Site, servePages } from './serve.ts';

describe.each(BROWSERS)('the keyboard in $name', ({ launch }) => {
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
  afterAll(async () => {
    await running?.close();
    site?.close();
  });

  const step = async (direction: 'next' | 'previous') => {
    const before = (await words()).length;
    const title = await page.title();
    expect(await ask(view, title, 'step', { direction })).toMatchObject({ ok: true });
    await expect.poll(async () => (await words()).length).toBeGreaterThan(before);
    return (await words()).at(-1)!;
  };
  /** Where a word stands in the page, in the order of the text. */
  const orderOf = ({ text, explanation }: ExplainedWord) =>
    page.evaluate(
      (block, start) => document.querySelector('article')!.textContent!.replace(/\s+/g, ' ').indexOf(block.slice(0, 30)) + start,
      text,
      explanation.start,
    );

  test('goes from mark to mark in the order of the text, and back', async () => {
    await marked(page);
    await page.bringToFront();
    const places: number[] = [];
    for (let i = 0; i < 6; i++) places.push(await orderOf(await step('next')));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(places).size).toBe(6);
    expect(await orderOf(await step('previous'))).toBe(places[4]);
  });

  test('goes word by word with the arrows, over words that are not marked', async () => {
    const first = await step('next');
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await words()).at(-1)?.explanation.start).not.toBe(first.explanation.start);
    const next = (await words()).at(-1)!;
    expect(next.explanation.start).toBeGreaterThan(first.explanation.start);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => (await words()).at(-1)?.explanation.start).toBeLessThanOrEqual(first.explanation.start);
  });

  test('Escape closes, and what is next begins at what is in the window', async () => {
    await page.keyboard.press('Escape');
    await page.setViewport({ width: 900, height: 300 });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await pause(300);
    const { text } = await step('next');
    expect(text).toMatch(/badilishana|Kampala|ujumbe|mkutano huo/);
    await page.setViewport({ width: 900, height: 3_000 });
  });

  test('says so where nothing is marked', async () => {
    const english = await openPage(running, `${site.address}/english.html`);
    await expect
      .poll(() => ask(view, 'Ministers meet in Nairobi', 'step', { direction: 'next' }))
      .toMatchObject({ ok: false, error: { message: 'There is nothing marked on this page.' } });
    await english.close();
  });
});

describe.skipIf(!installed('chromium'))('colours of the system, and paper, in Chromium', () => {
  let running: Running;
  let site: Site;

  beforeAll(async () => {
    site = await servePages();
    running = await launchChromium();
  });
  afterAll(async () => {
    await running?.close();
    site?.close();
  });

  test('in forced colours nothing but the word that is explained is lit', async () => {
    const view = await openView(running, 'options');
    const page = await openPage(running, `${site.address}/sample.html`);
    await save(view, { density: 'all' });
    await marked(page);
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await unmarked(page);
    await pointAt(page, 'zilikubaliana');
    await expect.poll(async () => (await marksOf(page)).map(({ kind }) => kind)).toEqual(['word']);
    await session.send('Emulation.setEmulatedMedia', { features: [] });
    await expect.poll(async () => (await marksOf(page)).length).toBeGreaterThan(5);
    await page.close();
  });

  test('on paper there is neither mark nor explanation', async () => {
    const page = await openPage(running, `${site.address}/sample.html`);
    await marked(page);
    await page.emulateMediaType('print');
    const line = await page.evaluate(() => {
      const style = getComputedStyle(document.querySelector('article p')!, '::highlight(msomaji-term)');
      return `${style.textDecorationLine} ${getComputedStyle(document.querySelector('article p')!, '::highlight(msomaji-word)').backgroundColor}`;
    });
    expect(line).toBe('none rgba(0, 0, 0, 0)');
    await page.close();
  });
});
