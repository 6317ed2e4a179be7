/** How news misspells (slips.tsv): what a form that is no word may have been meant to be. */
import type { Container } from '../compiled/container.ts';
import { list, rowsOf } from './tables.ts';

/** One kind of slip. */
export interface Slip {
  /** Shorter forms are left alone: too many words are one letter away from them. */
  least: number;
  respell(form: string): string[];
}

/** Two consonants that Swahili does not join: neither nasal and its stop, nor consonant and w or y, nor one sound of two letters. */
const CLUSTER = /(?!ch|sh|th|dh|gh|kh|ng|ny|nd|nj|nz|mb|mv|mp|[b-df-hj-np-tvz][wy])[b-df-hj-np-tvz](?=[b-df-hj-np-tv-z])/g;
const MOST_CLUSTERS = 3;

const swapped = (form: string, at: number): string => form.slice(0, at) + form[at + 1]! + form[at]! + form.slice(at + 2);

/** Slips that no pattern describes, by the name that the table gives them. */
export const WITHOUT_PATTERN: Readonly<Record<string, (form: string) => string[]>> = {
  /** A vowel left out (wamethibitshwa), or two letters the wrong way round (kiuchmui), where consonants meet that do not. */
  clusters: (form) =>
    [...form.matchAll(CLUSTER)]
      .slice(0, MOST_CLUSTERS)
      .flatMap(({ index: at }) => [
        ...[...'iaueo'].map((vowel) => form.slice(0, at + 1) + vowel + form.slice(at + 1)),
        ...(at > 0 ? [swapped(form, at - 1)] : []),
        ...(at + 2 < form.length ? [swapped(form, at + 1)] : []),
      ]),
  /** Neighbours the wrong way round, behind the first two letters. */
  swapped: (form) => Array.from({ length: form.length - 3 }, (_, i) => swapped(form, i + 2)),
};

/** Every form in which one match of the pattern is replaced; $1 is its first group. */
function each(form: string, pattern: RegExp, replacements: readonly string[]): string[] {
  return [...form.matchAll(pattern)].flatMap(({ 0: whole, 1: group = '', index }) =>
    replacements.map((to) => form.slice(0, index) + to.replace('$1', group) + form.slice(index + whole.length)),
  );
}

/** @param to what stands there instead, separated by a space; `-` for nothing. */
export function respeller(slip: string, pattern: string, to: string): Slip['respell'] {
  if (pattern === '-') return WITHOUT_PATTERN[slip]!;
  const expression = new RegExp(pattern, 'g');
  const replacements = list(to).map((text) => (text === '-' ? '' : text));
  return (form) => each(form, expression, replacements);
}

/** The slips in the order of the table, the surer first; rows of one name are one slip. */
export function slipsOf(container: Container): Slip[] {
  const slips = new Map<string, Slip>();
  for (const [slip, least, pattern, to] of rowsOf(container, 'slips')) {
    const respell = respeller(slip!, pattern!, to!);
    const known = slips.get(slip!);
    slips.set(slip!, {
      least: Number(least),
      respell: known ? (form) => [...known.respell(form), ...respell(form)] : respell,
    });
  }
  return [...slips.values()];
}
