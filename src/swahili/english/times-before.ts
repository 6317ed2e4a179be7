import type { Item } from './item.ts';
import type { Sentence } from './sentence.ts';
import { baseOf, conjugate, type Person } from './verb-phrase.ts';

type Say = (person: Person) => string;

/** The verb behind an auxiliary, also where it is written without ku-: zimekwisha toa. */
const isMain = (item: Item | undefined): item is Item =>
  item?.kind === 'verb' &&
  (item.grammar.tense === 'infinitive' || (item.grammar.tense === 'imperative' && item.grammar.object === undefined));

/** “have” of the perfect, with an adverb behind it. */
const perfect =
  (base: string, adverb: string): Say =>
  (person) =>
    conjugate(base, 'perfect', false, person).replace(/^(ha(?:s|ve)) /, `$1 ${adverb} `);

const past =
  (base: string, adverb: string): Say =>
  (person) =>
    conjugate(base, 'past', false, person)
      .replace(/^(?:(was|were|could)\b ?)?/, (_, be?: string) => (be ? `${be} ${adverb} ` : `${adverb} `))
      .trimEnd();

/**
 * Verbs that say of the next one how often or whether it has happened: hajawahi kushinda, has never won; aliwahi kushinda, once won; shule nilizowahi
 * kuzizuru, that I have ever visited; imekwisha kutoa, has already given. Takes the next verb with it.
 * @returns what is to be said for a person, or undefined where the verb is another one.
 */
export function timesBefore(s: Sentence, item: Item): Say | undefined {
  const { tense, relative, negative } = item.grammar;
  const ended = item.lemma === 'isha' || item.lemma === 'kwisha';
  if (item.lemma !== 'wahi' && !ended) return undefined;
  // “hajawahi kamwe kushinda”: never is said once.
  const between = s.next?.lemma === 'kamwe' ? 1 : 0;
  const main = s.items[s.at + 1 + between];
  if (!isMain(main)) return undefined;
  const base = baseOf(main);
  let said: Say | undefined;
  if (ended) said = tense === 'perfect' && relative === undefined && !negative ? perfect(base, 'already') : undefined;
  else if (relative !== undefined)
    said = typeof relative === 'number' && !negative ? perfect(base, relative > 2 ? 'ever' : 'once') : undefined;
  else if (tense === 'not yet' || (tense === 'perfect' && negative)) said = perfect(base, 'never');
  else if (tense === 'past') said = past(base, negative ? 'never' : 'once');
  else if (tense === 'perfect') said = perfect(base, 'once');
  if (said) s.at += 1 + between;
  return said;
}
