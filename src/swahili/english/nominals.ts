import { byWord } from '../text/by-word.ts';
import { GOVERNS } from './adverbials.ts';
import { compare } from './compare.ts';
import { classesOf, type Role, startsNounPhrase } from './draft.ts';
import { infinitive } from './infinitive.ts';
import { type Item, NO_GRAMMAR } from './item.ts';
import { FAIR } from './join-words.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { ordinalOf } from './noun-tables.ts';
import { prepositionOfPlace, TOWARDS } from './places.ts';
import type { Sentence } from './sentence.ts';

/** Prepositions that tell how many: the noun behind them can be the subject. */
const QUANTITY =
  /^(?:(?:more|less|fewer) than|about|nearly|almost|approximately|some(?: of)?|many of|most of|half of|part of|(?:a|the) (?:total|majority|number|group|lot|dozen) of|(?:hundreds|thousands|millions|dozens|tens) of(?: thousands of)?)$/;
/** Who does what the infinitive behind -a says. */
const DOERS =
  /^(?:shirika|kundi|kamati|tume|chama|timu|kikosi|mtandao|idara|kampuni|taasisi|asasi|mashine|sheria|muswada|mkataba|barua|ripoti)$/;
const ANYTHING: Readonly<Record<string, string>> = byWord({ chochote: 'anything', lolote: 'anything', yeyote: 'anyone', yoyote: 'anyone' });
/** “sisi wenyewe”: ourselves. */
const SELVES: Readonly<Record<string, string>> = byWord({
  I: 'myself',
  we: 'ourselves',
  you: 'yourself',
  they: 'themselves',
});
/** Adjectives that tell of a verb how it is done: walitangazwa rasmi, announced officially. */
const MANNER: Readonly<Record<string, string>> = byWord({ rasmi: 'officially', huru: 'freely', wazi: 'openly' });
const SPANS = /^(?:saa|siku|wiki|mwezi|mwaka|muongo)$/;
/** What an action is: the infinitive behind -a says which. */
const DEEDS =
  /^(?:tuhuma|shutuma|mashtaka|shtaka|kosa|hatia|kazi|biashara|tabia|mchakato|shughuli|mtindo|wazo|dhana|hofu|gharama|mfumo|utamaduni|lengo|faida|hatari|mwenendo|kesi|uhalifu|uwezekano|dhamira|kitendo|vitendo|matumaini|desturi|utaratibu|siku|kampeni|mbinu|umuhimu|sera)$/;
/** What -a is behind an expression of a verb and its noun. */
const WANTED: Readonly<Record<string, string>> = byWord({ 'toa wito': 'for', 'toa mwito': 'for' });
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

/** Is the next verb one that tells how? */
const tellsHow = ({ items, at, next }: Sentence): boolean =>
  next?.kind !== 'of' &&
  items.slice(at + 1).find((i) => i.kind === 'verb' || i.kind === 'sign' || i.kind === 'relative')?.grammar.relative === 'manner';

