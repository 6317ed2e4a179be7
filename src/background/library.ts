import type { SaveQuestion } from '../extension/contract.ts';
import { failure, type Result, reason, success } from '../extension/result.ts';
import { saveSettings } from '../extension/settings.ts';
import { theLibrary } from '../library/database.ts';
import { onChange, tellChange } from '../library/news.ts';
import { keyOf, type SavedWord, type Status } from '../library/saved.ts';
import { allWords, changeWords, saveWord } from '../library/words.ts';
import { sentences } from '../swahili/index.ts';
import type { English } from '../swahili/types.ts';

/** Saves a word with the sentence that it stands in. `english` renders that sentence. */
export async function save(
  { found, text, start, end, title, address }: SaveQuestion,
  english: (sentence: string) => Promise<Result<English>>,
): Promise<Result<Status>> {
  if (end > text.length || start > end) return failure('invalid', 'The word stands outside its text.');
  const sentence = sentences(text).find((s) => s.start <= start && end <= s.end) ?? { start: 0, end: text.length };
  const written = text.slice(sentence.start, sentence.end);
  const said = await english(written);
  return withLibrary(async (library) => {
    const sighting = {
      sentence: written,
      start: start - sentence.start,
      end: end - sentence.start,
      english: said.ok ? said.value.text : '',
      title,
      address: address.replace(/#.*$/s, ''),
      at: Date.now(),
    };
    const word = await saveWord(library, { ...found, sighting });
    changed();
    return word.status;
  });
}

/** How a word is kept; null where it is not. */
export const statusOf = (word: Pick<SavedWord, 'kind' | 'lemma' | 'pos'>): Promise<Result<Status | null>> =>
  withLibrary(async (library) => (await library.get('words', keyOf(word)))?.status ?? null);

export const setStatus = (word: Pick<SavedWord, 'kind' | 'lemma' | 'pos'>, status: Status): Promise<Result<null>> =>
  withLibrary(async (library) => {
    await changeWords(library, [keyOf(word)], { status });
    changed();
    return null;
  });

async function withLibrary<T>(work: (library: Awaited<ReturnType<typeof theLibrary>>) => Promise<T>): Promise<Result<T>> {
  try {
    return success(await work(await theLibrary()));
  } catch (error) {
    return failure('storage', `Your browser would not keep this word (${reason(error)}). What was saved before is still there.`);
  }
}

function changed(): void {
  tellChange();
  void showKnown();
}

/** The marks of words that are known disappear from every page: their keys are a setting, which the pages watch. */
async function showKnown(): Promise<void> {
  try {
    const words = await allWords(await theLibrary());
    await saveSettings({ known: knownMarks(words) });
  } catch {
    // The next change tries again.
  }
}

/** The keys of the marks that stand for words that are known or ignored. */
export function knownMarks(words: readonly SavedWord[]): string[] {
  const hidden = words.filter(({ status }) => status === 'known' || status === 'ignored');
  return hidden.map(({ mark, lemma }) => mark || `term:${lemma}`);
}

/** Keeps the pages true to what other windows do with the library. */
export function watchLibrary(signal: AbortSignal): void {
  onChange(() => void showKnown(), signal);
}
