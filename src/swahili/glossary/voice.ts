import { inflectVerb } from '../english/inflect.ts';
import type { Reading } from '../types.ts';

/** The English of a term that begins with a verb, as this form of the verb has it: “elect, choose” is “be elected, chosen” in amechaguliwa. */
export function inVoice(english: string, reading: Reading | undefined): string {
  if (reading?.pos !== 'verb' || !reading.grammar.extensions?.includes('passive')) return english;
  return english
    .replace(/ \([^)]*\)/g, '')
    .split('; ')
    .map((sense) => joined(sense.split(', ').map(passive)))
    .join('; ');
}

function passive(verb: string): string {
  if (/^be /.test(verb)) return verb;
  // What the English verb takes as its object stays one: alifutiwa leseni is “have a licence revoked”.
  const object = /^(\S+) ((?:an?|the|charges)\b.*?)(?: against)?$/.exec(verb);
  return object ? `have ${object[2]} ${inflectVerb(object[1]!, 'participle')}` : `be ${inflectVerb(verb, 'participle')}`;
}

/** “be elected, chosen”: what begins every synonym is said once. */
const joined = (verbs: readonly string[]): string => verbs.map((v, i) => (i > 0 ? v.replace(/^be /, '') : v)).join(', ');
