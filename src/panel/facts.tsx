import type { Fact } from '../swahili/types.ts';
import { say } from '../ui/say.ts';
import { useRoving } from '../ui/use-roving.ts';
import type { Place } from './place.ts';
import { Section } from './section.tsx';

/** Below this a statement says that it is doubtful. */
const SURE = 0.6;

interface Props {
  facts: readonly Fact[];
  show(place: Place): void;
}

/** Who did what, in short statements; each click finds its place in the page. */
export function Facts({ facts, show }: Props) {
  const list = useRoving<HTMLUListElement>();
  if (facts.length === 0) return null;
  return (
    <Section name="facts" title={say('whoDidWhat')} count={facts.length}>
      <ul class="entries facts" ref={list}>
        {facts.map((fact) => (
          <li key={`${fact.block}:${fact.start}`}>
            <button
              type="button"
              lang="en"
              title={[fact.who, fact.did, fact.whom].flatMap((part) => part?.text ?? []).join(' … ')}
              onClick={() => show(fact)}
            >
              <span>
                {fact.confidence < SURE && <span class="doubt">{say('doubtful')} </span>}
                {fact.english.text}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
