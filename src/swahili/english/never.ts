import { inflectVerb } from './inflect.ts';
import type { Item } from './item.ts';
import type { Sentence } from './sentence.ts';
import { baseOf } from './verb-phrase.ts';

/** “hajawahi kushinda”, “amewahi kushinda”: never won, once won. Takes the infinitive with it. @returns what follows “has”, or undefined. */
export function neverBefore(s: Sentence, item: Item): string | undefined {
  const { tense, relative, negative } = item.grammar;
  const { next } = s;
  if (item.lemma !== 'wahi' || relative !== undefined || next?.kind !== 'verb' || next.grammar.tense !== 'infinitive') return undefined;
  if (tense !== 'not yet' && tense !== 'perfect') return undefined;
  s.at++;
  return `${tense === 'not yet' || negative ? 'never' : 'once'} ${inflectVerb(baseOf(next), 'participle')}`;
}
