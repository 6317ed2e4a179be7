import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ExplainedWord } from '../../src/extension/contract.ts';
import { ask } from '../../tools/browser/ask.ts';
import { pause, type Running } from '../../tools/browser/launch.ts';
import { BROWSERS, collectWords, explained, marked, marksOf, openPage, openView, placeOf, save, unmarked } from './harness.ts';
import { type Site, servePages } from './serve.ts';

declare const chrome: { storage: { local: { clear(): Promise<void> } } };

const REFERENCE = join(import.meta.dirname, '../../../shared/pages/kim-moscow.html');

/**
 * Milliseconds of processor that each script of a page took at a time, from a trace of the browser. The time by the clock would also
 * tell of whatever else the machine is doing.
 */
function scriptTimes(trace: Uint8Array | undefined): number[] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: { name: string; pid: number; tid: number; tdur?: number; args: { name?: string } }[];
  };
  const threadOf = ({ pid, tid }: { pid: number; tid: number }) => `${pid} ${tid}`;
  const pages = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map((event) => threadOf(event)),
  );
  return traceEvents
    .filter((event) => ['EvaluateScript', 'FunctionCall', 'TimerFire'].includes(event.name) && pages.has(threadOf(event)))
    .flatMap(({ tdur }) => (tdur === undefined ? [] : [tdur / 1_000]));
}

