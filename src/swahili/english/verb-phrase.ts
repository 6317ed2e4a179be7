import type { Concord, Tense } from '../types.ts';
import { inflectVerb } from './inflect.ts';
import type { Item } from './items.ts';

/** Who does it, as English verbs see it. */
export type Person = 'I' | 'singular' | 'plural';

export const personOf = (concord: Concord | undefined): Person =>
  concord === 'I'
    ? 'I'
    : concord === 'you' || concord === 'we' || concord === 'you all' || [2, 4, 6, 8, 10].includes(concord as number)
      ? 'plural'
      : 'singular';

export const pronounOf = (concord: Concord | undefined): string =>
  concord === undefined
    ? ''
    : typeof concord === 'string'
      ? concord === 'you all'
        ? 'you'
        : concord
      : concord === 1
        ? 'he'
        : personOf(concord) === 'plural'
          ? 'they'
          : concord >= 16
            ? 'there'
            : 'it';

export const objectOf = (concord: Concord | 'self' | undefined): string =>
  concord === undefined || concord === 'self'
    ? ''
    : typeof concord === 'string'
      ? { I: 'me', you: 'you', we: 'us', 'you all': 'you' }[concord]
      : concord === 1
        ? 'him'
        : personOf(concord) === 'plural'
          ? 'them'
          : 'it';

/** The verb with its extensions, in the base form: be killed, help each other. */
export function baseOf(item: Item): string {
  const { extensions = [] } = item.grammar;
  let phrase = item.english;
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
  const isBe = phrase === 'be' || phrase.startsWith('be ');
  const rest = phrase.slice(2);
  const has = person === 'singular' ? 'has' : 'have';
  switch (tense) {
    case 'past':
    case 'then':
      if (isBe) return `${BE[person].past}${not}${rest}`;
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
