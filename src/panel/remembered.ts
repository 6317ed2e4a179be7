import { useState } from 'preact/hooks';
import { is, type Shape } from '../extension/shape.ts';

/** A choice about the panel's own looks, kept between openings. It is no setting: nothing but the panel needs it. */
export function useRemembered<T>(name: string, usual: T, shape: Shape<T>): [T, (value: T) => void] {
  const [value, setValue] = useState(() => read(name, usual, shape));
  const remember = (next: T) => {
    setValue(next);
    try {
      localStorage.setItem(name, JSON.stringify(next));
    } catch {
      // The browser keeps nothing: the choice holds until the panel is closed.
    }
  };
  return [value, remember];
}

function read<T>(name: string, usual: T, shape: Shape<T>): T {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    return is(shape, kept) ? kept : usual;
  } catch {
    return usual;
  }
}
