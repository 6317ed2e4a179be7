import { describe, expect, test } from 'vitest';
import { annotated } from '../../src/background/annotated.ts';
import { scopeOf } from '../../src/background/scope.ts';
import type { Annotation, Engine } from '../../src/swahili/types.ts';

const reads: string[][] = [];

/** An engine that calls everything Swahili, and stumbles over one word. */
const engine = {
  read: (blocks: readonly string[]): Annotation[] => {
    reads.push([...blocks]);
    if (blocks.some((text) => text.includes('jiwe'))) throw new Error('stumbled');
    return blocks.map(() => ({ swahili: { is: true, score: 1 }, tokens: [], marks: [] }));
  },
} as Partial<Engine> as Engine;

/** How often the engine reads while something is asked. */
function readsOf(ask: () => unknown): number {
  const before = reads.length;
  ask();
  return reads.length - before;
}

test('a block that cannot be read takes nothing from the others', () => {
  const read = annotated(engine, undefined, ['Rais alisema.', 'Hapa kuna jiwe.', 'Waziri alijibu.']);
  expect(read.map(({ swahili }) => swahili.is)).toEqual([true, false, true]);
});

describe('what is remembered', () => {
  test('is read once for its site', () => {
    expect(readsOf(() => annotated(engine, 'https://a.example', ['Rais.', 'Waziri.']))).toBe(1);
    expect(readsOf(() => annotated(engine, 'https://a.example', ['Rais.', 'Waziri.']))).toBe(0);
  });

  test('answers no other site, and nothing is remembered of a private window', () => {
    expect(readsOf(() => annotated(engine, 'https://b.example', ['Rais.', 'Waziri.']))).toBe(1);
    expect(readsOf(() => annotated(engine, undefined, ['Rais.', 'Waziri.']))).toBe(1);
    expect(readsOf(() => annotated(engine, undefined, ['Rais.', 'Waziri.']))).toBe(1);
  });

  test('a block with a blank line in it is not two blocks', () => {
    annotated(engine, 'https://a.example', ['Rais wa nchi.\n\nAlisema hivyo.']);
    expect(annotated(engine, 'https://a.example', ['Rais wa nchi.', 'Alisema hivyo.'])).toHaveLength(2);
    annotated(engine, 'https://a.example', ['ab', 'c']);
    expect(readsOf(() => annotated(engine, 'https://a.example', ['a', 'bc']))).toBe(1);
  });
});

describe('the scope of a question', () => {
  const tab = (incognito: boolean) => ({ id: 1, incognito }) as never;
  const asked = { address: 'https://panel.example/habari', isPrivate: false };

  test.each([
    ['a page asks for its own site, whatever it says', { tab: tab(false), url: 'https://a.example/x' }, asked, 'https://a.example'],
    ['a private page has none', { tab: tab(true), url: 'https://a.example/x' }, asked, undefined],
    ['a file is its own site', { tab: tab(false), url: 'file:///home/a.html#b' }, undefined, 'file:///home/a.html'],
    ['a view asks for the page it shows', { url: 'chrome-extension://id/src/panel/index.html' }, asked, 'https://panel.example'],
    ['also in a tab', { tab: tab(false), url: 'moz-extension://id/src/panel/index.html' }, asked, 'https://panel.example'],
    ['a view of a private page has none', { url: 'chrome-extension://id/x' }, { ...asked, isPrivate: true }, undefined],
    ['nor has one that says nothing', { url: 'chrome-extension://id/x' }, undefined, undefined],
    ['or nothing that is an address', { url: 'chrome-extension://id/x' }, { ...asked, address: '' }, undefined],
  ])('%s', (_name, sender, question, scope) => expect(scopeOf(sender, question)).toBe(scope));
});
