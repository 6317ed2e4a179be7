import type { Concord } from '../types.ts';
import { infinitive, infinitiveForm } from './infinitive.ts';
import type { Item } from './item.ts';
import { neverBefore } from './never.ts';
import { finishVerb, phraseOf, takesBare } from './predicate.ts';
import { relativeVerb } from './relative-verb.ts';
import type { Open, Sentence } from './sentence.ts';
import { conjugate, type Person, pronounOf, unnamed } from './verb-phrase.ts';

const SAY = new Set([
  'sema',
  'ripoti',
  'eleza',
  'ongeza',
  'dai',
  'uliza',
  'jibu',
  'sisitiza',
  'ambia',
  'elezea',
  'tangaza',
  'bainisha',
  'fafanua',
  'onya',
]);
const LOCATIVES: readonly unknown[] = [15, 16, 17, 18];

/** What a verb form says, before its English is chosen. */
interface Clause {
  s: Sentence;
  item: Item;
  /** The base form with all that belongs to it. */
  phrase: string;
  subjects: readonly Concord[];
  found: Open | undefined;
  person: Person;
  negative: boolean;
  pronoun: string;
}

type Said = Pick<Clause, 'pronoun'> & { text: string };

export function verb(s: Sentence, item: Item): void {
  const { grammar } = item;
  if (grammar.tense === 'infinitive') {
    infinitive(s, item, infinitiveForm(s));
    return;
  }
  const never = neverBefore(s, item);
  const phrase = never ?? phraseOf(s, item);
  const subjects = grammar.subjects ?? (grammar.subject === undefined ? [] : [grammar.subject]);
  if (grammar.relative !== undefined) {
    relativeVerb(s, item, phrase, subjects);
    return;
  }
  const found = s.subjectOf(subjects);
  const { gender } = s.discourse;
  const there = subjects.length > 0 && subjects.every((c) => LOCATIVES.includes(c)) && item.lemma === 'wa';
  const person: Person = there
    ? personAhead(s)
    : found
      ? (found.person ?? (found.phrase.plural ? 'plural' : 'singular'))
      : unnamed(subjects[0], gender);
  const silent = found !== undefined || (SAY.has(item.lemma) && s.before?.kind === 'sign' && s.subjectBehind(subjects));
  const pronoun = silent ? '' : there ? 'there' : pronounOf(subjects[0], gender);
  const clause: Clause = { s, item, phrase, subjects, found, person, negative: grammar.negative === true, pronoun };
  const said = never === undefined ? sayVerb(clause) : { pronoun, text: `${person === 'singular' ? 'has' : 'have'} ${never}` };
  const { link } = s;
  s.modal = undefined;
  s.link = '';
  if (there && clause.negative && phrase === 'be' && s.next?.kind === 'noun') {
    said.text = said.text.replace(/ not$/, ' no');
    s.discourse.none = said.text.endsWith(' no');
  }
  if (found !== undefined && found === s.waiting) s.waiting = undefined;
  if (grammar.tense !== 'while') s.fresh = false;
  const tense = link === 'that' || grammar.tense !== 'then' ? grammar.tense : 'past';
  const wished = grammar.tense === 'subjunctive' && said.pronoun === '' && link === '';
  finishVerb(s, item, said.pronoun, said.text, { tense: wished ? 'infinitive' : tense, person });
}

function sayVerb(c: Clause): Said {
  const { s, item, phrase, person, negative, pronoun } = c;
  const { grammar } = item;
  if (s.modal) {
    const { modal } = s;
    const not = negative ? 'not ' : '';
    if ('word' in modal) return { pronoun, text: `${modal.word} ${not}${phrase}` };
    return { pronoun, text: conjugate(`have to ${not}${phrase}`, modal.tense, modal.negative, person) };
  }
  switch (grammar.tense) {
    case 'while':
      return during(c);
    case 'unless':
      return { pronoun: '', text: `unless ${pronoun} ${conjugate(phrase, 'present', false, person)}`.replace('  ', ' ') };
    case 'subjunctive':
      return wish(c);
    case 'not yet':
      // “kabla hajafika”: before he arrives.
      if (s.link === 'before') return { pronoun, text: conjugate(phrase, s.form?.tense === 'past' ? 'past' : 'present', false, person) };
      return { pronoun, text: conjugate(phrase, 'not yet', negative, person) };
    case 'then': {
      const text = conjugate(phrase, 'past', negative, person);
      return !c.found && s.form && s.before?.kind !== 'and' && s.before?.kind !== 'adverb'
        ? { pronoun: '', text: `and ${text}` }
        : { pronoun: c.found || !s.form ? pronoun : '', text };
    }
    case 'perfect':
      if (SAY.has(item.lemma)) return { pronoun, text: conjugate(phrase, 'past', negative, person) };
      break;
    default:
  }
  return { pronoun, text: conjugate(phrase, grammar.tense, negative, person, grammar.completed) };
}

/** -ki-: “while they are speaking”, “speaking”, at the beginning of a sentence also “if they speak”. */
function during({ s, phrase, subjects, found, person, negative, pronoun }: Clause): Said {
  if (pronoun === 'there') return { pronoun, text: conjugate(phrase, s.form?.tense === 'past' ? 'past' : 'present', negative, person) };
  if (s.link === 'while' || s.link === 'when') {
    if (!found) return { pronoun: '', text: conjugate(phrase, 'while', negative, person) };
    const tense = s.form?.tense === 'past' || s.form?.tense === 'then' ? 'past' : 'present';
    return {
      pronoun: '',
      text: conjugate(
        phrase === 'be' || phrase.startsWith('be ') ? phrase : `be ${conjugate(phrase, 'while', negative, person)}`,
        tense,
        false,
        person,
      ),
    };
  }
  const condition = s.writer.pieces.length === 0 || (s.before?.kind === 'sign' && s.form === undefined);
  if (condition && !found && subjects.length > 0 && subjects[0] !== 1 && subjects[0] !== 2)
    return { pronoun: '', text: `if ${pronoun} ${conjugate(phrase, 'present', negative, person)}` };
  return { pronoun: '', text: conjugate(phrase, 'while', negative, person) };
}

/** The subjunctive: what is wanted (“to go”), what for (“can go”), what had come about (“since he was elected”), else what should be. */
function wish({ s, phrase, found, person, negative, pronoun }: Clause): Said {
  const not = negative ? 'not ' : '';
  if (s.link === 'since') return { pronoun, text: conjugate(phrase, 'past', negative, person) };
  if (s.link === 'until' || s.link === 'before') return { pronoun, text: conjugate(phrase, 'present', negative, person) };
  if (s.link === 'so that') return { pronoun, text: `can${negative ? 'not' : ''} ${phrase}`.replace(/can(not)? be able to/, 'can$1') };
  const direct = s.before?.kind === 'verb' || s.before?.kind === 'and';
  if ((direct || (s.before && found && s.before.kind !== 'conjunction' && s.before.kind !== 'sign')) && s.form)
    return { pronoun: '', text: s.before?.kind === 'verb' && takesBare(s.before) ? `${not}${phrase}` : `${not}to ${phrase}` };
  return { pronoun, text: conjugate(phrase, 'subjunctive', negative, person) };
}

/** Number of what “there is” tells of. */
function personAhead(s: Sentence): Person {
  const ahead = s.items.slice(s.at + 1, s.at + 4).find((i) => i.kind === 'noun');
  const nounClass = ahead?.grammar.nounClass;
  return ahead && !ahead.grammar.mass && [2, 4, 6, 8, 10].includes(nounClass as number) ? 'plural' : 'singular';
}
