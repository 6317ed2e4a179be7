import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExplainedWord } from '../../src/extension/contract.ts';
import { ask } from '../../tools/browser/ask.ts';
import type { Running } from '../../tools/browser/launch.ts';
import { BROWSERS, collectWords, marked, openPage, openView } from './harness.ts';
import { type Site, servePages } from './serve.ts';

interface Node {
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

/** What the tooltip says, read through the developer tools, which leave out single spaces: its root is closed to everybody else. Chromium alone. */
async function tooltipText(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: Node };
  const textOf = (node: Node): string =>
    [node.nodeName === '#text' ? node.nodeValue : '', ...(node.shadowRoots ?? []).map(textOf), ...(node.children ?? []).map(textOf)].join(
      '',
    );
  const find = (node: Node): Node | undefined =>
    node.attributes?.includes('data-msomaji') ? node : (node.children ?? []).map(find).find((found) => found !== undefined);
  const host = find(root);
  return host ? textOf(host) : '';
}

/** Selects a text of the page, as a reader does with the keyboard. */
function select(page: Page, text: string): Promise<void> {
  return page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(text);
      if (at < 0) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
      return;
    }
    throw new Error(`“${text}” is not on the page`);
  }, text);
}

describe.each(BROWSERS)('what is selected in $name', ({ name, launch }) => {
  let running: Running;
  let site: Site;
  let view: Page;
  let words: () => Promise<ExplainedWord[]>;

  beforeAll(async () => {
    site = await servePages();
    running = await launch();
    view = await openView(running, 'options');
    words = await collectWords(view);
  });
  afterAll(async () => {
    await running?.close();
    site?.close();
  });

  test('a Swahili word on an English page is explained', async () => {
    const page = await openPage(running, `${site.address}/english.html`);
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<nav><a href="#">Walikutana</a></nav>'));
    await select(page, 'Walikutana');
    await expect.poll(() => ask(view, 'Ministers meet in Nairobi', 'select')).toMatchObject({ ok: true });
    expect((await words()).at(-1)?.explanation).toMatchObject({ text: 'Walikutana', readings: [{ lemma: 'kutana' }] });
    await page.close();
  });

  test('nothing selected is said to be nothing', async () => {
    const page = await openPage(running, `${site.address}/english.html`);
    await expect
      .poll(() => ask(view, 'Ministers meet in Nairobi', 'select'))
      .toMatchObject({ ok: false, error: { message: 'Select a word or a passage first.' } });
    await page.close();
  });

  test.runIf(name === 'chromium')('a passage has rough English and its words, other languages none', async () => {
    const page = await openPage(running, `${site.address}/sample.html`);
    await marked(page);
    const title = await page.title();
    await select(page, 'nchi wanachama zilikubaliana kuimarisha ushirikiano wa kijeshi');
    expect(await ask(view, title, 'select')).toMatchObject({ ok: true });
    await expect.poll(() => tooltipText(page)).toMatch(/Rough English.*member ?states ?agreed ?to ?strengthen/i);
    expect(await tooltipText(page)).toContain('kuimarisha');
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>Les ministres se sont rencontrés hier soir.</p>'));
    await select(page, 'ministres se sont rencontrés hier soir');
    await ask(view, title, 'select');
    await expect.poll(() => tooltipText(page)).toContain('No Swahili was found');
    await page.close();
  });

  test.runIf(name === 'chromium')('a small button offers the English of what the pointer has selected', async () => {
    const page = await openPage(running, `${site.address}/sample.html`);
    await marked(page);
    const { left, right, y } = await page.evaluate(() => {
      const range = new Range();
      range.selectNodeContents(document.querySelector('article p:last-of-type')!);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, y: (top + bottom) / 2 };
    });
    await page.bringToFront();
    await page.mouse.move(left + 1, y);
    await page.mouse.down();
    await page.mouse.move(right - 5, y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => tooltipText(page)).toBe('Rough English');
    await page.close();
  });
});
