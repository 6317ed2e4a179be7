import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { count } from '../extension/shape.ts';
import type { KeySentence } from '../swahili/types.ts';
import type { Place } from './digest-view.tsx';
import { Interlinear } from './interlinear.tsx';
import { useRemembered } from './remembered.ts';
import { Section } from './section.tsx';

const FEWEST = 1;
const MOST = 7;
const USUAL = 4;

/** The sentences that say most, in the order of the article, each with its rough English and its words one by one. */
export function KeySentences({ sentences, show }: { sentences: readonly KeySentence[]; show(place: Place): void }) {
  const [wanted, setWanted] = useRemembered('sentences', USUAL, count);
  if (sentences.length === 0) return null;
  const most = Math.min(MOST, sentences.length);
  const length = Math.min(Math.max(wanted, FEWEST), most);
  const inOrder = sentences.slice(0, length).toSorted((a, b) => a.block - b.block || a.start - b.start);
  return (
    <Section name="sentences" title="Key sentences">
      {inOrder.some(({ english }) => english.text !== '') && (
        <p class="quiet small">
          Rough English, made by rules on your computer. Point at a word of it to see its Swahili; click the Swahili to find it in the page.
        </p>
      )}
      {most > FEWEST && (
        <label class="length">
          <span class="quiet small">Shorter</span>
          <input
            type="range"
            aria-label="How many key sentences"
            min={FEWEST}
            max={most}
            value={length}
            onInput={({ currentTarget }) => setWanted(Number(currentTarget.value))}
          />
          <span class="quiet small">Longer</span>
        </label>
      )}
      <ol class="sentences">
        {inOrder.map((sentence) => (
          <Sentence key={`${sentence.block}:${sentence.start}`} sentence={sentence} show={show} />
        ))}
      </ol>
    </Section>
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
            <Fragment key={index}>
              {piece.text.startsWith(' ') && ' '}
              {/* biome-ignore lint/a11y/noStaticElementInteractions: a help for the eye; the Swahili sentence stands below for everybody */}
              <span
                class={piece === source ? 'pointed' : piece.known ? undefined : 'unknown'}
                lang={piece.known ? undefined : 'sw'}
                onMouseEnter={() => setSource(piece)}
              >
                {piece.text.trimStart()}
              </span>
            </Fragment>
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
