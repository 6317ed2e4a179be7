import type { Concord } from '../types.ts';
import { infinitive } from './infinitive.ts';
import type { Item } from './items.ts';
import { classesOf, OBLIQUE, ordinalOf, type Role, readNounPhrase, startsNounPhrase } from './noun-phrase.ts';
import { overlap, type Sentence } from './sentence.ts';
import { conjugate, type Person, personOf } from './verb-phrase.ts';

/** Verbs whose partner comes with “with” after na. */
const WITH =
  /^(?:ungana|kutana|zungumza|shirikiana|pambana|kubaliana|ongea|pigana|shauriana|husiana|husika|fanana|lingana|achana|tofautiana|shindana|wasiliana|endelea|enda|ja|ishi|fika|kabiliana|jadiliana|patana|anza|kuja|ambatana|endana|sambamba|pamoja|karibu|gombana|cheza)$/;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
/** Behind these a time needs no preposition of its own. */
const GOVERNS: ReadonlySet<string> = new Set(['preposition', 'of', 'and', 'conjunction', 'copula']);
/** Verbs that go somewhere: what follows is where to. */
const TOWARDS = /^(?:enda|elekea|ja|rudi|rejea|safiri|peleka|kimbilia|wasili)$/;
const BREAKS = new Set(['that', 'but', 'because', 'so that', 'if', 'while', 'when', 'where', 'although', 'therefore', 'so', 'since', 'as']);

