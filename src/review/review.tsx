import { useEffect, useState } from 'preact/hooks';
import { intervals, type Rating } from '../library/review/memory.ts';
import type { Question } from '../library/review/queue.ts';
import { Problem } from '../ui/problem.tsx';
import { facesOf } from './faces.tsx';
import { PlanChoice } from './plan-choice.tsx';
import { useReview } from './use-review.ts';

const RATINGS: readonly (readonly [Rating, string])[] = [
  [1, 'Not yet'],
  [2, 'Hardly'],
  [3, 'Yes'],
  [4, 'Easily'],
];

const MINUTE = 60_000;

/** 10 min, 3 h, 4 days: when a word comes again. */
export function spanOf(milliseconds: number): string {
  const minutes = Math.round(milliseconds / MINUTE);
  if (minutes < 60) return `${Math.max(1, minutes)} min`;
  const hours = Math.round(minutes / 60);
  if (hours < 24) return `${hours} h`;
  const days = Math.round(hours / 24);
  return days === 1 ? '1 day' : days < 60 ? `${days} days` : `${Math.round(days / 30)} months`;
}

/** The page of the day's questions. Space shows the answer, 1 to 4 say how it went, U takes the last answer back. */
export function Review() {
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
        <h1>Review</h1>
        <nav>
          <a href="../words/index.html">Your words</a>
        </nav>
      </header>
      {problem && <Problem>{problem}</Problem>}
      {questions !== undefined && (
        <p class="quiet" aria-live="polite">
          {questions.length === 0
            ? 'Nothing is waiting'
            : questions.length === 1
              ? '1 question is waiting'
              : `${questions.length} questions are waiting`}
          {done > 0 && ` · ${done} answered today`}
          {done > 0 && (
            <>
              {' '}
              <button type="button" class="link" onClick={() => void undo()}>
                Undo the last answer
              </button>
            </>
          )}
        </p>
      )}
      {question && <Card question={question} shown={shown} show={() => setShown(true)} give={give} />}
      {questions?.length === 0 && (
        <section class="rest">
          <p class="big">{done > 0 ? 'Done for today.' : 'Nothing to ask today.'}</p>
          <p class="quiet">
            {done > 0
              ? 'What you know well comes back later; nothing is lost by waiting.'
              : 'Words that you save while reading are asked here, a few each day.'}
          </p>
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
          <p>Did you know it?</p>
          {RATINGS.map(([rating, name]) => (
            <button key={rating} type="button" onClick={() => give(rating)}>
              <kbd>{rating}</kbd> {name} <small>{spanOf(next[rating])}</small>
            </button>
          ))}
        </div>
      ) : (
        <button type="button" class="primary" onClick={show}>
          Show the answer
        </button>
      )}
    </section>
  );
}