export function nounPhrase(s: Sentence, item: Item): void {
  // “namna serikali inavyofanya kazi”: how the government works.
  if (item.lemma === 'namna' && tellsHow(s)) {
    s.write(item, 'how');
    s.breakOff();
    return;
  }
  // “namna ya kulipa”: how to pay.
  if (item.lemma === 'namna' && s.next?.kind === 'of' && s.items[s.at + 2]?.grammar.tense === 'infinitive') {
    s.at++;
    s.write({ ...item, end: s.items[s.at]!.end }, 'how');
    s.items[s.at] = { ...item, kind: 'adverb', english: 'how', lemma: '', grammar: NO_GRAMMAR };
    return;
  }
  const role = roleOf(s, item);
  const at = s.writer.pieces.length;
  const behindComma = s.before?.english === ',';
  const locative = item.grammar.locative && item.kind === 'noun' && s.before?.kind !== 'preposition';
  const unsaid = (text: string) => s.write({ ...item, end: item.start }, text);
  if (locative) unsaid(TOWARDS.test(s.before?.lemma ?? '') ? 'to' : s.before?.lemma === 'ingia' ? '' : 'in');
  unsaid(prepositionOfPlace(item, s.before, s.phrased, s.next));
  // “siku ya Jumamosi”, “Jumamosi”: on Saturday.
  // “wapo jela”: they are in prison.
  if (
    item.kind === 'noun' &&
    !locative &&
    s.before?.kind === 'verb' &&
    s.before.lemma === 'wa' &&
    s.before.grammar.tense !== 'infinitive' &&
    /(?:po|ko|mo)$/.test(s.before.written)
  )
    unsaid('in');
  const weekday =
    (item.lemma === 'tarehe' && s.next?.lemma === 'date') ||
    WEEKDAY.test(item.english) ||
    (item.lemma === 'siku' && s.next?.kind === 'of' && WEEKDAY.test(s.items[s.at + 2]?.english ?? ''));
  if (weekday && s.before && !GOVERNS.has(s.before.kind)) unsaid('on');
  const month =
    !GOVERNS.has(s.before?.kind ?? '') &&
    /^mw(?:aka|ezi)/i.test(item.written) &&
    /^(?:mwaka|mwezi)$/.test(item.lemma) &&
    s.next &&
    (s.next.kind === 'numeral' || s.next.kind === 'name' || s.next.lemma === 'date');
  if (month) unsaid('in');
  if (item.lemma === 'wakati' && s.next?.kind === 'demonstrative' && !GOVERNS.has(s.before?.kind ?? '')) unsaid('at');
  const amount =
    role === 'preposition' && /^(?:some|many|most|one|half|thousands|millions|hundreds|dozens)\b/.test(s.before?.english ?? '');
  s.discourse.many = amount || (s.before?.kind === 'verb' && (s.before.grammar.object === 10 || s.before.grammar.object === 2));
  if (item.kind === 'numeral' && s.phrased && /^(?:19|20)\d\d$/.test(item.english)) unsaid('in');
  const phrase = readNounPhrase(s.items, s.at, locative ? 'preposition' : role, s.discourse);
  // What is pronounced with the noun before it is tight where the source was: “10%”, “(AU)”.
  s.discourse.many = false;
  s.discourse.none = false;
  for (const [i, piece] of phrase.pieces.entries()) s.writer.add(piece, i === 0 && !item.spaced && at > 0);
  s.at = phrase.next - 1;
  if (phrase.head.kind !== 'numeral' || phrase.classes.length > 0 || s.next?.kind === 'verb')
    s.open.push({
      phrase,
      at,
      begins: behindComma,
      oblique:
        (role === 'preposition' && !QUANTITY.test(s.before?.english ?? '')) ||
        locative === true ||
        month === true ||
        (s.before?.lemma === 'kama' && at > 1),
    });
}

/** Where the noun phrase that comes now stands. */
function roleOf(s: Sentence, item: Item): Role {
  const { before } = s;
  if (before?.kind === 'conjunction' && before.lemma === 'kama') return 'complement';
  if (!before || before.kind === 'conjunction' || before.kind === 'sign') return 'subject';
  if (before.kind === 'preposition' || before.kind === 'with') return 'preposition';
  if (before.kind === 'of') return 'of';
  if (before.kind === 'copula') return 'complement';
  // “aliwatakia watu ushindi”: a second object.
  if (s.phrased && !s.fresh && item.kind === 'noun') return 'object';
  return before.kind === 'verb' ? 'object' : before.kind === 'and' ? 'object' : 'subject';
}

