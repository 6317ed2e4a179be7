import type { Library } from '../library/database.ts';
import { announceChange } from '../library/news.ts';
import type { SavedWord } from '../library/saved.ts';
import { allTerms, versionOf } from '../library/terms.ts';
import { allWords, learnedOf } from '../library/words.ts';
import { saveSettings } from './settings.ts';

/**
 * Tells the open views and the background that the library has changed; they read it again. The pages hear of it by the settings, since no page opens the library:
 * what is known loses its marks, and what is being learned shows. Whoever changed the library does this, for the background may be asleep.
 */
export async function tellChange(library: Library): Promise<void> {
  announceChange();
  const words = await allWords(library);
  await saveSettings({ known: knownMarks(words), learning: [...learnedOf(words)], terms: versionOf(await allTerms(library)) });
}

/** The keys of the marks that stand for words that are known or ignored. */
export function knownMarks(words: readonly SavedWord[]): string[] {
  const hidden = words.filter(({ status }) => status === 'known' || status === 'ignored');
  return hidden.map(({ mark, lemma }) => mark || `term:${lemma}`);
}
