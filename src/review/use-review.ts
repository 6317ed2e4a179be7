import { useCallback, useEffect, useState } from 'preact/hooks';
import { reason } from '../extension/result.ts';
import { tellChange } from '../extension/tell-change.ts';
import { theLibrary } from '../library/database.ts';
import { doneToday, giveAnswer, undoAnswer } from '../library/review/answers.ts';
import type { Rating } from '../library/review/memory.ts';
import { type Question, queue } from '../library/review/queue.ts';
import { allWords } from '../library/words.ts';
import { say } from '../ui/say.ts';
import { loadPlan, type Plan, savePlan } from './plan.ts';

export interface ReviewInUse {
  /** Undefined until the library has been read. */
  questions: readonly Question[] | undefined;
  plan: Plan;
  /** Answers that have been given today. */
  done: number;
  problem: string | undefined;
  answer(rating: Rating): Promise<void>;
  undo(): Promise<void>;
  change(plan: Partial<Plan>): void;
}

/** The questions of today, the one that is asked first. */
export function useReview(): ReviewInUse {
  const [plan, setPlan] = useState<Plan>(loadPlan);
  const [questions, setQuestions] = useState<readonly Question[]>();
  const [done, setDone] = useState(0);
  const [problem, setProblem] = useState<string>();

  const read = useCallback(async () => {
    try {
      const library = await theLibrary();
      const [words, today] = await Promise.all([allWords(library), doneToday(library)]);
      setDone(today.questions);
      setQuestions(queue(words, plan.directions, plan, today, Date.now()));
    } catch (error) {
      setProblem(say('cannotReadWords', reason(error)));
    }
  }, [plan]);
  useEffect(() => void read(), [read]);

  const work = async (write: () => Promise<unknown>) => {
    try {
      await write();
      setProblem(undefined);
      await tellChange(await theLibrary());
    } catch (error) {
      setProblem(say('cannotSaveThis', reason(error)));
    }
    await read();
  };

  return {
    questions,
    plan,
    done,
    problem,
    answer: (rating) =>
      work(async () => {
        const [first] = questions ?? [];
        if (first) await giveAnswer(await theLibrary(), { key: first.word.key, direction: first.direction, rating });
      }),
    undo: () => work(async () => undoAnswer(await theLibrary())),
    change: (change) => setPlan(savePlan({ ...plan, ...change })),
  };
}
