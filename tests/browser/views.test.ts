import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installed, launchChromium, launchFirefox, type Running, serviceWorker } from '../../tools/browser/launch.ts';
import { BROWSERS, clickToPanel, collectWords, explained, flashOf, marked, openPage, openView, save, unmarked } from './harness.ts';
import { type Site, servePages } from './serve.ts';

declare const chrome: {
  action: { openPopup(): Promise<void>; getTitle(details: { tabId: number }): Promise<string> };
  tabs: { query(query: object): Promise<{ id: number }[]> };
};

/** What axe finds wrong with a page, rule by rule, in light and dark; in forced colours the system's own have the contrast. */
async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark']) {
    await page.evaluate((theme) => document.documentElement.style.setProperty('color-scheme', theme), theme);
    found.push(...(await violationsNow(page)).map((one) => `${theme}: ${one}`));
  }
  await page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'light dark'));
  return found;
}

async function violationsNow(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

describe.skipIf(!installed('chromium'))('popup and panel in Chromium', () => {
  let running: Running;
  let site: Site;
  let page: Page;
  let panel: Page;

  const view = async (name: string): Promise<Page> =>
    (await running.browser.waitForTarget((target) => target.url().includes(`/${name}/index.html`))).asPage();
  const openPopup = async (): Promise<Page> => {
    await page.bringToFront();
    await (await serviceWorker(running)).evaluate(() => chrome.action.openPopup());
    return view('popup');
  };
  const iconTitle = async () =>
    (await serviceWorker(running)).evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getTitle({ tabId: tab!.id });
    });

  beforeAll(async () => {
    site = await servePages();
    running = await launchChromium();
    page = await openPage(running, `${site.address}/sample.html`);
  });
  afterAll(async () => {
    await running?.close();
    site?.close();
  });

  test('the popup shows what was found, and opens the panel', async () => {
    await marked(page);
    const popup = await openPopup();
    await expect.poll(() => textOf(popup)).toContain('Found on this page');
    await popup.type('input[type=search]', 'wametangaza');
    await expect.poll(() => popup.evaluate(() => document.querySelector('.answers')?.textContent)).toContain('-tangaza');
    expect(await violations(popup)).toEqual([]);
    await popup.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')!.select());
    await popup.type('input[type=search]', 'elections');
    await expect.poll(() => popup.evaluate(() => document.querySelector('.answers b')?.textContent)).toBe('uchaguzi');
    await popup.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')!.select());
    await popup.type('input[type=search]', 'xqzt');
    await expect.poll(() => textOf(popup)).toContain('Nothing is found for “xqzt”.');
    await expect.poll(iconTitle).toBe('Msomaji: this page is in Swahili');
    expect(await violations(popup)).toEqual([]);
    await clickToPanel(popup);
    panel = await view('panel');
    await expect.poll(() => textOf(panel)).toContain('Key sentences');
    expect(await violations(panel)).toEqual([]);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test('the jump list goes to a section and opens it', async () => {
    await panel.evaluate(() => [...document.querySelectorAll<HTMLElement>('.jump button')].at(-2)!.click());
    await expect.poll(() => panel.evaluate(() => document.querySelector<HTMLDetailsElement>('#section-whole')!.open)).toBe(true);
    expect(await panel.evaluate(() => document.activeElement?.closest('details')?.id)).toBe('section-whole');
    await expect.poll(() => panel.evaluate(() => document.querySelectorAll('.whole li p').length)).toBeGreaterThan(4);
    expect(await violations(panel)).toEqual([]);
    await panel.evaluate(() => document.querySelector<HTMLElement>('#section-whole > summary')!.click());
  });

  test('each list is one stop of the Tab key, and arrows go through it', async () => {
    const stops = () =>
      panel.evaluate(() => document.querySelectorAll('#section-person button[tabindex="0"], #section-place button[tabindex="0"]').length);
    await expect.poll(stops).toBe(2);
    await panel.focus('#section-place .entries button');
    const before = await panel.evaluate(() => document.activeElement!.textContent);
    await panel.keyboard.press('ArrowDown');
    expect(await panel.evaluate(() => document.activeElement!.textContent)).not.toBe(before);
    expect(await stops()).toBe(2);
  });

  test('a click in the panel scrolls to the place and lights it up', async () => {
    await page.setViewport({ width: 700, height: 300 });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const row = await panel.waitForSelector('#section-person .entries button');
    const name = await row!.evaluate((element) => element.querySelector('.name')!.textContent);
    await row!.click();
    await expect.poll(() => flashOf(page)).toEqual({ text: name, seen: true });
    await page.setViewport({ width: 700, height: 3_000 });
  });

  test('each click on a term of a topic goes to its next place', async () => {
    await panel.waitForSelector('.topics .terms button');
    const places = await panel.evaluate(() => {
      const rows = [...document.querySelectorAll('.topics .terms button')];
      const row = rows.find((one) => one.querySelector('.count')!.textContent!.includes('×'))!;
      row.id = 'walked';
      return Number.parseInt(row.querySelector('.count')!.textContent!, 10);
    });
    for (let at = 1; at <= places; at++) {
      await panel.click('#walked');
      await expect.poll(() => panel.evaluate(() => document.querySelector('#walked .count')!.textContent)).toContain(`${at} of /${places}`);
      await expect.poll(() => flashOf(page)).toBeTruthy();
    }
    expect(places).toBeGreaterThan(1);
  });

  test('pointing at an English word shows its Swahili, a click on the Swahili its place in the page', async () => {
    const word = await panel.waitForSelector('.sentences p span');
    await word!.hover();
    await expect.poll(() => panel.evaluate(() => document.querySelector('.source mark')?.textContent)).toBeTruthy();
    const sentence = await panel.evaluate(() => document.querySelector('.source')!.textContent);
    await panel.click('.source');
    await expect.poll(() => flashOf(page)).toMatchObject({ text: sentence });
  });

  test('the digest is copied and saved, and the panel says so', async () => {
    const copy = await panel.waitForSelector('button[aria-label="Copy Markdown"]');
    await copy!.click();
    const said = () => panel.evaluate(() => document.querySelector('.done')!.textContent);
    await expect.poll(said).toBe('Markdown is on the clipboard.');
    await panel.click('button[aria-label="Save CSV"]');
    await expect.poll(said).toBe('Saved as “Mawaziri-wa-mambo-ya-nje-wa-Afrika-Mashariki-wakutana.csv”.');
  });

  test('a section that is folded away stays so, and so does the number of key sentences', async () => {
    await panel.focus('.length input');
    await panel.keyboard.press('ArrowRight');
    await panel.evaluate(() => {
      const section = document.querySelector<HTMLElement>('#section-person')!;
      // The browser says a moment later that it is folded, and the panel remembers it only then.
      const folded = new Promise((resolve) => section.addEventListener('toggle', resolve, { once: true }));
      section.querySelector('summary')!.click();
      return folded;
    });
    const looks = () =>
      panel.evaluate(() => ({
        open: [...document.querySelectorAll<HTMLDetailsElement>('.section')].map(({ open }) => open),
        sentences: document.querySelectorAll('.sentences > li').length,
      }));
    await expect.poll(looks).toMatchObject({ open: expect.arrayContaining([true, false]), sentences: 4 });
    const before = await looks();
    await panel.reload();
    await expect.poll(looks).toEqual(before);
    expect(await violations(panel)).toEqual([]);
  });

  test('the panel says what the page explains', async () => {
    await marked(page);
    await explained(page, await collectWords(panel), 'walibadilishana');
    const line = () => panel.evaluate(() => document.querySelector('.word summary')?.textContent);
    await expect.poll(line).toContain('walibadilishana');
    const isOpen = () => panel.evaluate(() => document.querySelector<HTMLDetailsElement>('.word details')!.open);
    expect(await isOpen()).toBe(false);
    await panel.click('.word summary');
    await expect.poll(() => panel.evaluate(() => document.querySelector('.said')?.checkVisibility())).toBe(true);
    // The word takes its own room, and lies over nothing.
    expect(
      await panel.evaluate(
        () =>
          document.querySelector('main')!.getBoundingClientRect().bottom <=
          document.querySelector('.word')!.getBoundingClientRect().top + 1,
      ),
    ).toBe(true);
    expect(await violations(panel)).toEqual([]);
    await panel.keyboard.press('Escape');
    await expect.poll(isOpen).toBe(false);
  });

  test.each([
    ['english.html', 'Not in Swahili'],
    ['empty.html', 'Nothing to read'],
    ['nothing.html', 'Nothing to read'],
  ])('the panel follows to %s', async (file, words) => {
    await page.goto(`${site.address}/${file}`);
    await expect.poll(() => textOf(panel)).toContain(words);
    expect(await violations(panel)).toEqual([]);
  });

  test('the panel follows to another tab, and to a page of the browser', async () => {
    const other = await openPage(running, 'about:blank');
    await expect.poll(() => textOf(panel)).toContain('This page is not read');
    await other.close();
    await page.goto(`${site.address}/sample.html`);
    await page.bringToFront();
    await expect.poll(() => textOf(panel)).toContain('Places');
  });

  test('the panel follows to the next article and back', async () => {
    const headline = () => panel.evaluate(() => document.querySelector('.headline')?.textContent);
    await expect.poll(headline).toContain('wakutana Nairobi');
    await page.goto(`${site.address}/strict-csp.html`);
    await expect.poll(headline).toContain('waandishi wa habari');
    await page.goBack();
    await expect.poll(headline).toContain('wakutana Nairobi');
  });

  test('a home page is a list of headlines, and no article', async () => {
    await page.goto(`${site.address}/home.html`);
    await expect.poll(() => panel.evaluate(() => document.querySelectorAll('#section-headlines li p[lang=en]').length)).toBe(7);
    expect(await panel.evaluate(() => document.querySelector('#section-sentences'))).toBeNull();
    expect(await textOf(panel)).toMatch(/teachers.? strike|strike of teachers/);
    await panel.click('#section-headlines .source');
    await expect.poll(() => flashOf(page)).toMatchObject({ text: 'Bunge la Kenya lapitisha bajeti ya mwaka ujao' });
    expect(await violations(panel)).toEqual([]);
    await page.goto(`${site.address}/sample.html`);
  });

  test('a very long page shows how far it is read, and what is known so far', async () => {
    await panel.evaluate(() => {
      const seen = new Set<string>();
      Object.assign(globalThis, { seen });
      new MutationObserver(() => {
        if (document.querySelector('progress')) seen.add('progress');
        if (document.querySelector('progress') && document.querySelector('.sentences')) seen.add('sentences of the first part');
      }).observe(document.body, { subtree: true, childList: true });
    });
    await page.setViewport({ width: 700, height: 600 });
    await page.goto(`${site.address}/long.html`);
    await expect
      .poll(() => panel.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen]), { timeout: 30_000 })
      .toEqual(['progress', 'sentences of the first part']);
    await panel.waitForFunction(() => document.querySelector('.sentences') && !document.querySelector('progress'), { timeout: 60_000 });
    await page.goto(`${site.address}/sample.html`);
    await page.setViewport({ width: 700, height: 3_000 });
  });

  test('the popup switches a site and everything off and on again', async () => {
    await marked(page);
    const popup = await openPopup();
    /** Clicks a switch as soon as the settings have been read; before, it is disabled. */
    const click = async (name: string) => {
      const label = await popup.waitForSelector(`label:has(input:enabled) ::-p-text(${name})`);
      await label!.evaluate((element) => element.closest('label')!.click());
    };
    await click('On localhost');
    await unmarked(page);
    await expect.poll(() => textOf(panel)).toContain('Off on localhost');
    await click('On localhost');
    await marked(page);
    await click('Msomaji');
    await unmarked(page);
    await expect.poll(() => textOf(panel)).toContain('Msomaji is off');
    await expect.poll(iconTitle).toBe('Msomaji is off');
    await click('Msomaji');
    await marked(page);
    await popup.close();
  });

  test('the panel switches on what is off', async () => {
    await save(panel, { sitesOff: ['localhost', 'a.example'] });
    await unmarked(page);
    const button = await panel.waitForSelector('button.primary:enabled');
    expect(await violations(panel)).toEqual([]);
    await button!.click();
    await marked(page);
    await save(panel, { on: false });
    await unmarked(page);
    await expect.poll(() => textOf(panel)).toContain('Msomaji is off');
    await (await panel.waitForSelector('button.primary:enabled'))!.click();
    await marked(page);
  });
});

