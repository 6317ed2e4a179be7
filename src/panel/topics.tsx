import { useState } from 'preact/hooks';
import type { Digest, Entry, Topic } from '../swahili/types.ts';
import { say } from '../ui/say.ts';
import { useRoving } from '../ui/use-roving.ts';
import { EntryRow } from './entries.tsx';
import { More } from './more.tsx';
import type { Place } from './place.ts';
import { Section } from './section.tsx';
import { Count, useWalk } from './walk.tsx';

/** Topics, and terms of one topic, beyond these many wait behind a button. */
const TOPICS = 3;
const TERMS = 4;

/** A topic with the entries of its terms. */
export interface Evidence {
  domain: string;
  weight: number;
  terms: readonly Entry[];
  /** Where any of its terms stands, in the order of the article. */
  places: readonly Place[];
}

export function evidenceOf({ topics, entries }: Pick<Digest, 'topics' | 'entries'>): Evidence[] {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  return topics.map(({ domain, weight, terms }: Topic) => {
    const found = terms.map((key) => byKey.get(key)).filter((entry) => entry !== undefined);
    const places = found.flatMap((entry) => entry.places).toSorted((a, b) => a.block - b.block || a.start - b.start);
    return { domain, weight, terms: found, places };
  });
}

/** What the article is about: its political terms by field, each with the places that show it. */
export function Topics({ topics, show }: { topics: readonly Evidence[]; show(place: Place): void }) {
  const [all, setAll] = useState(false);
  if (topics.length === 0) return null;
  return (
    <Section name="topics" title={<span class="kind kind-term">{say('topics')}</span>} count={topics.length}>
      <p class="quiet small">{say('topicsNote')}</p>
      <ul class="topics">
        {(all ? topics : topics.slice(0, TOPICS)).map((topic) => (
          <TopicRow key={topic.domain} topic={topic} show={show} />
        ))}
      </ul>
      {topics.length > TOPICS && <More all={all} count={topics.length} onToggle={() => setAll(!all)} />}
    </Section>
  );
}

function TopicRow({ topic: { domain, weight, terms, places }, show }: { topic: Evidence; show(place: Place): void }) {
  const [all, setAll] = useState(false);
  const { next, at } = useWalk(places, show);
  const list = useRoving<HTMLUListElement>();
  return (
    <li>
      <h3>
        <button type="button" class="topic" onClick={next}>
          <span class="domain" lang="en">
            {domain}
          </span>
          <meter value={weight} aria-label={say('shareOfTerms')} />
          <Count at={at} of={places.length} />
        </button>
      </h3>
      <ul class="entries terms" ref={list}>
        {(all ? terms : terms.slice(0, TERMS)).map((entry) => (
          <EntryRow key={entry.key} entry={entry} show={show} />
        ))}
      </ul>
      {terms.length > TERMS && <More all={all} count={terms.length} onToggle={() => setAll(!all)} />}
    </li>
  );
}
