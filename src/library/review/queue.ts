import { DIRECTIONS, type Direction, type SavedWord } from '../saved.ts';

/** What a reader wants of a day. */
export interface Limits {
  /** Words that were never asked before. */
  fresh: number;
  /** Questions in all. */
  questions: number;
}

export interface Question {
  word: SavedWord;
  direction: Direction;
}

/** Whether a word can be asked for in this direction: a cloze needs a sentence, parts need more than one of them. */
export function askable({ kind, gloss, sightings, parts, status }: SavedWord, direction: Direction): boolean {
  if (status === 'known' || status === 'ignored') return false;
  switch (direction) {
    case 'to English':
    case 'to Swahili':
      return gloss !== '';
    case 'in its sentence':
      return sightings.some((s) => s.end > s.start && s.sentence !== '');
    case 'parts':
      return kind === 'word' && parts.length > 1;
  }
}

/**
 * The questions that are due, the longest due first, then new words, the oldest first; of one word one direction a day.
 * @param done how many questions and new words the day has had already
 */
export function queue(
  words: readonly SavedWord[],
  directions: readonly Direction[],
  limits: Limits,
  done: { fresh: number; questions: number },
  now: number,
): Question[] {
  const due: (Question & { at: number })[] = [];
  const fresh: Question[] = [];
  for (const word of words) {
    const wanted = DIRECTIONS.filter((d) => directions.includes(d) && askable(word, d));
    const asked = wanted.flatMap((direction) => {
      const memory = word.memories[direction];
      return memory && memory.due <= now ? [{ word, direction, at: memory.due }] : [];
    });
    asked.sort((a, b) => a.at - b.at);
    const next = wanted.find((d) => word.memories[d] === undefined);
    if (asked[0]) due.push(asked[0]);
    // The next direction waits until the one before it sits.
    else if (next && wanted.every((d) => (word.memories[d]?.state ?? 2) === 2)) fresh.push({ word, direction: next });
  }
  due.sort((a, b) => a.at - b.at);
  fresh.sort((a, b) => a.word.saved - b.word.saved);
  const room = Math.max(0, limits.questions - done.questions);
  return [...due.map(({ word, direction }) => ({ word, direction })), ...fresh.slice(0, Math.max(0, limits.fresh - done.fresh))].slice(
    0,
    room,
  );
}
