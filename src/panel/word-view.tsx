import { useEffect, useState } from 'preact/hooks';
import { askPage, onNews } from '../extension/channel.ts';
import type { ExplainedWord } from '../extension/contract.ts';
import { useShortcuts } from '../ui/use-shortcuts.ts';
import { WordCard } from '../ui/word-card.tsx';
import { WordForms } from './word-forms.tsx';

/** The word that the page is explaining, for screen readers and for whoever wants it larger; and the way from mark to mark. */
export function WordView({ tab }: { tab: number }) {
  const [word, setWord] = useState<ExplainedWord>();

  useEffect(() => {
    setWord(undefined);
    return onNews('word', (news, from) => from === tab && setWord(news));
  }, [tab]);

  useEffect(() => {
    const close = ({ key }: KeyboardEvent) => key === 'Escape' && setWord(undefined);
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, []);

  const step = (direction: 'next' | 'previous') => void askPage(tab, 'step', { direction });
  const { previous, next } = useShortcuts();
  return (
    <aside class="word" aria-label="Word">
      <div class="said">
        <div aria-live="polite">{word && <WordCard key={`${word.text}:${word.explanation.start}`} {...word} />}</div>
        {word?.explanation.readings[0] && (
          <WordForms key={`${word.text}:${word.explanation.start}`} reading={word.explanation.readings[0]} />
        )}
      </div>
      <div class="steps">
        <button type="button" title={previous} onClick={() => step('previous')}>
          Previous mark
        </button>
        <button type="button" title={next} onClick={() => step('next')}>
          Next mark
        </button>
        {word && (
          <button type="button" class="close" aria-label="Close the explanation" title="Esc" onClick={() => setWord(undefined)}>
            ×
          </button>
        )}
      </div>
    </aside>
  );
}
