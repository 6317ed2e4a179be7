import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../extension/channel.ts';
import type { English } from '../swahili/types.ts';
import { RoughEnglish } from '../ui/rough-english.tsx';
import { say } from '../ui/say.ts';
import type { Place } from './place.ts';
import { Section } from './section.tsx';

interface Props {
  texts: readonly string[];
  show(place: Place): void;
}

/** Headlines that are rendered at a time: enough for what a reader sees at once. */
const AT_ONCE = 60;

/** A home page is a list of headlines: each with its rough English, and the way to its place in the page. */
export function Headlines({ texts, show }: Props) {
  const [english, setEnglish] = useState<readonly English[]>([]);

  useEffect(() => {
    let ended = false;
    void askBackground('english', { blocks: texts.slice(0, AT_ONCE) }).then((answer) => {
      if (!ended && answer.ok) setEnglish(answer.value);
    });
    return () => {
      ended = true;
    };
  }, [texts]);

  return (
    <Section name="headlines" title={say('headlines')} count={texts.length}>
      <p class="quiet small">{say('headlinesNote')}</p>
      <ol class="whole">
        {texts.slice(0, AT_ONCE).map((text, block) => (
          <li key={block}>
            {english[block]?.text ? <RoughEnglish english={english[block]} /> : <p />}
            <button type="button" class="source" lang="sw" onClick={() => show({ block, start: 0, end: text.length })}>
              {text}
            </button>
          </li>
        ))}
      </ol>
    </Section>
  );
}
