import type { Entry } from '../swahili/types.ts';
import { say } from '../ui/say.ts';
import { useRoving } from '../ui/use-roving.ts';
import type { Place } from './place.ts';
import { Section } from './section.tsx';
import type { Evidence } from './topics.tsx';
import { Count, useWalk } from './walk.tsx';

/** Lines of each kind. */
const LINES = 4;

interface Props {
  /** The texts of the article's blocks. */
  texts: readonly string[];
  entries: readonly Entry[];
  topics: readonly Evidence[];
  show(place: Place): void;
}

/** A picture of the article: a line for each of the most named persons and weightiest topics, a tick where it stands; a click walks through the places. */
export function Strip({ texts, entries, topics, show }: Props) {
  const list = useRoving<HTMLUListElement>();
  const starts: number[] = [];
  let length = 0;
  for (const text of texts) {
    starts.push(length);
    length += text.length + 1;
  }
  const persons = entries.filter(({ kind }) => kind === 'person').slice(0, LINES);
  if (length === 0 || persons.length + topics.length === 0) return null;
  const at = ({ block, start }: Place) => ((starts[block] ?? 0) + start) / length;
  return (
    <Section name="strip" title={say('whereInTheArticle')} folded>
      <ul class="strip" ref={list}>
        {persons.map(({ key, name, places }) => (
          <Line key={key} kind="person" name={name} language="sw" places={places} at={at} show={show} />
        ))}
        {topics.slice(0, LINES).map(({ domain, places }) => (
          <Line key={domain} kind="term" name={domain} language="en" places={places} at={at} show={show} />
        ))}
      </ul>
    </Section>
  );
}

interface LineProps {
  kind: 'person' | 'term';
  name: string;
  language: 'sw' | 'en';
  places: readonly Place[];
  at(place: Place): number;
  show(place: Place): void;
}

function Line({ kind, name, language, places, at, show }: LineProps) {
  const walk = useWalk(places, show);
  return (
    <li>
      <button type="button" class={`of-${kind}`} onClick={walk.next} title={name}>
        <span class="name" lang={language}>
          {name}
        </span>
        <svg viewBox="-0.5 0 101 10" preserveAspectRatio="none" aria-hidden="true">
          <line x1="0" y1="5" x2="100" y2="5" />
          {places.map((place, index) => (
            <line
              key={`${place.block}:${place.start}`}
              class={index + 1 === walk.at ? 'tick here' : 'tick'}
              x1={at(place) * 100}
              y1="0"
              x2={at(place) * 100}
              y2="10"
            />
          ))}
        </svg>
        <Count at={walk.at} of={places.length} />
      </button>
    </li>
  );
}
