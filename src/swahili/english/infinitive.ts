import { byWord } from '../text/by-word.ts';
import { actionOf } from './actions.ts';
import type { Item, ItemKind } from './item.ts';
import { finishVerb, phraseOf, takesBare } from './predicate.ts';
import { possessive } from './pronouns.ts';
import type { Form, Sentence } from './sentence.ts';
import { conjugate } from './verb-phrase.ts';

const PARTICIPLE_AFTER =
  /^(?:by|for|(?:even )?(?:after|before)|without|of|in|from|about|through|with|on|at|instead of|despite|since|when|while|including|than|on account of|due to|because of|.* of|.* to)$/;

/** The end of a verb that wants something behind it: focus on, aim at. */
const PREPOSITION = / (?:on|for|at|in|against|of|about|from|with|into)$/;

/** Verbs that English goes on with in -ing: acha kuiba, stop stealing. */
const GERUND = /^(?:acha|maliza|epuka|kanusha|sitisha|furahia|zuia|pinga|epusha|kwepa)$/;

export type InfinitiveForm = 'to' | 'bare' | 'ing' | 'same' | 'begin';

export function infinitiveForm(s: Sentence): InfinitiveForm {
  const { before } = s;
  if (!before) return 'begin';
  if (before.kind === 'and') return s.form ? 'same' : 'ing';
  if (before.kind === 'preposition') return 'ing';
  // “bila hata kusema”: without even saying.
  if (before.lemma === 'hata' && s.items[s.at - 2]?.kind === 'preposition') return 'ing';
  // “hawezi kamwe kushinda”.
  if (before.lemma === 'kamwe' && s.recent && takesBare(s.recent)) return 'bare';
  // “focus on”: what follows a preposition stands in -ing.
  if (before.kind === 'verb')
    return takesBare(before) ? 'bare' : GERUND.test(before.lemma) || PREPOSITION.test(s.writer.last) ? 'ing' : 'to';
  if (before.kind === 'of' || (before.kind === 'adverb' && PREPOSITION.test(s.writer.last))) return 'ing';
  if (before.kind === 'copula') return 'to';
  return PARTICIPLE_AFTER.test(before.english) && (before.kind !== 'adverb' || / ?(?:after|before)$/.test(before.english)) ? 'ing' : 'to';
}

/** Verbs whose subject seems or becomes something. */
const TO_BE = /^(?:onekana|julikana|geuka|anza|endelea|aminika|penda)$/;

/** Who is told, is told that. */
const TELL = /^(?:ambia|eleza|julisha|arifu|taarifu|fahamisha|onya|hakikishia)$/;

/** Has the verb a subject that is said to be something? Not where it has none: inadaiwa kuwa, it is alleged that. */
const seemsToBe = ({ grammar, lemma }: Item): boolean =>
  !TELL.test(lemma) &&
  (grammar.extensions?.at(-1) === 'passive' || TO_BE.test(lemma)) &&
  grammar.subject !== undefined &&
  !(grammar.subjects ?? []).includes(9);

/** kuwa before a clause with a verb of its own: “that”. */
function introducesClause(s: Sentence): boolean {
  const { before, next } = s;
  if (!next || (before?.kind === 'verb' && takesBare(before))) return false;
  if (before?.kind !== 'verb' && !s.phrased) return false;
  if (before?.kind === 'verb' && next.kind !== 'verb' && seemsToBe(before)) return false;
  if (next.kind === 'verb') return next.grammar.tense !== 'infinitive' && next.grammar.relative === undefined;
  if (next.kind !== 'noun' && next.kind !== 'name' && next.kind !== 'determiner' && next.kind !== 'numeral') return false;
  for (let i = s.at + 1; i < Math.min(s.items.length, s.at + 15); i++) {
    const { kind, grammar } = s.items[i]!;
    if (kind === 'sign' || kind === 'relative') return false;
    if (kind === 'copula' || (kind === 'verb' && grammar.tense !== 'infinitive' && grammar.relative === undefined)) return true;
  }
  return false;
}

const BEING: ReadonlySet<ItemKind | undefined> = new Set<ItemKind | undefined>([
  'noun',
  'name',
  'adjective',
  'determiner',
  'numeral',
  'of',
]);

/** kuwa as a conjunction, or as “to be” what somebody is called or thought to be: anadhaniwa kuwa ni, alimtangaza … kuwa. @returns false where it is a plain infinitive. */
export function kuwa(s: Sentence, item: Item): boolean {
  const { before, next } = s;
  if (
    next?.kind === 'copula' &&
    (s.phrased || before?.grammar.extensions?.includes('passive') || /^(?:be|seem|appear)\b/.test(before?.english ?? ''))
  ) {
    s.at++;
    s.write({ ...item, end: next.end }, s.phrased ? 'as' : 'to be');
    return true;
  }
  if (before?.kind === 'verb' && seemsToBe(before) && BEING.has(next?.kind)) {
    s.items[s.at] = { ...item, kind: 'copula' };
    s.write(item, 'to be');
    s.open = [];
    return true;
  }
  if (next?.kind === 'copula' || introducesClause(s)) {
    s.write(item, 'that');
    s.breakOff();
    s.link = 'that';
    return true;
  }
  return false;
}

