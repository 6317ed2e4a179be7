/** What agrees with a noun: adjectives, numbers, demonstratives, possessives, -ote and -ingine, “-a pili”, and adverbs of degree. */
import type { Word } from '../../syntax/tree.ts';
import { said } from '../tree.ts';
import { allClasses } from './agree.ts';
import { choose } from './choose.ts';
import { peopleOf } from './names.ts';
import type { Draft } from './noun.ts';
import { possessorForm } from './person.ts';

const ANY = /^(?:yeyote|yoyote|lolote|wowote|chochote|vyovyote|zozote|popote|wote?wote)$/;
const DIGITS = /^\d/;
const MAGNITUDE = /^(?:percent|million|billion|thousand|hundred|trillion)$/;
const YEAR = /^(?:1[89]|20)\d\d$/;
/** million and the like stand behind their number in English: milioni hamsini. */
const NUMBERS: Readonly<Record<string, number>> = {
  moja: 1,
  mbili: 2,
  wili: 2,
  tatu: 3,
  nne: 4,
  tano: 5,
  sita: 6,
  saba: 7,
  nane: 8,
  tisa: 9,
  kumi: 10,
  ishirini: 20,
  thelathini: 30,
  arobaini: 40,
  arubaini: 40,
  hamsini: 50,
  sitini: 60,
  sabini: 70,
  themanini: 80,
  tisini: 90,
};
const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS: Readonly<Record<number, string>> = {
  20: 'twenty',
  30: 'thirty',
  40: 'forty',
  50: 'fifty',
  60: 'sixty',
  70: 'seventy',
  80: 'eighty',
  90: 'ninety',
};

/** 23 → twenty-three. */
export const spelled = (n: number): string => (n < 20 ? SMALL[n]! : n % 10 === 0 ? TENS[n]! : `${TENS[n - (n % 10)]}-${SMALL[n % 10]}`);

/** Takes what agrees with the head into the phrase. @returns false where it has no place there and is written as it stands. */
export function modify(d: Draft, child: number): boolean {
  const { t } = d;
  const { view } = t;
  const word = view.words[child]!;
  const marker = view.child(child, 'marker');
  if (marker !== undefined && view.words[marker]!.kind === 'connective') return attribute(d, child);
  switch (word.kind) {
    case 'demonstrative':
      return pointing(d, child);
    case 'possessive': {
      const { possessor } = word.reading!.grammar;
      d.determiner = { kind: 'possessive', of: possessorForm(t, possessor!, d.at), said: said('', word) };
      return true;
    }
    case 'numeral':
      return number(d, child);
    case 'adjective':
    case 'determiner':
      return adjective(d, child);
    case 'adverb':
    case 'particle':
      return degree(d, child);
    default:
      return false;
  }
}

function pointing(d: Draft, child: number): boolean {
  const word = d.t.view.words[child]!;
  const { deixis } = word.reading!.grammar;
  if (d.determiner && d.determiner.kind !== 'article') return true;
  if (/^(h\w+)\1$/.test(word.form)) d.determiner = { kind: 'word', said: said('the same', word) };
  else if (deixis === 'mentioned') {
    if (!d.name) d.determiner = { kind: 'article', article: 'the' };
  } else {
    const many = d.plural && !d.mass;
    d.determiner = { kind: 'word', said: said(deixis === 'far' ? (many ? 'those' : 'that') : many ? 'these' : 'this', word) };
  }
  return true;
}

/** “-a pili”, “-a kijeshi”, “-a awali”, “-a Kirusi”: what stands behind -a and is an adjective in English. */
export function attribute(d: Draft, child: number): boolean {
  const { t } = d;
  const word = t.view.words[child]!;
  const written = word.form;
  const english =
    (d.animate ? t.table.get('attributive-person', written) : undefined) ??
    t.table.get('attributive', written) ??
    t.table.get('attributive', word.reading?.lemma ?? '');
  if (word.mark?.kind === 'people') {
    const { english: of, adjective: plain } = peopleOf(word.mark.gloss, written);
    if (!plain) return false;
    d.adjectives.push(said(of, word));
    return true;
  }
  const unit = t.view.units[child];
  if (unit?.phrase?.pos === 'adjective') {
    d.adjectives.push(choose(t, child).said);
    return true;
  }
  const ordinal = english !== undefined && /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)$/.test(english);
  if (ordinal) {
    d.ordinal = said(english, word);
    return true;
  }
  if (word.kind === 'numeral') {
    const n = valueIn(d, child);
    if (n === undefined) return false;
    d.ordinal = said(ordinalOf(n), word);
    return true;
  }
  if (english !== undefined) {
    if (t.view.all(child).some((c) => t.view.relation(c) === 'possessor')) return false;
    d.adjectives.push(said(english, word));
    return true;
  }
  if (word.kind === 'adjective') {
    d.adjectives.push(choose(t, child).said);
    return true;
  }
  if (word.kind !== 'adverb') return false;
  const { said: chosen } = choose(t, child);
  const text = chosen.text.replace(/^of /, '');
  if (/^ki/.test(word.form) || /(?:al|ic|ive|ful|ous|ary|ent|ern)$/.test(text))
    d.adjectives.push({ ...chosen, text: text.replace(/ically$/, 'ic').replace(/ally$/, 'al') });
  else d.after.push({ kind: 'preposition', said: said('of', word), object: { kind: 'words', said: { ...chosen, text } } });
  return true;
}

