import { afterEach, expect, test } from 'vitest';
import { watchPage } from '../../src/page/watch.ts';

let ended: AbortController;

afterEach(() => {
  ended.abort();
  document.body.replaceChildren();
});

/** Watches a page; what it returns tells whether a change was heard since it was last asked. */
function watch(html: string): () => Promise<void> {
  document.body.innerHTML = html;
  ended = new AbortController();
  let heard = 0;
  watchPage(document.createElement('own-element'), () => heard++, ended.signal);
  return async () => {
    await expect.poll(() => heard, { timeout: 10_000 }).toBeGreaterThan(0);
    heard = 0;
  };
}

const attach = (selector: string, root: ParentNode, html: string): ShadowRoot => {
  const shadow = root.querySelector(selector)!.attachShadow({ mode: 'open' });
  shadow.innerHTML = html;
  return shadow;
};

test('a change in the body, also in one that takes the place of another', async () => {
  const isHeard = watch('<p>Rais alisema.</p>');
  const body = document.createElement('body');
  const before = document.body;
  before.replaceWith(body);
  await isHeard();
  body.append('Waziri alisema.');
  await isHeard();
  body.replaceWith(before);
});

test('a shadow root that an element gets long after it came, and what changes in it', async () => {
  const isHeard = watch('<x-late></x-late>');
  const shadow = attach('x-late', document, '<p>Rais alisema.</p>');
  await isHeard();
  shadow.querySelector('p')!.textContent = 'Waziri alisema.';
  await isHeard();
});

test('a shadow root inside another', async () => {
  const isHeard = watch('<x-outer></x-outer>');
  const outer = attach('x-outer', document, '<x-inner></x-inner>');
  await isHeard();
  const inner = attach('x-inner', outer, '<p>Rais alisema.</p>');
  await isHeard();
  inner.querySelector('p')!.textContent = 'Waziri alisema.';
  await isHeard();
});
