import { say } from '../ui/say.ts';
import { useRoving } from '../ui/use-roving.ts';
import { sectionId } from './section.tsx';

/** A section of the panel that can be jumped to. */
export interface Target {
  name: string;
  title: string;
}

/** Goes to a section, and opens it where it is folded away. */
export function Jump({ targets }: { targets: readonly Target[] }) {
  const list = useRoving<HTMLUListElement>('horizontal');
  const jump = (name: string) => {
    const section = document.getElementById(sectionId(name));
    if (!(section instanceof HTMLDetailsElement)) return;
    section.open = true;
    section.scrollIntoView({ block: 'start' });
    section.querySelector('summary')!.focus({ preventScroll: true });
  };
  return (
    <nav class="jump" aria-label={say('jumpTo')}>
      <ul ref={list}>
        {targets.map(({ name, title }) => (
          <li key={name}>
            <button type="button" onClick={() => jump(name)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
