import type { Item } from './item.ts';
import type { Sentence } from './sentence.ts';
import { baseOf, conjugate, type Person } from './verb-phrase.ts';

/**
 * “hajawahi kushinda”, “amewahi kushinda”, “aliwahi kushinda”: has never won, has once won, once won. Takes the infinitive with it.
 * @returns what is to be said for a person, or undefined where the verb is another one.
 */
export function neverBefore(s: Sentence, item: Item): ((person: Person) => string) | undefined {
  const { tense, relative, negative } = item.grammar;
  const { next } = s;
  if (item.lemma !== 'wahi' || relative !== undefined || next?.kind !== 'verb' || next.grammar.tense !== 'infinitive') return undefined;
  if (tense !== 'not yet' && tense !== 'perfect' && tense !== 'past') return undefined;
  s.at++;
  const base = baseOf(next);
  const often = tense === 'not yet' || negative ? 'never' : 'once';
  if (tense === 'past') return (person) => conjugate(base, 'past', false, person).replace(/^(was |were |could )?/, `$1${often} `);
  return (person) => conjugate(base, 'perfect', false, person).replace(/^(ha(?:s|ve)) /, `$1 ${often} `);
}
