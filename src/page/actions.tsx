import { useState } from 'preact/hooks';
import type { ExplainedWord } from '../extension/contract.ts';
import { SaveWord } from '../ui/save-word.tsx';
import { say } from '../ui/say.ts';
import { copyText } from './copy.ts';
import { page } from './dom.ts';

interface Props {
  shown: ExplainedWord;
  pinned: boolean;
  onPin(): void;
  onClose(): void;
}

/** What can be done with a word: keep its explanation open, copy it, save it or have it marked no more. */
export function Actions({ shown, pinned, onPin, onClose }: Props) {
  const [copied, setCopied] = useState(false);
  return (
    <p class="actions">
      <button type="button" aria-pressed={pinned} onClick={onPin}>
        {say(pinned ? 'unpin' : 'pin')}
      </button>
      <button type="button" onClick={() => setCopied(copyText(inShort(shown.explanation)))}>
        {say(copied ? 'copiedShort' : 'copy')}
      </button>
      <SaveWord word={shown} source={{ title: page.title, address: location.href }} />
      {pinned && (
        <button type="button" onClick={onClose}>
          {say('close')}
        </button>
      )}
    </p>
  );
}

/** What is copied: the word, and its English. */
function inShort({ text, says, readings, marks, phrase }: ExplainedWord['explanation']): string {
  const named = marks.at(-1);
  if (named) return `${named.key.slice(named.key.indexOf(':') + 1)}: ${named.gloss}`;
  if (phrase) return `${phrase.text}: ${phrase.gloss}`;
  return [text, [says, readings[0]?.gloss].filter(Boolean).join('; ')].filter(Boolean).join(': ');
}
