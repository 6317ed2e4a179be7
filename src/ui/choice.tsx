interface Props<T extends string> {
  label: string;
  names: readonly (readonly [T, string])[];
  value: T;
  disabled?: boolean;
  onChange(value: T): void;
}

/** One of a few values, each with its name. */
export function Choice<T extends string>({ label, names, value, disabled = false, onChange }: Props<T>) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value} disabled={disabled} onChange={({ currentTarget }) => onChange(currentTarget.value as T)}>
        {names.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
