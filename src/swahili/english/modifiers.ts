import { byWord } from '../text/by-word.ts';
import { sizeOf } from './big.ts';
import { compare } from './compare.ts';
import { agrees, classesOf, type Draft } from './draft.ts';
import { type Item, pieceOf } from './item.ts';
import { DAY, KIND_AWAY, ordinalOf, TIMES } from './noun-tables.ts';
import { possessive } from './pronouns.ts';

/** Takes a word behind the head into the phrase. @returns false where it does not belong to it. */
export type Modifier = (d: Draft, item: Item, fits: boolean) => boolean;

const ANY = /^(?:yeyote|yoyote|lolote|wowote|chochote|vyovyote|zozote|popote)$/i;
const COUNT = /^(?:two|three|four|five|six|seven|eight|nine|ten)$/;
const COUNTS =
  /^(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirt|forty|fift|half|hundred|thousand|million|billion)/;
const MAGNITUDE = /^(?:million|billion|thousand|hundred|trillion)$/;
const YEAR = /^(?:19|20)\d\d$/;
const ABOUT = /^(?:approximately|about|nearly|almost|around)/;
/** Where the gloss of a term has “…”. */
export const GAP = / {2}/;
/** The pronoun that is also the possessive “their”. */
const THEIR: readonly unknown[] = [1, 2, 3, 11, 14];

export const demonstrative: Modifier = (d, item, fits) => {
  // “wakazi wa eneo hilo”, a term: what is inside it takes no “this”.
  if (!fits) return d.head.lemma.includes(' ') && item.grammar.deixis === 'mentioned';
  const text = /^(h\w+)\1$/i.test(item.written)
    ? 'the same'
    : item.grammar.deixis === 'mentioned'
      ? d.head.kind === 'name'
        ? ''
        : 'the'
      : item.english;
  if (!d.determiner && text !== '') d.determiner = pieceOf(item, text);
  return true;
};

export const owned: Modifier = (d, item, fits) => {
  if (!fits) return false;
  const { discourse, head } = d;
  d.determiner = pieceOf(
    item,
    possessive(item.grammar.possessor!, {
      ...discourse,
      person: discourse.person || head.grammar.animate === true || discourse.classes.size === 0,
    }),
  );
  return true;
};

/** “mkutano wao”: their meeting; “swali gani”: what question. */
export const pronoun: Modifier = (d, item) => {
  // “changamoto gani”: what challenge.
  if (item.lemma === 'gani' && !d.determiner) {
    d.determiner = pieceOf(item, 'what');
    return true;
  }
  if (item.written !== 'wao' || d.determiner || !agrees(THEIR, d.classes) || d.head.kind !== 'noun') return false;
  d.determiner = pieceOf(item, 'their');
  return true;
};

/** “mwaka 1960”, “saa 48”, “asilimia 60”. */
export const numeral: Modifier = (d, item) => {
  const { head } = d;
  if (head.kind === 'name') return false;
  // “kwa mara ya kwanza 1980”: a year, not a count.
  if (YEAR.test(item.english) && (d.ordinal || d.behind.length > 0 || d.adjectives.length > 0)) return false;
  const digits = /^\d/.test(item.english);
  const hours = head.lemma === 'saa' && Number(item.english) > 12;
  const year = head.lemma === 'mwaka' && /^mwaka/i.test(head.written);
  if (digits && !hours && (year || DAY.test(head.english) || /^(?:saa|namba|nambari|tarehe)$/.test(head.lemma))) {
    if (head.lemma === 'mwaka' || head.lemma === 'tarehe') d.whole = '';
    d.behind.push(pieceOf(item, item.english));
    d.named = true;
    return true;
  }
  if (head.lemma === 'umri wa miaka') {
    d.whole = 'the age';
    d.behind.push(pieceOf(item, 'of'), pieceOf(item, item.english));
    d.named = true;
    return true;
  }
  // “kifungo cha miaka 20”: a prison sentence of 20 years; the term leaves room for the number.
  if (GAP.test(d.whole)) {
    // “maadhimisho ya miaka 20”: the 20th anniversary.
    const order = head.lemma === 'maadhimisho ya miaka' ? ordinalOf(item) : undefined;
    if (order) {
      d.whole = 'anniversary';
      d.adjectives.unshift(pieceOf(item, order));
      d.ordinal = true;
      return true;
    }
    d.whole = d.whole.replace(GAP, ` ${item.english} `);
    d.last = item;
    return true;
  }
  const { number } = d;
  d.number = number
    ? { ...number, text: MAGNITUDE.test(number.text) ? `${item.english} ${number.text}` : `${number.text} ${item.english}`, end: item.end }
    : pieceOf(item, item.english);
  d.many = !/^(?:one|1)$/.test(d.number.text);
  return true;
};

