import type { Concord, Tense } from '../types.ts';
import { being } from './being.ts';
import { infinitive, infinitiveForm } from './infinitive.ts';
import { type Item, pieceOf } from './item.ts';
import { isBody } from './places.ts';
import { finishVerb, phraseOf, takesBare } from './predicate.ts';
import { ask } from './question.ts';
import { relativeVerb } from './relative-verb.ts';
import type { Open, Sentence } from './sentence.ts';
import { timesBefore } from './times-before.ts';
import { conjugate, type Person, personOf, pronounOf, unnamed } from './verb-phrase.ts';

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
  tense: Tense | undefined;
}

const HAPPENED: ReadonlySet<Tense | undefined> = new Set<Tense | undefined>(['past', 'perfect', 'then']);

/** “The president opens a school”: the main verb of a headline tells what happened in the present. What was so and no longer is stays past. */
function inHeadline(s: Sentence, item: Item): boolean {
  return (
    s.discourse.headline && s.link === '' && s.fresh && HAPPENED.has(item.grammar.tense) && !item.grammar.negative && item.lemma !== 'wa'
  );
}

const CONDITIONS = /^(?:if|when|until|before)$/;

type Said = Pick<Clause, 'pronoun'> & { text: string };

export function verb(s: Sentence, item: Item): void {
  const { grammar } = item;
  if (grammar.tense === 'infinitive') {
    // “kufikia Alhamisi”: by Thursday.
    if (item.lemma === 'fikia' && s.next?.lemma === 'date' && s.before?.kind !== 'verb') {
      s.write(item, 'by');
      s.items[s.at] = { ...item, kind: 'preposition', english: 'by' };
      return;
    }
    infinitive(s, item, infinitiveForm(s));
    return;
  }
  // “alikutwa amekufa”: was found dead.
  if (
    grammar.tense === 'perfect' &&
    /^(?:fa|fariki)$/.test(item.lemma) &&
    s.before === s.recent &&
    /^(?:kuta|pata|patikana|kutwa)$/.test(s.before?.lemma ?? '')
  ) {
    s.write(item, 'dead');
    return;
  }
  if (being(s, item)) return;
  if (grammar.subject === 1 || grammar.subject === 2) s.discourse.person = true;
  const times = timesBefore(s, item);
  const phrase = times ? '' : phraseOf(s, item);
  const subjects = grammar.subjects ?? (grammar.subject === undefined ? [] : [grammar.subject]);
  if (grammar.relative !== undefined) {
    const of = times
      ? (_: Tense | undefined, person: Person) => times(person)
      : (tense: Tense | undefined, person: Person) => conjugate(phrase, tense, grammar.negative === true, person);
    relativeVerb(s, item, { phrase, of }, subjects);
    return;
  }
  const found = s.subjectOf(subjects);
  // “Kenya ilifunga mpaka wake”: its border.
  if (found || typeof subjects[0] === 'string') s.discourse.body = found !== undefined && isBody(found.phrase.head);
  const { gender } = s.discourse;
  const [subject] = subjects;
  const there = subjects.length > 0 && subjects.every((c) => LOCATIVES.includes(c)) && item.lemma === 'wa';
  // “… ,” alisema waziri: the subject stands behind.
  const behind = !found && (SAY.has(item.lemma) || item.lemma === 'andika') && s.before?.kind === 'sign' && s.subjectBehind(subjects);
  const person: Person = there
    ? personAhead(s)
    : found
      ? (found.person ?? (found.phrase.plural || isThey(subjects) ? 'plural' : 'singular'))
      : behind
        ? personOf(subject)
        : unnamed(subject, gender);
  // “kunaweza kukuweka hatiani”: it can; but “kunaweza kuwa na”, there can be.
  const it = subject === 17 && item.lemma === 'weza' && s.next?.lemma !== 'wa';
  const pronoun = found || behind ? '' : there ? 'there' : it ? 'it' : pronounOf(subject, gender);
  const tense = inHeadline(s, item) ? 'present' : grammar.tense;
  const clause: Clause = { s, item, phrase, subjects, found, person, negative: grammar.negative === true, pronoun, tense };
  const plain = times ? { pronoun, text: times(person) } : sayVerb(clause);
  const said = ask(s, item, found, plain.pronoun, plain.text, phrase);
  // “hajafanikiwa tu …, bali pia”: has not only.
  if (clause.negative && s.next?.lemma === 'tu') {
    s.at++;
    said.text = said.text.replace(/ not(?: yet)?\b/, ' not only');
  }
  const { link, modal } = s;
  s.modal = undefined;
  s.link = '';
  if (there && clause.negative && phrase === 'be' && s.next?.kind === 'noun') {
    said.text = said.text.replace(/ not$/, ' no');
    s.discourse.none = said.text.endsWith(' no');
  }
  if (found !== undefined && found === s.waiting) s.waiting = undefined;
  if (grammar.tense !== 'while') s.fresh = false;
  const wished = grammar.tense === 'subjunctive' && said.pronoun === '' && link === '';
  finishVerb(s, item, said.pronoun, said.text, { tense: wished || modal ? 'infinitive' : tense === 'then' ? 'past' : tense, person });
}