describe.skipIf(!installed('firefox'))('the sidebar in Firefox', () => {
  test('opens by a click in the popup, and follows the active tab', async () => {
    const site = await servePages();
    const running = await launchFirefox();
    try {
      const options = await openView(running, 'options');
      const popup = await openView(running, 'popup');
      await clickToPanel(popup);
      const sidebar = () =>
        options.evaluate(() => {
          const { extension } = (globalThis as unknown as { chrome: { extension: { getViews(of: object): Window[] } } }).chrome;
          return extension.getViews({ type: 'sidebar' })[0]?.document.body.innerText ?? 'closed';
        });
      await expect.poll(sidebar).not.toBe('closed');
      const page = await openPage(running, `${site.address}/sample.html`);
      await page.bringToFront();
      await expect.poll(sidebar).toContain('Places');
      await page.goto(`${site.address}/english.html`);
      await expect.poll(sidebar).toContain('Not in Swahili');
      await page.goto('about:blank');
      await expect.poll(sidebar).toContain('This page is not read');
    } finally {
      await running.close();
      site.close();
    }
  });
});

describe.each(BROWSERS)('the first page in $name', ({ launch }) => {
  test('shows on a sample what the extension does, and axe has nothing to object to', async () => {
    const running = await launch();
    try {
      const welcome = await openView(running, 'welcome');
      await expect.poll(() => welcome.evaluate(() => document.querySelectorAll('.sample .kind').length)).toBeGreaterThan(2);
      await welcome.evaluate(() => document.querySelector<HTMLElement>('.sample .kind-term')!.click());
      await expect.poll(() => welcome.evaluate(() => document.querySelector('.explained .card')?.textContent)).toContain('ceasefire');
      expect(await violations(welcome)).toEqual([]);
    } finally {
      await running.close();
    }
  });
});

