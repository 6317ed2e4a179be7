import type { Concord } from '../types.ts';
import { GOVERNS } from './adverbials.ts';
import { compare } from './compare.ts';
import { classesOf, type Role, startsNounPhrase } from './draft.ts';
import { infinitive, kuwa } from './infinitive.ts';
import type { Item } from './item.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { ordinalOf } from './noun-tables.ts';
import { prepositionOfPlace, TOWARDS } from './places.ts';
import { OBLIQUE } from './pronouns.ts';
import { ask } from './question.ts';
import { overlap, type Sentence } from './sentence.ts';
import { partnerWord } from './together.ts';
import { conjugate, type Person, pronounOf, unnamed } from './verb-phrase.ts';

/** Prepositions that tell how many: the noun behind them can be the subject. */
const QUANTITY =
  /^(?:(?:more|less|fewer) than|about|nearly|almost|approximately|some(?: of)?|many of|most of|half of|part of|(?:a|the) (?:total|majority|number|group|lot|dozen) of|(?:hundreds|thousands|millions|dozens|tens) of(?: thousands of)?)$/;
/** Who does what the infinitive behind -a says. */
const DOERS =
  /^(?:shirika|kundi|kamati|tume|chama|timu|kikosi|mtandao|idara|kampuni|taasisi|asasi|mashine|sheria|muswada|mkataba|barua|ripoti)$/;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
const BREAKS = new Set([
  'that',
  'but',
  'because',
  'so that',
  'if',
  'while',
  'when',
  'where',
  'although',
  'therefore',
  'so',
  'since',
  'as',
  'until',
  'before',
]);

export function nounPhrase(s: Sentence, item: Item): void {
  const role = roleOf(s);
  const at = s.writer.pieces.length;
  const locative = item.grammar.locative && item.kind === 'noun' && s.before?.kind !== 'preposition';
  const unsaid = (text: string) => s.write({ ...item, end: item.start }, text);
  if (locative) unsaid(TOWARDS.test(s.before?.lemma ?? '') ? 'to' : s.before?.lemma === 'ingia' ? '' : 'in');
  unsaid(prepositionOfPlace(item, s.before, s.phrased, s.next));
  // “siku ya Jumamosi”, “Jumamosi”: on Saturday.
  const weekday =
    WEEKDAY.test(item.english) || (item.lemma === 'siku' && s.next?.kind === 'of' && WEEKDAY.test(s.items[s.at + 2]?.english ?? ''));
  if (weekday && s.before && !GOVERNS.has(s.before.kind)) unsaid('on');
  const month =
    !GOVERNS.has(s.before?.kind ?? '') &&
    /^mw(?:aka|ezi)/i.test(item.written) &&
    /^(?:mwaka|mwezi)$/.test(item.lemma) &&
    s.next &&
    (s.next.kind === 'numeral' || s.next.kind === 'name' || s.next.lemma === 'date');
  if (month) unsaid('in');
  s.discourse.many = s.before?.kind === 'verb' && (s.before.grammar.object === 10 || s.before.grammar.object === 2);
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
      oblique: (role === 'preposition' && !QUANTITY.test(s.before?.english ?? '')) || locative === true || month === true,
    });
}

/** Where the noun phrase that comes now stands. */
function roleOf(s: Sentence): Role {
  const { before } = s;
  if (!before || before.kind === 'conjunction' || before.kind === 'sign') return 'subject';
  if (before.kind === 'preposition' || before.kind === 'with') return 'preposition';
  if (before.kind === 'of') return 'of';
  if (before.kind === 'copula') return 'complement';
  return before.kind === 'verb' ? 'object' : before.kind === 'and' ? 'object' : 'subject';
}

export function of(s: Sentence, item: Item): void {
  const { next } = s;
  const order = next && next.kind === 'numeral' ? ordinalOf(next) : undefined;
  if (next && order) {
    s.at++;
    s.write(next, `the ${order}`);
    return;
  }
  if (next?.kind !== 'verb' || next.grammar.tense !== 'infinitive') {
    s.write(item, 'of');
    return;
  }
  s.at++;
  s.until = undefined;
  // “shirika la kutetea haki”: an organisation defending rights.
  const doers = s.phrased && DOERS.test(s.open.at(-1)?.phrase.head.lemma ?? '');
  infinitive(s, next, doers || s.before === undefined || s.before.kind === 'preposition' ? 'ing' : 'to');
}

export function and(s: Sentence, item: Item): void {
  const { before, next, recent } = s;
  if (before?.kind === 'preposition') return;
  // “karibu na mji”: near the city.
  if (before?.lemma === 'karibu' && before.kind === 'adverb' && startsNounPhrase(next)) {
    s.writer.pieces.pop();
    s.write(item, 'near');
    s.items[s.at] = { ...item, kind: 'preposition', english: 'near' };
    return;
  }
  const partner = partnerWord(s);
  if (partner !== undefined) {
    s.write(item, partner);
    return;
  }
  const last = recent?.grammar.extensions?.at(-1);
  if (recent && startsNounPhrase(next) && (last === 'passive' || last === 'stative' || /^be /.test(recent.english))) {
    s.write(item, 'by');
    return;
  }
  const first = s.open.at(-1);
  if (first && startsNounPhrase(next) && s.phrased) first.phrase = { ...first.phrase, plural: true };
  s.write(item, before === undefined && !next ? '' : 'and');
}

export function conjunction(s: Sentence, item: Item): void {
  if (item.lemma === 'kuwa' && kuwa(s, item)) return;
  const { next } = s;
  let text = item.english;
  if (item.lemma === 'kama' && next?.kind === 'verb' && next.grammar.relative === undefined) text = 'if';
  s.write(item, text);
  if (!BREAKS.has(text)) return;
  s.breakOff();
  s.link = text;
}

