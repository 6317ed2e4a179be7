import type { Item } from './item.ts';
import type { Sentence } from './sentence.ts';

/** Verbs without a subject of their own that say how the next one is: inabidi tuondoke, we have to leave. */
const DUTIES = /^(?:bidi|lazimika|faa|pasa)$/;
const HOW_FAR = 10;

/** Is the next finite verb one of what should be? */
export function subjunctiveAhead(s: Sentence, from: number): boolean {
  for (const item of s.items.slice(from, from + HOW_FAR)) {
    if (item.kind === 'conjunction' || (item.kind === 'sign' && item.english !== ',')) return false;
    if (item.kind === 'verb') return item.grammar.tense === 'subjunctive';
  }
  return false;
}

/** Takes huenda, (ni) lazima and inabidi, whose English stands at the verb to come. @returns false where the item is none of them. */
export function modal(s: Sentence, item: Item): boolean {
  const { next } = s;
  if (item.lemma === 'huenda') {
    s.modal = { word: 'may' };
    return true;
  }
  const copula = item.kind === 'copula' && next?.lemma === 'lazima';
  if ((/^(?:ni )?lazima$/.test(item.lemma) && subjunctiveAhead(s, s.at + 1)) || (copula && subjunctiveAhead(s, s.at + 2))) {
    if (copula) s.at++;
    s.modal = { word: 'must' };
    return true;
  }
  const { subject, subjects = [subject], tense, relative, negative = false } = item.grammar;
  if (
    item.kind === 'verb' &&
    DUTIES.test(item.lemma) &&
    subjects.includes(9) &&
    relative === undefined &&
    !s.phrased &&
    subjunctiveAhead(s, s.at + 1)
  ) {
    s.modal = { tense, negative };
    return true;
  }
  return false;
}
