import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Target, type WebWorker } from 'puppeteer-core';
import PLACES from './places.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../..');

/** The identifier that Firefox gives to the extension's own pages in tests. */
const FIREFOX_UUID = '7d8c1f0e-5a3b-4c2d-9e6f-0a1b2c3d4e5f';

/** Milliseconds that a browser may take to start, which is long on a machine that is busy. */
const START = 60_000;

/** Milliseconds in which the extension's first page opens, if it does. */
const WELCOME = 5_000;

/** A browser that runs the built extension. */
export interface Running {
  name: 'chromium' | 'firefox';
  /** What the browser calls the extension. */
  id: string;
  browser: Browser;
  /** Where the extension's own pages are, without a slash at the end. */
  extension: string;
  close(): Promise<void>;
}

/** The path of an installed browser, that of the variable CHROMIUM or FIREFOX before all others; `undefined` when there is none. */
export function installed(name: keyof typeof PLACES): string | undefined {
  return [process.env[name.toUpperCase()], ...PLACES[name]].find((path) => path !== undefined && existsSync(path));
}

async function start(options: LaunchOptions & { executablePath: string }): Promise<Browser> {
  try {
    return await puppeteer.launch({ timeout: START, ...options });
  } catch (error) {
    throw new Error(`${options.executablePath} did not start: ${(error as Error).message}`, { cause: error });
  }
}

/** Chromium with the extension of a folder; with a profile, what is saved outlives the browser. */
export async function launchChromium(folder = join(ROOT, 'dist/chrome'), profile?: string, headless = true): Promise<Running> {
  const browser = await start({
    executablePath: installed('chromium')!,
    pipe: true,
    headless,
    ...(!headless && { defaultViewport: null }),
    ...(profile !== undefined && { userDataDir: profile }),
    enableExtensions: [folder],
    args: [
      '--no-sandbox',
      '--window-size=1280,1000',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const target = await backgroundOf(browser);
  const extension = target.url().slice(0, target.url().indexOf('/', 'chrome-extension://'.length));
  await closeWelcome(browser);
  return { name: 'chromium', browser, id: new URL(extension).hostname, extension, close: () => browser.close() };
}

/** Closes the page that opens after installing, so that it does not come between: a tab in front of others stops their painting. */
async function closeWelcome(browser: Browser): Promise<void> {
  const opened = await browser.waitForTarget((target) => target.url().includes('/welcome/'), { timeout: WELCOME }).catch(() => undefined);
  await (await opened?.page())?.close();
}

function backgroundOf(browser: Browser): Promise<Target> {
  return browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().startsWith('chrome-extension:'), { timeout: START });
}

/** The background of the extension in Chromium. */
export async function serviceWorker({ browser }: Running): Promise<WebWorker> {
  const target = await backgroundOf(browser);
  const worker = (await target.worker())!;
  for (
    let i = 0;
    i < 50 && !(await worker.evaluate(() => (globalThis as { chrome?: { runtime?: { id?: string } } }).chrome?.runtime?.id));
    i++
  )
    await pause(50);
  return worker;
}

/** Firefox with the extension of a folder. */
export async function launchFirefox(folder = join(ROOT, 'dist/firefox')): Promise<Running> {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  const profile = mkdtempSync(join(tmpdir(), 'msomaji-firefox-'));
  const browser = await start({
    browser: 'firefox',
    executablePath: installed('firefox')!,
    headless: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: FIREFOX_UUID }),
      'extensions.webextensions.fileSchemeAccess.requireOptIn': false,
      // The background is stopped soon, so that the tests see that it comes back.
      'extensions.background.idle.timeout': 1_500,
    },
  });
  const id = await browser.installExtension(folder);
  await closeWelcome(browser);
  return {
    name: 'firefox',
    browser,
    id,
    extension: `moz-extension://${FIREFOX_UUID}`,
    close: async () => {
      await browser.close();
      // Firefox may still be writing when it says that it has ended.
      rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
