import { useState } from 'preact/hooks';
import wasm from 'sql.js/dist/sql-wasm.wasm?url';
import { reason } from '../extension/result.ts';
import { tellChange } from '../extension/tell-change.ts';
import { theLibrary } from '../library/database.ts';
import type { SavedWord } from '../library/saved.ts';
import { exportJson, importLibrary, type LibraryFile, parseLibrary } from '../library/transfer/json.ts';
import { wordsAsTsv } from '../library/transfer/tsv.ts';
import { saveFile } from '../ui/save-file.ts';
import { say } from '../ui/say.ts';

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
      setSaid(say('didNotWork', reason(error)));
    }
    setProgress(undefined);
  };
  const everything = () =>
    attempt(async () => {
      saveFile(`${NAME}.json`, 'application/json', await exportJson(await theLibrary()));
      return say('savedEverything');
    });
  const table = () =>
    attempt(async () => {
      saveFile(`${NAME}.tsv`, 'text/tab-separated-values', wordsAsTsv(words));
      return say('savedTable', words.length);
    });
  const deck = () =>
    attempt(async () => {
      setProgress(0);
      // SQLite is large, and most readers never make a deck.
      const { exportAnki } = await import('../library/transfer/anki.ts');
      saveFile(`${NAME}.apkg`, 'application/octet-stream', await exportAnki(words, wasm, setProgress));
      return say('savedDeck', words.length);
    });
  const choose = async (input: HTMLInputElement) => {
    const [chosen] = input.files ?? [];
    input.value = '';
    if (!chosen) return;
    const parsed = parseLibrary(await chosen.text());
    setFile('fault' in parsed ? undefined : parsed);
    setSaid('fault' in parsed ? say('cannotTakeIn', chosen.name, parsed.fault) : '');
  };
  const take = (how: 'merge' | 'replace') =>
    attempt(async () => {
      const library = await theLibrary();
      await importLibrary(library, file!, how);
      await tellChange(library);
      taken();
      setFile(undefined);
      return say(how === 'merge' ? 'fileAdded' : 'fileReplaced');
    });

  return (
    <section class="take-out">
      <h2>{say('exportImport')}</h2>
      <div class="buttons">
        <button type="button" disabled={words.length === 0} onClick={() => void deck()}>
          {say('ankiDeck')}
        </button>
        <button type="button" disabled={words.length === 0} onClick={() => void table()}>
          {say('tableTsv')}
        </button>
        <button type="button" onClick={() => void everything()}>
          {say('everythingJson')}
        </button>
        <label class="button">
          {say('importJson')}
          <input type="file" accept=".json,application/json" class="unseen" onChange={(e) => void choose(e.currentTarget)} />
        </label>
      </div>
      {progress !== undefined && <progress value={progress} aria-label={say('export')} />}
      {file && (
        <fieldset class="choice">
          <legend>{say('fileHolds', file.words.length, file.answers.length, file.terms.length, file.articles.length)}</legend>
          <button type="button" onClick={() => void take('merge')}>
            {say('addToHere')}
          </button>
          <button type="button" onClick={() => void take('replace')}>
            {say('replaceHere')}
          </button>
          <button type="button" class="link" onClick={() => setFile(undefined)}>
            {say('cancel')}
          </button>
        </fieldset>
      )}
      <p class="quiet" aria-live="polite">
        {said}
      </p>
    </section>
  );
}
