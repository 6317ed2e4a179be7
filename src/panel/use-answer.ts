import { useEffect, useState } from 'preact/hooks';
import { askBackground, type Background } from '../extension/channel.ts';
import type { Answer, Question } from '../extension/contract.ts';

/** What the background answers; asked again when the question changes. Nothing where it is not wanted yet, or there is no answer. */
export function useAnswer<T extends keyof Background>(
  wanted: boolean,
  type: T,
  question: Question<Background, T>,
): Answer<Background, T> | undefined {
  const [answer, setAnswer] = useState<Answer<Background, T>>();
  const asked = JSON.stringify(question);
  useEffect(() => {
    if (!wanted) return;
    let ended = false;
    void askBackground(type, question).then((result) => {
      if (!ended) setAnswer(result.ok ? result.value : undefined);
    });
    return () => {
      ended = true;
    };
    // biome-ignore lint/correctness/useExhaustiveDependencies: the question is compared by what it says
  }, [wanted, type, asked]);
  return answer;
}
