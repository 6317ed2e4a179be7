import type { Concord, Tense } from '../types.ts';
import type { Gender } from './draft.ts';
import { inflectVerb } from './inflect.ts';
import type { Item } from './item.ts';

/** Who does it, as English verbs see it. */
export type Person = 'I' | 'singular' | 'plural';

export const personOf = (concord: Concord | undefined): Person =>
  concord === 'I'
    ? 'I'
    : concord === 'you' || concord === 'we' || concord === 'you all' || [2, 4, 6, 8, 10].includes(concord as number)
      ? 'plural'
      : 'singular';

/** Who does it where no noun says so: a person whose gender nobody knows is “they”, and takes the plural. */
export const unnamed = (concord: Concord | undefined, gender: Gender): Person =>
  concord === 1 && gender === undefined ? 'plural' : personOf(concord);

export const pronounOf = (concord: Concord | undefined, gender: Gender): string =>
  concord === undefined
    ? ''
    : typeof concord === 'string'
      ? concord === 'you all'
        ? 'you'
        : concord
      : concord === 1
        ? (gender ?? 'they')
        : personOf(concord) === 'plural'
          ? 'they'
          : concord >= 16
            ? 'there'
            : 'it';

const OBJECTS: Readonly<Record<string, string>> = { I: 'me', we: 'us', he: 'him', she: 'her', they: 'them', there: 'it' };

export function objectOf(concord: Concord | 'self' | undefined, gender: Gender): string {
  if (concord === 'self') return '';
  const pronoun = pronounOf(concord, gender);
  return OBJECTS[pronoun] ?? pronoun;
}

/** The verb with its extensions, in the base form: be killed, help each other. */
export function baseOf(item: Item): string {
  const { extensions = [] } = item.grammar;
  // “iliibiwa”: of steal, not of steal from.
  let phrase = item.lemma === 'ibia' && extensions.includes('passive') ? 'steal' : item.english;
  for (const extension of extensions) {
    if (extension === 'passive' || extension === 'stative')
      phrase = phrase.startsWith('be ') ? phrase : `be ${inflectVerb(phrase, 'participle')}`;
    else if (extension === 'reciprocal') phrase = `${phrase} each other`;
  }
  return phrase;
}

const BE: Record<Person, { present: string; past: string }> = {
  I: { present: 'am', past: 'was' },
  singular: { present: 'is', past: 'was' },
  plural: { present: 'are', past: 'were' },
};

/** What “should” is in other tenses. */
const OUGHT = 'be supposed to';
const PRESENT: ReadonlySet<Tense | undefined> = new Set<Tense | undefined>([
  'present',
  'simple present',
  'timeless',
  'habitual',
  undefined,
]);

/** What had been done: the auxiliary, not what somebody has. */
const HAVE_DONE = /^have (?:\w+(?:ed|wn|en|ne|ght)|been|come|become|begun|made|said|left|lost|met|sent|held|won|had|got|put|seen|found)\b/;

/** `can` and its like need no other verb to deny or to ask. */
const CAN = 'be able to';

/** A finite verb: conjugate('go', 'past', true, 'singular') → did not go. */
export function conjugate(phrase: string, tense: Tense | undefined, negative: boolean, person: Person, completed = false): string {
  const not = negative ? ' not' : '';
  if (phrase === CAN) {
    if (tense === 'present' || tense === 'simple present' || tense === 'timeless' || tense === 'habitual' || tense === 'subjunctive')
      return negative ? 'cannot' : 'can';
    if (tense === 'past' || tense === 'then' || tense === 'would') return `could${not}`;
  }
  if (phrase.startsWith(OUGHT) && PRESENT.has(tense)) return `should${not}${phrase.slice(OUGHT.length)}`;
  const isBe = phrase === 'be' || phrase.startsWith('be ');
  const rest = phrase.slice(2);
  const has = person === 'singular' ? 'has' : 'have';
  switch (tense) {
    case 'past':
    case 'then':
      if (isBe) return `${BE[person].past}${not}${rest}`;
      if (negative && HAVE_DONE.test(phrase)) return phrase.replace('have', 'had not');
      return negative ? `did not ${phrase}` : inflectVerb(phrase, 'past');
    case 'perfect':
      return `${has}${not}${completed ? ' already' : ''} ${inflectVerb(phrase, 'participle')}`;
    case 'not yet':
      return `${has} not yet ${inflectVerb(phrase, 'participle')}`;
    case 'future':
      return `will${not} ${phrase}`;
    case 'would':
      return `would${not} ${phrase}`;
    case 'would have':
      return `would${not} have ${inflectVerb(phrase, 'participle')}`;
    case 'subjunctive':
      return `should${not} ${phrase}`;
    case 'while':
      return `${negative ? 'not ' : ''}${inflectVerb(phrase, 'ing')}`;
    case 'infinitive':
    case 'imperative':
      return `${negative ? 'not ' : ''}${phrase}`;
    default:
      if (isBe) return `${BE[person].present}${not}${rest}`;
      if (negative) return `${person === 'singular' ? 'does' : 'do'} not ${phrase}`;
      return person === 'singular' ? inflectVerb(phrase, 'third') : phrase;
  }
}
