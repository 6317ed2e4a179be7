import { useEffect, useState } from 'preact/hooks';
import { reason } from '../extension/result.ts';
import { tellChange } from '../extension/tell-change.ts';
import { type Library, theLibrary } from '../library/database.ts';
import { onChange } from '../library/news.ts';
import type { OwnTerm } from '../library/saved.ts';
import { allTerms, removeTerm, saveTerms } from '../library/terms.ts';
import { type Fault, parseTerms, termsAsTsv } from '../library/transfer/tsv.ts';
import { Problem } from '../ui/problem.tsx';
import { saveFile } from '../ui/save-file.ts';
import { say } from '../ui/say.ts';

/** The reader's own glossary: its terms win over the bundled ones on every page. */
export function OwnTerms() {
  const [terms, setTerms] = useState<readonly OwnTerm[]>([]);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [problem, setProblem] = useState<string>();

  const work = async (write?: (library: Library) => Promise<void>) => {
    try {
      const library = await theLibrary();
      await write?.(library);
      if (write) await tellChange(library);
      setTerms(await allTerms(library));
      setProblem(undefined);
    } catch (error) {
      setProblem(say('cannotSaveThis', reason(error)));
    }
  };
  useEffect(() => {
    const ended = new AbortController();
    onChange(() => void work(), ended.signal);
    void work();
    return () => ended.abort();
  }, []);

  /** Takes lines in; none where one of them is at fault. */
  const take = (text: string): boolean => {
    const parsed = parseTerms(text);
    setFaults(parsed.faults);
    if (parsed.faults.length > 0) return false;
    void work((library) => saveTerms(library, parsed.terms));
    return true;
  };
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    if (take(['term', 'english', 'note'].map((name) => String(data.get(name) ?? '').replaceAll('\t', ' ')).join('\t'))) form.reset();
  };
  const choose = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    input.value = '';
    if (file) take(await file.text());
  };

  return (
    <details class="own-terms">
      <summary>
        <h2>{say('ownTerms')}</h2> <span class="quiet">{terms.length}</span>
      </summary>
      <p class="quiet">{say('ownTermsMore')}</p>
      {problem && <Problem>{problem}</Problem>}
      <form onSubmit={add}>
        <label>
          {say('swahili')}
          <input name="term" required lang="sw" autocomplete="off" />
        </label>
        <label>
          {say('english')}
          <input name="english" required autocomplete="off" />
        </label>
        <label>
          {say('note')}
          <input name="note" autocomplete="off" />
        </label>
        <button type="submit">{say('add')}</button>
      </form>
      {faults.length > 0 && (
        <div class="problem" role="alert">
          {say('termFaults', faults.length)}
          <ul>
            {faults.slice(0, 20).map(({ line, fault }) => (
              <li key={line}>
                {line}: {fault}
              </li>
            ))}
          </ul>
        </div>
      )}
      {terms.length > 0 && (
        <ul class="terms">
          {terms.map(({ term, english, note }) => (
            <li key={term}>
              <b lang="sw">{term}</b> <span>{english}</span> <span class="quiet">{note}</span>
              <button type="button" class="link" onClick={() => void work((library) => removeTerm(library, term))}>
                {say('remove')}
                <span class="unseen"> {term}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="buttons">
        <label class="button">
          {say('importTable')}
          <input type="file" accept=".tsv,.txt,text/tab-separated-values" class="unseen" onChange={(e) => void choose(e.currentTarget)} />
        </label>
        <button
          type="button"
          disabled={terms.length === 0}
          onClick={() => saveFile('msomaji-terms.tsv', 'text/tab-separated-values', termsAsTsv(terms))}
        >
          {say('export')}
        </button>
      </div>
    </details>
  );
}
