import type { Grammar, Part, PartOfSpeech } from '../../types.ts';
import type { Candidate } from '../verbs.ts';

/** The forms of the closed classes on their way into the map. */
export class Forms {
  readonly map = new Map<string, Candidate[]>();

  /** A class or a subject more of a form that is there joins the reading that says the same. */
  add(lemma: string, pos: PartOfSpeech, gloss: string, parts: readonly Part[], grammar: Grammar = {}, score = 1): void {
    const form = spelled(parts);
    const list = this.map.get(form);
    if (!list) {
      this.map.set(form, [{ reading: { lemma, pos, gloss, parts, grammar }, score }]);
      return;
    }
    const joins = grammar.nounClass !== undefined || grammar.subject !== undefined;
    const same = joins ? list.find(({ reading: r }) => r.lemma === lemma && r.gloss === gloss && r.pos === pos) : undefined;
    if (same) same.reading = { ...same.reading, grammar: joined(same.reading.grammar, grammar) };
    else list.push({ reading: { lemma, pos, gloss, parts, grammar }, score });
  }
}

function joined(known: Grammar, { nounClass, subject }: Grammar): Grammar {
  if (nounClass !== undefined) return { ...known, classes: [...new Set([...(known.classes ?? [known.nounClass!]), nounClass])] };
  return { ...known, subjects: [...(known.subjects ?? [known.subject!]), subject!] };
}

function spelled(parts: readonly Part[]): string {
  let form = '';
  for (const { text } of parts) form += text;
  return form;
}

export const part = (text: string, role: Part['role'], gloss: string): Part => ({ text, role, gloss });
