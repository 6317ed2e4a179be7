/**
 * Names that are words of the language (Baraka, Neema, Amani) are rare in the corpora and common in life: some sentences are learned from once more with such a
 * name in the place of a person's, and as many with the word in the place of a noun of its class that begins a sentence.
 */

import { WEEKDAYS } from '../../src/swahili/dates/calendar.ts';
import type { Analyser } from '../../src/swahili/morphology/analyser.ts';
import { KINDS } from '../../src/swahili/names/labels.ts';
import { normalize } from '../../src/swahili/text/tokens.ts';
import type { Reading } from '../../src/swahili/types.ts';
import type { Sentence } from './conll.ts';

const PERSON = KINDS.indexOf('person');
/** Every so many sentences that name a person. */
const EVERY = 12;

/** Those of the names that the lexicon knows as nouns of class 9, as nearly all are that anybody is called by. */
export function wordNames(given: readonly string[], analyser: Analyser): string[] {
  return given.filter((name) => !WEEKDAYS.has(normalize(name)) && isClass9(best(name, analyser)));
}

const best = (word: string, analyser: Analyser): Reading | undefined => analyser.analyse(normalize(word))[0]?.reading;
const isClass9 = (r: Reading | undefined): boolean => r?.pos === 'noun' && r.grammar.nounClass === 9 && !r.guess && !r.grammar.animate;

/** Copies in which the first person named is called by such a name, and copies that begin with it as a word. */
export function withWordNames(sentences: readonly Sentence[], names: readonly string[], analyser: Analyser): Sentence[] {
  if (names.length === 0) return [];
  const persons = sentences.filter((s) => s.names.some((n) => n.kind === PERSON)).filter((_, i) => i % EVERY === 0);
  const called = persons.map((sentence, i) => {
    const { start, end } = sentence.names.find((n) => n.kind === PERSON)!;
    return replace(sentence, start, end, names[i % names.length]!);
  });
  const beginning = sentences.filter((s) => {
    const [first, second] = s.text.split(' ', 2);
    if (s.names[0]?.start === 0 || first === undefined || second === undefined) return false;
    const verb = best(second, analyser);
    return isClass9(best(first, analyser)) && verb?.pos === 'verb' && verb.grammar.subject === 9;
  });
  const words = beginning.slice(0, called.length).map((s, i) => replace(s, 0, s.text.indexOf(' '), names[i % names.length]!));
  return [...called, ...words];
}

function replace(sentence: Sentence, start: number, end: number, word: string): Sentence {
  const shift = word.length - (end - start);
  return {
    text: sentence.text.slice(0, start) + word + sentence.text.slice(end),
    names: sentence.names.map((n) => ({
      kind: n.kind,
      start: n.start > start ? n.start + shift : n.start,
      end: n.start >= start ? n.end + shift : n.end,
    })),
  };
}
