import type { Digest } from '../swahili/types.ts';
import { Section } from './section.tsx';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** How hard the article is, how long it takes, and the words that unlock it. */
export function Learning({ difficulty, vocabulary }: Pick<Digest, 'difficulty' | 'vocabulary'>) {
  if (vocabulary.length === 0) return null;
  const { words, sentences, beyond1000, beyond3000 } = difficulty;
  return (
    <Section name="learning" title="For learners">
      <p class="quiet small">
        {Math.round(words / Math.max(1, sentences))} words a sentence. {percent(beyond1000)} of the words are outside the 1,000 most
        frequent, {percent(beyond3000)} outside the 3,000.
      </p>
      <h3>Words that unlock this article</h3>
      <dl class="vocabulary">
        {vocabulary.map(({ lemma, gloss }) => (
          <div key={lemma}>
            <dt lang="sw">{lemma}</dt>
            <dd>{gloss}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
