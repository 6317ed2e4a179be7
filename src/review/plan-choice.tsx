import { DIRECTIONS, type Direction } from '../library/saved.ts';
import type { Plan } from './plan.ts';

const NAMES: Record<Direction, string> = {
  'to English': 'Swahili to English',
  'to Swahili': 'English to Swahili',
  'in its sentence': 'The word in its sentence',
  parts: 'The parts of a form',
};

/** Which questions, and how many a day. */
export function PlanChoice({ plan, change }: { plan: Plan; change(plan: Partial<Plan>): void }) {
  const toggle = (direction: Direction) => {
    const directions = DIRECTIONS.filter((d) => (d === direction ? !plan.directions.includes(d) : plan.directions.includes(d)));
    if (directions.length > 0) change({ directions });
  };
  const limit = (name: 'fresh' | 'questions', label: string, most: number) => (
    <label>
      <span>{label}</span>
      <input
        type="number"
        min={name === 'fresh' ? 0 : 1}
        max={most}
        value={plan[name]}
        onChange={(e) => e.currentTarget.validity.valid && change({ [name]: e.currentTarget.valueAsNumber })}
      />
    </label>
  );
  return (
    <details class="plan">
      <summary>Your day</summary>
      <fieldset>
        <legend>What is asked</legend>
        {DIRECTIONS.map((direction) => (
          <label key={direction} class="check">
            <input type="checkbox" checked={plan.directions.includes(direction)} onChange={() => toggle(direction)} />
            {NAMES[direction]}
          </label>
        ))}
      </fieldset>
      <div class="limits">
        {limit('questions', 'Questions a day, at most', 1000)}
        {limit('fresh', 'New words a day, at most', 200)}
      </div>
    </details>
  );
}