/** “kuwepo (kwa) madai”: the existence of claims. */
function existence(s: Sentence, item: Item): boolean {
  const kwa = s.next?.lemma === 'kwa' ? 1 : 0;
  const what = s.items[s.at + 1 + kwa];
  if (!/^ku(?:toku)?wepo$/i.test(item.written) || (what?.kind !== 'noun' && what?.kind !== 'name')) return false;
  s.at += kwa;
  s.write(item, /toku/i.test(item.written) ? 'the absence of' : 'the existence of');
  s.breakInfinitive(item);
  return true;
}

/** “kukatwa kwa bajeti”: an action as a noun. The words of what is done follow. */
function action(s: Sentence, item: Item, form: InfinitiveForm): boolean {
  const behind = s.items[s.at + 2];
  if (s.next?.lemma !== 'kwa' || !behind || item.grammar.negative) return false;
  if (behind.kind !== 'noun' && behind.kind !== 'name') return false;
  // “kusafiri kwa ndege”: by plane. What has no object of its own is done by nobody.
  const closed = item.grammar.extensions?.some((e) => e === 'passive' || e === 'stative') || /^be /.test(item.english);
  const intransitive = item.lemma in INTRANSITIVE;
  if (!closed && !intransitive && form !== 'ing' && form !== 'begin') return false;
  if (behind.lemma === 'asilimia') return false;
  s.at++;
  const text = actionOf(item.written.toLowerCase().replace(/^kw?u?/, ''), item.english);
  const bare = form === 'ing' && !closed && !intransitive;
  s.writer.add({ text: bare ? text : `the ${text}`, start: item.start, end: item.end, known: item.known });
  s.breakInfinitive(item);
  return true;
}

const OBJECT_LENGTH = 3;

/** Is somebody kept from what the infinitive says? */
const prevents = ({ items, at }: Sentence): boolean =>
  /^(?:zuia|kataza|epusha)$/.test(items.slice(Math.max(0, at - OBJECT_LENGTH), at).findLast((i) => i.kind === 'verb')?.lemma ?? '');

const INTRANSITIVE: Readonly<Record<string, true>> = byWord({
  anguka: true,
  fa: true,
  fariki: true,
  isha: true,
  ongezeka: true,
  ondoka: true,
  panda: true,
  pungua: true,
  rejea: true,
  rudi: true,
  shuka: true,
  toweka: true,
  wasili: true,
  zuka: true,
});

export function infinitive(s: Sentence, item: Item, form: InfinitiveForm): void {
  if (item.lemma === 'wa' && kuwa(s, item)) return;
  if (existence(s, item) || action(s, item, form)) return;
  const negative = item.grammar.negative === true;
  const subject = s.open.at(-1);
  if (s.until !== undefined && subject?.oblique && s.phrased) {
    // “baada ya waziri kusema”: after the minister said. “licha ya waziri kusema”: despite the minister saying.
    const person = subject.phrase.plural ? 'plural' : 'singular';
    const tense = s.until === 'clause' ? 'past' : 'while';
    s.until = undefined;
    finishVerb(s, item, '', conjugate(phraseOf(s, item), tense, negative, person), { tense, person });
    return;
  }
  s.until = undefined;
  if (form === 'ing' && s.next?.kind === 'possessive') {
    // “kukamatwa kwake”: his being arrested.
    const owner = s.next;
    s.write(owner, possessive(owner.grammar.possessor!, s.discourse));
    s.items.splice(s.at + 1, 1);
  }
  const phrase = phraseOf(s, item);
  const not = negative ? 'not ' : '';
  let text: string;
  const remembered = s.form;
  if (form === 'same' && remembered) {
    const { tense, person } = remembered;
    text =
      tense === 'infinitive' || tense === 'imperative' || tense === 'subjunctive' || tense === 'future'
        ? `${not}${phrase}`
        : (tense === 'perfect' || tense === 'not yet') && !negative
          ? conjugate(phrase, 'perfect', false, person).replace(/^ha(?:s|ve) /, '')
          : conjugate(phrase, tense, negative, person);
  } else if (form === 'ing' || form === 'begin') text = conjugate(phrase, 'while', negative, 'singular');
  else text = form === 'to' ? `${not}to ${phrase}` : `${not}${phrase}`;
  const memory: Form =
    form === 'same' && remembered ? remembered : { tense: form === 'ing' || form === 'begin' ? 'while' : 'infinitive', person: 'singular' };
  // “waliwazuia waandamanaji kuingia”: prevented them from entering.
  if (form === 'to' && s.phrased && prevents(s)) text = `from ${conjugate(phrase, 'while', negative, 'singular')}`;
  const open = s.open;
  s.keepWaiting();
  finishVerb(s, item, '', text, memory);
  if (form === 'begin') s.breakInfinitive(item);
  else if (form === 'to' && s.fresh) s.open = open.slice(0, 1);
}
