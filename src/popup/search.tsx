import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../extension/channel.ts';
import type { Found } from '../swahili/types.ts';
import { dictionaryForm, grammarWords } from '../ui/grammar.ts';
import { Problem } from '../ui/problem.tsx';
import { say } from '../ui/say.ts';

/** Looks up a word that is typed: Swahili in any form, a phrase, or English. */
export function Search() {
  const [query, setQuery] = useState('');
  const [answer, setAnswer] = useState<{ query: string; found: Found }>();
  const [problem, setProblem] = useState<string>();
  const wanted = query.trim();

  useEffect(() => {
    let ended = false;
    // The first question, about nothing, wakes the background and its index before anything is typed.
    void askBackground('search', { query: wanted }).then((result) => {
      if (ended) return;
      setProblem(result.ok ? undefined : result.error.message);
      if (result.ok) setAnswer({ query: wanted, found: result.value });
    });
    return () => {
      ended = true;
    };
  }, [wanted]);

  return (
    <search>
      <input
        type="search"
        aria-label={say('search')}
        placeholder={say('search')}
        value={query}
        autocomplete="off"
        spellcheck={false}
        autofocus
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      {problem && <Problem>{problem}</Problem>}
      <div aria-live="polite">{answer && answer.query !== '' && wanted !== '' && <Answer {...answer} />}</div>
    </search>
  );
}

function Answer({ query, found: { readings, english, entries } }: { query: string; found: Found }) {
  if (readings.length === 0 && entries.length === 0 && english === '') return <p class="quiet">{say('nothingFound', query)}</p>;
  return (
    <ul class="answers">
      {english && (
        <li>
          <span class="label">{say('roughEnglish')}</span>
          <span lang="en">{english}</span>
        </li>
      )}
      {readings.map((reading) => (
        <li key={`${reading.lemma} ${reading.pos} ${reading.gloss}`}>
          <b lang="sw">{dictionaryForm(reading)}</b> <span lang="en">{reading.gloss}</span>
          {reading.parts.length > 1 && (
            <span class="label">
              <span lang="sw">{reading.parts.map(({ text }) => text).join('-')}</span>:{' '}
              {grammarWords(reading, true)
                .map(({ text }) => text)
                .join(' · ')}
            </span>
          )}
        </li>
      ))}
      {entries.map(({ swahili, english: gloss }) => (
        <li key={`${swahili} ${gloss}`}>
          <b lang="sw">{swahili}</b> <span lang="en">{gloss}</span>
        </li>
      ))}
    </ul>
  );
}
