import type { Part, Reading } from '../swahili/types.ts';

/** The words that say what a reading is: `verb · past · negative`, `noun · class 7`. */
export function grammarWords({ pos, grammar }: Reading): string[] {
  const words: string[] = [pos === 'name' ? 'name' : pos === 'foreign' ? 'foreign word' : pos];
  if (grammar.tense && grammar.tense !== 'timeless') words.push(grammar.tense);
  if (grammar.negative) words.push('negative');
  if (grammar.relative) words.push('relative');
  if (pos === 'noun' && grammar.nounClass) words.push(`class ${grammar.nounClass}`);
  if (grammar.locative) words.push('place form');
  if (grammar.diminutive) words.push('small');
  if (grammar.augmentative) words.push('big');
  return words;
}

/** The dictionary form as dictionaries print it: a verb and an agreeing adjective begin with a hyphen. */
export function dictionaryForm({ pos, lemma, parts }: Reading): string {
  const agrees = pos === 'adjective' && parts.some(({ role }) => role === 'concord' || role === 'class prefix');
  return pos === 'verb' || agrees ? `-${lemma}` : lemma;
}

/** A comma or semicolon that is not inside parentheses. */
const NEXT_SENSE = /[;,](?![^(]*\))/;

/** What stands below a part: its English, of a stem the first word only; what it does where English has nothing for it. */
export function partGloss({ gloss, role }: Part): string {
  return (role === 'stem' ? gloss.split(NEXT_SENSE)[0] : gloss) || role;
}
