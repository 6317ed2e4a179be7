import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installed, launchChromium, type Running, serviceWorker } from '../../tools/browser/launch.ts';
import { clickToPanel, collectWords, explained, marked, openPage, openView } from './harness.ts';
import { type Site, servePages } from './serve.ts';

declare const chrome: { action: { openPopup(): Promise<void> } };

/** Chromium asks for the time and for updates, whatever is installed; what the extension's own parts ask for is heard besides. */
const OF_THE_BROWSER = /^(?:https?:\/\/)?[\w-]+\.(?:google|googleapis|gstatic)\.com[:/]/;

/** A proxy that answers nothing and remembers what it was asked for. The browser asks it for every address that is not on this machine. */
async function listen(asked: string[]): Promise<Server> {
  const proxy = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(404).end();
  });
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 404 Not Found\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return proxy;
}

describe.skipIf(!installed('chromium'))('no request leaves the browser', () => {
  const beyond: string[] = [];
  const requests: string[] = [];
  const listening: Promise<void>[] = [];
  const before = { ...process.env };
  let proxy: Server;
  let site: Site;
  let running: Running;

  /** Listens to the requests of a page, a view or the background. */
  async function hear(target: Target): Promise<void> {
    const session = await target.createCDPSession().catch(() => undefined);
    session?.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url));
    await session?.send('Network.enable').catch(() => undefined);
  }

  beforeAll(async () => {
    site = await servePages();
    proxy = await listen(beyond);
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    Object.assign(process.env, { http_proxy: address, https_proxy: address, no_proxy: 'localhost,127.0.0.1' });
    running = await launchChromium();
    running.browser.on('targetcreated', (target) => void listening.push(hear(target)));
    for (const target of running.browser.targets()) await hear(target);
  });
  afterAll(async () => {
    process.env = before;
    await running?.close();
    proxy?.close();
    site?.close();
  });

  test('while an article is read, words are explained, and the views are opened', async () => {
    const options = await openView(running, 'options');
    const words = await collectWords(options);
    const page = await openPage(running, 'about:blank');
    await Promise.all(listening);
    await page.goto(`${site.address}/sample.html`);
    expect((await marked(page)).length).toBeGreaterThan(10);
    expect((await explained(page, words, 'walibadilishana')).explanation.text).toBe('walibadilishana');
    await (await serviceWorker(running)).evaluate(() => chrome.action.openPopup());
    const popup = await (await running.browser.waitForTarget((target) => target.url().includes('/popup/index.html'))).asPage();
    await clickToPanel(popup);
    const panel = await (await running.browser.waitForTarget((target) => target.url().includes('/panel/index.html'))).asPage();
    await expect.poll(() => panel.evaluate(() => document.body.innerText)).toContain('William Ruto');

    const sent = requests.filter((address) => /^(?:https?|wss?):/.test(address));
    expect(sent).toContain(`${site.address}/sample.html`);
    expect(sent.filter((address) => !address.startsWith(`${site.address}/`))).toEqual([]);
    expect(beyond.filter((address) => !OF_THE_BROWSER.test(address))).toEqual([]);
  });

  test('neither the background nor a view could send one', async () => {
    const send = (address: string) => fetch(address).then(String, (error: Error) => error.name);
    const view = await openView(running, 'options');
    expect(await view.evaluate(send, 'http://forbidden.example/')).toBe('TypeError');
    expect(await (await serviceWorker(running)).evaluate(send, 'http://forbidden.example/')).toBe('TypeError');
    expect(beyond).not.toContain('http://forbidden.example/');
  });

  test('one that did would have been seen', async () => {
    const page = await running.browser.newPage();
    await Promise.all(listening);
    await page.goto('http://beyond.example/').catch(() => undefined);
    await expect.poll(() => beyond).toContain('http://beyond.example/');
    await expect.poll(() => requests).toContain('http://beyond.example/');
  });
});
