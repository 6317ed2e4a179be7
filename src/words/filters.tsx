import { useMemo } from 'preact/hooks';
import { type SavedWord, STATUSES, type Status } from '../library/saved.ts';
import { say } from '../ui/say.ts';
import { statusName } from '../ui/status-name.ts';
import { choices, ORDERS, type Order, type Wanted } from './filter.ts';
import { orderName } from './order-name.ts';

interface Props {
  words: readonly SavedWord[];
  wanted: Wanted;
  change(next: Partial<Wanted>): void;
}

const TIMES = [
  [0, 'anyTime'],
  [1, 'today'],
  [7, 'lastWeek'],
  [31, 'lastMonth'],
] as const;

/** The search and what narrows the list; a choice that would change nothing is not offered. */
export function Filters({ words, wanted, change }: Props) {
  const { pos, domain, site } = useMemo(() => choices(words), [words]);
  const choice = (
    label: string,
    field: 'pos' | 'domain' | 'site' | 'status',
    values: readonly string[],
    named = (value: string) => value,
  ) =>
    values.length > 1 && (
      <label>
        <span>{label}</span>
        <select value={wanted[field]} onChange={(e) => change({ [field]: e.currentTarget.value })}>
          <option value="">{say('any')}</option>
          {values.map((value) => (
            <option key={value} value={value}>
              {named(value)}
            </option>
          ))}
        </select>
      </label>
    );
  return (
    <search class="filters">
      <label class="find">
        <span>{say('searchWord')}</span>
        <input
          type="search"
          value={wanted.search}
          placeholder={say('searchWordHint')}
          onInput={(e) => change({ search: e.currentTarget.value })}
        />
      </label>
      {choice(say('status'), 'status', STATUSES, (status) => statusName(status as Status))}
      {choice(say('kindOfWord'), 'pos', pos)}
      {choice(say('field'), 'domain', domain)}
      {choice(say('site'), 'site', site)}
      <label>
        <span>{say('savedWhen')}</span>
        <select value={String(wanted.days)} onChange={(e) => change({ days: Number(e.currentTarget.value) })}>
          {TIMES.map(([days, name]) => (
            <option key={days} value={String(days)}>
              {say(name)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say('order')}</span>
        <select value={wanted.order} onChange={(e) => change({ order: e.currentTarget.value as Order })}>
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {orderName(order)}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
