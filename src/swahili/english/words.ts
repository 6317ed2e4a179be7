import { byWord } from '../text/by-word.ts';
import type { Concord } from '../types.ts';
import { classesOf, startsNounPhrase } from './draft.ts';
import { kuwa } from './infinitive.ts';
import type { Item } from './item.ts';
import { OBLIQUE } from './pronouns.ts';
import { ask } from './question.ts';
import { overlap, type Sentence } from './sentence.ts';
import { partnerWord } from './together.ts';
import { conjugate, type Person, pronounOf, unnamed } from './verb-phrase.ts';

const BREAKS = new Set([
  'that',
  'but',
  'because',
  'so that',
  'if',
  'while',
  'when',
  'how',
  'where',
  'although',
  'therefore',
  'so',
  'since',
  'as',
  'until',
  'before',
]);

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
  // “Na Juma Ali”: below an article, who has written it.
  if (before === undefined && next?.kind === 'name' && !s.items.some((i) => i.kind === 'verb' || i.kind === 'copula')) {
    s.write(item, 'by');
    return;
  }
  const partner = partnerWord(s);
  if (partner !== undefined) {
    s.write(item, partner);
    // “kumetokana na kupanda kwa bei”: from the rise.
    if (next?.kind === 'verb') s.items[s.at] = { ...item, kind: 'preposition', english: partner };
    return;
  }
  const last = recent?.grammar.extensions?.at(-1);
  if (before?.passive && startsNounPhrase(next)) {
    s.write(item, 'by');
    return;
  }
  if (recent && startsNounPhrase(next) && (last === 'passive' || last === 'stative' || /^be /.test(recent.english))) {
    s.write(item, 'by');
    return;
  }
  const first = s.open.at(-1);
  if (first && startsNounPhrase(next) && s.phrased) first.phrase = { ...first.phrase, plural: true };
  s.write(item, before === undefined && !next ? '' : 'and');
}

/** “wakati Uganda inakua”, “wakati uchaguzi”: while; during, where no verb follows. */
function during({ items, at }: Sentence): string {
  const end = items.findIndex((i, n) => n > at && (i.kind === 'sign' || i.kind === 'conjunction'));
  const behind = items.slice(at + 1, end < 0 ? undefined : end);
  const verb = behind.find((i) => (i.kind === 'verb' && i.grammar.tense !== 'infinitive') || i.kind === 'copula');
  if (!verb && startsNounPhrase(behind[0])) return 'during';
  return verb?.grammar.tense === 'present' && verb.grammar.relative === undefined ? 'while' : 'when';
}

/** Verbs of what is not certain: hajui kama. */
const WONDERS = /^(?:jua|uliza|ona|angalia|fahamu|chunguza|hoji|jiuliza)$/;

/** “kama serikali ingetoa pesa”, “hajui kama mkutano utafanyika”: if, not as. */
function isCondition({ items, at, before, next }: Sentence): boolean {
  if (!startsNounPhrase(next)) return false;
  const verb = items.slice(at + 1).find((i) => i.kind === 'verb' || i.kind === 'sign');
  const { tense, relative } = verb?.grammar ?? {};
  if (verb?.kind !== 'verb' || relative !== undefined || tense === 'infinitive') return false;
  return tense === 'would' || tense === 'would have' || (before?.kind === 'verb' && WONDERS.test(before.lemma));
}

export function conjunction(s: Sentence, item: Item): void {
  if (item.lemma === 'kuwa' && kuwa(s, item)) return;
  const { next } = s;
  let text = item.lemma === 'wakati' && item.english === 'when' ? during(s) : item.english;
  const compares = item.lemma === 'kama' && s.before !== undefined && startsNounPhrase(next);
  if (item.lemma === 'kama' && ((next?.kind === 'verb' && next.grammar.relative === undefined) || isCondition(s))) text = 'if';
  // “washindani kama Manchester City”, “ujumbe kama huo”: like.
  if (item.lemma === 'kama' && s.phrased && (next?.kind === 'name' || next?.kind === 'demonstrative')) text = 'like';
  // “ili kulinda”: in order to protect; “ili kuweza kulinda” says no more.
  if (item.lemma === 'ili' && next?.grammar.tense === 'infinitive') {
    text = '';
    if (next.lemma === 'weza' && s.items[s.at + 2]?.grammar.tense === 'infinitive') s.items.splice(s.at + 1, 1);
  }
  s.write(item, text);
  // “wanaojulikana kama waasi”: no clause follows.
  if (!BREAKS.has(text) || (compares && text === 'as')) return;
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
  // “nani atashinda”: who will win.
  if (item.lemma in WHO && s.next?.kind === 'verb' && s.next.grammar.relative === undefined) {
    const { subject, subjects = [subject!] } = s.next.grammar;
    s.open.push({
      phrase: { classes: subjects, plural: false, animate: true, head: item },
      at: s.writer.pieces.length,
      oblique: false,
      person: 'singular',
    });
  }
  if (concord !== undefined)
    s.open.push({
      phrase: { classes: [concord], plural: unnamed(concord, s.discourse.gender) === 'plural', animate: true, head: item },
      at: s.writer.pieces.length,
      oblique: false,
      person: unnamed(concord, s.discourse.gender),
    });
  s.write(item, text);
}

