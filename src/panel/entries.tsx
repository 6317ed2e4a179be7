import { useState } from 'preact/hooks';
import { KINDS } from '../extension/kinds.ts';
import type { Entry, MarkKind } from '../swahili/types.ts';
import { beyondName } from '../ui/gloss.ts';
import { KindLabel } from '../ui/kind-label.tsx';
import type { Place } from './digest-view.tsx';

/** Entries beyond this many wait behind a button. */
const SHOWN = 8;

interface Props {
  entries: readonly Entry[];
  show(place: Place): void;
}

/** Who, where, when and what the article is about: one section for each kind that it names. */
export function Entries({ entries, show }: Props) {
  return (
    <>
      {KINDS.map((kind) => {
        const ofKind = entries.filter((entry) => entry.kind === kind);
        return ofKind.length > 0 && <KindSection key={kind} kind={kind} entries={ofKind} show={show} />;
      })}
    </>
  );
}

function KindSection({ kind, entries, show }: Props & { kind: MarkKind }) {
  const [all, setAll] = useState(false);
  const id = `kind-${kind}`;
  const shown = all ? entries : entries.slice(0, SHOWN);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <KindLabel kind={kind} many />
      </h2>
      {kind === 'term' ? <ByDomain entries={shown} show={show} /> : <EntryList entries={shown} show={show} />}
      {entries.length > SHOWN && (
        <button type="button" class="link more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${entries.length}`}
        </button>
      )}
    </section>
  );
}

/** Terms under the field that they belong to, the fields with most terms first. */
function ByDomain({ entries, show }: Props) {
  const domains = new Map<string, Entry[]>();
  for (const entry of entries) {
    const domain = entry.domain ?? 'general';
    domains.set(domain, [...(domains.get(domain) ?? []), entry]);
  }
  return (
    <>
      {[...domains]
        .toSorted(([, a], [, b]) => b.length - a.length)
        .map(([domain, terms]) => (
          <div key={domain} class="domain">
            <h3>{domain}</h3>
            <EntryList entries={terms} show={show} />
          </div>
        ))}
    </>
  );
}

function EntryList({ entries, show }: Props) {
  return (
    <ul class="entries">
      {entries.map((entry) => (
        <EntryRow key={entry.key} entry={entry} show={show} />
      ))}
    </ul>
  );
}

/** One person, place or term. Each click goes on to the next place where the article names it. */
function EntryRow({ entry, show }: { entry: Entry; show(place: Place): void }) {
  const [next, setNext] = useState(0);
  const { name, explanation, places } = entry;
  const gloss = beyondName(entry.gloss, name);
  const walk = () => {
    const place = places[next % places.length];
    if (place) show(place);
    setNext((next + 1) % places.length);
  };
  return (
    <li>
      <button type="button" onClick={walk}>
        <span class="name" lang="sw">
          {name}
        </span>
        <span class="count">
          {places.length}
          <span class="unseen"> {places.length === 1 ? 'place' : 'places'}</span>
        </span>
        {gloss && <span class="gloss">{gloss}</span>}
        {explanation && <span class="note">{explanation}</span>}
      </button>
    </li>
  );
}
