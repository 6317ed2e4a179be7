import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../extension/channel.ts';
import type { ExplainedWord } from '../extension/contract.ts';
import { STATUSES, type Status } from '../library/saved.ts';
import { type Savable, savableIn } from './found-words.ts';
import { say } from './say.ts';
import { statusName } from './status-name.ts';

/** Where the page is: what is saved remembers it. */
export interface Source {
  title: string;
  address: string;
}

/** Keeps the word, or the name or term around it, in the reader's library; and says how it is kept. */
export function SaveWord({ word, source }: { word: ExplainedWord; source: Source }) {
  return (
    <>
      {savableIn(word).map((savable) => (
        <SaveOne key={`${savable.found.kind} ${savable.found.lemma}`} savable={savable} text={word.text} source={source} />
      ))}
    </>
  );
}

function SaveOne({ savable: { found, start, end }, text, source }: { savable: Savable; text: string; source: Source }) {
  const { kind, lemma, pos } = found;
  /** Undefined until it is known. */
  const [status, setStatus] = useState<Status | null>();
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    let ended = false;
    void askBackground('statusOf', { kind, lemma, pos }).then((answer) => {
      if (!ended && answer.ok) setStatus(answer.value);
    });
    return () => {
      ended = true;
    };
  }, [kind, lemma, pos]);

  const save = async (): Promise<boolean> => {
    const answer = await askBackground('save', { found, text, start, end, ...source });
    if (answer.ok) setStatus(answer.value);
    else setProblem(answer.error.message);
    return answer.ok;
  };
  const change = async (next: Status) => {
    const answer = await askBackground('setStatus', { kind, lemma, pos, status: next });
    if (answer.ok) setStatus(next);
    else setProblem(answer.error.message);
  };

  const know = async () => {
    if (await save()) await change('known');
  };

  if (problem) return <span role="alert">{problem}</span>;
  if (status === undefined) return null;
  if (status === null)
    return (
      <>
        <button type="button" onClick={() => void save()}>
          {say('saveThis', lemma)}
        </button>
        <button type="button" onClick={() => void know()}>
          {say('iKnowIt')}
        </button>
      </>
    );
  return (
    <label>
      <span lang="sw">{lemma}</span>{' '}
      <select value={status} onChange={(event) => void change(event.currentTarget.value as Status)}>
        {STATUSES.map((one) => (
          <option key={one} value={one}>
            {statusName(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
