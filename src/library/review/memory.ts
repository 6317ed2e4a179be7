/** When a word is asked again: FSRS, through the library ts-fsrs. */
import { type Card, createEmptyCard, fsrs, type Grade, generatorParameters, type State } from 'ts-fsrs';
import type { Memory } from '../saved.ts';

/** 1 again, 2 hard, 3 good, 4 easy. */
export type Rating = 1 | 2 | 3 | 4;

const scheduler = fsrs(generatorParameters({ enable_fuzz: false, request_retention: 0.9 }));

const toCard = (memory: Memory | undefined, now: Date): Card =>
  memory === undefined
    ? createEmptyCard(now)
    : {
        due: new Date(memory.due),
        stability: memory.stability,
        difficulty: memory.difficulty,
        elapsed_days: 0,
        scheduled_days: memory.days,
        learning_steps: memory.steps,
        reps: memory.reps,
        lapses: memory.lapses,
        state: memory.state as State,
        ...(memory.last !== undefined && { last_review: new Date(memory.last) }),
      };

const fromCard = (card: Card): Memory => ({
  due: card.due.getTime(),
  stability: card.stability,
  difficulty: card.difficulty,
  days: card.scheduled_days,
  steps: card.learning_steps,
  reps: card.reps,
  lapses: card.lapses,
  state: card.state,
  ...(card.last_review && { last: card.last_review.getTime() }),
});

/** The memory after an answer; `undefined` before is a word that was never asked. */
export function remembered(memory: Memory | undefined, rating: Rating, now: number): Memory {
  const at = new Date(now);
  return fromCard(scheduler.next(toCard(memory, at), at, rating as Grade).card);
}

/** When it would be asked again after each answer, in milliseconds from now: what the buttons say. */
export function intervals(memory: Memory | undefined, now: number): Record<Rating, number> {
  const due = (rating: Rating) => remembered(memory, rating, now).due - now;
  return { 1: due(1), 2: due(2), 3: due(3), 4: due(4) };
}
