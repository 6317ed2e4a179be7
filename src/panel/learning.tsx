import type { Digest } from '../swahili/types.ts';
import { say } from '../ui/say.ts';
import { Section } from './section.tsx';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** How hard the article is, how long it takes, and the words that unlock it. */
export function Learning({ difficulty, vocabulary }: Pick<Digest, 'difficulty' | 'vocabulary'>) {
  if (vocabulary.length === 0) return null;
  const { words, sentences, beyond1000, beyond3000 } = difficulty;
  return (
    <Section name="learning" title={say('forLearners')} folded>
      <p class="quiet small">{say('learningNote', Math.round(words / Math.max(1, sentences)), percent(beyond1000), percent(beyond3000))}</p>
      <h3>{say('unlockingWords')}</h3>
      <dl class="vocabulary">
        {vocabulary.map(({ lemma, gloss }) => (
          <div key={lemma}>
            <dt lang="sw">{lemma}</dt>
            <dd lang="en">{gloss}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
