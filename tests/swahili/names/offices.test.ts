import { describe, expect, it } from 'vitest';
import { monthOfDate, NO_MONTH, type Office, officeSaid } from '../../../src/swahili/names/offices.ts';
import { type Person, personInWords } from '../../../src/swahili/names/people.ts';

const month = (date: string): number => monthOfDate(date)!;
const office = (title: string, since: string, until: string, checked = ''): Office => ({
  title,
  since: since === '' ? NO_MONTH : month(since),
  until: until === '' ? NO_MONTH : month(until),
  checked: checked === '' ? NO_MONTH : month(checked),
});

const PAST = [office('President of Colombia', '2022-08', '2026-08')];
const TWICE = [office('President of Ghana', '2012-07', '2017-01'), office('President of Ghana', '2025-01', '', '2025-11')];
const TWO = [office('Deputy President of Kenya', '2013-01', '2022-08'), office('President of Kenya', '2022-09', '', '2025-11')];

describe('an office is said as a page of that time can say it', () => {
  it.each([
    [PAST, '2024-03-09', 'President of Colombia'],
    [PAST, '2026-11-24', 'President of Colombia 2022–2026'],
    [PAST, '2015-01-01', 'President of Colombia 2022–2026'],
    [PAST, undefined, 'President of Colombia 2022–2026'],
    [TWO, '2019-05-01', 'Deputy President of Kenya'],
    [TWO, '2024-05-01', 'President of Kenya'],
    [TWO, '2026-11-24', 'President of Kenya (in November 2025)'],
    [TWO, undefined, 'President of Kenya (in November 2025)'],
    [TWICE, '2014-05', 'President of Ghana'],
    [[office('ruler of Chad', '1982-01', '1990-12')], undefined, 'ruler of Chad 1982–1990'],
    [[office('Prime Minister of France', '2024-01', '2024-09')], undefined, 'Prime Minister of France in 2024'],
    [[office('ruler of Zaire', '', '1997-05')], undefined, 'ruler of Zaire until 1997'],
  ])('%j on %s: %s', (offices, date, text) => expect(officeSaid(offices, monthOfDate(date))?.text).toBe(text));

  it('two terms of one office are named together', () => {
    const terms = [office('President of Uganda', '1966-04', '1971-01'), office('President of Uganda', '1980-12', '1985-07')];
    expect(officeSaid(terms, undefined)?.text).toBe('President of Uganda 1966–1971 and 1980–1985');
  });

  it('an earlier term of an office that is held is not forgotten', () =>
    expect(officeSaid(TWICE, undefined)).toEqual({
      text: 'President of Ghana (in November 2025)',
      isOfNow: true,
      since: '2012–2017 and since 2025',
    }));

  it.each(['', 'yesterday', '2026', '2026-13-01'])('“%s” is no date', (date) => expect(monthOfDate(date)).toBeUndefined());
});

describe('a person in words', () => {
  const person = (change: Partial<Person>): Person => ({
    key: 'person:pendo kimolo',
    name: 'Pendo Kimolo',
    sex: 'f',
    knownFor: '',
    died: '',
    country: 'kenya',
    offices: [],
    ...change,
  });

  it.each([
    [person({ knownFor: 'Kenyan singer' }), undefined, 'Pendo Kimolo, Kenyan singer', ''],
    [person({ offices: TWO }), '2024-01', 'Pendo Kimolo, President of Kenya', 'In office since 2022'],
    [
      person({ offices: TWO, knownFor: 'Kenyan singer' }),
      '2019-01',
      'Pendo Kimolo, Deputy President of Kenya',
      'In office since 2013. Kenyan singer',
    ],
    [person({ offices: PAST, knownFor: 'Kenyan singer' }), undefined, 'Pendo Kimolo, Kenyan singer', 'President of Colombia 2022–2026'],
    [person({ knownFor: 'Kenyan singer', died: '2025' }), undefined, 'Pendo Kimolo, Kenyan singer (died in 2025)', ''],
    [person({ knownFor: 'Kenyan singer', died: 'killed 2017' }), undefined, 'Pendo Kimolo, Kenyan singer (killed in 2017)', ''],
  ])('%#', (who, date, gloss, explanation) => expect(personInWords(who, monthOfDate(date))).toEqual({ gloss, explanation }));
});