const ordinalOf = (n: number): string => {
  const named: Readonly<Record<number, string>> = {
    1: 'first',
    2: 'second',
    3: 'third',
    4: 'fourth',
    5: 'fifth',
    6: 'sixth',
    7: 'seventh',
    8: 'eighth',
    9: 'ninth',
    10: 'tenth',
  };
  const end = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return named[n] ?? `${n}${end}`;
};

function valueIn(d: Draft, child: number): number | undefined {
  const word = d.t.view.words[child]!;
  const own = DIGITS.test(word.form) ? Number(word.form) : (word.reading?.grammar.value ?? NUMBERS[word.reading?.lemma ?? word.form]);
  if (own === undefined || Number.isNaN(own)) return undefined;
  const ones = d.t.view.all(child).find((c) => NUMBERS[d.t.view.words[c]!.reading?.lemma ?? '']! < 10);
  return ones === undefined ? own : own + NUMBERS[d.t.view.words[ones]!.reading!.lemma]!;
}

function number(d: Draft, child: number): boolean {
  const { t } = d;
  const { view } = t;
  const word = view.words[child]!;
  const before = t.view.block.text[word.start - 1] ?? ' ';
  const text = (/[$€£]/.test(before) ? before : '') + t.view.block.text.slice(word.start, word.end);
  // COVID-19
  if (d.name || (view.words[child - 1]?.kind === 'sign' && !view.taken[child - 1])) return false;
  if (YEAR.test(text) && (d.lemma === 'mwaka' || d.ordinal || d.number)) {
    if (d.lemma === 'mwaka') d.head = undefined;
    d.named = true;
    d.after.push({ kind: 'words', said: said(text, word) });
    return true;
  }
  if (/^(?:saa|namba|nambari|tarehe|ukurasa)$/.test(d.lemma) && DIGITS.test(text) && !d.plural && Number(text) <= 31) {
    d.named = true;
    d.after.push({ kind: 'words', said: said(text, word) });
    if (d.lemma === 'tarehe') d.head = undefined;
    return true;
  }
  const english = DIGITS.test(text) ? text : choose(t, child).said.text;
  count(d, english, child);
  for (const inner of t.view.all(child))
    if (t.view.words[inner]!.kind === 'numeral' || t.view.words[inner]!.kind === 'adjective')
      count(d, DIGITS.test(t.view.words[inner]!.form) ? t.view.words[inner]!.form : choose(t, inner).said.text, inner);
  return true;
}

/** milioni + hamsini: fifty million; ishirini + tatu: twenty-three. */
function count(d: Draft, english: string, child: number): void {
  const word = d.t.view.words[child]!;
  // “kifungo cha miaka 20”: the term leaves room for the number.
  if (d.head && / {2}/.test(d.head.text)) {
    d.head = { ...d.head, text: d.head.text.replace(/ {2}/, ` ${english} `) };
    return;
  }
  const before = d.number?.text;
  let text = english;
  if (before !== undefined) {
    const value = NUMBERS[word.reading?.lemma ?? ''];
    if (MAGNITUDE.test(before)) text = `${english} ${before}`;
    else if (/^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/.test(before) && value !== undefined && value < 10)
      text = `${before}-${english}`;
    else if (before === 'ten' && value !== undefined && value < 10) text = spelled(10 + value);
    else text = `${before} ${english}`;
  }
  if (/(?: percent|^half)$/.test(text) && d.head && d.t.view.relation(child) === 'modifier') {
    d.some = said(`${text} of`, d.number ? { start: d.number.start, end: word.end } : word);
    delete d.number;
    return;
  }
  d.number = said(text, d.number ? { start: d.number.start, end: word.end } : word);
  d.plural = !/^(?:one|1)$/.test(text) && !d.mass;
  d.counted = true;
}

