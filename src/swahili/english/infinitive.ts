import { inflectVerb } from './inflect.ts';
import type { Item } from './items.ts';
import { possessive } from './noun-phrase.ts';
import { finishVerb, phraseOf, takesBare } from './predicate.ts';
import type { Form, Sentence } from './sentence.ts';
import { conjugate } from './verb-phrase.ts';

const PARTICIPLE_AFTER =
  /^(?:by|for|after|before|without|of|in|from|about|through|with|on|at|instead of|despite|since|when|while|including|than|on account of|due to|because of|.* of|.* to)$/;

export type InfinitiveForm = 'to' | 'bare' | 'ing' | 'same' | 'begin';

export function infinitiveForm(s: Sentence): InfinitiveForm {
  const { before } = s;
  if (!before) return 'begin';
  if (before.kind === 'and') return s.form ? 'same' : 'ing';
  if (before.kind === 'preposition') return 'ing';
  if (before.kind === 'verb') return takesBare(before) ? 'bare' : 'to';
  if (before.kind === 'of') return 'ing';
  if (before.kind === 'copula') return 'to';
  return PARTICIPLE_AFTER.test(before.english) && before.kind !== 'adverb' ? 'ing' : 'to';
}

/** kuwa before a clause with a verb of its own: “that”. */
function introducesClause(s: Sentence): boolean {
  const { before, next } = s;
  if (before?.kind !== 'verb' || !next || takesBare(before)) return false;
  if (next.kind === 'verb') return next.grammar.tense !== 'infinitive' && next.grammar.relative === undefined;
  if (next.kind !== 'noun' && next.kind !== 'name' && next.kind !== 'determiner') return false;
  for (let i = s.at + 1; i < Math.min(s.items.length, s.at + 9); i++) {
    const { kind, grammar } = s.items[i]!;
    if (kind === 'sign' || kind === 'relative') return false;
    if (kind === 'copula' || (kind === 'verb' && grammar.tense !== 'infinitive' && grammar.relative === undefined)) return true;
  }
  return false;
}

export function infinitive(s: Sentence, item: Item, form: InfinitiveForm): void {
  if (item.lemma === 'wa' && introducesClause(s)) {
    s.write(item, 'that');
    s.open = [];
    return;
  }
  // “kukatwa kwa bajeti”: an action as a noun.
  if (s.next?.lemma === 'kwa' && s.items[s.at + 2]?.kind === 'noun' && (form === 'ing' || form === 'begin')) {
    s.at++;
    const { text, start, end } = { text: `${inflectVerb(item.english.replace(/^be /, ''), 'ing')} of`, start: item.start, end: item.end };
    s.writer.add({ text: form === 'begin' ? `the ${text}` : text, start, end, known: item.known });
    s.open = [];
    return;
  }
  const subject = s.open.at(-1);
  if (s.until && subject?.oblique && (s.before?.kind === 'noun' || s.before?.kind === 'name')) {
    // “baada ya waziri kusema”: after the minister said.
    s.until = false;
    const person = subject.phrase.plural ? 'plural' : 'singular';
    finishVerb(s, item, '', conjugate(phraseOf(s, item), 'past', item.grammar.negative === true, person), { tense: 'past', person });
    return;
  }
  s.until = false;
  if (form === 'ing' && s.next?.kind === 'possessive') {
    // “kukamatwa kwake”: his being arrested.
    const owner = s.next;
    s.write(owner, possessive(owner.grammar.possessor!, s.discourse.person));
    s.items.splice(s.at + 1, 1);
  }
  const phrase = phraseOf(s, item);
  const negative = item.grammar.negative === true;
  const not = negative ? 'not ' : '';
  let text: string;
  const remembered = s.form;
  if (form === 'same' && remembered) {
    const { tense, person } = remembered;
    text =
      tense === 'infinitive' || tense === 'imperative'
        ? `${not}${phrase}`
        : tense === 'perfect' && !negative
          ? conjugate(phrase, 'perfect', false, person).replace(/^ha(?:s|ve) /, '')
          : tense === 'future'
            ? `${not}${phrase}`
            : conjugate(phrase, tense, negative, person);
  } else if (form === 'ing' || form === 'begin') text = conjugate(phrase, 'while', negative, 'singular');
  else text = form === 'to' ? `${not}to ${phrase}` : `${not}${phrase}`;
  const memory: Form =
    form === 'same' && remembered ? remembered : { tense: form === 'ing' || form === 'begin' ? 'while' : 'infinitive', person: 'singular' };
  const open = s.open;
  finishVerb(s, item, '', text, memory);
  if (form === 'begin') s.open = [{ phrase: { classes: [15], plural: false, animate: false, head: item }, at: 0, oblique: false }];
  else if (form === 'to' && open.length > 0 && remembered === undefined) s.open = open.slice(0, 1);
}
