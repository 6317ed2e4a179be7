import { useEffect, useState } from 'preact/hooks';
import { intervals, type Rating } from '../library/review/memory.ts';
import type { Question } from '../library/review/queue.ts';
import { Problem } from '../ui/problem.tsx';
import { type Message, say } from '../ui/say.ts';
import { useSettings } from '../ui/use-settings.ts';
import { useTheme } from '../ui/use-theme.ts';
import { facesOf } from './faces.tsx';
import { PlanChoice } from './plan-choice.tsx';
import { useReview } from './use-review.ts';

const RATINGS: readonly (readonly [Rating, Message])[] = [
  [1, 'rateAgain'],
  [2, 'rateHard'],
  [3, 'rateGood'],
  [4, 'rateEasy'],
];

const MINUTE = 60_000;

/** 10 min, 3 h, 4 d: when a word comes again. */
function spanOf(milliseconds: number): string {
  const minutes = Math.round(milliseconds / MINUTE);
  if (minutes < 60) return say('minutesShort', Math.max(1, minutes));
  const hours = Math.round(minutes / 60);
  if (hours < 24) return say('hoursShort', hours);
  const days = Math.round(hours / 24);
  return days < 60 ? say('daysShort', days) : say('monthsShort', Math.round(days / 30));
}

/** The page of the day's questions. Space shows the answer, 1 to 4 say how it went, U takes the last answer back. */
export function Review() {
  useTheme(useSettings().settings);
  const { questions, plan, done, problem, answer, undo, change } = useReview();
  const [shown, setShown] = useState(false);
  const [question] = questions ?? [];
  const identity = question && `${question.word.key} ${question.direction} ${done}`;
  useEffect(() => setShown(false), [identity]);

  const give = (rating: Rating) => {
    setShown(false);
    void answer(rating);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).closest('input, button, summary, a')) return;
      const rating = RATINGS.find(([value]) => String(value) === event.key)?.[0];
      if ((event.key === ' ' || event.key === 'Enter') && question && !shown) setShown(true);
      else if (rating !== undefined && shown) give(rating);
      else if (event.key === 'u') void undo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  return (
    <main>
      <header class="top">
        <h1>{say('review')}</h1>
        <nav>
          <a href="../words/index.html">{say('yourWords')}</a>
        </nav>
      </header>
      {problem && <Problem>{problem}</Problem>}
      {questions !== undefined && (
        <p class="quiet" aria-live="polite">
          {say('waiting', questions.length)}
          {done > 0 && ` · ${say('answeredToday', done)}`}
          {done > 0 && (
            <>
              {' '}
              <button type="button" class="link" onClick={() => void undo()}>
                {say('undoAnswer')}
              </button>
            </>
          )}
        </p>
      )}
      {question && <Card question={question} shown={shown} show={() => setShown(true)} give={give} />}
      {questions?.length === 0 && (
        <section class="rest">
          <p class="big">{say(done > 0 ? 'doneForToday' : 'nothingToday')}</p>
          <p class="quiet">{say(done > 0 ? 'doneForTodayMore' : 'nothingTodayMore')}</p>
        </section>
      )}
      <PlanChoice plan={plan} change={change} />
    </main>
  );
}

interface CardProps {
  question: Question;
  shown: boolean;
  show(): void;
  give(rating: Rating): void;
}

function Card({ question, shown, show, give }: CardProps) {
  const { ask, front, back } = facesOf(question);
  const next = intervals(question.word.memories[question.direction], Date.now());
  return (
    <section class="card" aria-live="polite">
      <h2>{ask}</h2>
      <div class="face">{front}</div>
      {shown && <div class="face answer">{back}</div>}
      {shown ? (
        <div class="ratings">
          <p>{say('didYouKnow')}</p>
          {RATINGS.map(([rating, name]) => (
            <button key={rating} type="button" onClick={() => give(rating)}>
              <kbd>{rating}</kbd> {say(name)} <small>{spanOf(next[rating])}</small>
            </button>
          ))}
        </div>
      ) : (
        <button type="button" class="primary" onClick={show}>
          {say('showAnswer')}
        </button>
      )}
    </section>
  );
}
