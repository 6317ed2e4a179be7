import { useMemo } from 'preact/hooks';
import { type SavedWord, STATUSES } from '../library/saved.ts';
import { choices, ORDERS, type Order, type Wanted } from './filter.ts';

interface Props {
  words: readonly SavedWord[];
  wanted: Wanted;
  change(next: Partial<Wanted>): void;
}

const TIMES = [
  [0, 'any time'],
  [1, 'today'],
  [7, 'the last week'],
  [31, 'the last month'],
] as const;

/** The search and what narrows the list; a choice that would change nothing is not offered. */
export function Filters({ words, wanted, change }: Props) {
  const { pos, domain, site } = useMemo(() => choices(words), [words]);
  const choice = (label: string, field: 'pos' | 'domain' | 'site' | 'status', all: string, values: readonly string[]) =>
    values.length > 1 && (
      <label>
        <span>{label}</span>
        <select value={wanted[field]} onChange={(e) => change({ [field]: e.currentTarget.value })}>
          <option value="">{all}</option>
          {values.map((value) => (
            <option key={value}>{value}</option>
          ))}
        </select>
      </label>
    );
  return (
    <search class="filters">
      <label class="find">
        <span>Search</span>
        <input
          type="search"
          value={wanted.search}
          placeholder="Swahili, English or a note"
          onInput={(e) => change({ search: e.currentTarget.value })}
        />
      </label>
      {choice('Status', 'status', 'any', STATUSES)}
      {choice('Kind', 'pos', 'any', pos)}
      {choice('Field', 'domain', 'any', domain)}
      {choice('Site', 'site', 'any', site)}
      <label>
        <span>Saved</span>
        <select value={String(wanted.days)} onChange={(e) => change({ days: Number(e.currentTarget.value) })}>
          {TIMES.map(([days, name]) => (
            <option key={days} value={String(days)}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Order</span>
        <select value={wanted.order} onChange={(e) => change({ order: e.currentTarget.value as Order })}>
          {ORDERS.map((order) => (
            <option key={order}>{order}</option>
          ))}
        </select>
      </label>
    </search>
  );
}
