import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DEFAULTS } from '../../src/extension/settings.ts';
import { Highlights } from '../../src/page/highlights.ts';
import { Tooltip } from '../../src/page/tooltip.tsx';
import type { Explanation } from '../../src/swahili/types.ts';

const TEXT = 'Wabunge wametangaza uchaguzi mkuu.';
const WORD: Explanation = {
  start: 8,
  end: 19,
  text: 'wametangaza',
  says: 'they have announced',
  readings: [
    {
      lemma: 'tangaza',
      pos: 'verb',
      gloss: 'announce, declare',
      parts: [
        { text: 'wa', role: 'subject', gloss: 'they' },
        { text: 'me', role: 'tense', gloss: 'perfect: has, have' },
        { text: 'tangaz', role: 'stem', gloss: 'announce, declare' },
        { text: 'a', role: 'final vowel', gloss: '' },
      ],
      grammar: { subject: 2, tense: 'perfect' },
      guess: true,
    },
    {
      lemma: 'tanga',
      pos: 'noun',
      gloss: 'sail',
      parts: [{ text: 'wametangaza', role: 'stem', gloss: 'sail' }],
      grammar: { nounClass: 5 },
    },
  ],
  marks: [
    { start: 8, end: 33, kind: 'term', gloss: 'announce a general election', domain: 'elections', key: 'term:tangaza uchaguzi mkuu' },
  ],
  refers: [{ role: 'subject', start: 0, end: 7, text: 'Wabunge', sure: true }],
};

const { attachShadow } = Element.prototype;
let ended: AbortController;
let tooltip: Tooltip;

beforeEach(() => {
  // axe looks into open roots only; the one of the tooltip is closed to pages, and so to axe.
  Element.prototype.attachShadow = function (options) {
    return attachShadow.call(this, { ...options, mode: 'open' });
  };
  document.documentElement.lang = 'sw';
  document.title = 'Habari';
  document.body.innerHTML = `<main><h1>Habari</h1><p style="margin-top:260px">${TEXT}</p></main>`;
  ended = new AbortController();
  tooltip = new Tooltip(new Highlights(ended.signal), ended.signal);
});

afterEach(() => {
  ended.abort();
  Element.prototype.attachShadow = attachShadow;
  document.body.replaceChildren();
});

const box = () => tooltip['box'];

function open(by: 'pointer' | 'keyboard'): void {
  const range = new Range();
  const node = document.querySelector('p')!.firstChild!;
  range.setStart(node, WORD.start);
  range.setEnd(node, WORD.end);
  tooltip.show({ explanation: WORD, text: TEXT }, range, by);
}

const violations = async () =>
  (await axe.run(tooltip.host)).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);

test.each(['light', 'dark'] as const)('axe has nothing to object to in the tooltip: %s', async (theme) => {
  tooltip.apply({ ...DEFAULTS, theme });
  open('keyboard');
  for (const details of box().querySelectorAll('details')) details.open = true;
  expect(box().textContent).toContain('they have announced');
  expect(await violations()).toEqual([]);
});

test('every control of the tooltip is large enough to be hit', () => {
  open('keyboard');
  const controls = [...box().querySelectorAll('button, summary')];
  expect(controls.length).toBeGreaterThan(3);
  for (const control of controls) expect(control.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
});

test('Tab goes through the tooltip and back to the place in the page', async () => {
  document.querySelector('main')!.insertAdjacentHTML('afterbegin', '<button>Menyu</button>');
  const before = document.querySelector<HTMLElement>('main button')!;
  before.focus();
  open('keyboard');
  const stops = [...box().querySelectorAll('button, summary')].filter((stop) => stop.checkVisibility()).length;
  for (let i = 0; i < stops; i++) await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(tooltip.host);
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(before);
  expect(box().matches(':popover-open')).toBe(false);
});

test('what is held open stays when the page is scrolled', async () => {
  document.body.insertAdjacentHTML('beforeend', '<div style="height:3000px"></div>');
  open('pointer');
  box().querySelector<HTMLButtonElement>('.actions button')!.click();
  expect(tooltip.pinned).toBe(true);
  scrollTo(0, 100);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(box().matches(':popover-open')).toBe(true);
  scrollTo(0, 0);
});

test('it stands above the word, so that the pointer can follow the text', async () => {
  open('pointer');
  await expect.poll(() => box().style.translate).not.toBe('');
  const word = document.querySelector('p')!.getBoundingClientRect();
  expect(box().getBoundingClientRect().bottom).toBeLessThanOrEqual(word.top + 4);
});
