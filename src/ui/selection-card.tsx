import type { English, GlossedWord } from '../swahili/types.ts';
import { BrowserEnglish } from './browser-english.tsx';
import { RoughEnglish } from './rough-english.tsx';
import { say } from './say.ts';

interface Props {
  text: string;
  /** One for each paragraph; none when what is selected is not Swahili. */
  english: readonly English[];
  words: readonly GlossedWord[];
}

/** A selected phrase or paragraphs in rough English, with their words. */
export function SelectionCard({ text, english, words }: Props) {
  if (english.length === 0) return <p class="note">{say('notSwahili')}</p>;
  return (
    <div class="card">
      <section>
        <p class="label">{say('roughEnglish')}</p>
        {english.map((one, i) => (
          <RoughEnglish key={i} english={one} />
        ))}
      </section>
      <BrowserEnglish text={text} />
      <details class="more">
        <summary>{say('wordByWord')}</summary>
        <dl class="glosses">
          {words.map(({ text: word, gloss }, i) => (
            <div key={i}>
              <dt lang="sw">{word}</dt>
              <dd lang="en">{gloss}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
