import { isPlural, plural } from '../english/inflect.ts';
import type { Block } from '../reading/block.ts';
import type { Reading } from '../types.ts';
import type { Match } from './automaton.ts';

const PLURALS: readonly unknown[] = [2, 4, 6, 8, 10];
/** What English does not count, or has in one form; and what is plural as it stands. */
const UNCOUNTED =
  /(?:aid|assistance|support|military|personnel|security|leadership|legislation|intelligence|judiciary|corruption|unrest|immunity|funding|freedom|the (?:West|late))$/;
/** Chiefs whose rank stands behind: secretaries general, presidents elect. */
const BEHIND =
  /^((?:.* )?(?:secretary|attorney|director|auditor|solicitor|president|governor|inspector|commissioner|comptroller))([ -](?:general|elect)\b.*)$/i;

/** The English of a term that begins with a noun, in the plural where the text has it: “secretary general” is “secretaries general” in makatibu wakuu. */
export function inNumber(term: { term: string; english: string }, block: Block, match: Match): string {
  if (!isPluralHere(term.term, block, match)) return term.english;
  return term.english
    .split('; ')
    .map((sense) =>
      sense
        .split(/, (?![^(]*\))/)
        .map(manyOf)
        .join(', '),
    )
    .join('; ');
}

function manyOf(english: string): string {
  const [, head, note = ''] = /^(.*?)( \([^)]*\))?$/.exec(english)!;
  if (UNCOUNTED.test(head!) || isPlural(head!)) return english;
  const behind = BEHIND.exec(head!);
  return (behind ? plural(behind[1]!) + behind[2]! : plural(head!)) + note;
}

/** The first word is a noun in the plural and is not listed so; where both numbers look alike, what follows tells. */
function isPluralHere(listed: string, block: Block, match: Match): boolean {
  const noun = block.tokens[match.from]!.readings[0];
  if (noun?.pos !== 'noun') return false;
  const { nounClass, classes } = noun.grammar;
  if (block.forms[match.from] !== listed.split(' ', 1)[0]!.toLowerCase())
    return PLURALS.includes(nounClass) || PLURALS.includes(classes?.[0]);
  return classes?.includes(10) === true && classes.includes(9) && agreesWithMany(block.tokens[match.from + 1]?.readings[0]);
}

const agreesWithMany = (next: Reading | undefined): boolean => {
  if (!next) return false;
  const { nounClass, classes, subject, subjects } = next.grammar;
  const all: readonly unknown[] = [nounClass, subject, ...(classes ?? []), ...(subjects ?? [])];
  return all.includes(10) && !all.includes(9);
};
