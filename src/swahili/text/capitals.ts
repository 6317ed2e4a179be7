import type { Mark } from '../types.ts';

const SHOUTED = /^[^\p{Ll}]*\p{Lu}{4}[^\p{Ll}]*$/u;
const JOINING = /^(?:ya|wa|za|la|na|al|bin|binti)$/;

/** “SAMIA SULUHU” as it is written elsewhere; an organisation’s capitals may be its initials and stay. */
export function withoutCapitals(name: string, kind: Mark['kind']): string {
  if ((kind !== 'person' && kind !== 'place') || !SHOUTED.test(name)) return name;
  return name.replace(/\p{Lu}{2,}/gu, (word, at: number) => {
    const small = word.toLowerCase();
    return at > 0 && JOINING.test(small) ? small : word[0] + small.slice(1);
  });
}
