import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const KEYS = {
  vertical: { ArrowDown: 1, ArrowUp: -1 },
  horizontal: { ArrowRight: 1, ArrowLeft: -1 },
} as const;

/** Makes the buttons of a list one stop of the Tab key: arrows, Home and End go from one to the next. */
export function useRoving<T extends HTMLElement>(direction: keyof typeof KEYS = 'vertical'): RefObject<T | null> {
  const list = useRef<T>(null);

  // After each render: buttons may have come and gone.
  useEffect(() => {
    const buttons = buttonsOf(list.current);
    const stop = buttons.find((button) => button.tabIndex === 0 && button === document.activeElement) ?? buttons[0];
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
  });

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const ended = new AbortController();
    const { signal } = ended;
    element.addEventListener(
      'focusin',
      ({ target }) => {
        for (const button of buttonsOf(element)) button.tabIndex = button === target ? 0 : -1;
      },
      { signal },
    );
    element.addEventListener(
      'keydown',
      (event) => {
        const buttons = buttonsOf(element);
        const at = buttons.indexOf(event.target as HTMLButtonElement);
        const to = at < 0 ? undefined : next(event.key, at, buttons.length, direction);
        if (to === undefined) return;
        event.preventDefault();
        buttons[to]!.focus();
      },
      { signal },
    );
    return () => ended.abort();
  }, [direction]);
  return list;
}

function buttonsOf(element: HTMLElement | null): HTMLButtonElement[] {
  return [...(element?.querySelectorAll('button') ?? [])];
}

/** The index that a key goes to; `undefined` for keys that go nowhere. */
function next(key: string, at: number, length: number, direction: keyof typeof KEYS): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  const step = (KEYS[direction] as Partial<Record<string, number>>)[key];
  return step === undefined ? undefined : Math.min(Math.max(at + step, 0), length - 1);
}
