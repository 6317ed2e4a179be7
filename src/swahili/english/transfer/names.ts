/** English of names, nationalities and titles. */
import type { Mark } from '../../types.ts';
import { nameWithKind } from '../name-kinds.ts';
import { type Noun, noun, said } from '../tree.ts';
import type { Transfer } from './context.ts';

/** An English name without what the mark tells about it: Kim Jong-un, leader of North Korea → Kim Jong-un. */
export const nameOf = (gloss: string): string => {
  const translated = gloss.slice(gloss.indexOf(': ') + 1).trim();
  return /^[^,(;]*/
    .exec(translated)![0]
    .trim()
    .replace(/^United States of America$/, 'United States')
    .replace(/^Democratic Republic of the Congo$/, 'DR Congo');
};

const ACRONYM = /^[A-Z]{2,6}$/;

function englishIn(t: Transfer, { kind, gloss }: Mark, written: string): string {
  if (kind === 'person')
    return written.replace(/^(\p{L}+)\.? /u, (before, title: string) => {
      const english = t.table.get('title', title);
      return english === undefined ? before : `${english} `;
    });
  const english = nameOf(gloss);
  // Reuters stays Reuters where the English only adds what it is.
  if (kind === 'organisation' && (ACRONYM.test(written) || english.includes(written))) return nameWithKind(written);
  return nameWithKind(english);
}

/** Names that English says with “the”: the United Nations, the Supreme Court of Kenya. */
const NEEDS_THE =
  /^(?:United|Democratic|European Union|African Union|Netherlands|Philippines|Gambia|Bahamas|Vatican|Soviet|Middle East|Red|Mediterranean|Indian Ocean|Nile|West Bank|Gaza Strip|Central African|Dominican|Czech Republic|(?:University|Ministry|Port|Bank|Office|House) of)\b|^(?:World|International|National|Supreme|High|African|European|East African|Electoral|Independent|Central|Security|Human Rights|Red) .*(?:Organi[sz]ation|Commission|Council|Court|Union|Bank|Agency|Authority|Committee|Association|Federation|Assembly|Fund|Programme|Party|Front|Movement|Community|Service|Cross|Forum)$/;

export const articleOfName = (name: string): 'the' | 'none' => (NEEDS_THE.test(name) ? 'the' : 'none');

/** A word that is a name: a mark's, or one that stands as it is written. */
export function nameNode(t: Transfer, at: number): Noun {
  const word = t.view.words[at]!;
  const written = t.view.block.text.slice(word.start, word.end);
  const english = word.mark ? englishIn(t, word.mark, written) : (t.table.get('title', written.replace(/\.$/, '')) ?? written);
  return noun(said(english, word), { name: true, determiner: { kind: 'article', article: articleOfName(english) }, pronoun: 'it' });
}

/** `Russian (one person)`, `Russians`, `Chinese people`; of the language and of what is like it `Russian`. */
export function peopleOf(gloss: string, written: string): { english: string; adjective: boolean; plural: boolean } {
  const senses = gloss.replace(/ \(.*\)$/, '').split('; ');
  const plural = /^w/i.test(written);
  if (!plural && !gloss.endsWith(')')) return { english: senses.at(-1)!, adjective: true, plural: false };
  const one = senses[0]!.replace(/ people$/, ' person');
  const english = plural ? one.replace(/s$/, '') : /(?:sh|ch|ese|ss)$/.test(one) ? `${one} person` : one;
  return { english, adjective: false, plural };
}
