import type { SaveQuestion } from '../extension/contract.ts';
import { failure, type Result, reason, success } from '../extension/result.ts';
import { tellChange } from '../extension/tell-change.ts';
import { theLibrary } from '../library/database.ts';
import { onChange } from '../library/news.ts';
import { keyOf, type SavedWord, type Status } from '../library/saved.ts';
import { allWords, changeWords, learnedOf, saveWord } from '../library/words.ts';
import { sentences } from '../swahili/index.ts';
import type { Annotation, English, Span, Token } from '../swahili/types.ts';

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
    learned = undefined;
    await tellChange(library);
    return word.status;
  });
}

/** How a word is kept; null where it is not. */
export const statusOf = (word: Pick<SavedWord, 'kind' | 'lemma' | 'pos'>): Promise<Result<Status | null>> =>
  withLibrary(async (library) => (await library.get('words', keyOf(word)))?.status ?? null);

export const setStatus = (word: Pick<SavedWord, 'kind' | 'lemma' | 'pos'>, status: Status): Promise<Result<null>> =>
  withLibrary(async (library) => {
    await changeWords(library, [keyOf(word)], { status });
    learned = undefined;
    await tellChange(library);
    return null;
  });

let learned: Promise<ReadonlySet<string>> | undefined;

/** Where words that are being learned stand, in any of their forms. */
export async function learningIn(annotations: readonly Annotation[]): Promise<Span[][]> {
  learned ??= theLibrary()
    .then(async (library) => learnedOf(await allWords(library)))
    .catch(() => new Set<string>());
  const words = await learned;
  const isLearned = ({ readings: [first] }: Token) => first !== undefined && words.has(`${first.lemma} ${first.pos}`);
  return annotations.map(({ tokens }) => tokens.filter(isLearned).map(({ start, end }) => ({ start, end })));
}

async function withLibrary<T>(work: (library: Awaited<ReturnType<typeof theLibrary>>) => Promise<T>): Promise<Result<T>> {
  try {
    return success(await work(await theLibrary()));
  } catch (error) {
    return failure('storage', `Your browser would not keep this word (${reason(error)}). What was saved before is still there.`);
  }
}

/** Keeps what is remembered here true to what other windows do with the library. */
export function watchLibrary(signal: AbortSignal): void {
  onChange(() => (learned = undefined), signal);
}
