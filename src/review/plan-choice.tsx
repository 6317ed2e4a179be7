import { DIRECTIONS, type Direction } from '../library/saved.ts';
import { type Message, say } from '../ui/say.ts';
import type { Plan } from './plan.ts';

const NAMES: Record<Direction, Message> = {
  'to English': 'askToEnglish',
  'to Swahili': 'askToSwahili',
  'in its sentence': 'askInSentence',
  parts: 'askParts',
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
      <summary>{say('yourDay')}</summary>
      <fieldset>
        <legend>{say('whatIsAsked')}</legend>
        {DIRECTIONS.map((direction) => (
          <label key={direction} class="check">
            <input type="checkbox" checked={plan.directions.includes(direction)} onChange={() => toggle(direction)} />
            {say(NAMES[direction])}
          </label>
        ))}
      </fieldset>
      <div class="limits">
        {limit('questions', say('questionsADay'), 1000)}
        {limit('fresh', say('newADay'), 200)}
      </div>
    </details>
  );
}
