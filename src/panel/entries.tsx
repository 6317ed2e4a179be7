import { useState } from 'preact/hooks';
import { KINDS } from '../extension/kinds.ts';
import { isBare } from '../extension/marks-shown.ts';
import { beyondName } from '../swahili/index.ts';
import type { Entry, MarkKind } from '../swahili/types.ts';
import { KindLabel } from '../ui/kind-label.tsx';
import { useRoving } from '../ui/use-roving.ts';
import { More } from './more.tsx';
import type { Place } from './place.ts';
import { Section } from './section.tsx';
import { Count, useWalk } from './walk.tsx';

/** Entries beyond this many wait behind a button. */
const SHOWN = 5;

interface Props {
  entries: readonly Entry[];
  show(place: Place): void;
}

/** Who, where and when: one section for each kind of name. The terms have a view of their own. */
export function Entries({ entries, show }: Props) {
  return (
    <>
      {KINDS.filter((kind) => kind !== 'term').map((kind) => {
        const ofKind = entries.filter((entry) => entry.kind === kind);
        return ofKind.length > 0 && <KindSection key={kind} kind={kind} entries={ofKind} show={show} />;
      })}
    </>
  );
}

function KindSection({ kind, entries, show }: Props & { kind: MarkKind }) {
  const [all, setAll] = useState(false);
  const list = useRoving<HTMLUListElement>();
  const shown = all ? entries : entries.slice(0, SHOWN);
  return (
    <Section name={kind} title={<KindLabel kind={kind} many />} count={entries.length}>
      <ul class="entries" ref={list}>
        {shown.map((entry) => (
          <EntryRow key={entry.key} entry={entry} show={show} />
        ))}
      </ul>
      {entries.length > SHOWN && <More all={all} count={entries.length} onToggle={() => setAll(!all)} />}
    </Section>
  );
}

/** One person, place or term. Each click goes on to the next place where the article names it. */
export function EntryRow({ entry, show }: { entry: Entry; show(place: Place): void }) {
  const { name, explanation, places } = entry;
  const { next, at } = useWalk(places, show);
  const gloss = beyondName(entry.gloss, name);
  return (
    <li>
      <button type="button" onClick={next}>
        <span class="name" lang="sw">
          {name}
        </span>
        <Count at={at} of={places.length} />
        {gloss && !isBare(gloss) && (
          <span class="gloss" lang="en">
            {gloss}
          </span>
        )}
        {explanation && (
          <span class="note" lang="en">
            {explanation}
          </span>
        )}
      </button>
    </li>
  );
}