export function pronoun(s: Sentence, item: Item): void {
  // “Naye waziri alisema”: he too; English says nothing.
  if (item.lemma === 'na' && s.phrased && s.next?.kind === 'verb') {
    s.write(item, 'also');
    return;
  }
  if (item.lemma === 'na' && (s.before === undefined || s.before.kind === 'sign') && s.next && s.next.kind !== 'sign') return;
  // “walipata uhuru wao”: the expression has no place for “their”.
  if (item.written === 'wao' && s.before?.kind === 'verb' && s.before.lemma.includes(' ')) return;
  const subject = s.before?.kind !== 'verb' && s.before?.kind !== 'preposition' && s.before?.kind !== 'and';
  const follows = s.items.slice(s.at + 1, s.at + 3).find((i) => i.kind === 'verb' || i.kind === 'copula');
  const concord: Concord | undefined = ({ he: 1, they: 2, I: 'I', we: 'we', you: 'you' } as const)[item.english as 'he'];
  const english = concord === 1 ? pronounOf(1, s.discourse.gender) : item.english;
  const text = subject || follows ? english : (OBLIQUE[english] ?? english);
  if (concord !== undefined)
    s.open.push({
      phrase: { classes: [concord], plural: unnamed(concord, s.discourse.gender) === 'plural', animate: true, head: item },
      at: s.writer.pieces.length,
      oblique: false,
      person: unnamed(concord, s.discourse.gender),
    });
  s.write(item, text);
}

export function demonstrative(s: Sentence, item: Item): void {
  const plural = (item.grammar.classes ?? [item.grammar.nounClass]).every((c) => [2, 4, 6, 8, 10].includes(c as number));
  // “na hivyo”: and so.
  if (item.written === 'hivyo') {
    s.write(item, 'so');
    return;
  }
  const text = plural ? 'these' : 'this';
  s.open.push({
    phrase: { classes: classesOf(item), plural, animate: false, head: item },
    at: s.writer.pieces.length,
    oblique: s.before?.kind === 'preposition',
  });
  s.write(item, text);
}

export function relative(s: Sentence, item: Item): void {
  const own = classesOf(item);
  const antecedent = s.open.findLast((o) => overlap(own, o.phrase.classes)) ?? s.open.at(-1);
  const person = antecedent ? antecedent.phrase.animate : [1, 2].includes(item.grammar.nounClass as number);
  s.write(item, [16, 17, 18].includes(item.grammar.nounClass as number) ? 'where' : person ? 'who' : 'which');
  const { next } = s;
  s.keepWaiting();
  // The relative stands for the subject of a verb that agrees with it.
  const stands = next && (next.kind === 'verb' || next.kind === 'copula' || next.kind === 'adverb');
  const phrase = {
    classes: [...own, ...(antecedent?.phrase.classes ?? [])],
    plural: antecedent?.phrase.plural ?? false,
    animate: person === true,
    head: item,
  };
  s.open = stands ? [{ phrase, at: s.writer.pieces.length, oblique: false }] : [];
}

export function copula(s: Sentence, item: Item): void {
  // “alikuwa ni”: one “was” is enough.
  if (s.before?.kind === 'verb' && s.before.lemma === 'wa' && s.recent) return;
  const subject = s.open.find((o) => !o.oblique) ?? s.waiting ?? s.open[0];
  const person: Person = subject?.person ?? (subject?.phrase.plural ? 'plural' : 'singular');
  const negative = item.grammar.negative === true || item.english.includes('not');
  const text = conjugate('be', 'present', negative, person);
  const alone = subject === undefined && s.before?.kind !== 'relative';
  const said = ask(s, item, subject, alone ? 'it' : '', text, 'be');
  s.write(item, `${said.pronoun} ${said.text}`.trim());
  if (subject === s.waiting) s.waiting = undefined;
  s.open = [];
  s.fresh = false;
  s.form = { tense: 'present', person };
}

export function sign(s: Sentence, item: Item): void {
  const opens = item.english === '"' ? !s.quoted : item.english === "'" ? item.spaced : /[“‘«([]/.test(item.english);
  if (item.english === '"') s.quoted = !s.quoted;
  const text = item.english;
  // “Je, …?”: nothing has been said that a comma could divide.
  if (text === ',' && s.writer.pieces.length === 0) return;
  const closes = text === '"' && !opens;
  s.writer.add({ text, start: item.start, end: item.end, known: true }, closes || !item.spaced);
  if (opens) s.writer.joinNext();
  if (!/[,"“”()]/.test(text)) s.breakOff();
}

const ANYTHING: Readonly<Record<string, string>> = { chochote: 'anything', lolote: 'anything', yeyote: 'anyone', yoyote: 'anyone' };

/** An adjective that no noun before it takes: “kubwa sana”, “wengi walisema”. */
export function adjective(s: Sentence, item: Item): void {
  const { next } = s;
  const very = next?.kind === 'adverb' && /^(?:sana|mno|kabisa)$/.test(next.lemma);
  const more = next?.kind === 'adverb' && next.lemma === 'zaidi';
  const classes = classesOf(item);
  const anything = ANYTHING[item.written];
  const others =
    anything ?? (item.lemma === 'ingine' && !startsNounPhrase(next) ? (classes.includes(2) ? 'others' : 'another') : undefined);
  const text = others ?? (very ? `very ${item.english}` : more ? compare(item.english, 'comparative') : item.english);
  if (classes.includes(2) && !classes.includes(1))
    s.open.push({
      phrase: { classes, plural: true, animate: true, head: item },
      at: s.writer.pieces.length,
      oblique: s.before?.kind === 'preposition',
    });
  s.write(very || more ? { ...item, end: next!.end } : item, text);
  if (very || more) s.at++;
}
