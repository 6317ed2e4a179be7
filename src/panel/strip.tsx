import { useState } from 'preact/hooks';
import type { Article } from '../extension/contract.ts';
import type { Entry } from '../swahili/types.ts';
import type { Place } from './digest-view.tsx';

const ROWS = 6;

interface Props {
  article: Article;
  entries: readonly Entry[];
  show(place: Place): void;
}

/** A picture of the article: one line for each of the most named, a tick where it is named; a click walks through the places. */
export function Strip({ article, entries, show }: Props) {
  const starts: number[] = [];
  let length = 0;
  for (const text of article.chunks.flat()) {
    starts.push(length);
    length += text.length + 1;
  }
  const rows = entries.filter((e) => e.kind !== 'date' && e.places.length > 1).slice(0, ROWS);
  if (rows.length === 0 || length === 0) return null;
  return (
    <section aria-labelledby="strip">
      <h2 id="strip">Where in the article</h2>
      <ul class="strip">
        {rows.map((entry) => (
          <Row key={entry.key} entry={entry} at={({ block, start }) => ((starts[block] ?? 0) + start) / length} show={show} />
        ))}
      </ul>
    </section>
  );
}

function Row({ entry, at, show }: { entry: Entry; at(place: Place): number; show(place: Place): void }) {
  const [next, setNext] = useState(0);
  const walk = () => {
    const place = entry.places[next % entry.places.length];
    if (place) show(place);
    setNext(next + 1);
  };
  return (
    <li>
      <button type="button" onClick={walk}>
        <span class="name" lang="sw">
          {entry.name}
        </span>
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <line x1="0" y1="5" x2="100" y2="5" />
          {entry.places.map((place) => (
            <rect key={`${place.block}:${place.start}`} x={at(place) * 98} y="0" width="1.4" height="10" />
          ))}
        </svg>
        <span class="unseen">{entry.places.length} places</span>
      </button>
    </li>
  );
}
