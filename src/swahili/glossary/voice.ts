import { inflectVerb } from '../english/inflect.ts';
import type { Reading } from '../types.ts';

/** The English of a term that begins with a verb, as this form of the verb has it: “elect, choose” is “be elected, chosen” in amechaguliwa. */
export function inVoice(english: string, reading: Reading | undefined): string {
  if (reading?.pos !== 'verb' || !reading.grammar.extensions?.includes('passive')) return english;
  return english
    .replace(/ \([^)]*\)/g, '')
    .split('; ')
    .map((sense) => (/^be /.test(sense) ? sense : `be ${sense.split(', ').map(participle).join(', ')}`))
    .join('; ');
}

const participle = (verb: string): string => inflectVerb(verb, 'participle');
