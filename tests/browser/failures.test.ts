import { cpSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../tools/browser/ask.ts';
import { installed, launchChromium, launchFirefox, pause, type Running, serviceWorker } from '../../tools/browser/launch.ts';
import { collectWords, explained, marked, marksOf, openPage, openView, save, unmarked } from './harness.ts';
import { type Site, servePages } from './serve.ts';

declare const chrome: {
  runtime: { reload(): void };
  tabs: { create(options: { url: string }): Promise<{ id: number }>; remove(id: number): Promise<void> };
};

const DIST = join(import.meta.dirname, '../../dist');

/** Collects what a page complains of. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && heard.push(message.text()));
  return heard;
}

let site: Site;
let folder: string;

beforeAll(async () => {
  site = await servePages();
  folder = mkdtempSync(join(tmpdir(), 'msomaji-test-'));
});
afterAll(() => {
  site?.close();
  // A browser that is just ending may still write there.
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});

describe.skipIf(!installed('chromium'))('in Chromium', () => {
  async function withChromium(work: (running: Running) => Promise<void>, ...how: Parameters<typeof launchChromium>): Promise<void> {
    const running = await launchChromium(...how);
    try {
      await work(running);
    } finally {
      await running.close();
    }
  }

  test('a damaged dictionary is told, and nothing else breaks', async () => {
    const damaged = join(folder, 'damaged');
    cpSync(join(DIST, 'chrome'), damaged, { recursive: true });
    truncateSync(join(damaged, 'dictionary.bin'), 3);
    await withChromium(async (running) => {
      const view = await openView(running, 'options');
      const page = await openPage(running, `${site.address}/sample.html`);
      await expect
        .poll(async () => ask(view, await page.title(), 'summary'))
        .toMatchObject({ value: { state: 'failed', message: expect.stringContaining('dictionary cannot be read') } });
      expect(await marksOf(page)).toEqual([]);
    }, damaged);
  });

  test('the background can be killed between two hovers', async () => {
    await withChromium(async (running) => {
      const view = await openView(running, 'options');
      const words = await collectWords(view);
      const page = await openPage(running, `${site.address}/sample.html`);
      await marked(page);
      await explained(page, words, 'walikutana');
      await (await serviceWorker(running)).close();
      const { explanation } = await explained(page, words, 'walisisitiza');
      expect(explanation.readings.length).toBeGreaterThan(0);
    });
  });

  test('the background can be killed again and again while a long page is read', async () => {
    await withChromium(async (running) => {
      const view = await openView(running, 'options');
      const page = await openPage(running, `${site.address}/long.html`);
      const progress = async () => ((await ask(view, await page.title(), 'summary')) as { value: { progress: number } }).value.progress;
      for (let i = 0; i < 4; i++) {
        await pause(250);
        await serviceWorker(running)
          .then((worker) => worker.close())
          .catch(() => undefined);
      }
      await expect.poll(progress, { timeout: 60_000 }).toBe(1);
      expect((await marked(page)).length).toBeGreaterThan(10);
    });
  });

  test('a tab may close while it is being read', async () => {
    await withChromium(async (running) => {
      const worker = await serviceWorker(running);
      const errors: string[] = [];
      worker.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      const view = await openView(running, 'options');
      await view.evaluate(async (url) => {
        for (const wait of [0, 60, 120, 240, 480]) {
          const { id } = await chrome.tabs.create({ url });
          await new Promise((resolve) => setTimeout(resolve, wait));
          await chrome.tabs.remove(id);
        }
      }, `${site.address}/sample.html`);
      await marked(await openPage(running, `${site.address}/sample.html`));
      expect(errors).toEqual([]);
    });
  });

  test('a reloaded extension takes its old marks, listeners and element away, without a complaint', async () => {
    await withChromium(async (running) => {
      const page = await openPage(running, `${site.address}/sample.html`);
      const heard = complaints(page);
      const words = await collectWords(await openView(running, 'options'));
      await page.bringToFront();
      await marked(page);
      await explained(page, words, 'walikutana');
      await (await serviceWorker(running)).evaluate(() => chrome.runtime.reload()).catch(() => undefined);
      await unmarked(page);
      expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
      await page.mouse.move(200, 200);
      await page.mouse.move(210, 220);
      await page.evaluate(() => document.querySelector('p')!.append(' Rais alisema.'));
      await pause(1_500);
      expect(heard).toEqual([]);
    });
  });

  test('settings survive a restart', async () => {
    const profile = join(folder, 'profile');
    await withChromium(async (running) => save(await openView(running, 'options'), { on: false }), undefined, profile);
    await withChromium(
      async (running) => {
        const page = await openPage(running, `${site.address}/sample.html`);
        const view = await openView(running, 'options');
        await expect.poll(async () => ask(view, await page.title(), 'summary')).toMatchObject({ value: { state: 'off' } });
        expect(await marksOf(page)).toEqual([]);
      },
      undefined,
      profile,
    );
  });

  test('nothing can be sent from the background or a view', async () => {
    await withChromium(async (running) => {
      const send = (address: string) =>
        fetch(address).then(
          () => 'sent',
          () => 'refused',
        );
      const address = `${site.address}/sample.html`;
      expect(await (await serviceWorker(running)).evaluate(send, address)).toBe('refused');
      expect(await (await openView(running, 'options')).evaluate(send, address)).toBe('refused');
    });
  });
});

test.skipIf(!installed('firefox'))(
  'in Firefox an extension that is removed is no longer seen, and one that comes back starts anew',
  async () => {
    const running = await launchFirefox();
    try {
      const page = await openPage(running, `${site.address}/sample.html`);
      const heard = complaints(page);
      const line = () => page.evaluate(() => getComputedStyle(document.body, '::highlight(msomaji-term)').textDecorationLine);
      const before = await marked(page);
      expect(await line()).toBe('underline');
      await running.browser.uninstallExtension(running.id);
      await expect.poll(line).toBe('none');
      await page.mouse.move(200, 200);
      await running.browser.installExtension(join(DIST, 'firefox'));
      await expect.poll(line).toBe('underline');
      await expect.poll(async () => (await marksOf(page)).length).toBe(before.length);
      expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
      expect(heard).toEqual([]);
    } finally {
      await running.close();
    }
  },
);
