import { describe, expect, it } from 'vitest';
import { doneToday, giveAnswer, undoAnswer } from '../../src/library/review/answers.ts';
import { intervals, remembered } from '../../src/library/review/memory.ts';
import { queue } from '../../src/library/review/queue.ts';
import type { SavedWord } from '../../src/library/saved.ts';
import { allWords, saveWord } from '../../src/library/words.ts';
import { fresh, noun, tangaza } from './fixture.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 0, 15, 9);
const LIMITS = { fresh: 10, questions: 50 };
const NOTHING = { fresh: 0, questions: 0 };

describe('a memory', () => {
  it('is asked again soon after a failure, and later the better it was known', () => {
    const { 1: again, 2: hard, 3: good, 4: easy } = intervals(undefined, NOW);
    expect(again).toBeLessThan(hard);
    expect(hard).toBeLessThan(good);
    expect(good).toBeLessThan(easy);
    expect(easy).toBeGreaterThan(DAY);
  });

  it('lasts longer each time it holds', () => {
    const first = remembered(undefined, 4, NOW);
    const second = remembered(first, 3, first.due);
    expect(second.due - first.due).toBeGreaterThan(first.due - NOW);
    expect(second.reps).toBe(2);
  });
});

describe('the questions of a day', () => {
  const word = (lemma: string, change: Partial<SavedWord> = {}): SavedWord => ({
    ...noun(lemma),
    key: `word:${lemma}:noun`,
    note: '',
    status: 'new',
    sightings: [],
    memories: {},
    saved: NOW,
    changed: NOW,
    ...change,
  });
  const due = (at: number) => ({ 'to English': { ...remembered(undefined, 4, NOW - 30 * DAY), due: at } });

  it('come by how long they have been due, and new words last', () => {
    const words = [word('mpya'), word('jana', { memories: due(NOW - DAY) }), word('juzi', { memories: due(NOW - 2 * DAY) })];
    expect(queue(words, ['to English'], LIMITS, NOTHING, NOW).map((q) => q.word.lemma)).toEqual(['juzi', 'jana', 'mpya']);
  });

  it('leave out what is known, ignored or not yet due', () => {
    const words = [word('a', { status: 'known' }), word('b', { status: 'ignored' }), word('c', { memories: due(NOW + DAY) })];
    expect(queue(words, ['to English'], LIMITS, NOTHING, NOW)).toEqual([]);
  });

  it('keep to the limits, with what the day has had already', () => {
    const words = ['a', 'b', 'c', 'd'].map((l) => word(l));
    expect(queue(words, ['to English'], { fresh: 3, questions: 50 }, { fresh: 1, questions: 1 }, NOW)).toHaveLength(2);
    expect(queue(words, ['to English'], { fresh: 3, questions: 2 }, { fresh: 0, questions: 1 }, NOW)).toHaveLength(1);
  });

  it('ask for a sentence only where there is one, and for parts only where there are several', () => {
    expect(queue([word('a')], ['in its sentence', 'parts'], LIMITS, NOTHING, NOW)).toEqual([]);
    const form = word('tangaza', { parts: tangaza.parts, sightings: [tangaza.sighting!] });
    expect(queue([form], ['parts'], LIMITS, NOTHING, NOW)).toHaveLength(1);
  });
});

describe('an answer', () => {
  it('is remembered, counted, and makes a new word one that is being learned', async () => {
    const library = await fresh();
    const { key } = await saveWord(library, tangaza);
    const after = await giveAnswer(library, { key, direction: 'to English', rating: 3 }, NOW);
    expect(after).toMatchObject({ status: 'learning', memories: { 'to English': { reps: 1 } } });
    expect(await doneToday(library, NOW)).toEqual({ questions: 1, fresh: 1 });
    expect(await doneToday(library, NOW + DAY)).toEqual({ questions: 0, fresh: 0 });
  });

  it('can be taken back, and the one before it too', async () => {
    const library = await fresh();
    const { key } = await saveWord(library, tangaza);
    const first = await giveAnswer(library, { key, direction: 'to English', rating: 3 }, NOW);
    await giveAnswer(library, { key, direction: 'to English', rating: 1 }, NOW + DAY);
    await undoAnswer(library);
    expect((await allWords(library))[0]?.memories).toEqual(first?.memories);
    await undoAnswer(library);
    expect((await allWords(library))[0]).toMatchObject({ status: 'new', memories: {} });
    expect(await undoAnswer(library)).toBeUndefined();
  });
});
