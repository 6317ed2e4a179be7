import { useEffect, useState } from 'preact/hooks';
import { askPage, onNews } from '../extension/channel.ts';
import type { ExplainedWord } from '../extension/contract.ts';
import { flag } from '../extension/shape.ts';
import { SaveWord, type Source } from '../ui/save-word.tsx';
import { say } from '../ui/say.ts';
import { useShortcuts } from '../ui/use-shortcuts.ts';
import { WordCard } from '../ui/word-card.tsx';
import { useRemembered } from './remembered.ts';
import { WordForms } from './word-forms.tsx';

interface Props {
  tab: number;
  plain: boolean;
  /** Where the page is: a word that is saved remembers it. */
  source: Source;
}

/** The word that the page is explaining: one line, which opens to everything about it; and the way from mark to mark. */
export function WordView({ tab, plain, source }: Props) {
  const [word, setWord] = useState<ExplainedWord>();
  const [open, setOpen] = useRemembered('open: word', false, flag);

  useEffect(() => {
    setWord(undefined);
    return onNews('word', (news, from) => from === tab && setWord(news));
  }, [tab]);

  useEffect(() => {
    const close = ({ key }: KeyboardEvent) => key === 'Escape' && setOpen(false);
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  });

  const step = (direction: 'next' | 'previous') => void askPage(tab, 'step', { direction });
  const shortcuts = useShortcuts();
  const keysOf = (name: string) => shortcuts.find((shortcut) => shortcut.name === name)?.keys;
  const key = word && `${word.text}:${word.explanation.start}`;
  const [reading] = word?.explanation.readings ?? [];
  return (
    <aside class="word" aria-label={say('wordOnThePage')}>
      {word && (
        <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>
            <b lang="sw">{word.explanation.text}</b> <span lang="en">{inShort(word)}</span>
          </summary>
          <div class="said">
            <WordCard key={key} {...word} plain={plain}>
              <p class="actions">
                <SaveWord word={word} source={source} />
              </p>
            </WordCard>
            {reading && <WordForms key={key} reading={reading} />}
          </div>
        </details>
      )}
      <div class="steps">
        <button type="button" title={keysOf('previous-mark')} onClick={() => step('previous')}>
          {say('previousMark')}
        </button>
        <button type="button" title={keysOf('next-mark')} onClick={() => step('next')}>
          {say('nextMark')}
        </button>
      </div>
    </aside>
  );
}

/** The meaning of a word on one line. */
function inShort({ explanation: { says, readings, marks, phrase } }: ExplainedWord): string {
  return says ?? phrase?.gloss ?? marks.at(-1)?.gloss ?? readings[0]?.gloss ?? '';
}