describe.each(BROWSERS)('in $name', ({ name, launch }) => {
  let running: Running;
  let site: Site;
  let view: Page;
  let words: () => Promise<ExplainedWord[]>;
  let page: Page | undefined;

  beforeAll(async () => {
    site = await servePages(REFERENCE);
    running = await launch();
    view = await openView(running, 'options');
    words = await collectWords(view);
  });
  beforeEach(async () => {
    // A test that fails half way leaves its settings behind.
    await view.evaluate(() => chrome.storage.local.clear());
    await save(view, { density: 'all' });
  });
  afterEach(async () => {
    await page?.close();
    page = undefined;
  });
  afterAll(async () => {
    await running?.close();
    site?.close();
  });

  const open = async (file: string) => {
    page = await openPage(running, `${site.address}/${file}`);
    return page;
  };

  test('the sample article is marked', async () => {
    const found = await marked(await open('sample.html'));
    expect(found).toContainEqual(expect.objectContaining({ text: expect.stringContaining('uchaguzi mkuu'), kind: 'term' }));
    expect(found).toContainEqual(expect.objectContaining({ text: 'Tanzania', kind: 'place' }));
    expect(found).toContainEqual(expect.objectContaining({ text: 'Ijumaa', kind: 'date' }));
  });

  test('an English page is left alone, whatever it calls itself', async () => {
    const english = await open('english.html');
    await expect.poll(() => ask(view, 'Ministers meet in Nairobi', 'summary')).toMatchObject({ value: { state: 'other' } });
    expect(await marksOf(english)).toEqual([]);
    expect(await english.evaluate(() => document.documentElement.children.length)).toBe(2);
  });

  test('of a mixed page only the Swahili prose is marked', async () => {
    const found = await marked(await open('mixed.html'));
    expect([...new Set(found.map(({ within }) => within))].toSorted()).toEqual(['swahili', 'with-code']);
    for (const { text } of found) expect(text).not.toContain('rais wa Kenya');
  });

  test('a text file is read, over the ends of its lines', async () => {
    const file = await open('sample.txt');
    expect(await marked(file)).toContainEqual(expect.objectContaining({ text: 'Tanzania', kind: 'place' }));
    const { explanation, text } = await explained(file, words, 'itajenga');
    expect(explanation.readings[0]?.lemma).toBe('jenga');
    expect(text).toContain('soko jipya la mazao mjini Mbeya siku ya Jumatano.');
    await expect
      .poll(() => ask(view, '', 'article'))
      .toMatchObject({ value: { title: 'Wakulima wa Mbeya wapata soko jipya', headline: 0, blocks: [0, 1, 2] } });
  });

  test('a page with a strict policy is read and explained', async () => {
    const strict = await open('strict-csp.html');
    await marked(strict);
    const { explanation } = await explained(strict, words, 'kumaliza');
    expect(explanation.readings[0]?.lemma).toBe('maliza');
  });

  test('text that is split over inline elements and shadow roots is read whole', async () => {
    const split = await open('split.html');
    const found = await marked(split);
    expect(found.filter(({ within }) => within === 'split').map(({ text }) => text)).toContain('mazungumzo ya amani');
    const shadows = await split.evaluate(
      () =>
        [...CSS.highlights.values()]
          .flatMap((one) => [...(one as unknown as Iterable<Range>)])
          .filter((range) => range.startContainer.getRootNode() instanceof ShadowRoot).length,
    );
    expect(shadows).toBeGreaterThanOrEqual(2);
  });

  test('the page sees one element added, and nothing else', async () => {
    const sample = await open('sample.html');
    await sample.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      new MutationObserver((records) => {
        for (const { type, target, addedNodes } of records)
          seen.push(`${type} ${target.nodeName} ${[...addedNodes].map((node) => node.nodeName)}`);
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await marked(sample);
    await explained(sample, words, 'walibadilishana');
    await explained(sample, words, 'walikutana');
    await sample.keyboard.press('Escape');
    expect(await sample.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual(['childList HTML DIV']);
  });

  test('a word is explained with lemma, English and parts, until Escape or the pointer leaves', async () => {
    const sample = await open('sample.html');
    await marked(sample);
    const { explanation } = await explained(sample, words, 'walibadilishana');
    const [reading] = explanation.readings;
    expect(reading).toMatchObject({ lemma: 'badilishana', pos: 'verb' });
    expect(reading!.parts.map(({ text }) => text).join('')).toBe('walibadilishana');
    expect(reading!.parts[0]).toMatchObject({ text: 'wa', gloss: 'they' });
    const isLit = async () => (await marksOf(sample)).some(({ kind }) => kind === 'word');
    expect(await isLit()).toBe(true);
    await sample.keyboard.press('Escape');
    await expect.poll(isLit).toBe(false);

    await explained(sample, words, 'walisisitiza');
    expect(await isLit()).toBe(true);
    await sample.mouse.move(5, 5);
    await expect.poll(isLit).toBe(false);
  });

  test('the pointer can move into the tooltip', async () => {
    const sample = await open('sample.html');
    await marked(sample);
    await explained(sample, words, 'walisisitiza');
    const { left, top } = await placeOf(sample, 'walisisitiza');
    // Both movements are sent at once: the tooltip does not wait long for a pointer that stands in the gap.
    await Promise.all([sample.mouse.move(left + 10, top - 5), sample.mouse.move(left + 10, top - 14)]);
    await pause(700);
    expect((await marksOf(sample)).find(({ kind }) => kind === 'word')?.text).toBe('walisisitiza');
    expect(await sample.evaluate((x, y) => document.elementFromPoint(x, y)?.hasAttribute('data-msomaji'), left + 10, top - 14)).toBe(true);
  });

  test('keys walk from mark to mark', async () => {
    const sample = await open('sample.html');
    await marked(sample);
    const title = await sample.title();
    const step = async (direction: string) => {
      expect(await ask(view, title, 'step', { direction })).toMatchObject({ ok: true });
      return (await marksOf(sample)).find(({ kind }) => kind === 'word')?.text;
    };
    const first = await step('next');
    const second = await step('next');
    expect(second).not.toBe(first);
    expect(await step('previous')).toBe(first);
    expect(await sample.evaluate(() => document.activeElement?.hasAttribute('data-msomaji'))).toBe(true);
  });

  test('settings act at once, without reloading', async () => {
    const sample = await open('sample.html');
    const all = await marked(sample);
    await save(view, { on: false });
    await unmarked(sample);
    expect(await sample.evaluate(() => document.documentElement.children.length)).toBe(2);
    await save(view, { on: true });
    await expect.poll(() => marksOf(sample)).toHaveLength(all.length);

    await save(view, { sitesOff: ['localhost'] });
    await unmarked(sample);
    await save(view, { sitesOff: [] });
    await marked(sample);

    await save(view, { kinds: { person: true, place: true, organisation: true, people: true, date: true, term: false } });
    await expect.poll(async () => (await marksOf(sample)).filter(({ kind }) => kind === 'term').length).toBe(0);
    expect((await marksOf(sample)).length).toBeGreaterThan(0);
    await save(view, { kinds: { person: true, place: true, organisation: true, people: true, date: true, term: true } });
    await expect.poll(async () => (await marksOf(sample)).length).toBe(all.length);
  });

  test('what is named again is marked once, and every time only for whoever wants it so', async () => {
    await save(view, { density: 'usual' });
    const sample = await open('sample.html');
    const once = (await marked(sample)).length;
    await sample.evaluate(() =>
      document.querySelector('article')!.append(...[...document.querySelectorAll('article p')].map((each) => each.cloneNode(true))),
    );
    await save(view, { density: 'all' });
    await expect.poll(async () => (await marksOf(sample)).length).toBeGreaterThan(4 * once);
    await save(view, { density: 'usual' });
    await expect.poll(async () => (await marksOf(sample)).length).toBeLessThan(2 * once);
  });

  test('what the reader knows is not marked', async () => {
    const sample = await open('sample.html');
    await marked(sample);
    const texts = async () => (await marksOf(sample)).map(({ text }) => text);
    expect(await texts()).toContain('Tanzania');
    await save(view, { known: ['place:tanzania'] });
    await expect.poll(texts).not.toContain('Tanzania');
    expect(await texts()).toContain('Uganda');
  });

  test.runIf(name === 'chromium')('a tap explains, a tap beside it closes', async () => {
    const sample = await open('sample.html');
    await sample.setViewport({ width: 400, height: 2_500, hasTouch: true, isMobile: true });
    await marked(sample);
    const { x, y } = await placeOf(sample, 'walisisitiza');
    await sample.touchscreen.tap(x, y);
    const lit = async () => (await marksOf(sample)).find(({ kind }) => kind === 'word')?.text;
    await expect.poll(lit).toBe('walisisitiza');
    await sample.touchscreen.tap(200, 2_400);
    await expect.poll(lit).toBeUndefined();
  });

  test('text that comes later is read too, and text that changes is read again', async () => {
    const mixed = await open('mixed.html');
    await marked(mixed);
    const inPlace = async () => (await marksOf(mixed)).filter(({ within }) => within === 'place').map(({ text }) => text);
    await mixed.evaluate(() => {
      document.getElementById('place')!.innerHTML = '<p>Rais wa nchi hiyo alisema kuwa Tanzania itaendelea na mazungumzo.</p>';
    });
    await expect.poll(inPlace).toContain('Tanzania');
    await mixed.evaluate(() => {
      document.querySelector('#place p')!.firstChild!.nodeValue = 'Rais wa nchi hiyo alisema kuwa Uganda itaendelea na mazungumzo.';
    });
    await expect.poll(inPlace).toContain('Uganda');
    expect(await inPlace()).not.toContain('Tanzania');
  });

  test.skipIf(!existsSync(REFERENCE))('the reference page: names and terms of the article, nothing around it', async () => {
    const reference = await open('kim-moscow.html');
    const found = await marked(reference);
    const outside = await reference.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap((one) => [...(one as unknown as Iterable<Range>)])
        .filter((range) =>
          range.startContainer.parentElement?.closest('body > header, nav, form, textarea, code, pre, [contenteditable], .comment-list'),
        )
        .map(String),
    );
    expect(outside).toEqual([]);
    const wanted: Record<string, readonly string[]> = {
      person: ['Kim Jong-un', 'Sergey Shoigu', 'Shoigu', 'Vladimir Putin', 'Aleksey Krivoruchko'],
      place: [
        'Moscow',
        'Pyongyang',
        'Urusi',
        'Korea Kaskazini',
        'Ukraine',
        'Kursk',
        'Jamhuri ya Kidemokrasia ya Watu wa Korea',
        'Shirikisho la Urusi',
      ],
      organisation: ['Baraza la Usalama la Urusi', 'KCNA'],
      date: ['Juni', 'Julai', 'Ijumaa'],
      term: [
        'katibu',
        'ziara ya kiserikali',
        'uvamizi',
        'ushirikiano wa kijeshi',
        'silaha',
        'wanajeshi',
        'ujumbe',
        'mazungumzo',
        'taarifa',
      ],
    };
    const missing = Object.entries(wanted).flatMap(([kind, texts]) =>
      texts.filter((text) => !found.some((mark) => mark.kind === kind && mark.text.includes(text))).map((text) => `${kind}: ${text}`),
    );
    expect(missing).toEqual([]);
    for (const [word, lemma] of [
      ['haiondoi', 'ondoa'],
      ['walibadilishana', 'badilishana'],
      ['aliwatakia', 'takia'],
      ['lilimnukuu', 'nukuu'],
    ] as const) {
      const { explanation } = await explained(reference, words, word);
      expect(explanation.readings[0]?.lemma).toBe(lemma);
    }
  });

  test.runIf(name === 'chromium')('65,000 words are read without holding the page up', async () => {
    const long = await open('empty.html');
    await long.setViewport({ width: 900, height: 800 });
    await long.tracing.start({ categories: ['devtools.timeline'] });
    await long.goto(`${site.address}/long.html`);
    await marked(long);
    await expect
      .poll(() => ask(view, 'Ndefu: Mawaziri wa mambo ya nje wa Afrika Mashariki wakutana Nairobi', 'summary'), { timeout: 60_000 })
      .toMatchObject({ value: { state: 'swahili', progress: 1 } });
    const scripts = scriptTimes(await long.tracing.stop());
    expect(scripts.length).toBeGreaterThan(20);
    expect(scripts.filter((time) => time > 50)).toEqual([]);
    const registered = (await marksOf(long)).length;
    expect(registered).toBeLessThan(400);
  });

  test.runIf(name === 'firefox')('the background that was stopped answers the next hover', async () => {
    const sample = await open('sample.html');
    await marked(sample);
    await explained(sample, words, 'walibadilishana');
    await pause(4_000);
    await explained(sample, words, 'walikutana');
  });
});
