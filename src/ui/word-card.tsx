import type { ComponentChildren } from 'preact';
import { isBare } from '../extension/marks-shown.ts';
import { beyondName } from '../swahili/text/beyond-name.ts';
import type { Explanation, Mark, Part, Reading } from '../swahili/types.ts';
import { dictionaryForm, grammarWords, partGloss } from './grammar.ts';
import { KindLabel } from './kind-label.tsx';
import { say } from './say.ts';

interface Props {
  explanation: Explanation;
  /** The block that the word stands in: the explanation's offsets point into it. */
  text: string;
  /** Without words of grammar that a beginner has no use for. */
  plain?: boolean;
  /** What can be done with the word. */
  children?: ComponentChildren;
}

/** Everything about one word: the name or term that it belongs to, what it says here, its parts, and how else it could be read. */
export function WordCard({ explanation, text, plain = false, children }: Props) {
  const { marks, phrase, readings } = explanation;
  const [first, ...others] = readings;
  // What says more comes first: the longest name or term around the word.
  const around = marks.toReversed();
  const isNamed = around.some((mark) => mark.start === explanation.start && mark.end === explanation.end);
  const tellsMore = first !== undefined && !(isNamed && first.parts.length <= 1);
  return (
    <div class="card" lang="en">
      {around.map((mark) => (
        <MarkPart key={`${mark.kind} ${mark.key}`} mark={mark} words={text.slice(mark.start, mark.end)} />
      ))}
      {phrase && (
        <section class="mark">
          <p class="label">{say('expression')}</p>
          <p class="head" lang="sw">
            {phrase.text}
          </p>
          <p class="says">{phrase.gloss}</p>
        </section>
      )}
      {tellsMore && <ReadingPart reading={first} word={explanation.text} says={explanation.says} isAside={isNamed} plain={plain} />}
      {others.length > 0 && (
        <details class="more">
          <summary>{others.length === 1 ? say('anotherReading') : say('otherReadings', others.length)}</summary>
          {others.map((reading) => (
            <ReadingPart key={`${reading.lemma} ${reading.gloss}`} reading={reading} word={explanation.text} isAside plain={plain} />
          ))}
        </details>
      )}
      {children}
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
      {gloss && !isBare(gloss) && <p class="says">{gloss}</p>}
      {mark.explanation && <p class="note">{mark.explanation}</p>}
    </section>
  );
}

interface ReadingProps {
  reading: Reading;
  word: string;
  /** English of the form as it stands here. */
  says?: string | undefined;
  /** Smaller, and without the word once more. */
  isAside: boolean;
  plain: boolean;
}

function ReadingPart({ reading, word, says, isAside, plain }: ReadingProps) {
  const form = dictionaryForm(reading);
  const isOwnForm = form.replace('-', '').toLowerCase() === word.toLowerCase();
  return (
    <section class="reading">
      {!isAside && (
        <p class="head" lang="sw">
          {word}
        </p>
      )}
      {says && says !== reading.gloss && <p class="says">{says}</p>}
      <p class={says ? 'gloss' : 'says'}>
        {!isOwnForm && (
          <>
            <i lang="sw">{form}</i>{' '}
          </>
        )}
        {reading.gloss}
      </p>
      {reading.parts.length > 1 && <Parts reading={reading} />}
      <Grammar reading={reading} plain={plain} />
      {reading.why && <p class="note">{say('whyThisReading', reading.why)}</p>}
      {reading.guess && <p class="guess">{say('guess')}</p>}
    </section>
  );
}

/** The parts of a word side by side, each with what it does below it. */
function Parts({ reading }: { reading: Reading }) {
  return (
    <ol class="parts" aria-label={say('partsOfTheWord')}>
      {reading.parts.map((part: Part, i) => (
        <li key={i} class={part.role === 'stem' ? 'stem' : undefined}>
          <span lang="sw">{part.text}</span> <small>{partGloss(part, reading.grammar)}</small>
        </li>
      ))}
    </ol>
  );
}

/** The words of grammar on one line; what they mean waits behind it. */
function Grammar({ reading, plain }: { reading: Reading; plain: boolean }) {
  const words = grammarWords(reading, plain);
  const line = words.map(({ text }) => text).join(' · ');
  const hasEnding = reading.parts.some(({ role, gloss }) => role === 'final vowel' && !gloss);
  const explained = [
    ...words.flatMap(({ text, meaning }) => (meaning ? [{ text, meaning }] : [])),
    ...(hasEnding && !plain ? [{ text: say('finalVowel'), meaning: say('finalVowelMeans') }] : []),
  ];
  if (explained.length === 0) return <p class="label">{line}</p>;
  return (
    <details class="grammar">
      <summary class="label">{line}</summary>
      <dl>
        {explained.map(({ text, meaning }) => (
          <div key={text}>
            <dt>{text}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
