import { describe, expect, it } from 'vitest';
import { dueFacts } from '../../tools/dictionary/due.ts';
import { monthOf } from '../../tools/dictionary/people.ts';

const office = (where: string, title: string, checked: string, until = '') => ({
  place: 'offices.tsv:2',
  cells: { person: 'Pendo Kimolo', office: title, where, since: '2022', until, checked },
});
const ELECTIONS = [
  { cells: { where: 'KE', office: 'President', next: '2027-08', every: '5' } },
  { cells: { where: 'ZM', office: 'President', next: '2021-08', every: '5' } },
];
const due = (row: ReturnType<typeof office>, today: string) => dueFacts([row], ELECTIONS, monthOf(today, 'first'));

describe('a fact is due', () => {
  it.each([
    ['when an election has passed since it was looked up', office('KE', 'President of Kenya', '2027-07'), '2027-09', '2027-08'],
    ['also the one after the next', office('ZM', 'President of Zambia', '2026-05'), '2026-09', '2026-08'],
    ['when the look-up is a year old', office('TZ', 'mayor of Tanga', '2025-11'), '2026-11', '12 months ago'],
  ])('%s', (_, row, today, said) => expect(due(row, today)).toEqual([expect.stringContaining(said)]));

  it.each([
    ['before the election', office('KE', 'President of Kenya', '2027-01'), '2027-07'],
    ['after it, when it has been looked up', office('KE', 'President of Kenya', '2027-09'), '2027-10'],
    ['for another office', office('KE', 'Deputy President of Kenya', '2027-07'), '2027-09'],
    ['when the office has ended', office('KE', 'President of Kenya', '', '2022'), '2027-09'],
  ])('not %s', (_, row, today) => expect(due(row, today)).toEqual([]));
});
