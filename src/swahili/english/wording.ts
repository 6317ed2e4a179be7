import type { Container } from '../compiled/container.ts';
import { StringTable } from '../compiled/strings.ts';

export interface Preference {
  /** The English to use; '' for the first of the gloss. */
  wording: string;
  /** English uses the plural more: rights. */
  plural: boolean;
  /** Stands before the noun that it belongs to: peace talks. */
  before: boolean;
  /** What belongs to it follows with “of”: number of people. */
  of: boolean;
  /** English does not count it: violence. */
  mass: boolean;
  /** There is one, or everybody knows which: the government. */
  the: boolean;
}

const NONE: Preference = { wording: '', plural: false, before: false, of: false, mass: false, the: false };

/** Which of a word's English senses translators use: dictionaries/english/wording.tsv. Sections: `english.wording` rows of lemma and part of speech, wording, traits. */
export class Wording {
  private readonly preferences = new Map<string, Preference>();

  constructor(container: Container) {
    const strings = new StringTable(container, 'english.wording');
    const rows = container.uint16('english.rows');
    for (let i = 0; i < rows.length; i += 3) {
      const traits = strings.get(rows[i + 2]!).split(' ');
      this.preferences.set(strings.get(rows[i]!), {
        wording: strings.get(rows[i + 1]!),
        plural: traits.includes('plural'),
        before: traits.includes('before'),
        of: traits.includes('of'),
        mass: traits.includes('mass'),
        the: traits.includes('the'),
      });
    }
  }

  of(lemma: string, pos: string): Preference {
    return this.preferences.get(`${lemma} ${pos}`) ?? NONE;
  }
}

const PARENTHESES = /\s*\([^)]*\)/g;

/** The near-synonyms and senses of a gloss, one by one, as they can stand in a sentence. */
export const alternatives = (gloss: string): string[] =>
  gloss
    .replace(PARENTHESES, '')
    .split(/[;,]\s*/)
    .map((s) => s.replace(/…/g, '').trim())
    .filter((s) => s !== '');

/** The wording, where this reading has it: of two nouns with the same letters (spika, speaker and loudspeaker) it may be meant for the other. '' for none. */
export const wordingFor = (gloss: string, { wording }: Preference): string =>
  wording !== '' && alternatives(gloss).includes(wording) ? wording : '';

const firsts = new Map<string, string>();

/** What stands first in a gloss. */
export function firstOf(gloss: string): string {
  let first = firsts.get(gloss);
  if (first === undefined) firsts.set(gloss, (first = alternatives(gloss)[0] ?? gloss));
  return first;
}
