import type { ComponentChildren } from 'preact';
import { flag } from '../extension/shape.ts';
import { useRemembered } from './remembered.ts';

interface Props {
  /** Under which it is remembered whether the section is open. */
  name: string;
  title: ComponentChildren;
  /** How many things are in it. */
  count?: number | undefined;
  children: ComponentChildren;
}

/** A part of the panel that the reader can fold away; it stays as it was left. */
export function Section({ name, title, count, children }: Props) {
  const [open, setOpen] = useRemembered(`open: ${name}`, true, flag);
  return (
    <details class="section" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h2>{title}</h2>
        {count !== undefined && <span class="count">{count}</span>}
      </summary>
      {children}
    </details>
  );
}
