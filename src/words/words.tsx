import { useMemo, useState } from 'preact/hooks';
import { Problem } from '../ui/problem.tsx';
import { say } from '../ui/say.ts';
import { statusName } from '../ui/status-name.ts';
import { useSettings } from '../ui/use-settings.ts';
import { useTheme } from '../ui/use-theme.ts';
import { EVERYTHING, type Wanted, wantedOf } from './filter.ts';
import { Filters } from './filters.tsx';
import { OwnTerms } from './own-terms.tsx';
import { SelectedActions } from './selected-actions.tsx';
import { TakeOut } from './take-out.tsx';
import { useWords } from './use-words.ts';
import { WordDetail } from './word-detail.tsx';
import { WordList } from './word-list.tsx';

/** The page of what the reader has saved. */
export function Words() {
  useTheme(useSettings().settings);
  const inUse = useWords();
  const { words, problem, done } = inUse;
  const [wanted, setWanted] = useState<Wanted>(EVERYTHING);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState(0);
  const [opened, setOpened] = useState<string>();
  const shown = useMemo(() => (words ? wantedOf(words, wanted) : []), [words, wanted]);
  const word = words?.find((w) => w.key === opened);

  const toggle = (key: string) => {
    const next = new Set(selected);
    if (!next.delete(key)) next.add(key);
    setSelected(next);
  };
  const keys = [...selected].filter((key) => shown.some((w) => w.key === key));
  const remove = (which: readonly string[]) => {
    if (which.length === 0) return;
    setSelected(new Set());
    void inUse.remove(which);
  };
  const change = (next: Partial<Wanted>) => {
    setWanted({ ...wanted, ...next });
    setActive(0);
  };

  return (
    <main class={word ? 'with-detail' : undefined}>
      <header class="top">
        <h1>{say('yourWords')}</h1>
        <nav>
          <a href="../review/index.html">{say('review')}</a>
          <a href="../press/index.html">{say('pressOverview')}</a>
          <a href="../options/index.html">{say('settings')}</a>
        </nav>
      </header>
      {problem && <Problem>{problem}</Problem>}
      {words?.length === 0 && (
        <section class="empty">
          <h2>{say('nothingSaved')}</h2>
          <p class="quiet">{say('nothingSavedMore')}</p>
        </section>
      )}
      {words !== undefined && words.length > 0 && (
        <>
          <Filters words={words} wanted={wanted} change={change} />
          <p class="count-line" aria-live="polite">
            {shown.length === words.length ? say('wordsCount', words.length) : say('wordsOf', shown.length, words.length)}
            {done && (
              <>
                {' '}
                · {done.what}{' '}
                <button type="button" class="link" onClick={() => void inUse.undo()}>
                  {say('undo')}
                </button>
              </>
            )}
          </p>
          {keys.length > 0 && (
            <SelectedActions
              count={keys.length}
              setStatus={(status) => void inUse.change(keys, { status }, statusName(status))}
              remove={() => remove(keys)}
              clear={() => setSelected(new Set())}
            />
          )}
          <WordList
            words={shown}
            active={Math.min(active, shown.length - 1)}
            selected={selected}
            setActive={setActive}
            toggle={toggle}
            selectAll={() => setSelected(new Set(shown.map((w) => w.key)))}
            open={setOpened}
            remove={() => remove(keys)}
          />
        </>
      )}
      {word && (
        <WordDetail
          word={word}
          change={(next, what) => void inUse.change([word.key], next, what)}
          remove={() => remove([word.key])}
          close={() => setOpened(undefined)}
        />
      )}
      <OwnTerms />
      {words && <TakeOut words={keys.length > 0 ? shown.filter((w) => selected.has(w.key)) : shown} taken={() => void inUse.reload()} />}
    </main>
  );
}