describe.each(BROWSERS)('the settings page in $name', ({ launch }) => {
  let running: Running;
  let options: Page;

  beforeAll(async () => {
    running = await launch();
    options = await openView(running, 'options');
  });
  afterAll(() => running?.close());

  test('has nothing that axe objects to', async () => {
    await save(options, { sitesOff: ['a.example', 'file'] });
    await expect.poll(() => textOf(options)).toContain('files of this computer');
    expect(await violations(options)).toEqual([]);
  });

  test('switches a site on again', async () => {
    await options.evaluate(() => document.querySelector<HTMLButtonElement>('li button')!.click());
    await expect.poll(() => textOf(options)).not.toContain('a.example');
  });

  test('says so when the browser refuses to save, and shows what is saved', async () => {
    await options.evaluate(() => {
      const { local } = (globalThis as unknown as { chrome: { storage: { local: { set: unknown } } } }).chrome.storage;
      local.set = () => Promise.reject(new Error('the disk is full'));
      document.querySelector<HTMLInputElement>('[role=switch]')!.click();
    });
    await expect.poll(() => options.evaluate(() => document.querySelector('[role=alert]')?.textContent)).toContain('the disk is full');
    expect(await options.evaluate(() => document.querySelector<HTMLInputElement>('[role=switch]')!.checked)).toBe(true);
  });
});
