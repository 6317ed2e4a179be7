import { useState } from 'preact/hooks';
import type { KeySentence } from '../swahili/types.ts';
import type { Place } from './digest-view.tsx';
import { Interlinear } from './interlinear.tsx';

const FEWEST = 1;
const MOST = 7;
const USUAL = 4;

/** The sentences that say most, in the order of the article, each with its rough English and its words one by one. */
export function KeySentences({ sentences, show }: { sentences: readonly KeySentence[]; show(place: Place): void }) {
  const [length, setLength] = useState(USUAL);
  if (sentences.length === 0) return null;
  const inOrder = sentences.slice(0, length).toSorted((a, b) => a.block - b.block || a.start - b.start);
  return (
    <section aria-labelledby="sentences">
      <h2 id="sentences">Key sentences</h2>
      {sentences.length > FEWEST && (
        <label class="length">
          <span class="quiet small">How many</span>
          <input
            type="range"
            min={FEWEST}
            max={Math.min(MOST, sentences.length)}
            value={Math.min(length, sentences.length)}
            onInput={(event) => setLength(Number(event.currentTarget.value))}
          />
        </label>
      )}
      {inOrder.some(({ english }) => english.text !== '') && <p class="quiet small">In rough English, made without any service.</p>}
      <ol class="sentences">
        {inOrder.map((sentence) => (
          <Sentence key={`${sentence.block}:${sentence.start}`} sentence={sentence} show={show} />
        ))}
      </ol>
    </section>
  );
}

/** Pointing at an English word shows the Swahili that it came from. */
function Sentence({ sentence, show }: { sentence: KeySentence; show(place: Place): void }) {
  const [source, setSource] = useState<{ start: number; end: number }>();
  const { text, start, english, words } = sentence;
  const from = source ? Math.max(0, source.start - start) : 0;
  const to = source ? Math.min(text.length, source.end - start) : 0;
  return (
    <li>
      {english.text && (
        <p onMouseLeave={() => setSource(undefined)}>
          {english.pieces.map((piece, index) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: a help for the eye; the Swahili sentence stands below for everybody
            <span key={index} class={piece.known ? undefined : 'unknown'} onMouseEnter={() => setSource(piece)}>
              {piece.text}
            </span>
          ))}
        </p>
      )}
      <button type="button" class="source" lang="sw" onClick={() => show(sentence)}>
        {text.slice(0, from)}
        {to > from && <mark>{text.slice(from, to)}</mark>}
        {text.slice(Math.max(from, to))}
      </button>
      {words.length > 0 && <Interlinear words={words} />}
    </li>
  );
}
