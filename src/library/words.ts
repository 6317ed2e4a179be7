import { type Library, WRITE } from './database.ts';
import { type Found, keyOf, type SavedWord, type Sighting } from './saved.ts';

/** Of a word that is met every day the last few places are enough. */
const SIGHTINGS = 8;

/**
 * Saves a word, or adds where it was met to one that is saved already; its note, status and memory stay as they are.
 * Done when it is on the disk.
 */
export async function saveWord(library: Library, found: Found, now = Date.now()): Promise<SavedWord> {
  const transaction = library.transaction('words', 'readwrite', WRITE);
  const before = await transaction.store.get(keyOf(found));
  const word = before ? metAgain(before, found, now) : newWord(found, now);
  await transaction.store.put(word);
  await transaction.done;
  return word;
}

const newWord = ({ sighting, ...word }: Found, now: number): SavedWord => ({
  ...word,
  key: keyOf(word),
  note: '',
  status: 'new',
  sightings: sighting ? [sighting] : [],
  memories: {},
  saved: now,
  changed: now,
});

const metAgain = (word: SavedWord, { sighting, parts }: Found, now: number): SavedWord => ({
  ...word,
  parts: word.parts.length > 0 ? word.parts : parts,
  // Whoever saves a word again wants to learn it after all.
  status: word.status === 'ignored' ? 'new' : word.status,
  sightings: sighting ? withSightings([sighting], word.sightings) : word.sightings,
  changed: now,
});

/** Both lists, newest first, each sentence once. */
export function withSightings(a: readonly Sighting[], b: readonly Sighting[]): Sighting[] {
  const bySentence = new Map<string, Sighting>();
  for (const one of [...a, ...b].sort((x, y) => y.at - x.at)) {
    const place = `${one.address}\n${one.sentence}`;
    if (!bySentence.has(place)) bySentence.set(place, one);
  }
  return [...bySentence.values()].slice(0, SIGHTINGS);
}

/** What the reader changes by hand. */
export type Change = Partial<Pick<SavedWord, 'gloss' | 'note' | 'status'>>;

/**
 * Changes words; those that are no longer there are passed over.
 * @returns the words as they were, for `restoreWords`
 */
export async function changeWords(library: Library, keys: readonly string[], change: Change, now = Date.now()): Promise<SavedWord[]> {
  const transaction = library.transaction('words', 'readwrite', WRITE);
  const before: SavedWord[] = [];
  for (const key of keys) {
    const word = await transaction.store.get(key);
    if (!word) continue;
    before.push(word);
    await transaction.store.put({ ...word, ...change, changed: now });
  }
  await transaction.done;
  return before;
}

/** @returns the words that were there, for `restoreWords` */
export async function removeWords(library: Library, keys: readonly string[]): Promise<SavedWord[]> {
  const transaction = library.transaction('words', 'readwrite', WRITE);
  const before: SavedWord[] = [];
  for (const key of keys) {
    const word = await transaction.store.get(key);
    if (!word) continue;
    before.push(word);
    await transaction.store.delete(key);
  }
  await transaction.done;
  return before;
}

/** Undoes a change or a removal: of each word what was before, but nothing that another window has learned or met since. */
export async function restoreWords(library: Library, before: readonly SavedWord[], now = Date.now()): Promise<void> {
  const transaction = library.transaction('words', 'readwrite', WRITE);
  for (const word of before) {
    const current = await transaction.store.get(word.key);
    await transaction.store.put({
      ...word,
      memories: current?.memories ?? word.memories,
      sightings: withSightings(word.sightings, current?.sightings ?? []),
      changed: now,
    });
  }
  await transaction.done;
}

export const allWords = (library: Library): Promise<SavedWord[]> => library.getAll('words');

/** The words that are being learned, as `lemma pos`: saved, and neither known nor ignored. */
export function learnedOf(words: readonly SavedWord[]): ReadonlySet<string> {
  const learned = words.filter(({ kind, status }) => kind === 'word' && (status === 'new' || status === 'learning'));
  return new Set(learned.map(({ lemma, pos }) => `${lemma} ${pos}`));
}
