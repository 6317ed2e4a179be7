import { byWord } from '../text/by-word.ts';
import type { Concord } from '../types.ts';
import type { Gender } from './draft.ts';

const POSSESSORS: Partial<Record<string, string>> = { I: 'my', you: 'your', we: 'our', 'you all': 'your' };

/** `person`: somebody is there whose it can be; `body`: it is what a country or a company has. */
export const possessive = (possessor: Concord, of: { person: boolean; gender: Gender; body: boolean }): string =>
  POSSESSORS[String(possessor)] ??
  (possessor === 2 ? 'their' : of.body ? 'its' : of.gender === 'she' ? 'her' : of.gender === 'he' ? 'his' : of.person ? 'their' : 'its');

/** After a preposition or a verb. */
export const OBLIQUE: Readonly<Record<string, string>> = byWord({ he: 'him', she: 'her', they: 'them', I: 'me', we: 'us' });
