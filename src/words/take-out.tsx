import { useState } from 'preact/hooks';
import wasm from 'sql.js/dist/sql-wasm.wasm?url';
import { reason } from '../extension/result.ts';
import { theLibrary } from '../library/database.ts';
import { tellChange } from '../library/news.ts';
import type { SavedWord } from '../library/saved.ts';
import { exportJson, importLibrary, type LibraryFile, parseLibrary } from '../library/transfer/json.ts';
import { wordsAsTsv } from '../library/transfer/tsv.ts';
import { saveFile } from '../ui/save-file.ts';

interface Props {
  /** What goes into table and deck: the list as it is filtered, or what is selected in it. */
  words: readonly SavedWord[];
  /** Called when a file has been taken in. */
  taken(): void;
}

const NAME = `msomaji-${new Date().toISOString().slice(0, 10)}`;

/** Export and import. */
export function TakeOut({ words, taken }: Props) {
  const [said, setSaid] = useState('');
  const [progress, setProgress] = useState<number>();
  const [file, setFile] = useState<LibraryFile>();

  const attempt = async (work: () => Promise<string>) => {
    try {
      setSaid(await work());
    } catch (error) {
      setSaid(`That did not work: ${reason(error)}.`);
    }
    setProgress(undefined);
  };
  const everything = () =>
    attempt(async () => {
      saveFile(`${NAME}.json`, 'application/json', await exportJson(await theLibrary()));
      return 'Everything is saved as JSON.';
    });
  const table = () =>
    attempt(async () => {
      saveFile(`${NAME}.tsv`, 'text/tab-separated-values', wordsAsTsv(words));
      return `${words.length} words are saved as a table.`;
    });
  const deck = () =>
    attempt(async () => {
      setProgress(0);
      // SQLite is large, and most readers never make a deck.
      const { exportAnki } = await import('../library/transfer/anki.ts');
      saveFile(`${NAME}.apkg`, 'application/octet-stream', await exportAnki(words, wasm, setProgress));
      return `${words.length} words are saved as a deck for Anki.`;
    });
  const choose = async (input: HTMLInputElement) => {
    const [chosen] = input.files ?? [];
    input.value = '';
    if (!chosen) return;
    const parsed = parseLibrary(await chosen.text());
    setFile('fault' in parsed ? undefined : parsed);
    setSaid('fault' in parsed ? `${chosen.name} cannot be taken in. ${parsed.fault} Nothing has changed.` : '');
  };
  const take = (how: 'merge' | 'replace') =>
    attempt(async () => {
      await importLibrary(await theLibrary(), file!, how);
      tellChange();
      taken();
      setFile(undefined);
      return how === 'merge' ? 'The file has been added to your words.' : 'Your words are those of the file now.';
    });

  return (
    <section class="take-out">
      <h2>Export and import</h2>
      <div class="buttons">
        <button type="button" disabled={words.length === 0} onClick={() => void deck()}>
          Anki deck
        </button>
        <button type="button" disabled={words.length === 0} onClick={() => void table()}>
          Table (TSV)
        </button>
        <button type="button" onClick={() => void everything()}>
          Everything (JSON)
        </button>
        <label class="button">
          Import JSON …
          <input type="file" accept=".json,application/json" class="unseen" onChange={(e) => void choose(e.currentTarget)} />
        </label>
      </div>
      {progress !== undefined && <progress value={progress} aria-label="Export" />}
      {file && (
        <fieldset class="choice">
          <legend>
            The file holds {file.words.length} words, {file.answers.length} answers and {file.terms.length} terms of your own.
          </legend>
          <button type="button" onClick={() => void take('merge')}>
            Add to what is here
          </button>
          <button type="button" onClick={() => void take('replace')}>
            Replace what is here
          </button>
          <button type="button" class="link" onClick={() => setFile(undefined)}>
            Cancel
          </button>
        </fieldset>
      )}
      <p class="quiet" aria-live="polite">
        {said}
      </p>
    </section>
  );
}
