import { describe, expect, it } from 'vitest';
import { NUMBERS } from '../../../src/swahili/dates/calendar.ts';
import { englishTime } from '../../../src/swahili/dates/clock.ts';
import { englishDate } from '../../../src/swahili/dates/dates.ts';

const words = (text: string) =>
  text.split(' ').map((form) => {
    const value = /^\d+$/.test(form) ? Number(form) : NUMBERS.get(form);
    return { form, ...(value !== undefined && { value }) };
  });

describe('dates', () => {
  it.each([
    ['juni 12 , 2024', '12 June 2024'],
    ['tarehe 4 mwezi julai mwaka wa 1776', '4 July 1776'],
    ['12/06/2024', '12 June 2024'],
    ['machi mosi', '1 March'],
    ['mwezi wa 2 mwaka huu', 'February this year'],
    ['jumatatu iliyopita', 'last Monday'],
    ['siku ya ijumaa', 'Friday'],
    ['usiku wa alhamisi', 'Thursday night'],
    ['jana usiku', 'last night'],
    ['leo asubuhi', 'this morning'],
    ['mwaka wa 2000', '2000'],
    ['miaka ya 1990', 'the 1990s'],
    ['miaka ya tisini', 'the 1990s'],
    ['wiki mbili zilizopita', '2 weeks ago'],
    ['miaka 5 iliyopita', '5 years ago'],
    ['miaka michache iliyopita', 'a few years ago'],
    ['5 mwezi huu', 'the 5th of this month'],
    ['tarehe 22', 'the 22nd'],
    ['katikati ya julai', 'mid-July'],
    ['mapema mwaka 2010', 'early 2010'],
    ['mwishoni mwa wiki', 'the end of the week'],
    ['septemba 3 hadi septemba 5', '3 September to 5 September'],
    ['mwaka 2015 na 2017', '2015 and 2017'],
  ])('%s is %s', (swahili, english) => expect(englishDate(words(swahili))).toBe(english));

  it.each(['sikukuu ya pasaka', 'juni 45', '45/13/2024', 'watu 300', 'hadi'])('%s is no date that it knows', (swahili) =>
    expect(englishDate(words(swahili))).toBeUndefined());
});

describe('the clock counts from six', () => {
  it.each([
    [4, 'night', 0, '10 p.m.'],
    [2, 'morning', 0, '8 a.m.'],
    [12, 'morning', 0, '6 a.m.'],
    [8, 'afternoon', 0, '2 p.m.'],
    [12, 'evening', 0, '6 p.m.'],
    [9, 'at dawn', 0, '3 a.m.'],
    [6, 'night', 0, '12 a.m.'],
    [1, 'evening', 30, '7:30 p.m.'],
    [4, 'morning', -15, '9:45 a.m.'],
  ])('hour %i, %s, %i minutes: %s', (hour, part, minutes, english) => expect(englishTime(hour, part, minutes)).toBe(english));

  it('refuses an hour that is none', () => expect(englishTime(13, 'night')).toBeUndefined());
});