function adjective(d: Draft, child: number): boolean {
  const { t } = d;
  const word = t.view.words[child]!;
  const lemma = word.reading?.lemma ?? '';
  const { said: chosen } = choose(t, child);
  if (word.form === 'kila') {
    d.determiner = { kind: 'word', said: said('every', word) };
    d.plural = false;
  } else if (ANY.test(word.form)) d.determiner = { kind: 'word', said: said('any', word) };
  else if (lemma === 'ote') d.before.push(said(d.plural || allClasses(word).includes(10) ? 'all' : d.mass ? 'all' : 'the whole', word));
  else if (lemma === 'ingine') d.other = said(d.plural || d.determiner ? 'other' : 'another', word);
  else if (lemma === 'enyewe')
    d.after.push({ kind: 'words', said: said(d.plural ? 'themselves' : d.animate ? 'himself' : 'itself', word) });
  else if (lemma === 'gani' || lemma === 'pi') d.determiner = { kind: 'word', said: said(lemma === 'pi' ? 'which' : 'what', word) };
  else if (lemma === 'moja') {
    count(d, 'one', child);
    d.plural = false;
  } else if (NUMBERS[lemma] !== undefined) count(d, DIGITS.test(chosen.text) ? chosen.text : spelled(NUMBERS[lemma]!), child);
  else if (lemma === 'ingi') {
    severalOf(d, word);
    d.adjectives.push(said(d.mass ? 'much' : 'many', word));
  } else {
    if (/^(?:chache|kadhaa|mbalimbali)$/.test(lemma)) severalOf(d, word);
    const big = lemma === 'kubwa' && d.head ? t.table.get('big', d.head.text) : undefined;
    const than = t.view.words[child + 1]?.form === 'kuliko';
    if (than) {
      const all = t.view.words[child + 2]?.reading?.lemma === 'ote';
      d.adjectives.push({ ...chosen, text: t.forms.compare(chosen.text, all ? 'superlative' : 'comparative') });
      if (all) d.ordinal = d.adjectives.pop()!;
    } else d.adjectives.push({ ...chosen, text: big ?? (lemma === 'kubwa' && chosen.text === 'big' ? 'large' : chosen.text) });
    for (const inner of t.view.all(child))
      if (t.view.relation(inner) === 'conjunct') {
        const last = d.adjectives.at(-1);
        if (last)
          d.adjectives[d.adjectives.length - 1] = {
            ...last,
            text: `${last.text} and ${choose(t, inner).said.text}`,
            end: t.view.words[inner]!.end,
          };
      } else more(d, inner);
  }
  return true;
}

/** nchi nyingi: a noun whose form does not tell its number is meant in the plural. */
function severalOf(d: Draft, word: Word): void {
  if (!d.mass && (allClasses(word).includes(10) || allClasses(word).length === 0)) d.plural = true;
}

/** sana: very; zaidi: more. What hangs on an adjective. */
function more(d: Draft, at: number): void {
  degree(d, at);
}

function degree(d: Draft, child: number): boolean {
  const { t } = d;
  const word = t.view.words[child]!;
  const lemma = word.reading?.lemma ?? word.form;
  const last = d.adjectives.at(-1);
  if (lemma === 'gani') {
    d.determiner = { kind: 'word', said: said('what', word) };
    return true;
  }
  if (word.form === 'kila') {
    d.determiner = { kind: 'word', said: said('every', word) };
    d.plural = false;
    return true;
  }
  if (word.form === 'baadhi') {
    d.before.push(said('some', word));
    return true;
  }
  if (
    /^(?:takriban|takribani|karibu|karibuni|kiasi)$/.test(word.form) &&
    t.view.words[child + 1] &&
    (t.view.words[child + 1]!.kind === 'numeral' || t.view.words[child + 1]!.kind === 'adjective' || child < d.at)
  ) {
    d.about = /^karibu/.test(word.form) ? 'nearly' : 'about';
    return true;
  }
  if (lemma === 'zaidi') {
    if (d.number && !d.head && !d.counted) d.number = { ...d.number, text: t.forms.compare(d.number.text, 'comparative'), end: word.end };
    else if (d.number) d.number = { ...d.number, text: `${d.number.text} more`, end: word.end };
    else if (last) {
      const than = t.view.words[child + 1]?.form === 'kuliko';
      const degree = than || d.plural ? 'comparative' : 'superlative';
      d.adjectives[d.adjectives.length - 1] = { ...last, text: t.forms.compare(last.text, degree), end: word.end };
      if (degree === 'superlative') d.ordinal = d.adjectives.pop()!;
    } else if (d.head) d.number = said('more', word);
    else return false;
    return true;
  }
  if (/^(?:sana|mno|kabisa)$/.test(lemma) && last) {
    d.adjectives[d.adjectives.length - 1] = { ...last, text: `very ${last.text}`, end: word.end };
    return true;
  }
  if (/^(?:sana|mno|kabisa)$/.test(lemma) && d.number && !d.head) {
    d.number = { ...d.number, text: `very ${d.number.text}`, end: word.end };
    return true;
  }
  return false;
}
