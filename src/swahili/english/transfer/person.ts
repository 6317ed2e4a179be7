/** Pronouns: whom “he”, “she”, “they” and “it” stand for. */

import type { Concord } from '../../types.ts';
import { sexOfName } from '../discourse/discourse.ts';
import { type Node, type PronounForm, pronoun } from '../tree.ts';
import type { Transfer } from './context.ts';
import { pronounOf } from './tense.ts';

const PERSONS: Readonly<Record<string, PronounForm>> = {
  mimi: 'I',
  miye: 'I',
  wewe: 'you',
  sisi: 'we',
  ninyi: 'you',
  nyinyi: 'you',
  nanyi: 'you',
  wao: 'they',
};

/** One person of class 1 by a pronoun: he or she where the text has told, else they. */
export const somebody = (t: Transfer): PronounForm => t.discourse.person ?? 'they';

/** mimi, yeye, wao; undefined where the word is another one. */
export function personalPronoun(t: Transfer, at: number): Node | undefined {
  const word = t.view.words[at]!;
  const { form, reading } = word;
  if (form === 'yeye') return pronoun(somebody(t), word);
  const simple = PERSONS[form];
  if (simple) return pronoun(simple, word);
  const asking = t.table.get('asking', reading?.lemma ?? form);
  if (asking) return { kind: 'words', said: { text: asking, start: word.start, end: word.end, known: true } };
  return undefined;
}

/** -ake: his, her, its, their. */
export function possessorForm(t: Transfer, possessor: Concord, of: number): PronounForm {
  if (possessor !== 1) return pronounOf(possessor, 'they');
  if (t.discourse.body) return 'it';
  if (t.discourse.person) return somebody(t);
  // Nobody has been named: what has been named has it, unless it is kin.
  const word = t.view.words[of]!;
  return t.discourse.mentioned.size > 0 && !word.classes.includes(1) ? 'it' : 'they';
}

export function pronounOfNoun(t: Transfer, at: number, plural: boolean): PronounForm {
  if (plural) return 'they';
  const word = t.view.words[at]!;
  const person = word.mark?.kind === 'person' || word.classes.includes(1);
  return person ? (sexOf(t, at) ?? 'they') : 'it';
}

/** What a name, a title or a kin word tells: he, she, or nothing. */
export function sexOf(t: Transfer, at: number): PronounForm | undefined {
  const word = t.view.words[at]!;
  if (word.mark?.kind === 'person') return sexOfName(word.mark.key, t.view.block.text.slice(word.start, word.end), t.table);
  const lemma = word.reading?.lemma ?? '';
  const told = t.table.get('person', lemma) as PronounForm | undefined;
  if (told) return told;
  const name = t.view.child(at, 'title') ?? t.view.child(at, 'apposition');
  return name !== undefined && t.view.words[name]!.mark?.kind === 'person' ? sexOf(t, name) : undefined;
}

/** Remembers what has been named. */
export function mention(t: Transfer, at: number): void {
  const word = t.view.words[at]!;
  const { mentioned } = t.discourse;
  const { lemma, grammar } = word.reading ?? {};
  if (lemma && word.kind === 'noun') mentioned.add(lemma);
  const named = word.mark?.kind === 'person';
  if (!named && !(word.kind === 'noun' && (grammar?.nounClass === 1 || grammar?.animate === true))) return;
  if (grammar?.nounClass === 2) return;
  // A noun that tells no sex leaves the person named before: “Samia … rais”.
  t.discourse = { mentioned, person: sexOf(t, at) ?? (named ? 'they' : (t.discourse.person ?? 'they')), body: false };
}
