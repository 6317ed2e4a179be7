import type { ComponentChildren } from 'preact';
import { isBare } from '../extension/marks-shown.ts';
import { beyondName } from '../swahili/index.ts';
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
  // What an expression says inside a longer term is said by the term.
  const expression = phrase && around.some(({ start, end }) => start <= phrase.start && phrase.end <= end) ? undefined : phrase;
  const isWithin = around.some(({ start, end }) => end - start > explanation.end - explanation.start) || expression !== undefined;
  const tellsMore = first !== undefined && !(isNamed && first.parts.length <= 1);
  return (
    <div class="card" lang="en">
      {around.map((mark) => (
        <MarkPart key={`${mark.kind} ${mark.key}`} mark={mark} words={text.slice(mark.start, mark.end)} />
      ))}
      {expression && (
        <section class="mark">
          <p class="label">{say('expression')}</p>
          <p class="head" lang="sw">
            {expression.text}
          </p>
          <p class="says">{expression.gloss}</p>
        </section>
      )}
      {tellsMore && (
        <ReadingPart
          reading={first}
          word={explanation.text}
          says={explanation.says}
          refers={explanation.refers}
          isAside={isNamed}
          isWithin={isWithin}
          plain={plain}
        />
      )}
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
  /** What its parts refer to in the sentence. */
  refers?: Explanation['refers'];
  /** Smaller, and without the word once more. */
  isAside: boolean;
  /** A longer term stands above: the word's parts wait behind its grammar. */
  isWithin?: boolean;
  plain: boolean;
}

function ReadingPart({ reading, word, says, refers = [], isAside, isWithin = false, plain }: ReadingProps) {
  const form = dictionaryForm(reading);
  const isOwnForm = form.replace('-', '').toLowerCase() === word.toLowerCase();
  const first = says && says !== reading.gloss ? says : undefined;
  const parts = reading.parts.length > 1 && <Parts reading={reading} />;
  return (
    <section class={isAside ? 'reading aside' : 'reading'}>
      {!isAside && (
        <p class="head">
          <span lang="sw">{word}</span> {first && <span class="says">{first}</span>}
        </p>
      )}
      <p class={first || isAside ? 'gloss' : 'says'}>
        {!isOwnForm && (
          <>
            <i lang="sw">{form}</i>{' '}
          </>
        )}
        {reading.gloss}
      </p>
      {!isAside && !isWithin && parts}
      <Grammar reading={reading} plain={plain}>
        {(isAside || isWithin) && parts}
      </Grammar>
      {refers.map(({ role, text, sure }) => (
        <p key={role} class="note">
          <i lang="sw">{reading.parts.find((part) => part.role === role)?.text ?? word}</i>: {!sure && say('probably')}{' '}
          <span lang="sw">{text}</span>
        </p>
      ))}
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

/** The words of grammar on one line; what they mean, and the parts of a word that is not in the middle of attention, wait behind it. */
function Grammar({ reading, plain, children }: { reading: Reading; plain: boolean; children?: ComponentChildren }) {
  const words = grammarWords(reading, plain);
  const line = words.map(({ text }) => text).join(' · ');
  const hasEnding = reading.parts.some(({ role, gloss }) => role === 'final vowel' && !gloss);
  const explained = [
    ...words.flatMap(({ text, meaning }) => (meaning ? [{ text, meaning }] : [])),
    ...(hasEnding && !plain ? [{ text: say('finalVowel'), meaning: say('finalVowelMeans') }] : []),
  ];
  if (explained.length === 0 && !children) return <p class="label">{line}</p>;
  return (
    <details class="grammar">
      <summary class="label">{line}</summary>
      {children}
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
