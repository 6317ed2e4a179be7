interface Props<T extends string> {
  label: string;
  values: readonly T[];
  names: Record<T, string>;
  value: T;
  disabled?: boolean;
  onChange(value: T): void;
}

/** One of a few values, each with its name. */
export function Choice<T extends string>({ label, values, names, value, disabled = false, onChange }: Props<T>) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value} disabled={disabled} onChange={({ currentTarget }) => onChange(currentTarget.value as T)}>
        {values.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
