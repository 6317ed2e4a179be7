/** What a text has named so far: whom “he”, “she” and “its” can stand for, and what takes “the” because it was mentioned. */
import type { PronounForm } from '../tree.ts';

export interface Discourse {
  /** Lemmas that have been named. */
  readonly mentioned: ReadonlySet<string>;
  /** The person spoken of last: a pronoun where the sex is known, else “they”; and the short name, where there is one. */
  readonly person: { readonly pronoun: PronounForm; readonly name: string } | undefined;
  /** The subject of the last clause was a country, a company or another body: ake is “its”. */
  readonly body: boolean;
}

export const NOTHING_SAID: Discourse = { mentioned: new Set(), person: undefined, body: false };
