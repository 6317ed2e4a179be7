import { expect, test } from 'vitest';
import { oneStep, type Steps, Work } from '../../src/background/work.ts';
import { success } from '../../src/extension/result.ts';

/** Work of so many steps, each as long as a slice. */
function* long(steps: number, note: (step: number) => void): Steps<string> {
  for (let i = 0; i < steps; i++) {
    for (const until = performance.now() + 60; performance.now() < until; );
    note(i);
    yield;
  }
  return success('long');
}

const word = (order: string[], name: string) =>
  oneStep(() => {
    order.push(name);
    return success(name);
  });

test('the pointer of another tab does not wait for a long digest, and a page goes before a view', async () => {
  const work = new Work();
  const order: string[] = [];
  const digest = work.do(
    long(5, (step) => order.push(`step ${step}`)),
    'view',
  );
  await new Promise((resolve) => setTimeout(resolve, 10));
  await Promise.all([digest, work.do(word(order, 'page'), 'page'), work.do(word(order, 'pointer'), { pointer: 2 })]);
  expect(order.indexOf('pointer')).toBeLessThan(3);
  expect(order.indexOf('page')).toBe(order.indexOf('pointer') + 1);
  expect(order.at(-1)).toBe('step 4');
});

test('of many questions of one pointer the latest is answered first, and the oldest not at all', async () => {
  const work = new Work();
  const order: string[] = [];
  const answers = await Promise.all(Array.from({ length: 1_000 }, (_, i) => work.do(word(order, `word ${i}`), { pointer: 1 })));
  expect(order.length).toBeLessThan(10);
  expect(order[1]).toBe('word 999');
  expect(answers.at(-1)).toEqual(success('word 999'));
  expect(answers[500]).toMatchObject({ ok: false, error: { code: 'changed' } });
});

test('work that throws is answered in words, and the rest goes on', async () => {
  const work = new Work();
  const broken = oneStep(() => {
    throw new Error('stumbled');
  });
  expect(await work.do(broken, 'page')).toMatchObject({ ok: false, error: { code: 'failed' } });
  expect(await work.do(word([], 'page'), 'page')).toEqual(success('page'));
});
