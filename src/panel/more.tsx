import { say } from '../ui/say.ts';

interface Props {
  all: boolean;
  count: number;
  onToggle(): void;
}

/** Shows what does not fit at first, and takes it away again. */
export function More({ all, count, onToggle }: Props) {
  return (
    <button type="button" class="link more" aria-expanded={all} onClick={onToggle}>
      {all ? say('showFewer') : say('showAll', count)}
    </button>
  );
}