export function of(s: Sentence, item: Item): void {
  // “miongoni mwa”: among.
  if (s.before?.lemma === 'miongoni') {
    s.items[s.at] = { ...item, kind: 'preposition', english: 'among' };
    return;
  }
  const { next } = s;
  const order = next && next.kind === 'numeral' ? ordinalOf(next) : undefined;
  if (next && order) {
    s.at++;
    s.write(next, `the ${order}`);
    return;
  }
  // “uchaguzi ni wa haki”: is fair.
  const fair = s.before?.kind === 'copula' || s.before?.lemma === 'wa' ? FAIR[next?.lemma ?? ''] : undefined;
  if (next && fair && !startsNounPhrase(s.items[s.at + 2]) && s.items[s.at + 2]?.kind !== 'possessive') {
    s.at++;
    s.write(next, fair);
    return;
  }
  // “toa wito wa kujiuzulu”: call for.
  const wanted = s.before?.kind === 'verb' ? WANTED[s.before.lemma] : undefined;
  if (next?.kind !== 'verb' || next.grammar.tense !== 'infinitive') {
    s.write(item, wanted ?? 'of');
    return;
  }
  s.at++;
  s.until = undefined;
  if (wanted) {
    s.write(item, wanted);
    infinitive(s, next, 'ing');
    return;
  }
  // “maandamano ya kupinga mkataba”: protests against.
  if (next.lemma === 'pinga' && s.phrased && !next.grammar.negative) {
    s.write({ ...item, end: next.end }, 'against');
    s.items[s.at] = { ...next, kind: 'preposition', english: 'against', lemma: '' };
    return;
  }
  // “shirika la kutetea haki”: an organisation defending rights.
  const doers = s.phrased && DOERS.test(s.open.at(-1)?.phrase.head.lemma ?? '');
  // “tuhuma za kuiba”: accusations of stealing.
  const deeds = s.phrased && DEEDS.test(s.open.at(-1)?.phrase.head.lemma ?? '');
  // “miezi sita ya kupambana”: six months of fighting.
  if (deeds || (s.phrased && SPANS.test(s.open.at(-1)?.phrase.head.lemma ?? ''))) {
    s.write(item, 'of');
    infinitive(s, next, 'ing');
    return;
  }
  infinitive(s, next, doers || s.before === undefined || s.before.kind === 'preposition' ? 'ing' : 'to');
}

/** An adjective that no noun before it takes: “kubwa sana”, “wengi walisema”. */
export function adjective(s: Sentence, item: Item): void {
  const { next } = s;
  const very = next?.kind === 'adverb' && /^(?:sana|mno|kabisa)$/.test(next.lemma);
  const more = next?.kind === 'adverb' && next.lemma === 'zaidi';
  // “ni kubwa kuliko”: bigger than.
  const than = next?.lemma === 'kuliko';
  const classes = classesOf(item);
  const anything = ANYTHING[item.written];
  const others =
    anything ?? (item.lemma === 'ingine' && !startsNounPhrase(next) ? (classes.includes(2) ? 'others' : 'another') : undefined);
  const self = item.lemma === 'enyewe' && s.before?.kind === 'pronoun' ? SELVES[s.before.english] : undefined;
  // “sote tunajua”: all of us know.
  if (item.english === 'all of us' || item.english === 'all of you')
    s.open.push({
      phrase: { classes: [item.english === 'all of us' ? 'we' : 'you all'], plural: true, animate: true, head: item },
      at: s.writer.pieces.length,
      oblique: s.before?.kind === 'preposition',
      person: 'plural',
    });
  // “ni wazi kwamba”: it is clear that.
  const clear = s.before?.kind === 'copula' && item.lemma === 'wazi' ? 'clear' : undefined;
  const manner = s.before?.kind === 'verb' && s.before.lemma !== 'wa' ? MANNER[item.lemma] : undefined;
  const text =
    self ??
    clear ??
    manner ??
    others ??
    (very ? `very ${item.english}` : more || than ? compare(item.english, 'comparative') : item.english);
  if (classes.includes(2) && !classes.includes(1))
    s.open.push({
      phrase: { classes, plural: true, animate: true, head: item },
      at: s.writer.pieces.length,
      oblique: s.before?.kind === 'preposition',
    });
  s.write(very || more ? { ...item, end: next!.end } : item, text);
  if (very || more) s.at++;
}

export function demonstrative(s: Sentence, item: Item): void {
  const plural = (item.grammar.classes ?? [item.grammar.nounClass]).every((c) => [2, 4, 6, 8, 10].includes(c as number));
  // “na hivyo”: and so.
  if (item.written === 'hivyo') {
    s.write(item, 'so');
    return;
  }
  // “wale wanaotaka”: those who want.
  const far = item.grammar.deixis === 'far';
  // “alisema hayo”: this.
  if (/^ha(?:yo|ya)$/i.test(item.written) && s.before?.kind === 'verb') {
    s.write(item, 'this');
    return;
  }
  const text = plural ? (far ? 'those' : 'these') : far ? 'that' : 'this';
  s.open.push({
    phrase: { classes: classesOf(item), plural, animate: false, head: item },
    at: s.writer.pieces.length,
    oblique: s.before?.kind === 'preposition',
  });
  s.write(item, text);
}