/** “Amina na Juma walifika”, “polisi walifika”: the verb tells that there are several. */
const isThey = (subjects: readonly Concord[]): boolean => subjects.length > 0 && subjects.every((c) => c === 2);

function sayVerb(c: Clause): Said {
  const { s, item, phrase, person, negative, pronoun, tense } = c;
  const { grammar } = item;
  if (s.modal) {
    const { modal } = s;
    const not = negative ? 'not ' : '';
    if ('word' in modal) return { pronoun, text: `${modal.word} ${not}${phrase}` };
    return { pronoun, text: conjugate(`have to ${not}${phrase}`, modal.tense, modal.negative, person) };
  }
  switch (tense) {
    case 'while':
      return during(c);
    case 'unless':
      if (c.found) {
        // “mvua isiponyesha”: unless the rain falls.
        s.writer.insert(c.found.at, { ...pieceOf(item, 'unless'), end: item.start });
        return { pronoun, text: conjugate(phrase, 'present', false, person) };
      }
      return { pronoun: '', text: `unless ${pronoun} ${conjugate(phrase, 'present', false, person)}`.replace('  ', ' ') };
    case 'subjunctive':
      return wish(c);
    case 'not yet':
      // “kabla hajafika”: before he arrives.
      if (s.link === 'before') return { pronoun, text: conjugate(phrase, isPast(around(s)) ? 'past' : 'present', false, person) };
      return { pronoun, text: conjugate(phrase, 'not yet', negative, person) };
    case 'then': {
      const text = conjugate(phrase, 'past', negative, person);
      return !c.found && s.form && !/^(?:and|adverb|conjunction)$/.test(s.before?.kind ?? '')
        ? { pronoun: '', text: `and ${text}` }
        : { pronoun: c.found || !s.form ? pronoun : '', text };
    }
    case 'would':
    case 'would have':
      return wouldBe(c);
    case 'future':
      // “iwapo atashindwa”: if he fails.
      if (CONDITIONS.test(s.link)) return { pronoun, text: conjugate(phrase, 'present', negative, person) };
      break;
    case 'perfect':
      // “amekamatwa jana”: English has the past where the time is said.
      if (SAY.has(item.lemma) || pastTime(s)) return { pronoun, text: conjugate(phrase, 'past', negative, person) };
      break;
    default:
  }
  // “wanasubiri matokeo”: they are waiting.
  if (tense === 'present' && !negative && UNDER_WAY.test(item.lemma) && !phrase.startsWith('be '))
    return { pronoun, text: conjugate(`be ${conjugate(phrase, 'while', false, person)}`, tense, false, person) };
  return { pronoun, text: conjugate(phrase, tense, negative, person, grammar.completed) };
}

/** What takes its time: its -na- is “are doing”. */
const UNDER_WAY = /^(?:subiri|jaribu|tafuta|pigana|andamana|jiandaa|panga|ongezeka|kimbia|pambana|jadili|chunguza)$/;

