import { byWord } from '../text/by-word.ts';
import type { Item } from './item.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** There is one of them, or everybody knows which. */
export const UNIQUE = words(
  'government president parliament world police internet country public opposition army media constitution state sun moon earth future past sea church border environment economy capital same people north south east west northern southern military press war prime minister king queen pope city law court ministry',
);

/** Several can be what they are of the same thing: “is a member of”, not “the member”. */
export const INSTANCES = words(
  'mwanafunzi mwanachama raia mkazi mfuasi mshirika rafiki ndugu mmoja mfanyakazi mwajiriwa mhadhiri mwalimu profesa mtaalamu mtaalam mwandishi mwanahabari mwanaharakati mwanablogu mwanasheria wakili mtafiti mwanasayansi daktari mshauri mtetezi mbunge jaji mwanajeshi askari afisa ofisa mwathirika mhanga mkimbizi mzaliwa mchezaji mshabiki ishara mfano aina njia sehemu alama dalili kielelezo ushahidi uthibitisho suala jambo tatizo changamoto kosa ukiukaji kitendo tishio hatua chombo nafasi fursa somo',
);

/** English does not count them, whatever Swahili does. */
export const UNCOUNTED = words(
  'food aid help support peace justice freedom compensation violence poverty unemployment corruption electricity wealth democracy discrimination oppression harassment education training security safety respect progress evidence research equipment traffic work money blood oil gas gold fuel fertiliser rice maize sugar tea coffee milk meat smoke sand air fear hope trust anger hunger thirst advice assistance cooperation unity stability medicine health care treatment information news accountability transparency independence water rain drought espionage bread wood land terrorism slavery pollution inflation sedition retaliation embezzlement criticism furniture behaviour knowledge software malaria fever cholera measles polio cancer ebola coronavirus tuberculosis diabetes pneumonia rabies meningitis pregnancy sleep',
);

/** Plural in Swahili, one in English. */
export const ONE = words('vita mapambano mapinduzi maadhimisho');

/** “The region of Cauca” reads better as “Cauca region”. */
export const KIND_BEFORE = words(
  'mkoa wilaya jimbo kaunti kisiwa uwanja ziwa bonde kata gazeti kampuni shirika timu hoteli klabu kituo chama kundi mtandao hospitali ligi kijiji kitongoji tarafa gereza filamu benki jarida mradi',
);

/** Not said before a name: nchi ya Kenya, siku ya Jumatatu. */
export const KIND_AWAY = words('nchi bara mwezi siku jiji tarehe');

/** Stretches of time that are last, next or ago. */
export const TIMES =
  /^(?:second|minute|hour|day|night|week|weekend|month|year|decade|century|season|summer|winter|time|period|quarter|term|election)$/;

export const TITLES =
  /^(?:former )?(?:president|vice president|(?:[a-z]+ )?minister|prime minister|secretary(?:[ -]general)?|general|doctor|professor|bishop|archbishop|pope|king|queen|captain|colonel|senator|governor|judge|ambassador|chancellor|prince|princess|sheikh|pastor)$/;

export const DAY =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:Janu|Febru)ary|^(?:March|April|May|June|July|August)$|^(?:Septem|Octo|Novem|Decem)ber$/;

const ORDINALS: Readonly<Record<string, string>> = byWord({
  kwanza: 'first',
  pili: 'second',
  tatu: 'third',
  nne: 'fourth',
  tano: 'fifth',
  sita: 'sixth',
  saba: 'seventh',
  nane: 'eighth',
  tisa: 'ninth',
  kumi: 'tenth',
  mwisho: 'last',
});

const NUMBER = /^(?:\d{1,2}|(?:eleven|twelve|\w+teen)|\w+ty(?:$|-(?:one|two|three|four|five|six|seven|eight|nine)))$/;
const UNITS: Readonly<Record<string, string>> = byWord({
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
});

/** seventeen → seventeenth, twenty-one → twenty-first, 4 → 4th. */
function ordinalOfNumber(number: string): string {
  if (/\d$/.test(number)) return number + (/1\d$/.test(number) ? 'th' : (['th', 'st', 'nd', 'rd'][Number(number.at(-1))] ?? 'th'));
  if (number.endsWith('ty')) return number.replace(/ty$/, 'tieth');
  const unit = number.slice(number.indexOf('-') + 1);
  return number.slice(0, number.indexOf('-') + 1) + (UNITS[unit] ?? `${unit}th`);
}

/** What a number behind -a says of a noun: mwaka wa nne, karne ya ishirini na moja. */
export const ordinalOf = (item: Item): string | undefined =>
  ORDINALS[item.lemma] ??
  ORDINALS[item.written.toLowerCase()] ??
  (item.kind === 'numeral' && NUMBER.test(item.english) ? ordinalOfNumber(item.english) : undefined);
