import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SaveQuestion } from '../../src/extension/contract.ts';
import type { Running } from '../../tools/browser/launch.ts';
import { BROWSERS, collectWords, explained, marked, marksOf, openPage, openView } from './harness.ts';
import { type Site, servePages } from './serve.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: unknown }> } };

const TEXT = 'Mawaziri hao pia walibadilishana mawazo. Mkutano utafanyika Septemba.';
const KUTANA: SaveQuestion = {
  found: { kind: 'word', lemma: 'kutana', pos: 'verb', mark: '', gloss: 'meet', domain: '', parts: [] },
  text: 'Habari. Mawaziri walikutana mjini Nairobi.',
  start: 17,
  end: 27,
  title: 'Mkutano',
  address: 'https://habari.example/mkutano#sehemu',
};

const ask = (view: Page, type: string, question: object) =>
  view.evaluate((type, question) => chrome.runtime.sendMessage({ to: 'background', type, question }), type, question);

/** What axe finds wrong with a page, rule by rule. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

const textOf = (view: Page) => view.evaluate(() => document.body.innerText);

describe.each(BROWSERS)('the reader’s library in $name', ({ name, launch }) => {
  let running: Running;
  let site: Site;
  let page: Page;
  let words: Page;

  const learned = async () => (await marksOf(page)).filter((m) => m.kind === 'learning').map((m) => m.text);

  beforeAll(async () => {
    site = await servePages();
    running = await launch();
    page = await openPage(running, `${site.address}/sample.html`);
    words = await openView(running, 'words');
  });
  afterAll(async () => {
    await running?.close();
    site?.close();
  });

  test('a word is saved with its sentence, and the page shows it in every form', async () => {
    await page.bringToFront();
    await marked(page);
    expect(await ask(words, 'save', KUTANA)).toEqual({ ok: true, value: 'new' });
    await expect.poll(() => textOf(words)).toContain('kutana');
    await page.bringToFront();
    await expect.poll(learned).toContain('walikutana');
    await words.bringToFront();
    await (await words.waitForSelector('.row'))!.click();
    await expect.poll(() => textOf(words)).toContain('Mawaziri walikutana mjini Nairobi.');
    expect(await textOf(words)).not.toContain('Habari.');
    expect(await violations(words)).toEqual([]);
  });

  test('a place outside its text is refused', async () => {
    expect(await ask(words, 'save', { ...KUTANA, text: TEXT, start: 3, end: 500 })).toMatchObject({ ok: false });
  });

  test('what is known is shown no more, and undo brings it back', async () => {
    await words.bringToFront();
    await words.keyboard.press('Escape');
    const known = await words.waitForSelector('.statuses label:nth-of-type(3) input');
    await known!.click();
    await page.bringToFront();
    await expect.poll(learned).toEqual([]);
    await words.bringToFront();
    await (await words.waitForSelector('.count-line button'))!.click();
    await page.bringToFront();
    await expect.poll(learned).toContain('walikutana');
  });

  test('a review asks for it, and remembers the answer', async () => {
    const review = await openView(running, 'review');
    await review.bringToFront();
    await expect.poll(() => textOf(review)).toContain('kutana');
    expect(await violations(review)).toEqual([]);
    await review.keyboard.press('Enter');
    await expect.poll(() => textOf(review)).toContain('meet');
    await review.keyboard.press('4');
    await expect
      .poll(() => ask(words, 'statusOf', { kind: 'word', lemma: 'kutana', pos: 'verb' }))
      .toEqual({ ok: true, value: 'learning' });
    await review.close();
  });

  test('a term of the reader’s own is marked with its own English at once', async () => {
    await words.bringToFront();
    await (await words.waitForSelector('.own-terms summary'))!.click();
    await words.type('.own-terms [name="term"]', 'njia pekee');
    await words.type('.own-terms [name="english"]', 'sole path');
    await words.click('.own-terms form button');
    await expect.poll(() => textOf(words)).toContain('sole path');
    await page.bringToFront();
    await expect.poll(async () => (await marksOf(page)).some((m) => m.text === 'njia pekee')).toBe(true);
  });

  test('the overview has the open article, and takes it on the reading list', async () => {
    const press = await openView(running, 'press');
    await press.bringToFront();
    await expect.poll(() => textOf(press)).toContain('Mawaziri wa mambo ya nje');
    expect(await violations(press)).toEqual([]);
    await press.click('article p:last-child button');
    await expect.poll(() => textOf(press)).toContain('Take off the reading list');
    await press.close();
  });

  // The tooltip's root is closed to pages and tests alike; Chromium finds its buttons by what they tell assistive technology.
  test.runIf(name === 'chromium')('the tooltip saves the word that it explains', async () => {
    const heard = await collectWords(words);
    await explained(page, heard, 'walibadilishana');
    const button = await page.waitForSelector('aria/Save “badilishana”');
    await button!.click();
    await expect
      .poll(() => ask(words, 'statusOf', { kind: 'word', lemma: 'badilishana', pos: 'verb' }))
      .toEqual({ ok: true, value: 'new' });
    await expect.poll(learned).toContain('walibadilishana');
  });
});
