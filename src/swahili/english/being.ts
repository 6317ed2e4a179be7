import { type Item, NO_GRAMMAR } from './item.ts';
import type { Sentence } from './sentence.ts';

/** “umri wa miaka 19” from item `at` on: how many years, and its last item. */
export function ageAt(items: readonly Item[], at: number): { years: string; last: number } | undefined {
  if (!/^umri/.test(items[at]?.lemma ?? '')) return undefined;
  let last = at + 1;
  while (items[last]?.kind === 'of' || items[last]?.lemma === 'mwaka') last++;
  const number = items[last];
  return number?.kind === 'numeral' ? { years: number.english, last } : undefined;
}

const isPlace = (item: Item | undefined): boolean =>
  item !== undefined &&
  ((item.kind === 'noun' && item.grammar.locative === true) || /^(?:in|on|at|under|near|behind)\b/.test(item.english));

/**
 * “akiwa na dereva”, “akiwa na umri wa miaka 77”, “akiwa gerezani”, “akiwa rais”: with a driver, at the age of 77, while in prison, as president.
 * @returns false where it says something else: ukiwa na swali, huku wakiwa wagonjwa.
 */
export function being(s: Sentence, item: Item): boolean {
  const { tense, negative, relative, subject } = item.grammar;
  if (
    item.lemma !== 'wa' ||
    tense !== 'while' ||
    negative ||
    relative !== undefined ||
    (subject !== 1 && subject !== 2 && subject !== 'we')
  )
    return false;
  // “mtoto akiwa mgonjwa”: who is something is its subject.
  if (s.link !== '' || (s.phrased && s.fresh)) return false;
  const { next } = s;
  if (next?.lemma === 'na') {
    const age = ageAt(s.items, s.at + 2);
    const behind = s.items[s.at + 2];
    if (!age && behind?.kind !== 'noun') return false;
    s.at = age ? age.last : s.at + 1;
    s.write({ ...item, end: s.items[s.at]!.end }, age ? `at the age of ${age.years}` : 'with');
    if (!age) s.items[s.at] = { ...item, kind: 'preposition', english: 'with', lemma: '', grammar: NO_GRAMMAR };
    return true;
  }
  if (isPlace(next)) {
    s.write(item, 'while');
    return true;
  }
  if (next?.kind !== 'noun') return false;
  s.write(item, 'as');
  s.items[s.at] = { ...item, kind: 'conjunction', english: 'as', lemma: 'kama', grammar: NO_GRAMMAR };
  return true;
}
