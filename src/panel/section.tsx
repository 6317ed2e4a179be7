import type { ComponentChildren } from 'preact';
import { flag } from '../extension/shape.ts';
import { useRemembered } from './remembered.ts';

interface Props {
  /** Under which it is jumped to, and it is remembered whether it is open. */
  name: string;
  title: ComponentChildren;
  /** How many things are in it. */
  count?: number | undefined;
  /** Folded away until the reader opens it. */
  folded?: boolean;
  onOpen?(): void;
  children: ComponentChildren;
}

export function sectionId(name: string): string {
  return `section-${name}`;
}

/** A part of the panel that the reader can fold away; it stays as it was left. */
export function Section({ name, title, count, folded = false, onOpen, children }: Props) {
  const [open, setOpen] = useRemembered(`open: ${name}`, !folded, flag);
  const toggled = (isOpen: boolean) => {
    setOpen(isOpen);
    if (isOpen) onOpen?.();
  };
  return (
    <details id={sectionId(name)} class="section" open={open} onToggle={({ currentTarget }) => toggled(currentTarget.open)}>
      <summary>
        <h2>{title}</h2>
        {count !== undefined && <span class="count">{count}</span>}
      </summary>
      {children}
    </details>
  );
}
