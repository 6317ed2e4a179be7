import { type Library, WRITE } from './database.ts';
import type { OwnTerm } from './saved.ts';

export const allTerms = (library: Library): Promise<OwnTerm[]> => library.getAll('terms');

/** Writes terms, all or none; one that is there already is written anew. */
export async function saveTerms(library: Library, terms: readonly OwnTerm[]): Promise<void> {
  const transaction = library.transaction('terms', 'readwrite', WRITE);
  for (const term of terms) await transaction.store.put(term);
  await transaction.done;
}

export async function removeTerm(library: Library, term: string): Promise<void> {
  const transaction = library.transaction('terms', 'readwrite', WRITE);
  await transaction.store.delete(term);
  await transaction.done;
}

/** Another for other terms. */
export const versionOf = (terms: readonly OwnTerm[]): string =>
  terms.length === 0 ? '' : `${terms.length} ${Math.max(...terms.map((t) => t.changed))}`;
