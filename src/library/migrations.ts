import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Library, LibrarySchema } from './database.ts';

type Upgrade = IDBPTransaction<LibrarySchema, ArrayLike<StoreNames<LibrarySchema>>, 'versionchange'>;

/** One step for each version, in order; a step that has been released is never changed. */
const STEPS: readonly ((database: Library, transaction: Upgrade) => void)[] = [
  // 1: words, the answers of reviews, and the reader's own terms
  (database) => {
    database.createObjectStore('words', { keyPath: 'key' }).createIndex('lemma', 'lemma');
    database.createObjectStore('answers', { autoIncrement: true }).createIndex('at', 'at');
    database.createObjectStore('terms', { keyPath: 'term' });
  },
  // 2: the reading list
  (database) => void database.createObjectStore('articles', { keyPath: 'address' }),
];

export const VERSION = STEPS.length;

/** Brings a database of version `from` to the newest, in the one transaction that the browser gives for it: all or nothing. */
export function migrate(database: IDBPDatabase<LibrarySchema>, from: number, transaction: Upgrade): void {
  for (const step of STEPS.slice(from)) step(database, transaction);
}
