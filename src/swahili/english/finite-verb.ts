import { infinitive, infinitiveForm } from './infinitive.ts';
import type { Item } from './items.ts';
import { finishVerb, phraseOf } from './predicate.ts';
import { relativeVerb } from './relative-verb.ts';
import type { Sentence } from './sentence.ts';
import { conjugate, type Person, personOf, pronounOf } from './verb-phrase.ts';

const SAY = new Set(['sema', 'ripoti', 'eleza', 'ongeza', 'dai', 'andika', 'uliza', 'jibu', 'sisitiza']);

export function verb(s: Sentence, item: Item): void {
  const { grammar } = item;
  if (grammar.tense === 'infinitive') {
    infinitive(s, item, infinitiveForm(s));
    return;
  }
  const phrase = phraseOf(s, item);
  const subjects = grammar.subjects ?? (grammar.subject === undefined ? [] : [grammar.subject]);
  const relative = grammar.relative;
  if (relative !== undefined) {
    relativeVerb(s, item, phrase, subjects);
    return;
  }
  const found = s.subjectOf(subjects);
  const person: Person = found ? (found.person ?? (found.phrase.plural ? 'plural' : 'singular')) : personOf(subjects[0]);
  const there = subjects.length > 0 && subjects.every((s) => s === 17 || s === 16 || s === 18 || s === 15) && item.lemma === 'wa';
  let pronoun =
    found || (SAY.has(item.lemma) && s.before?.kind === 'sign' && s.subjectBehind(subjects))
      ? ''
      : there
        ? 'there'
        : pronounOf(subjects[0]);
  let { tense } = grammar;
  let text: string;
  const negative = grammar.negative === true;
  if (tense === 'while') {
    // At the beginning of a sentence a condition, behind a clause what goes on with it.
    const condition = s.writer.pieces.length === 0 || (s.before?.kind === 'sign' && s.form === undefined);
    if (condition && subjects.length > 0 && !found && subjects[0] !== 1 && subjects[0] !== 2)
      text = `if ${pronoun} ${conjugate(phrase, 'present', negative, person)}`;
    else text = conjugate(phrase, 'while', negative, person);
    pronoun = '';
  } else if (tense === 'unless') text = `unless ${pronoun} ${conjugate(phrase, 'present', false, person)}`.replace('  ', ' ');
  else if (tense === 'subjunctive') {
    const wish = s.before?.english;
    if (s.before?.kind === 'verb' || (s.before && found && s.form && s.before.kind !== 'conjunction' && s.before.kind !== 'sign')) {
      text = `${negative ? 'not ' : ''}to ${phrase}`;
      pronoun = '';
    } else if (wish === 'so that') text = `can${negative ? 'not' : ''} ${phrase}`.replace('can be able to', 'can');
    else text = conjugate(phrase, tense, negative, person);
  } else {
    if (tense === 'then') tense = 'past';
    text = s.may
      ? `may ${negative ? 'not ' : ''}${phrase}`
      : conjugate(phrase, tense, negative, there ? personAhead(s) : person, grammar.completed);
    if (grammar.tense === 'then' && !found && s.form && !s.may) {
      text = `and ${text}`;
      pronoun = '';
    }
  }
  s.may = false;
  if (there && negative && phrase === 'be' && s.next?.kind === 'noun') {
    text = text.replace(/ not$/, ' no');
    s.discourse.none = text.endsWith(' no');
  }
  finishVerb(s, item, pronoun, text, { tense: tense === 'while' && s.form ? 'while' : tense, person });
}

/** Number of what “there is” tells of. */
function personAhead(s: Sentence): Person {
  const ahead = s.items.slice(s.at + 1, s.at + 4).find((i) => i.kind === 'noun');
  const nounClass = ahead?.grammar.nounClass;
  return ahead && !ahead.grammar.mass && [2, 4, 6, 8, 10].includes(nounClass as number) ? 'plural' : 'singular';
}