export const adjective: Modifier = (d, item, fits) => {
  if (!fits && item.grammar.nounClass !== undefined && !ANY.test(item.written)) return false;
  if (item.lemma === 'lazima') return false;
  const { head, classes } = d;
  // “waziri wa Uingereza anayemaliza muda wake”: it is the minister who is outgoing.
  if (head.kind === 'name' && item.lemma.startsWith('term:')) return false;
  const next = d.items[d.at + 1];
  const { lemma } = item;
  const numberless = classes.includes(10);
  if (lemma === 'maarufu' && next && ((next.kind === 'name' && next.lemma !== 'place') || next.lemma === 'kama')) {
    d.behind.push(pieceOf(item, 'known as'));
    if (next.kind === 'name') d.behind.push(...takeName(d));
    else d.at++;
    return true;
  }
  if (ANY.test(item.written)) d.determiner = pieceOf(item, d.discourse.none ? '' : 'any');
  else if (lemma === 'ote') d.all = pieceOf(item, d.many || numberless || classes.length === 0 ? 'all' : 'the whole');
  else if (lemma === 'ingine') d.other = pieceOf(item, 'other');
  else if (lemma === 'enyewe') d.behind.push(pieceOf(item, d.many ? 'themselves' : head.grammar.animate ? 'himself' : 'itself'));
  else if (lemma === 'moja') d.number = pieceOf(item, 'one');
  else if (COUNT.test(item.english)) {
    const magnitude = d.number && MAGNITUDE.test(d.number.text) ? ` ${d.number.text}` : '';
    d.number = { ...pieceOf(item, item.english + magnitude), start: d.number?.start ?? item.start };
  } else if (lemma === 'ingi')
    d.adjectives.push(pieceOf(item, head.grammar.mass || (head.preference.mass && !d.many && !numberless) ? 'much' : 'many'));
  else if (lemma === 'gani') d.determiner = pieceOf(item, 'what');
  else d.adjectives.push(pieceOf(item, lemma === 'kubwa' ? sizeOf(head.english, item.english) : item.english));
  // “mji mkubwa kuliko Tanga”, “… kuliko yote”: a bigger city than, the biggest city of all.
  const last = d.adjectives.at(-1);
  if (next?.lemma === 'kuliko' && last?.end === item.end) {
    const all = d.items[d.at + 2];
    const most = all?.lemma === 'ote';
    d.adjectives[d.adjectives.length - 1] = { ...last, text: compare(last.text, most ? 'superlative' : 'comparative') };
    if (most) {
      d.ordinal = true;
      d.behind.push({ ...pieceOf(all, 'of all'), start: next.start });
      d.at += 2;
    }
  }
  if (lemma === 'ingi' || lemma === 'chache' || lemma === 'kadhaa' || lemma === 'mbalimbali' || COUNT.test(item.english))
    d.many ||= numberless && !head.grammar.mass;
  if (lemma === 'moja') d.many = false;
  return true;
};

function takeName(d: Draft) {
  const inner = d.read(d.at + 1, 'of');
  d.at = inner.next - 1;
  return inner.pieces;
}

export const adverb: Modifier = (d, item) => {
  const next = d.items[d.at + 1];
  const { lemma } = item;
  if (lemma === 'date') {
    if (!KIND_AWAY.has(d.head.lemma) || d.behind.length > 0) return false;
    d.whole = '';
    d.behind.push(pieceOf(item, item.english));
    return true;
  }
  if (next?.kind === 'numeral' && ABOUT.test(item.english)) {
    d.number = { ...pieceOf(next, `${item.english} ${next.english}`), start: item.start };
    d.many = true;
    d.at++;
    return true;
  }
  const last = d.adjectives.at(-1);
  if (lemma === 'zaidi') {
    if (d.head.kind !== 'noun') return false;
    if (d.number) d.number = { ...d.number, text: `${d.number.text} more`, end: item.end };
    else if (last) {
      const than = next?.lemma === 'kuliko' || next?.lemma === 'ya';
      d.adjectives[d.adjectives.length - 1] = {
        ...last,
        text: compare(last.text, than || d.many || d.behind.length > 0 ? 'comparative' : 'superlative'),
        end: item.end,
      };
      d.ordinal ||= !than && !d.many;
    } else if (d.behind.length === 0 && next?.lemma !== 'ya' && next?.lemma !== 'kuliko') d.number = pieceOf(item, 'more');
    else return false;
    return true;
  }
  if (/^(?:sana|mno)$/.test(lemma) && last && d.behind.length === 0) {
    d.adjectives[d.adjectives.length - 1] = { ...last, text: `very ${last.text}`, end: item.end };
    return true;
  }
  return false;
};

