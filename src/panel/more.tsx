interface Props {
  all: boolean;
  count: number;
  what?: string;
  onToggle(): void;
}

/** Shows what does not fit at first, and takes it away again. */
export function More({ all, count, what = '', onToggle }: Props) {
  return (
    <button type="button" class="link more" aria-expanded={all} onClick={onToggle}>
      {all ? 'Show fewer' : `Show all ${count} ${what}`}
    </button>
  );
}
