import { useState } from 'preact/hooks';
import { say } from '../ui/say.ts';
import type { Place } from './place.ts';

export interface Walk {
  /** Goes to the next place; after the last to the first. */
  next(): void;
  /** The number of the place where the walk is, 0 before its first step. */
  at: number;
}

/** A walk through the places where the article names something. */
export function useWalk(places: readonly Place[], show: (place: Place) => void): Walk {
  const [at, setAt] = useState(0);
  const next = () => {
    const index = at % places.length;
    show(places[index]!);
    setAt(index + 1);
  };
  // A page that has changed may have fewer places than were walked.
  return { next, at: at > places.length ? 0 : at };
}

/** How many places there are, and where among them the walk is. */
export function Count({ at, of }: { at: number; of: number }) {
  return (
    <span class="count">
      {at > 0 && of > 1 && (
        <>
          {at}
          <span class="unseen"> {say('of')} </span>
          <span aria-hidden="true">/</span>
        </>
      )}
      <span class={of === 1 ? 'unseen' : undefined}>{of}</span>
      {at === 0 && of > 1 && <span aria-hidden="true">×</span>}
      <span class="unseen"> {say(of === 1 ? 'placeInText' : 'placesInText')}</span>
    </span>
  );
}