/** “wiki iliyopita”, “miaka minne iliyopita”, “mwezi ujao”: last week, four years ago, next month. */
export const time: Modifier = (d, item) => {
  const { relative, tense, subjects = [] } = item.grammar;
  if (typeof relative !== 'number' || !agrees([relative, ...subjects], d.classes) || !TIMES.test(d.head.english)) return false;
  const past = item.lemma === 'pita' && tense === 'past';
  if (!past && !(item.lemma === 'ja' && (tense === 'timeless' || tense === 'present'))) return false;
  const counted = d.number !== undefined || d.adjectives.length > 0;
  // “siku mbili zilizopita zimekuwa ngumu”: what was hard was the last two days.
  const main = d.items[d.at + 1];
  const subject =
    main?.kind === 'verb' &&
    main.grammar.relative === undefined &&
    [main.grammar.subject, ...(main.grammar.subjects ?? [])].some((c) => c !== undefined && agrees([c], d.classes));
  if (past && counted && !subject && (d.role === 'subject' || d.role === 'object')) {
    d.behind.push(pieceOf(item, 'ago'));
    d.many = d.number?.text !== 'one';
  } else {
    d.adjectives.unshift(pieceOf(item, past ? 'last' : 'next'));
    d.ordinal = true;
    if (!d.many && !counted) d.named = true;
    else d.many = d.number?.text !== 'one';
  }
  return true;
};

/** What a relative verb before a number says of it: watu wapatao 200, about 200 people; wasiopungua 17, at least 17. Lemma, with `!` where it is denied → English. */
const AMOUNTS: Readonly<Record<string, string>> = byWord({
  pata: 'about',
  kadiriwa: 'an estimated',
  karibia: 'nearly',
  fikia: 'as many as',
  zidi: 'more than',
  '!zidi': 'no more than',
  '!pungua': 'at least',
});

export const amounting: Modifier = (d, item) => {
  const { relative, negative, subject } = item.grammar;
  const amount = AMOUNTS[`${negative ? '!' : ''}${item.lemma}`];
  if (amount === undefined || typeof relative !== 'number' || relative !== subject || d.number) return false;
  // “wanaokadiriwa kufikia”: one of them is enough.
  const at = d.items[d.at + 1]?.grammar.tense === 'infinitive' ? d.at + 2 : d.at + 1;
  if (!COUNTS.test(d.items[at]?.english ?? '')) return false;
  const { pieces, next } = d.read(at, 'of');
  d.number = { ...pieces.at(-1)!, text: [amount, ...pieces.map((p) => p.text)].join(' '), start: item.start };
  d.many = true;
  d.at = next - 1;
  return true;
};

/** “watu zaidi ya mia moja”: more than one hundred people. */
export const moreThan: Modifier = (d, item) => {
  if (
    d.head.kind !== 'noun' ||
    d.number ||
    !/^(?:more|less|fewer) than$/.test(item.english) ||
    !COUNTS.test(d.items[d.at + 1]?.english ?? '')
  )
    return false;
  const { pieces, next } = d.read(d.at + 1, 'of');
  d.number = pieceOf(item, [item.english, ...pieces.map((p) => p.text)].join(' '));
  d.many = true;
  d.at = next - 1;
  return true;
};

/** Where the noun's form does not tell the number, what agrees with it does: nchi hizi, samaki wawili. */
export function showsPlural(d: Draft, item: Item): boolean {
  const own = classesOf(item);
  return (own.includes(10) && !own.includes(9)) || (own.includes(2) && !own.includes(1) && d.head.grammar.animate === true);
}

/** Of a person: raia huyo, raia mwingine. */
export function showsSingular(item: Item): boolean {
  const own = classesOf(item);
  return own.includes(1) && !own.includes(2);
}
