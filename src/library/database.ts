import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Article } from './articles.ts';
import { migrate, VERSION } from './migrations.ts';
import type { Answer, OwnTerm, SavedWord } from './saved.ts';

export interface LibrarySchema extends DBSchema {
  words: { key: string; value: SavedWord; indexes: { lemma: string } };
  answers: { key: number; value: Answer; indexes: { at: number } };
  terms: { key: string; value: OwnTerm };
  articles: { key: string; value: Article };
}

export type Library = IDBPDatabase<LibrarySchema>;

/** A write is on the disk before it counts as done: a browser that is killed the moment after has it. */
export const WRITE = { durability: 'strict' } as const;

let opened: Promise<Library> | undefined;

/**
 * The reader's library. One connection for all who ask in this page.
 * @param name another database, for tests
 * @throws DOMException when the browser refuses: storage is off, full, or of a newer version of Msomaji
 */
export function theLibrary(name = 'msomaji'): Promise<Library> {
  opened ??= openLibrary(name, () => (opened = undefined)).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** A connection of its own. `ended` is called when the browser or a newer version closes it. */
export function openLibrary(name: string, ended: () => void = () => undefined): Promise<Library> {
  return openDB<LibrarySchema>(name, VERSION, {
    upgrade: (database, from, _to, transaction) => migrate(database, from, transaction),
    // A newer version in another window waits for this one to let go.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      ended();
    },
    terminated: ended,
  });
}
