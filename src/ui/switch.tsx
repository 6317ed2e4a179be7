import type { ComponentChildren } from 'preact';

interface Props {
  checked: boolean;
  disabled?: boolean;
  onChange(checked: boolean): void;
  children: ComponentChildren;
}

/** A switch with its words. */
export function Switch({ checked, disabled = false, onChange, children }: Props) {
  return (
    <label class="switch">
      <span>{children}</span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        checked={checked}
        disabled={disabled}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </label>
  );
}
