import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ExplainedWord } from '../../src/extension/contract.ts';
import { pause, type Running } from '../../tools/browser/launch.ts';
import { BROWSERS, collectWords, explained, marked, marksOf, openPage, openView, placeOf } from './harness.ts';
import { type Site, servePages } from './serve.ts';

describe.each(BROWSERS)('a page that is not friendly, in $name', ({ name, launch }) => {
  let running: Running;
  let site: Site;
  let words: () => Promise<ExplainedWord[]>;
  let page: Page;

  beforeAll(async () => {
    site = await servePages();
    running = await launch();
    words = await collectWords(await openView(running, 'options'));
  });
  afterEach(() => page?.close());
  afterAll(async () => {
    await running?.close();
    site?.close();
  });

  const open = async () => {
    page = await openPage(running, `${site.address}/hostile.html`);
    await marked(page);
    return page;
  };
  const litWord = async () => (await marksOf(page)).find(({ kind }) => kind === 'word')?.text;
  const heardOf = async (word: string) => (await words()).filter(({ explanation }) => explanation.text === word).length;

  test('cannot keep the tooltip from showing by defining its element, and learns nothing by fonts and variables', async () => {
    await open();
    expect((await explained(page, words, 'yataendelea')).explanation.readings[0]?.lemma).toBe('endelea');
    await pause(500);
    expect(site.asked.filter((path) => path.includes('of-the-page'))).toEqual([]);
    const opened = await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('[data-msomaji]')!;
      try {
        host.attachInternals();
        return 'opened';
      } catch {
        return host.shadowRoot;
      }
    });
    expect(opened).toBeNull();
  });

  test('gets the marks back that it clears', async () => {
    await open();
    const before = (await marksOf(page)).length;
    await page.evaluate(() => CSS.highlights.clear());
    await expect.poll(async () => (await marksOf(page)).length).toBe(before);
  });

  test('is read whatever its forms call their fields', async () => {
    await open();
    expect((await marksOf(page)).filter(({ within }) => within === 'in-form').length).toBeGreaterThan(0);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<form id="endless" name="body"></form><fieldset name="firstChild" form="endless"></fieldset><img name="documentElement" alt=""><img name="querySelectorAll" alt=""><p id="later">Rais wa Uganda alisema hayo siku ya Jumanne mjini Kampala.</p>',
      );
    });
    await expect.poll(async () => (await marksOf(page)).some(({ within }) => within === 'later')).toBe(true);
  });

  test('cannot make up a pointer or a key', async () => {
    await open();
    const { x, y } = await placeOf(page, 'yataendelea');
    const before = await heardOf('yataendelea');
    await page.evaluate(
      (clientX, clientY) => {
        const target = document.elementFromPoint(clientX, clientY)!;
        for (const type of ['pointermove', 'click'])
          target.dispatchEvent(
            new PointerEvent(type, { clientX, clientY, bubbles: true, composed: true, pointerType: type === 'click' ? 'touch' : 'mouse' }),
          );
      },
      x,
      y,
    );
    await pause(900);
    expect(await heardOf('yataendelea')).toBe(before);
    await explained(page, words, 'yataendelea');
    await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(await litWord()).toBe('yataendelea');
  });

  test('that lies over its own text with a transparent link is explained all the same', async () => {
    await open();
    expect((await explained(page, words, 'aliwahutubia')).explanation.readings[0]?.lemma).toBe('hutubia');
    await page.evaluate(() => Object.assign(document.getElementById('cover')!.style, { background: 'white' }));
    await page.mouse.move(5, 5);
    await expect.poll(litWord).toBeUndefined();
    const { x, y } = await placeOf(page, 'kumalizika');
    await page.mouse.move(x, y);
    await page.mouse.move(x + 1, y);
    await pause(700);
    expect(await litWord()).toBeUndefined();
  });

  test('with a modal dialog: the pointer can go into the tooltip', async () => {
    await open();
    await page.evaluate(() => (document.getElementById('dialog') as HTMLDialogElement).showModal());
    await expect.poll(async () => (await marksOf(page)).some(({ within }) => within === 'dialog')).toBe(true);
    await explained(page, words, 'ilitangaza');
    const { left, top } = await placeOf(page, 'ilitangaza');
    await Promise.all([page.mouse.move(left + 10, top - 5), page.mouse.move(left + 10, top - 14)]);
    await pause(700);
    expect(await litWord()).toBe('ilitangaza');
  });

  test.runIf(name === 'chromium')('that shows and removes shadow roots keeps none of them alive', async () => {
    await open();
    const client = await page.createCDPSession();
    const nodes = async () => {
      await client.send('HeapProfiler.collectGarbage');
      return (await page.metrics()).Nodes!;
    };
    const before = await nodes();
    await page.evaluate(async () => {
      for (let i = 0; i < 6; i++) {
        const host = document.createElement('x-part');
        host.attachShadow({
          mode: 'open',
        }).innerHTML = `<p>Waziri wa afya alisema kuwa hospitali ${i} zitajengwa.</p>${'<i></i>'.repeat(2_000)}`;
        document.body.append(host);
        await new Promise((resolve) => setTimeout(resolve, 900));
        host.remove();
      }
      await new Promise((resolve) => setTimeout(resolve, 2_500));
    });
    expect((await nodes()) - before).toBeLessThan(4_000);
  });
});
