import type { KeySentence } from '../swahili/types.ts';
import type { Place } from './digest-view.tsx';

/** The sentences that say most, in the order of the article, each with its rough English. */
export function KeySentences({ sentences, show }: { sentences: readonly KeySentence[]; show(place: Place): void }) {
  if (sentences.length === 0) return null;
  const inOrder = sentences.toSorted((a, b) => a.block - b.block || a.start - b.start);
  return (
    <section aria-labelledby="sentences">
      <h2 id="sentences">Key sentences</h2>
      {inOrder.some(({ english }) => english.text !== '') && <p class="quiet small">In rough English, made without any service.</p>}
      <ol class="sentences">
        {inOrder.map((sentence) => (
          <li key={`${sentence.block}:${sentence.start}`}>
            {sentence.english.text && <p>{sentence.english.text}</p>}
            <button type="button" class="source" lang="sw" onClick={() => show(sentence)}>
              {sentence.text}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
