import { expect, test } from 'vitest';
import { annotated } from '../../src/background/annotated.ts';
import type { Annotation, Engine } from '../../src/swahili/types.ts';

/** An engine that calls everything Swahili, and stumbles over one word. */
const stumbling = {
  read: (blocks: readonly string[]): Annotation[] => {
    if (blocks.some((text) => text.includes('jiwe'))) throw new Error('stumbled');
    return blocks.map(() => ({ swahili: { is: true, score: 1 }, tokens: [], marks: [] }));
  },
} as Partial<Engine> as Engine;

test('a block that cannot be read takes nothing from the others', () => {
  const read = annotated(stumbling, ['Rais alisema.', 'Hapa kuna jiwe.', 'Waziri alijibu.']);
  expect(read.map(({ swahili }) => swahili.is)).toEqual([true, false, true]);
});
