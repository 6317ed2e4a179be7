import * as v from 'valibot';
import type { Limits } from '../library/review/queue.ts';
import { DIRECTIONS } from '../library/saved.ts';

const plan = v.object({
  directions: v.pipe(v.array(v.picklist(DIRECTIONS)), v.minLength(1)),
  fresh: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200)),
  questions: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
});

/** What a day brings: which questions are asked, and how many at the most. */
export type Plan = v.InferOutput<typeof plan> & Limits;

const DEFAULT: Plan = { directions: ['to English', 'in its sentence'], fresh: 10, questions: 60 };
const KEY = 'msomaji review';

/** The plan of this browser; the default where there is none, or a damaged one. */
export function loadPlan(): Plan {
  try {
    const stored = v.safeParse(plan, JSON.parse(localStorage.getItem(KEY) ?? 'null'));
    return stored.success ? stored.output : DEFAULT;
  } catch {
    return DEFAULT;
  }
}

/** @returns the plan as it holds from now on; one that cannot be kept holds until the page is closed */
export function savePlan(wanted: Plan): Plan {
  const checked = v.safeParse(plan, wanted);
  if (!checked.success) return loadPlan();
  try {
    localStorage.setItem(KEY, JSON.stringify(checked.output));
  } catch {
    // Storage is full or switched off.
  }
  return checked.output;
}
