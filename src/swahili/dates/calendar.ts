/** The words of Swahili dates, with the spellings that news uses. */

export const MONTHS: ReadonlyMap<string, string> = spellings({
  January: 'januari january janury jan',
  February: 'februari february febuari febuary feb',
  March: 'machi march',
  April: 'aprili april april',
  May: 'mei may',
  June: 'juni june',
  July: 'julai july',
  August: 'agosti august augosti augusti',
  September: 'septemba september sept',
  October: 'oktoba october octoba',
  November: 'novemba november',
  December: 'desemba disemba december decemba',
});

export const WEEKDAYS: ReadonlyMap<string, string> = spellings({
  Monday: 'jumatatu monday',
  Tuesday: 'jumanne tuesday',
  Wednesday: 'jumatano wednesday',
  Thursday: 'alhamisi alhamis thursday',
  Friday: 'ijumaa ijuma friday',
  Saturday: 'jumamosi saturday',
  Sunday: 'jumapili sunday',
});

/** Units of time; the plural counts: miaka mitano. */
export const UNITS: ReadonlyMap<string, string> = spellings({
  day: 'siku',
  week: 'wiki juma majuma',
  weekend: 'wikiendi wikendi',
  month: 'mwezi miezi',
  year: 'mwaka miaka',
  decade: 'muongo mwongo miongo',
  century: 'karne',
});

/** What follows a unit or a day and says which one. */
export const WHICH: ReadonlyMap<string, 'this' | 'last' | 'next'> = new Map(
  Object.entries({
    this: 'huu hii hiki hili huo hiyo hilo',
    last: 'iliyopita uliopita lililopita zilizopita iliopita uliyopita jana uliomalizika iliyomalizika',
    next: 'ijayo ujao lijalo zijazo kesho unaokuja inayokuja',
  } as const).flatMap(([which, words]) => words.split(' ').map((word) => [word, which as 'this' | 'last' | 'next'] as const)),
);

export const DAYS: ReadonlyMap<string, string> = spellings({
  today: 'leo',
  yesterday: 'jana',
  'the day before yesterday': 'juzi',
  tomorrow: 'kesho',
  'the day after tomorrow': 'keshokutwa',
  'next year': 'mwakani',
});

export const PARTS_OF_DAY: ReadonlyMap<string, string> = spellings({
  'at dawn': 'alfajiri',
  morning: 'asubuhi',
  'at noon': 'adhuhuri',
  afternoon: 'mchana alasiri',
  evening: 'jioni magharibi',
  night: 'usiku',
});

/** Stretches of a period: katikati ya Julai. */
export const STRETCHES: ReadonlyMap<string, string> = spellings({
  'mid-': 'katikati kati',
  'the end of ': 'mwishoni mwisho',
  'the beginning of ': 'mwanzoni mwanzo',
  'early ': 'mapema',
});

/** Counts that are none: miaka michache. */
export const FEW: ReadonlyMap<string, string> = spellings({
  'a few': 'chache michache machache',
  several: 'kadhaa',
});

/** Number words that dates and the clock use, with the concords of what they count. */
export const NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    ...spellings({
      1: 'moja mmoja mosi',
      2: 'mbili pili miwili mawili',
      3: 'tatu mitatu matatu',
      4: 'nne minne manne',
      5: 'tano mitano matano',
      6: 'sita',
      7: 'saba',
      8: 'nane minane manane',
      9: 'tisa',
      10: 'kumi',
      20: 'ishirini',
      30: 'thelathini',
      40: 'arobaini arubaini',
      50: 'hamsini',
      60: 'sitini',
      70: 'sabini',
      80: 'themanini',
      90: 'tisini',
    }),
  ].map(([word, value]) => [word, Number(value)]),
);

function spellings(table: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(Object.entries(table).flatMap(([english, words]) => words.split(' ').map((word) => [word, english] as const)));
}
