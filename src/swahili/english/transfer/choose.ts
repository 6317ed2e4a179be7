/** Which English words stand for a Swahili word, a term or an expression: in the base form, with what is known of their use. */
import { chooseWord } from '../choice/choose-word.ts';
import type { Said } from '../tree.ts';
import { said } from '../tree.ts';
import { alternatives, firstOf, type Preference, wordingFor } from '../wording.ts';
import type { Transfer } from './context.ts';
import type { Unit } from './units.ts';

export interface Chosen {
  said: Said;
  preference: Preference;
}

/** How much a word of several senses counts that nothing decides between: most often the first is right. */
const AMBIGUOUS = 0.1;
const CONTENT: ReadonlySet<string> = new Set(['noun', 'verb', 'adjective']);
const DOER = /^(?:one|those) who do(?:es)? this: /;
const DOING = /^the act of: /;

/** What the analyser says of a word that it derived from a verb, as one English word: criticiser, criticising. */
function oneWord(t: Transfer, first: string): string {
  if (DOER.test(first)) return t.forms.verb(first.replace(DOER, ''), 'ing').replace(/^(\w+)ing\b/, '$1er');
  return DOING.test(first) ? t.forms.verb(first.replace(DOING, ''), 'ing') : first;
}

function ofUnit(t: Transfer, { mark, phrase }: Unit): { english: string; preference: Preference } {
  const lemma = mark ? mark.key.slice(mark.key.indexOf(':') + 1) : phrase!.text;
  const gloss = mark ? (mark.listed ?? mark.gloss) : phrase!.gloss;
  const preference = t.wording.of(lemma, mark ? 'term' : 'phrase');
  const the = gloss.startsWith('the ');
  const english = (wordingFor(gloss, preference) || firstOf(gloss)).replace(/^the /, '');
  return { english, preference: the ? { ...preference, the } : preference };
}

export function choose(t: Transfer, at: number): Chosen {
  const word = t.view.words[at]!;
  const unit = t.view.units[at];
  if (unit) {
    const { english, preference } = ofUnit(t, unit);
    return { said: said(english, { start: word.start, end: unit.end }), preference };
  }
  const { reading } = word;
  const written = t.view.block.text.slice(word.start, word.end);
  if (!reading && /^(?:name|date|numeral)$/.test(word.kind)) return { said: said(written, word), preference: t.wording.of('', '') };
  if (!reading) {
    t.doubts++;
    return { said: said(written, word, written !== written.toLowerCase()), preference: t.wording.of('', '') };
  }
  const preference = t.wording.of(reading.lemma, word.expression && word.expression.to === word.to ? 'phrase' : reading.pos);
  if (reading.guess) t.doubts += 0.5;
  if (reading.gloss === '') return { said: said(written, word, written !== written.toLowerCase()), preference };
  const { english, sure } = chooseWord(reading, t.near[at]!, t.wording, t.collocations);
  if (!sure && CONTENT.has(reading.pos)) t.doubts += AMBIGUOUS;
  return { said: said(oneWord(t, english), word), preference };
}

/** The adverb in -ly among the glosses: kisheria is legal of a noun, legally of a verb. */
export const adverbial = (gloss: string): string | undefined => alternatives(gloss).find((a) => a.endsWith('ly'));
