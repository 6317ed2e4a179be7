import type { Grammar, NounClass, Part, PartOfSpeech, Reading } from '../../types.ts';
import { NOUN_CLASSES, type NounClassRow } from '../tables/noun-classes.ts';
import type { Candidate } from '../verbs.ts';

/** Classes in the order of how often news means them, where one form fits several. */
const LIKELIEST: readonly NounClass[] = [9, 1, 2, 10, 6, 3, 14, 11, 5, 7, 8, 4, 17, 15, 16, 18];
export const ROWS: readonly NounClassRow[] = [...NOUN_CLASSES].sort((a, b) => LIKELIEST.indexOf(a.class) - LIKELIEST.indexOf(b.class));
export const LOCATIVE: ReadonlySet<NounClass> = new Set([15, 16, 17, 18]);

/** The forms of the closed classes on their way into the map. */
export class Forms {
  readonly map = new Map<string, Candidate[]>();

  /** The reading of a form that says the same already. */
  find(parts: readonly Part[], lemma: string, gloss: string, pos: PartOfSpeech): Candidate | undefined {
    return this.map.get(spelled(parts))?.find(({ reading: r }) => r.lemma === lemma && r.gloss === gloss && r.pos === pos);
  }

  /** A class more of a form that is there joins its reading. */
  add(lemma: string, pos: PartOfSpeech, gloss: string, parts: readonly Part[], grammar: Grammar = {}, score = 1): void {
    const same = grammar.nounClass === undefined ? undefined : this.find(parts, lemma, gloss, pos);
    if (same) {
      const known = same.reading.grammar;
      const classes = [...new Set([...(known.classes ?? [known.nounClass!]), grammar.nounClass!])];
      same.reading = { ...same.reading, grammar: { ...known, classes } };
      return;
    }
    const form = spelled(parts);
    const reading: Reading = { lemma, pos, gloss, parts, grammar };
    const list = this.map.get(form);
    if (list) list.push({ reading, score });
    else this.map.set(form, [{ reading, score }]);
  }
}

function spelled(parts: readonly Part[]): string {
  let form = '';
  for (const { text } of parts) form += text;
  return form;
}

export const part = (text: string, role: Part['role'], gloss: string): Part => ({ text, role, gloss });
