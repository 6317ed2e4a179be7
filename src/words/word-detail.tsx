import { useEffect, useState } from 'preact/hooks';
import { type SavedWord, STATUSES } from '../library/saved.ts';
import type { Change } from '../library/words.ts';
import { say } from '../ui/say.ts';
import { statusName } from '../ui/status-name.ts';
import { siteOf } from './filter.ts';

interface Props {
  word: SavedWord;
  change(change: Change, what: string): void;
  remove(): void;
  close(): void;
}

const dayOf = (time: number): string => new Date(time).toLocaleDateString(undefined, { dateStyle: 'medium' });

/** One word: its meaning and note to edit, and the sentences in which it was met. */
export function WordDetail({ word, change, remove, close }: Props) {
  const [gloss, setGloss] = useState(word.gloss);
  const [note, setNote] = useState(word.note);
  useEffect(() => {
    setGloss(word.gloss);
    setNote(word.note);
  }, [word]);

  return (
    <section class="detail" aria-label={say('aboutWord', word.lemma)}>
      <header>
        <h2 lang="sw">{word.lemma}</h2>
        <button type="button" class="close" aria-label={say('close')} onClick={close}>
          ×
        </button>
      </header>
      <p class="quiet small">{[word.pos, word.domain].filter((t) => t !== '').join(' · ')}</p>
      <label>
        {say('meaning')}
        <input
          value={gloss}
          onInput={(e) => setGloss(e.currentTarget.value)}
          onChange={() => change({ gloss: gloss.trim() }, say('doneMeaning'))}
        />
      </label>
      <label>
        {say('yourNote')}
        <textarea
          rows={3}
          value={note}
          onInput={(e) => setNote(e.currentTarget.value)}
          onChange={() => change({ note: note.trim() }, say('doneNote'))}
        />
      </label>
      <fieldset class="statuses">
        <legend>{say('status')}</legend>
        {STATUSES.map((status) => (
          <label key={status}>
            <input type="radio" name="status" checked={word.status === status} onChange={() => change({ status }, statusName(status))} />
            {statusName(status)}
          </label>
        ))}
      </fieldset>
      {word.parts.length > 1 && (
        <p class="parts">
          {word.parts.map((part, i) => (
            <span key={i}>
              <b lang="sw">{part.text}</b> <small>{part.gloss}</small>
            </span>
          ))}
        </p>
      )}
      {word.sightings.length > 0 && <h3>{say('whereMet')}</h3>}
      <ol>
        {word.sightings.map(({ sentence, start, end, english, title, address, at }) => (
          <li key={`${at} ${start}`}>
            <p lang="sw">
              {sentence.slice(0, start)}
              <mark>{sentence.slice(start, end)}</mark>
              {sentence.slice(end)}
            </p>
            {english !== '' && <p class="quiet">{english}</p>}
            <p class="quiet small">
              {/^https?:/.test(address) ? (
                <a href={address} target="_blank" rel="noreferrer">
                  {title || siteOf(address)}
                </a>
              ) : (
                title
              )}{' '}
              · {dayOf(at)}
            </p>
          </li>
        ))}
      </ol>
      <button type="button" class="link" onClick={remove}>
        {say('removeWord')}
      </button>
    </section>
  );
}
