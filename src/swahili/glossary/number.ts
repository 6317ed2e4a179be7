import type { Block } from '../reading/block.ts';
import type { NounClass, Reading } from '../types.ts';

const PLURALS: readonly unknown[] = [2, 4, 6, 8, 10];

/**
 * Whether a term begins with a noun in the plural and is not listed so: makatibu wakuu. Where both numbers look alike, what follows tells.
 * @param listed the term as the glossary has it.
 */
export function isPluralHere(listed: string, block: Block, match: { from: number }): boolean {
  const noun = block.tokens[match.from]!.readings[0];
  if (noun?.pos !== 'noun') return false;
  const { nounClass, classes } = noun.grammar;
  if (block.forms[match.from] !== listed.split(' ', 1)[0]!.toLowerCase())
    return PLURALS.includes(nounClass) || PLURALS.includes(classes?.[0]);
  const next = block.tokens[match.from + 1]?.readings[0];
  if (noun.grammar.animate) return nounClass === 9 && agreesWith(next, 2, 1);
  return classes?.includes(10) === true && classes.includes(9) && agreesWith(next, 10, 9);
}

/** raia kumi, raia walioandamana: what follows is a number above one, or agrees with the plural and not with the singular. */
const agreesWith = (next: Reading | undefined, many: NounClass, one: NounClass): boolean => {
  if (!next) return false;
  const { nounClass, classes, subject, subjects, value } = next.grammar;
  if (next.pos === 'numeral' || value !== undefined) return value !== 1;
  const all: readonly unknown[] = [nounClass, subject, ...(classes ?? []), ...(subjects ?? [])];
  return all.includes(many) && !all.includes(one);
};
