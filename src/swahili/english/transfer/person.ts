/** Pronouns: whom “he”, “she”, “they” and “it” stand for. */

import type { Concord } from '../../types.ts';
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
export const somebody = (t: Transfer): PronounForm => t.discourse.person?.pronoun ?? 'they';

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
  if (word.mark?.kind === 'person') {
    const names = word.mark.key.slice(word.mark.key.indexOf(':') + 1).split(' ');
    for (const name of names.length > 2 ? names.slice(0, 2) : names.slice(0, 1)) {
      const sex = t.table.sex(name);
      if (sex) return sex;
    }
    const title = /^(?:Bi|Bibi|Mama)\b/.test(t.view.block.text.slice(word.start, word.end)) ? 'she' : undefined;
    return title;
  }
  const lemma = word.reading?.lemma ?? '';
  const told = t.table.get('person', lemma) as PronounForm | undefined;
  if (told) return told;
  const name = t.view.child(at, 'title') ?? t.view.child(at, 'apposition');
  return name !== undefined && t.view.words[name]!.mark?.kind === 'person' ? sexOf(t, name) : undefined;
}

/** Remembers what has been named: a fold over the text, one word at a time. */
export function mention(t: Transfer, at: number): void {
  const word = t.view.words[at]!;
  const lemma = word.reading?.lemma;
  const { discourse } = t;
  let { person, body, mentioned } = discourse;
  if (lemma && word.kind === 'noun') mentioned = new Set(mentioned).add(lemma);
  const isPerson =
    word.mark?.kind === 'person' ||
    (word.kind === 'noun' && word.reading?.grammar.nounClass === 1) ||
    (word.kind === 'noun' && word.reading?.grammar.animate === true);
  if (isPerson) {
    const many = word.reading?.grammar.nounClass === 2;
    if (!many) person = { pronoun: sexOf(t, at) ?? (word.mark?.kind === 'person' ? 'they' : (person?.pronoun ?? 'they')), name: '' };
    body = false;
  }
  t.discourse = { mentioned, person, body };
}
