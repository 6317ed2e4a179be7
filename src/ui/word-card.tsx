import { beyondName } from '../swahili/text/beyond-name.ts';
import type { Explanation, Mark, Part, Reading } from '../swahili/types.ts';
import { dictionaryForm, grammarWords, partGloss } from './grammar.ts';
import { KindLabel } from './kind-label.tsx';

interface Props {
  explanation: Explanation;
  /** The block that the word stands in: the explanation's offsets point into it. */
  text: string;
}

/** Everything about one word: the name or term that it belongs to, its meaning, its parts, and how else it could be read. */
export function WordCard({ explanation, text }: Props) {
  const { marks, phrase, readings } = explanation;
  const [first, ...others] = readings;
  // What says more comes first: the longest name or term around the word.
  const around = marks.toReversed();
  const isNamed = around.some((mark) => mark.start === explanation.start && mark.end === explanation.end);
  const tellsMore = first !== undefined && !(isNamed && first.parts.length <= 1);
  return (
    <div class="card">
      {around.map((mark) => (
        <MarkPart key={`${mark.kind} ${mark.key}`} mark={mark} words={text.slice(mark.start, mark.end)} />
      ))}
      {phrase && (
        <section class="mark">
          <p class="label">Expression</p>
          <p class="head" lang="sw">
            {phrase.text}
          </p>
          <p class="gloss">{phrase.gloss}</p>
        </section>
      )}
      {tellsMore && <ReadingPart reading={first} word={explanation.text} isAside={isNamed} />}
      {others.length > 0 && (
        <details class="others">
          <summary>{others.length === 1 ? 'Another reading' : `${others.length} other readings`}</summary>
          {others.map((reading) => (
            <ReadingPart key={`${reading.lemma} ${reading.gloss}`} reading={reading} word={explanation.text} isAside />
          ))}
        </details>
      )}
    </div>
  );
}

function MarkPart({ mark, words }: { mark: Mark; words: string }) {
  const gloss = beyondName(mark.gloss, words);
  return (
    <section class="mark">
      <p class="label">
        <KindLabel kind={mark.kind} />
        {mark.domain && <span class="aside"> {mark.domain}</span>}
      </p>
      <p class="head" lang="sw">
        {words}
      </p>
      {gloss && <p class="gloss">{gloss}</p>}
      {mark.explanation && <p class="note">{mark.explanation}</p>}
    </section>
  );
}

/** One reading of the word. As an aside it is smaller and does not repeat the word. */
function ReadingPart({ reading, word, isAside }: { reading: Reading; word: string; isAside: boolean }) {
  const form = dictionaryForm(reading);
  return (
    <section class="reading">
      {!isAside && (
        <p class="head" lang="sw">
          {word}
        </p>
      )}
      <p class="gloss">{reading.gloss}</p>
      {reading.parts.length > 1 && <Parts parts={reading.parts} />}
      <p class="label">
        {form.replace('-', '').toLowerCase() !== word.toLowerCase() && (
          <>
            <i lang="sw">{form}</i>{' '}
          </>
        )}
        <span class="aside">{grammarWords(reading).join(' · ')}</span>
      </p>
      {reading.why && <p class="note">Why this reading: {reading.why}</p>}
      {reading.guess && <p class="guess">A guess: no dictionary entry stands behind this word.</p>}
    </section>
  );
}

/** The parts of a word side by side, each with what it does below it. */
function Parts({ parts }: { parts: readonly Part[] }) {
  return (
    <ol class="parts" aria-label="Parts of the word">
      {parts.map((part, i) => (
        <li key={i} class={part.role === 'stem' ? 'stem' : undefined}>
          <span lang="sw">{part.text}</span> <small>{partGloss(part)}</small>
        </li>
      ))}
    </ol>
  );
}
