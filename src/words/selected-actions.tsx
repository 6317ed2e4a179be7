import { STATUSES, type Status } from '../library/saved.ts';
import { say } from '../ui/say.ts';
import { statusName } from '../ui/status-name.ts';

interface Props {
  count: number;
  setStatus(status: Status): void;
  remove(): void;
  clear(): void;
}

/** What can be done with all selected words at once. */
export function SelectedActions({ count, setStatus, remove, clear }: Props) {
  return (
    <div class="actions" role="toolbar" aria-label={say('selectedWords')}>
      <span>{say('selectedCount', count)}</span>
      {STATUSES.map((status) => (
        <button key={status} type="button" onClick={() => setStatus(status)}>
          {statusName(status)}
        </button>
      ))}
      <button type="button" onClick={remove}>
        {say('remove')}
      </button>
      <button type="button" class="link" onClick={clear}>
        {say('clearSelection')}
      </button>
    </div>
  );
}
