import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { reason } from '../extension/result.ts';
import { tellChange } from '../extension/tell-change.ts';
import { type Library, theLibrary } from '../library/database.ts';
import { onChange } from '../library/news.ts';
import type { SavedWord } from '../library/saved.ts';
import { allWords, type Change, changeWords, removeWords, restoreWords } from '../library/words.ts';
import { say } from '../ui/say.ts';

/** What was done last and can be undone. */
interface Done {
  what: string;
  before: readonly SavedWord[];
}

export interface WordsInUse {
  /** Undefined until they have been read. */
  words: readonly SavedWord[] | undefined;
  problem: string | undefined;
  done: Done | undefined;
  change(keys: readonly string[], change: Change, what: string): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  undo(): Promise<void>;
  /** Reads everything again: after an import. */
  reload(): Promise<void>;
}

/** The saved words, kept true while the view is open; what cannot be done is said and changes nothing. */
export function useWords(): WordsInUse {
  const [words, setWords] = useState<readonly SavedWord[]>();
  const [problem, setProblem] = useState<string>();
  const [done, setDone] = useState<Done>();
  const asked = useRef(0);

  const reload = useCallback(async () => {
    const mine = ++asked.current;
    try {
      const read = await allWords(await theLibrary());
      if (mine === asked.current) setWords(read);
    } catch (error) {
      setProblem(say('cannotReadWords', reason(error)));
    }
  }, []);

  useEffect(() => {
    const ended = new AbortController();
    onChange(() => void reload(), ended.signal);
    void reload();
    return () => ended.abort();
  }, [reload]);

  const work = useCallback(
    async (write: (library: Library) => Promise<Done | undefined>) => {
      try {
        const library = await theLibrary();
        setDone(await write(library));
        setProblem(undefined);
        await tellChange(library);
      } catch (error) {
        setProblem(say('cannotSaveThis', reason(error)));
      }
      await reload();
    },
    [reload],
  );

  return {
    words,
    problem,
    done,
    change: (keys, change, what) =>
      work(async (library) => {
        const before = await changeWords(library, keys, change);
        return { what: say('doneStatus', before.length, what), before };
      }),
    remove: (keys) =>
      work(async (library) => {
        const before = await removeWords(library, keys);
        return { what: say('doneRemoved', before.length), before };
      }),
    undo: () =>
      work(async (library) => {
        if (done) await restoreWords(library, done.before);
        return undefined;
      }),
    reload,
  };
}
