import { type Library, WRITE } from '../database.ts';
import type { Answer, Direction, SavedWord } from '../saved.ts';
import { type Rating, remembered } from './memory.ts';

/**
 * Writes down an answer and what it does to the memory, both or neither.
 * @returns the word as it is now; undefined where another window has removed it
 */
export async function giveAnswer(
  library: Library,
  { key, direction, rating }: { key: string; direction: Direction; rating: Rating },
  now = Date.now(),
): Promise<SavedWord | undefined> {
  const transaction = library.transaction(['words', 'answers'], 'readwrite', WRITE);
  const words = transaction.objectStore('words');
  const word = await words.get(key);
  if (!word) return undefined;
  const before = word.memories[direction];
  const after: SavedWord = {
    ...word,
    status: word.status === 'new' ? 'learning' : word.status,
    memories: { ...word.memories, [direction]: remembered(before, rating, now) },
    changed: now,
  };
  await words.put(after);
  await transaction.objectStore('answers').add({ key, direction, rating, at: now, before: before ?? null });
  await transaction.done;
  return after;
}

/** Takes the last answer back. @returns which it was; undefined where there is none */
export async function undoAnswer(library: Library, now = Date.now()): Promise<Answer | undefined> {
  const transaction = library.transaction(['words', 'answers'], 'readwrite', WRITE);
  const last = await transaction.objectStore('answers').openCursor(null, 'prev');
  if (!last) return undefined;
  const { value: answer } = last;
  const word = await transaction.objectStore('words').get(answer.key);
  if (word) {
    const { [answer.direction]: _, ...others } = word.memories;
    const memories = answer.before ? { ...others, [answer.direction]: answer.before } : others;
    // The first answer of all made it a word that is being learned.
    const status = Object.keys(memories).length === 0 && word.status === 'learning' ? 'new' : word.status;
    await transaction.objectStore('words').put({ ...word, memories, status, changed: now });
  }
  await last.delete();
  await transaction.done;
  return answer;
}

/** Midnight before `now`, by the reader's clock. */
export function dayStart(now: number): number {
  const day = new Date(now);
  day.setHours(0, 0, 0, 0);
  return day.getTime();
}

/** What the day has had so far: questions, and words asked for the first time. */
export async function doneToday(library: Library, now = Date.now()): Promise<{ questions: number; fresh: number }> {
  const today = await library.getAllFromIndex('answers', 'at', IDBKeyRange.lowerBound(dayStart(now)));
  return { questions: today.length, fresh: today.filter((a) => a.before === null).length };
}
