import type { GlossedWord } from '../swahili/types.ts';
import { say } from '../ui/say.ts';

/** A sentence in three aligned lines: the word, its parts, what each means. A word of one part has no second line. */
export function Interlinear({ words }: { words: readonly GlossedWord[] }) {
  return (
    <details class="interlinear">
      <summary>{say('wordByWord')}</summary>
      <ol>
        {words.map((word, index) => (
          <li key={index}>
            <span class="word" lang="sw">
              {word.text}
            </span>
            {word.parts.length > 0 ? (
              <span class="morphs">
                {word.parts.map((part, i) => (
                  <span key={i} class="morph">
                    <span lang="sw">{i < word.parts.length - 1 ? `${part.text}-` : part.text}</span>
                    <span class="gloss" lang="en">
                      {part.gloss}
                    </span>
                  </span>
                ))}
              </span>
            ) : (
              <span class="gloss" lang="en">
                {word.gloss}
              </span>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
