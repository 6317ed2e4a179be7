import { useRef } from 'preact/hooks';
import type { SavedWord } from '../library/saved.ts';
import { say } from '../ui/say.ts';
import { statusName } from '../ui/status-name.ts';
import { useVirtual } from '../ui/use-virtual.ts';

/** Pixels; the style sheet has the same. */
const ROW = 52;

interface Props {
  words: readonly SavedWord[];
  /** Index of the row that the keyboard is on. */
  active: number;
  selected: ReadonlySet<string>;
  setActive(index: number): void;
  toggle(key: string): void;
  selectAll(): void;
  open(key: string): void;
  remove(): void;
}

/** The list: arrows, Home, End, Page Up and Down move; Space selects, Enter opens, Delete removes what is selected. */
export function WordList({ words, active, selected, setActive, toggle, selectAll, open, remove }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, height, scrollTo } = useVirtual(words.length, ROW, () => scroller.current);

  const move = (to: number) => {
    const index = Math.max(0, Math.min(words.length - 1, to));
    setActive(index);
    scrollTo(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? ROW) / ROW) - 1);
    const steps: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: words.length - 1,
    };
    const word = words[active];
    if (steps[event.key] !== undefined) move(steps[event.key]!);
    else if (event.key === ' ' && word) toggle(word.key);
    else if (event.key === 'Enter' && word) open(word.key);
    else if (event.key === 'Delete') remove();
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) selectAll();
    else return;
    event.preventDefault();
  };

  const onClick = (event: MouseEvent) => {
    const target = event.target as Element;
    const index = Number(target.closest<HTMLElement>('.row')?.dataset['index'] ?? -1);
    const word = words[index];
    if (!word) return;
    setActive(index);
    if (event.ctrlKey || event.metaKey || target.closest('.box')) toggle(word.key);
    else open(word.key);
  };

  return (
    <div
      class="list"
      ref={scroller}
      role="listbox"
      tabIndex={0}
      aria-label={say('savedWords')}
      aria-multiselectable="true"
      aria-activedescendant={words[active] && `word-${active}`}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div role="presentation" style={{ height: `${height}px` }}>
        {rows.map(({ index, start }) => {
          const word = words[index];
          if (!word) return null;
          return (
            <div
              key={word.key}
              id={`word-${index}`}
              class={index === active ? 'row active' : 'row'}
              role="option"
              aria-selected={selected.has(word.key)}
              aria-setsize={words.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
              tabIndex={-1}
              data-index={index}
            >
              <span class="box" aria-hidden="true" />
              <span class="lemma" lang="sw">
                {word.lemma}
              </span>
              <span class="meaning">{word.gloss}</span>
              <span class={`status ${word.status}`}>{statusName(word.status)}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
