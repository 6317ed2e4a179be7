import type { ComponentChildren } from 'preact';

/** A message that must be seen: it is read out as soon as it is there. */
export function Problem({ children }: { children: ComponentChildren }) {
  return (
    <p class="problem" role="alert">
      {children}
    </p>
  );
}
