import { useState } from 'preact/hooks';
import { count } from '../extension/shape.ts';
import type { English, KeySentence } from '../swahili/types.ts';
import { RoughEnglish } from '../ui/rough-english.tsx';
import { say } from '../ui/say.ts';
import { Interlinear } from './interlinear.tsx';
import type { Place } from './place.ts';
import { useRemembered } from './remembered.ts';
import { Section } from './section.tsx';

const FEWEST = 1;
const MOST = 7;
const USUAL = 3;

/** The sentences that say most, in the order of the article, each with its rough English and its words one by one. */
export function KeySentences({ sentences, show }: { sentences: readonly KeySentence[]; show(place: Place): void }) {
  const [wanted, setWanted] = useRemembered('sentences', USUAL, count);
  if (sentences.length === 0) return null;
  const most = Math.min(MOST, sentences.length);
  const length = Math.min(Math.max(wanted, FEWEST), most);
  const inOrder = sentences.slice(0, length).toSorted((a, b) => a.block - b.block || a.start - b.start);
  return (
    <Section name="sentences" title={say('keySentences')}>
      {inOrder.some(({ english }) => english.text !== '') && <p class="quiet small">{say('keySentencesNote')}</p>}
      {most > FEWEST && (
        <label class="length">
          <span class="quiet small">{say('shorter')}</span>
          <input
            type="range"
            aria-label={say('howManySentences')}
            min={FEWEST}
            max={most}
            value={length}
            onInput={({ currentTarget }) => setWanted(Number(currentTarget.value))}
          />
          <span class="quiet small">{say('longer')}</span>
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
  const [source, setSource] = useState<English['pieces'][number]>();
  const { text, start, english, words } = sentence;
  const from = source ? Math.max(0, source.start - start) : 0;
  const to = source ? Math.min(text.length, source.end - start) : 0;
  return (
    <li>
      {english.text && <RoughEnglish english={english} pointed={source} onPoint={setSource} />}
      <button type="button" class="source" lang="sw" onClick={() => show(sentence)}>
        {text.slice(0, from)}
        {to > from && <mark>{text.slice(from, to)}</mark>}
        {text.slice(Math.max(from, to))}
      </button>
      {words.length > 0 && <Interlinear words={words} />}
    </li>
  );
}