export function nounPhrase(s: Sentence, item: Item): void {
  const role = roleOf(s);
  const at = s.writer.pieces.length;
  const locative = item.grammar.locative && item.kind === 'noun' && s.before?.kind !== 'preposition';
  if (locative) s.write({ ...item, end: item.start }, TOWARDS.test(s.before?.lemma ?? '') ? 'to' : s.before?.lemma === 'ingia' ? '' : 'in');
  if (item.lemma === 'place' && s.before?.kind === 'verb' && TOWARDS.test(s.before.lemma)) s.write({ ...item, end: item.start }, 'to');
  // “siku ya Jumamosi”, “Jumamosi”: on Saturday.
  const weekday =
    WEEKDAY.test(item.english) || (item.lemma === 'siku' && s.next?.kind === 'of' && WEEKDAY.test(s.items[s.at + 2]?.english ?? ''));
  if (weekday && s.before && !GOVERNS.has(s.before.kind)) s.write({ ...item, end: item.start }, 'on');
  const month =
    role !== 'preposition' &&
    s.before?.kind !== 'preposition' &&
    /^(?:mwaka|mwezi)$/.test(item.lemma) &&
    s.next &&
    (s.next.kind === 'numeral' || s.next.kind === 'name' || s.next.lemma === 'date');
  if (month) s.write({ ...item, end: item.start }, 'in');
  s.discourse.many = s.before?.kind === 'verb' && (s.before.grammar.object === 10 || s.before.grammar.object === 2);
  const phrase = readNounPhrase(s.items, s.at, locative ? 'preposition' : role, s.discourse);
  // What is pronounced with the noun before it is tight where the source was: “10%”, “(AU)”.
  s.discourse.many = false;
  s.discourse.none = false;
  for (const [i, piece] of phrase.pieces.entries()) s.writer.add(piece, i === 0 && !item.spaced && at > 0);
  s.at = phrase.next - 1;
  if (phrase.head.kind !== 'numeral' || phrase.classes.length > 0)
    s.open.push({
      phrase,
      at,
      oblique:
        (role === 'preposition' && !/^(?:(?:more|less) than|about|nearly|almost|approximately)$/.test(s.before?.english ?? '')) ||
        locative === true ||
        month === true,
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
  infinitive(s, next, s.before === undefined || s.before.kind === 'preposition' ? 'ing' : 'to');
}

export function and(s: Sentence, item: Item): void {
  const { before, next } = s;
  const passive =
    before?.kind === 'verb' && (before.grammar.extensions?.at(-1) === 'passive' || /^be /.test(before.english)) && startsNounPhrase(next);
  if (before?.kind === 'preposition') return;
  if (passive) s.write(item, 'by');
  else if (
    before?.kind === 'verb' &&
    startsNounPhrase(next) &&
    (WITH.test(before.lemma) || before.grammar.extensions?.includes('reciprocal'))
  )
    s.write(item, 'with');
  else {
    const first = s.open.at(-1);
    if (first && startsNounPhrase(next) && (before?.kind === 'noun' || before?.kind === 'name'))
      first.phrase = { ...first.phrase, plural: true };
    s.write(item, before === undefined && !next ? '' : 'and');
  }
}

export function preposition(s: Sentence, item: Item): void {
  const { next } = s;
  let text = item.english;
  if (item.lemma === 'kwa' && next) {
    if (next.kind === 'verb') text = 'by';
    else if (next.kind === 'name' && next.lemma === 'place') text = 'to';
    else if (next.grammar.animate || next.kind === 'name') text = 'to';
  }
  if (item.lemma === 'na' && (s.before?.kind !== 'verb' || next?.kind === 'verb')) text = 'and';
  s.until = /^(?:after|before)$/.test(text);
  s.write(item, text);
}

export function conjunction(s: Sentence, item: Item): void {
  const { next } = s;
  let text = item.english;
  if (item.lemma === 'kama' && next?.kind === 'verb' && next.grammar.relative === undefined) text = 'if';
  if (item.lemma === 'kama' && (next?.kind === 'noun' || next?.kind === 'name')) text = 'such as';
  s.write(item, text);
  if (BREAKS.has(text)) s.open = [];
}

export function pronoun(s: Sentence, item: Item): void {
  const subject = s.before?.kind !== 'verb' && s.before?.kind !== 'preposition' && s.before?.kind !== 'and';
  const follows = s.items.slice(s.at + 1, s.at + 3).find((i) => i.kind === 'verb' || i.kind === 'copula');
  const text = subject || follows ? item.english : (OBLIQUE[item.english] ?? item.english);
  const concord: Concord | undefined = ({ he: 1, they: 2, I: 'I', we: 'we', you: 'you' } as const)[item.english as 'he'];
  if (concord !== undefined)
    s.open.push({
      phrase: { classes: [concord], plural: personOf(concord) === 'plural', animate: true, head: item },
      at: s.writer.pieces.length,
      oblique: false,
      person: personOf(concord),
    });
  s.write(item, text);
}

export function demonstrative(s: Sentence, item: Item): void {
  const plural = (item.grammar.classes ?? [item.grammar.nounClass]).every((c) => [2, 4, 6, 8, 10].includes(c as number));
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
  // The relative stands for the subject of a verb that agrees with it.
  if (next && (next.kind === 'verb' || next.kind === 'copula' || next.kind === 'adverb'))
    s.open.push({
      phrase: {
        classes: [...own, ...(antecedent?.phrase.classes ?? [])],
        plural: antecedent?.phrase.plural ?? false,
        animate: person === true,
        head: item,
      },
      at: s.writer.pieces.length,
      oblique: false,
    });
  else s.open = [];
}

export function copula(s: Sentence, item: Item): void {
  const subject = s.open.find((o) => !o.oblique) ?? s.open[0];
  const person: Person = subject?.person ?? (subject?.phrase.plural ? 'plural' : 'singular');
  const negative = item.grammar.negative === true || item.english.includes('not');
  const text = conjugate('be', 'present', negative, person);
  const alone = subject === undefined && s.before?.kind !== 'relative';
  s.write(item, alone ? `it ${text}` : text);
  s.open = [];
  s.form = { tense: 'present', person };
}

export function adverb(s: Sentence, item: Item): void {
  if (item.lemma === 'huenda') {
    s.may = true;
    return;
  }
  if (item.lemma === 'date') {
    const alone = s.before === undefined || !GOVERNS.has(s.before.kind);
    const preposition = /^(?:\d+ )?(?:[A-Z][a-z]+day|[A-Z][a-z]+ \d+,|\d+ [A-Z])/.test(item.english)
      ? 'on '
      : /^(?:[A-Z]\w+|\d{4})/.test(item.english)
        ? 'in '
        : '';
    s.write(item, alone ? preposition + item.english : item.english);
    return;
  }
  // “nchini humo”: the noun has said where.
  if (item.grammar.deixis && item.written.length < 6 && s.before?.grammar.locative) return;
  // “katika siku za nyuma”: the adverb brings its own preposition.
  if (s.before?.kind === 'preposition' && /^(?:in|at|on|by|for) /.test(item.english) && s.writer.last === s.before.english)
    s.writer.pieces.pop();
  s.write(item, item.adverbial ?? item.english);
}

export function sign(s: Sentence, item: Item): void {
  const opens = item.english === '"' || item.english === "'" ? !s.quoted : /[“‘«([]/.test(item.english);
  if (item.english === '"') s.quoted = !s.quoted;
  const text = item.english;
  const closes = text === '"' && !opens;
  s.writer.add({ text, start: item.start, end: item.end, known: true }, closes || !item.spaced);
  if (!/[,"“”]/.test(text)) s.open = [];
}
