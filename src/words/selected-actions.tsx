import { STATUSES, type Status } from '../library/saved.ts';

interface Props {
  count: number;
  setStatus(status: Status): void;
  remove(): void;
  clear(): void;
}

/** What can be done with all selected words at once. */
export function SelectedActions({ count, setStatus, remove, clear }: Props) {
  return (
    <div class="actions" role="toolbar" aria-label="Selected words">
      <span>{count} selected:</span>
      {STATUSES.map((status) => (
        <button key={status} type="button" onClick={() => setStatus(status)}>
          {status}
        </button>
      ))}
      <button type="button" onClick={remove}>
        Remove
      </button>
      <button type="button" class="link" onClick={clear}>
        Clear selection
      </button>
    </div>
  );
}
