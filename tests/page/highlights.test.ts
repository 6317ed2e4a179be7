import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Block } from '../../src/page/block.ts';
import { findBlocks } from '../../src/page/find-blocks.ts';
import { Highlights } from '../../src/page/highlights.ts';
import type { Mark } from '../../src/swahili/types.ts';

let ended: AbortController;
let highlights: Highlights;

beforeEach(() => {
  ended = new AbortController();
  highlights = new Highlights(ended.signal);
});
afterEach(() => {
  ended.abort();
  document.body.replaceChildren();
});

const blocksOf = () => [...findBlocks(document, document.createElement('own-element'))].filter((block) => block !== undefined);

/** Marks the word “rais” wherever it stands. */
function mark(blocks: readonly Block[]): void {
  const marksOf = ({ text }: Block): Mark[] =>
    [...text.matchAll(/rais/g)].map(({ index }) => ({ start: index, end: index + 4, kind: 'term', gloss: 'president', key: 'term:rais' }));
  highlights.show(
    blocks.map((block) => ({ block, marks: marksOf(block) })),
    () => true,
  );
}

const registered = () => CSS.highlights.get('msomaji-term')?.size ?? 0;

describe('what the page takes away comes back', () => {
  beforeEach(async () => {
    document.body.innerHTML = '<p>rais na rais</p>';
    mark(blocksOf());
    await expect.poll(registered).toBe(2);
  });

  test.each([
    ['all highlights of the page', () => CSS.highlights.clear()],
    ['the ranges of a highlight', () => CSS.highlights.get('msomaji-term')!.clear()],
    ['a highlight for one of its own', () => CSS.highlights.set('msomaji-term', new Highlight(new Range()))],
  ])('%s', async (_what, take) => {
    take();
    await expect.poll(registered).toBe(2);
  });

  test('but not when the marks have ended', async () => {
    ended.abort();
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(registered()).toBe(0);
  });
});

test('a shadow root has the sheet as long as it holds marks', async () => {
  document.body.innerHTML = '<x-part></x-part>';
  const root = document.body.firstElementChild!.attachShadow({ mode: 'open' });
  root.innerHTML = '<p>rais</p>';
  mark(blocksOf());
  expect(root.adoptedStyleSheets).toHaveLength(1);
  mark([]);
  expect(root.adoptedStyleSheets).toHaveLength(0);
  mark(blocksOf());
  ended.abort();
  expect(root.adoptedStyleSheets).toHaveLength(0);
});

describe('of one long element only what is near the window is registered', () => {
  test.each([
    ['lines', `<div>${'Leo rais alisema hivyo tena.<br><br>'.repeat(4_000)}</div>`],
    ['one paragraph', `<p>${'Leo rais alisema hivyo tena. '.repeat(20_000)}</p>`],
  ])('%s', async (_what, html) => {
    document.body.innerHTML = html;
    mark(blocksOf());
    await expect.poll(registered).toBeGreaterThan(20);
    expect(registered()).toBeLessThan(1_500);
    window.scrollTo(0, document.documentElement.scrollHeight / 2);
    const seen = () =>
      [...(CSS.highlights.get('msomaji-term') as unknown as Iterable<Range>)].some((range) => {
        const { top, bottom } = range.getBoundingClientRect();
        return top > 0 && bottom < innerHeight;
      });
    await expect.poll(seen).toBe(true);
    expect(registered()).toBeLessThan(1_500);
  });
});