const TIME_AHEAD = 5;
const PAST_TIME = /^(?:yesterday|last |(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d+ \w+ \d{4}|(?:19|20)\d\d$)|ago$/;

/** Is a time of the past said behind the verb? */
function pastTime(s: Sentence): boolean {
  for (const item of s.items.slice(s.at + 1, s.at + 1 + TIME_AHEAD)) {
    if (item.kind === 'verb' || item.kind === 'conjunction' || item.kind === 'sign') return false;
    if (item.lemma === 'date') return PAST_TIME.test(item.english);
  }
  return false;
}

/** The tense of the clause around: what has been said, else the next finite verb. */
function around(s: Sentence): Tense | undefined {
  const main = (i: Item) => i.kind === 'verb' && i.grammar.relative === undefined && !MINOR.has(i.grammar.tense);
  return s.form?.tense ?? s.items.slice(s.at + 1).find(main)?.grammar.tense;
}

const MINOR: ReadonlySet<Tense | undefined> = new Set<Tense | undefined>(['while', 'infinitive', 'subjunctive', 'not yet', undefined]);
const isPast = (tense: Tense | undefined): boolean => tense === 'past' || tense === 'then';

/** “kama serikali ingetoa pesa”, “tungekuwa na pesa, tungenunua”: if the government gave, if we had; else what would be. */
function wouldBe({ s, item, phrase, found, person, negative, pronoun, tense }: Clause): Said {
  const ahead = s.items.slice(s.at + 1).some((i) => i.grammar.tense === tense);
  const first = s.link === '' && ahead && s.form === undefined && (found ? found.at === 0 : s.writer.pieces.length === 0);
  if (s.link !== 'if' && !first) return { pronoun, text: conjugate(phrase, tense, negative, person) };
  const not = negative ? ' not' : '';
  const text =
    tense === 'would have'
      ? conjugate(phrase, 'would have', false, person).replace(/^would have/, `had${not}`)
      : conjugate(phrase, 'past', negative, phrase.startsWith('be') ? 'plural' : person);
  if (first && found) s.writer.insert(found.at, { ...pieceOf(item, 'if'), end: item.start });
  return { pronoun: first && !found ? `if ${pronoun}` : pronoun, text };
}

/** Tenses of what a condition leads to. */
const AHEAD: ReadonlySet<Tense | undefined> = new Set<Tense | undefined>(['future', 'habitual', 'would']);

/** -ki-: “while they are speaking”, “speaking”, at the beginning of a sentence also “if they speak”. */
function during({ s, item, phrase, subjects, found, person, negative, pronoun }: Clause): Said {
  if (pronoun === 'there') return { pronoun, text: conjugate(phrase, isPast(around(s)) ? 'past' : 'present', negative, person) };
  if (s.link === 'while' || s.link === 'when') {
    if (!found) return { pronoun: '', text: conjugate(phrase, 'while', negative, person) };
    const tense = isPast(around(s)) ? 'past' : 'present';
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
  if (found && (found.at === 0 || s.link === 'that') && AHEAD.has(around(s))) {
    // “mvua ikinyesha, …”: if the rain falls.
    s.writer.insert(found.at, { ...pieceOf(item, 'if'), end: item.start });
    return { pronoun: '', text: conjugate(phrase, 'present', negative, person) };
  }
  const condition = s.writer.pieces.length === 0 || (s.before?.kind === 'sign' && s.form === undefined);
  if (condition && !found && subjects.length > 0 && subjects[0] !== 1 && subjects[0] !== 2)
    return { pronoun: '', text: `if ${pronoun} ${conjugate(phrase, 'present', negative, person)}` };
  return { pronoun: '', text: conjugate(phrase, 'while', negative, person) };
}

/** Is the reader told what to do, at the beginning or behind a comma? “usi-” is “you” there. */
const isOrder = (s: Sentence, subjects: readonly Concord[]): boolean =>
  !s.phrased &&
  s.link === '' &&
  (s.before === undefined || s.before.kind === 'sign') &&
  (subjects[0] === 'you' || subjects[0] === 'you all' || (subjects.includes(3) && subjects.length > 1));

/** The subjunctive: what is wanted (“to go”), what for (“can go”), what had come about (“since he was elected”), else what should be. */
function wish({ s, phrase, subjects, found, person, negative, pronoun }: Clause): Said {
  const not = negative ? 'not ' : '';
  // “msimlaumu”, “usiwaachie”: do not.
  if (negative && isOrder(s, subjects)) return { pronoun: '', text: `do not ${phrase}` };
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
