import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../extension/channel.ts';
import type { English } from '../swahili/types.ts';
import { Problem } from '../ui/problem.tsx';
import { RoughEnglish } from '../ui/rough-english.tsx';
import { say } from '../ui/say.ts';
import type { Place } from './place.ts';
import { Section } from './section.tsx';

interface Props {
  texts: readonly string[];
  show(place: Place): void;
}

/** The whole article in rough English, paragraph beside paragraph; made when the reader opens it. */
export function WholeArticle({ texts, show }: Props) {
  const [wanted, setWanted] = useState(false);
  const [english, setEnglish] = useState<readonly English[]>();
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    if (!wanted) return;
    let ended = false;
    void askBackground('english', { blocks: texts }).then((answer) => {
      if (ended) return;
      setEnglish(answer.ok ? answer.value : undefined);
      setProblem(answer.ok ? undefined : answer.error.message);
    });
    return () => {
      ended = true;
    };
  }, [texts, wanted]);

  return (
    <Section name="whole" title={say('wholeArticle')} folded onOpen={() => setWanted(true)}>
      <p class="quiet small">{say('wholeArticleNote')}</p>
      {problem && <Problem>{problem}</Problem>}
      {english && (
        <ol class="whole">
          {texts.map((text, block) => (
            <li key={block}>
              {english[block]?.text ? <RoughEnglish english={english[block]} /> : <p />}
              <button type="button" class="source" lang="sw" onClick={() => show({ block, start: 0, end: text.length })}>
                {text}
              </button>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
