import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Highlights } from '../../src/page/highlights.ts';
import { HOST, Tooltip } from '../../src/page/tooltip.tsx';
import type { Explanation } from '../../src/swahili/types.ts';

const EXPLANATION: Explanation = {
  start: 0,
  end: 15,
  text: 'walibadilishana',
  readings: [
    {
      lemma: 'badilishana',
      pos: 'verb',
      gloss: 'exchange (with one another)',
      parts: [
        { text: 'wa', role: 'subject', gloss: 'they' },
        { text: 'li', role: 'tense', gloss: 'past' },
        { text: 'badilish', role: 'stem', gloss: 'exchange' },
        { text: 'an', role: 'extension', gloss: 'each other' },
        { text: 'a', role: 'final vowel', gloss: '' },
      ],
      grammar: { tense: 'past' },
      guess: true,
    },
    { lemma: 'jinsi', pos: 'noun', gloss: 'another sense', parts: [{ text: 'walibadilishana', role: 'stem', gloss: '' }], grammar: {} },
  ],
  marks: [],
};

let ended: AbortController;
let tooltip: Tooltip;

beforeEach(() => {
  ended = new AbortController();
  tooltip = new Tooltip(new Highlights(ended.signal), ended.signal);
});

afterEach(() => {
  ended.abort();
  document.body.replaceChildren();
});

const box = () => tooltip['box'];
/** Waits until the tooltip, which was nowhere before, has its place. */
const settled = () => expect.poll(() => box().style.translate).not.toBe('');

async function open(style: string): Promise<Range> {
  document.body.innerHTML = `<p style="position:fixed;margin:0;font:16px serif;${style}">walibadilishana</p>`;
  const range = new Range();
  range.selectNodeContents(document.querySelector('p')!);
  tooltip.show({ explanation: EXPLANATION, text: 'walibadilishana' }, range, 'pointer');
  await settled();
  return range;
}

describe('where it stands', () => {
  test.each([
    'left:20px;top:20px',
    'right:0;top:0',
    'left:0;bottom:0',
    'right:0;bottom:0',
    'left:300px;top:290px',
    'left:300px;top:60%;width:60px',
  ])('inside the window and beside the word at %s', async (style) => {
    const range = await open(style);
    const { left, right, top, bottom } = box().getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(innerWidth);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
    for (const word of range.getClientRects()) {
      expect(right <= word.left || left >= word.right || bottom <= word.top || top >= word.bottom).toBe(true);
    }
  });
});

test('on a page that is written from right to left it reads from left to right', async () => {
  document.documentElement.dir = 'rtl';
  await open('left:20px;top:20px');
  expect(getComputedStyle(box()).direction).toBe('ltr');
  document.documentElement.removeAttribute('dir');
});

describe('what the page says of style does not reach it', () => {
  const styled: HTMLStyleElement[] = [];
  afterEach(() => styled.splice(0).forEach((style) => style.remove()));
  const say = (css: string) => {
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    styled.push(style);
  };

  test('neither by variables nor by any rule for its element', async () => {
    await open('left:20px;top:20px');
    const before = { ...looks() };
    tooltip.hide();
    say(
      'html, div { --paper: red !important; --ink: transparent !important; --sans: monospace; color: transparent !important; opacity: 0 !important; visibility: hidden !important; font-size: 80px !important; letter-spacing: 9px; text-transform: uppercase; direction: rtl }',
    );
    for (const name of ['--paper', '--line']) CSS.registerProperty({ name, syntax: '<length>', inherits: false, initialValue: '0px' });
    await open('left:20px;top:20px');
    expect(looks()).toEqual(before);
  });

  test('nor by fonts, which would tell it what is written', async () => {
    const names = ['Georgia', 'Charter', 'Palatino', 'Liberation Serif', 'Segoe UI', 'system-ui', 'ui-serif', 'serif', 'sans-serif'];
    const file = new URL('/font-of-the-page.woff2', location.href);
    say(names.map((name) => `@font-face { font-family: "${name}"; src: url("${file}"); unicode-range: U+61-7A }`).join('\n'));
    await open('left:20px;top:20px');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect([...document.fonts].filter(({ status }) => status !== 'unloaded').map(({ family }) => family)).toEqual([]);
  });

  const looks = () => {
    const { width, height } = box().getBoundingClientRect();
    const { backgroundColor, color, font, visibility, letterSpacing, textTransform } = getComputedStyle(box());
    return { width, height, backgroundColor, color, font, visibility, letterSpacing, textTransform };
  };
});

test('its element cannot be made to give its root away', () => {
  expect(() => (tooltip.host as HTMLElement).attachInternals()).toThrow();
  expect(tooltip.host.shadowRoot).toBeNull();
});

describe('what it says', () => {
  test('meaning, parts with their English, that it is a guess, and the other reading', async () => {
    await open('left:20px;top:20px');
    const words = box().textContent ?? '';
    for (const part of [
      'walibadilishana',
      'exchange (with one another)',
      'they',
      'past',
      'each other',
      'final vowel',
      '-badilishana',
      'A guess',
      'Another reading',
    ]) {
      expect(words).toContain(part);
    }
    expect([...box().querySelectorAll('.parts > li > span')].map((part) => part.textContent).join('')).toBe('walibadilishana');
    expect(box().querySelector('details')!.open).toBe(false);
  });
});

describe('how it goes', () => {
  test('Escape closes it and is not for the page', async () => {
    await open('left:20px;top:20px');
    let heard = 0;
    const listener = () => heard++;
    document.body.addEventListener('keydown', listener);
    await userEvent.keyboard('{Escape}');
    expect(box().matches(':popover-open')).toBe(false);
    expect(heard).toBe(0);
    await userEvent.keyboard('{Escape}');
    expect(heard).toBe(1);
    document.body.removeEventListener('keydown', listener);
  });

  test('a key that the page makes up does not close it', async () => {
    await open('left:20px;top:20px');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(box().matches(':popover-open')).toBe(true);
  });

  test('opened by the keyboard it takes the focus, and gives it back', async () => {
    await open('left:20px;top:20px');
    document.body.insertAdjacentHTML('beforeend', '<input>');
    const field = document.querySelector('input')!;
    field.focus();
    const range = new Range();
    range.selectNodeContents(document.querySelector('p')!);
    tooltip.show({ explanation: EXPLANATION, text: 'walibadilishana' }, range, 'keyboard');
    expect(document.activeElement).toBe(tooltip.host);
    tooltip.hide();
    expect(document.activeElement).toBe(field);
  });

  test('in a modal dialog it is where the pointer can reach it', async () => {
    document.body.innerHTML = '<dialog><p>walibadilishana</p></dialog>';
    document.querySelector('dialog')!.showModal();
    const range = new Range();
    range.selectNodeContents(document.querySelector('p')!);
    tooltip.show({ explanation: EXPLANATION, text: 'walibadilishana' }, range, 'pointer');
    await settled();
    const { left, top } = box().getBoundingClientRect();
    expect(document.elementFromPoint(left + 20, top + 20)).toBe(tooltip.host);
  });

  test('it adds one element to the page, once, and takes it away in the end', async () => {
    await open('left:20px;top:20px');
    tooltip.hide();
    await open('left:90px;top:90px');
    expect(document.querySelectorAll(`[${HOST}]`)).toHaveLength(1);
    expect(tooltip.host.shadowRoot).toBeNull();
    ended.abort();
    expect(document.querySelectorAll(`[${HOST}]`)).toHaveLength(0);
    expect([...CSS.highlights.keys()]).toEqual([]);
  });
});