/** “barua ambayo rais aliiandika”: the letter which the president wrote. What the verb says of the noun once more is taken away. */
function withoutEcho({ items, at }: Sentence, own: readonly Concord[]): void {
  const verb = items.findIndex((i, n) => n > at && (i.kind === 'verb' || i.kind === 'copula' || i.kind === 'sign'));
  const found = items[verb];
  const { object, subject, subjects = [subject!], relative } = found?.grammar ?? {};
  if (found?.kind !== 'verb' || relative !== undefined || typeof object !== 'number' || !own.includes(object)) return;
  // “ambaye alimpiga”: who beat him.
  if (verb === at + 1 && overlap(subjects, own)) return;
  const { object: _, ...grammar } = found.grammar;
  items[verb] = { ...found, grammar };
}

export function relative(s: Sentence, item: Item): void {
  const own = classesOf(item);
  withoutEcho(s, own);
  const antecedent = s.open.findLast((o) => overlap(own, o.phrase.classes)) ?? s.open.at(-1);
  const person = (own.length > 0 && own.every((c) => c === 1 || c === 2)) || antecedent?.phrase.animate === true;
  // “ambaye utawala wake ulikuwa …”: whose.
  const owner = s.items[s.at + 2];
  const whose = s.next?.kind === 'noun' && owner?.kind === 'possessive';
  if (whose) s.items.splice(s.at + 2, 1);
  s.write(
    whose ? { ...item, end: owner.end } : item,
    whose
      ? 'whose'
      : [16, 17, 18].includes(item.grammar.nounClass as number)
        ? 'where'
        : person
          ? 'who'
          : s.before?.english === ','
            ? 'which'
            : 'that',
  );
  if (whose) s.discourse.none = true;
  const { next } = s;
  s.keepWaiting();
  // The relative stands for the subject of a verb that agrees with it.
  const stands = next && (next.kind === 'verb' || next.kind === 'copula' || next.kind === 'adverb' || next.lemma === 'tayari');
  const phrase = {
    classes: [...own, ...(antecedent?.phrase.classes ?? [])],
    plural: antecedent?.phrase.plural ?? false,
    animate: person === true,
    head: item,
  };
  s.open = stands ? [{ phrase, at: s.writer.pieces.length, oblique: false }] : [];
}

const WHO: Readonly<Record<string, string>> = byWord({ nani: 'who', nini: 'what', wapi: 'where', lini: 'when' });

/** What it is to do something: ni hatia kutengeneza, it is an offence to make. */
const IT_IS: Readonly<Record<string, string>> = byWord({
  hatia: 'an offence',
  kosa: 'an offence',
  ruhusa: 'permitted',
  marufuku: 'forbidden',
  mwiko: 'taboo',
});

/** “Rais amesema ni mzalendo”: that he is a patriot. Whoever has said or shown it, where what he is is a person. */
function whoIs({ form, next, link, discourse }: Sentence): string | undefined {
  if (link !== 'that' || form === undefined || next?.kind !== 'noun' || !next.grammar.animate) return undefined;
  const classes = classesOf(next);
  return classes.includes(1) && !(classes.includes(2) && form.person === 'plural') ? pronounOf(1, discourse.gender) : 'they';
}

export function copula(s: Sentence, item: Item): void {
  const judged = s.items[s.at + 2]?.grammar.tense === 'infinitive' ? IT_IS[s.next?.lemma ?? ''] : undefined;
  if (judged) s.items[s.at + 1] = { ...s.next!, kind: 'adverb', english: judged };
  // “SMS ndiyo imekuwa ikitumika”: it is this one that has been used; English has the verb alone.
  if (
    /^ndi[^s]/i.test(item.written) &&
    s.next?.kind === 'verb' &&
    s.next.grammar.tense !== 'infinitive' &&
    s.next.grammar.relative === undefined
  ) {
    s.write(item, '');
    return;
  }
  // “alikuwa ni”: one “was” is enough.
  if (s.before?.kind === 'verb' && s.before.lemma === 'wa' && s.recent) return;
  const subject = s.open.find((o) => !o.oblique) ?? s.waiting ?? s.open[0];
  const person: Person = subject?.person ?? (subject?.phrase.plural ? 'plural' : 'singular');
  const negative = item.grammar.negative === true || item.english.includes('not');
  const text = conjugate('be', 'present', negative, person);
  // “ni nani”: who is.
  const asked = s.next?.kind === 'pronoun' ? WHO[s.next.lemma] : undefined;
  if (asked && subject === undefined) {
    s.at++;
    s.write({ ...item, end: s.items[s.at]!.end }, `${asked} ${text}`);
    s.fresh = false;
    return;
  }
  // “Leo ni siku ya uhuru”: today is.
  const day = s.before?.lemma === 'date' && s.writer.pieces.length === 1;
  const alone = subject === undefined && s.before?.kind !== 'relative' && !day;
  // “ni pamoja na”: include.
  if (!negative && subject && s.next?.lemma === 'pamoja na') {
    s.at++;
    s.write({ ...item, end: s.items[s.at]!.end }, conjugate('include', 'present', false, person));
    s.items[s.at] = { ...item, kind: 'copula' };
    s.open = [];
    s.fresh = false;
    return;
  }
  const someone = alone ? whoIs(s) : undefined;
  const said = ask(
    s,
    item,
    subject,
    alone ? (someone ?? 'it') : '',
    someone === 'they' ? conjugate('be', 'present', negative, 'plural') : text,
    'be',
  );
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
  if (!/[,"“”()‘’']/.test(text)) s.breakOff();
}
