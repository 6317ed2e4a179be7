import { normalize, tokenize } from '../text/tokens.ts';
import type { Mark, Span, Token } from '../types.ts';

/** A term of the reader's own, as one would say it: `waziri wa ulinzi`. */
export interface OwnTerm {
  term: string;
  english: string;
  note: string;
}

/** One word of a term: its form, and the lemma that its inflected forms share; '' for a word that the lexicon does not know. */
interface Element {
  form: string;
  lemma: string;
}

interface Listed extends OwnTerm {
  elements: readonly Element[];
}

/** Reads a text as the engine does. */
type Read = (text: string) => readonly Token[];

/** The reader's own glossary. It is small, so that a list by the first word of each term is enough. */
export class OwnTerms {
  private readonly byFirst = new Map<string, Listed[]>();

  constructor(terms: readonly OwnTerm[], read: Read) {
    for (const term of terms) {
      const elements = wordsOf(term.term, read(term.term));
      const [first] = elements;
      if (!first) continue;
      const listed = { ...term, elements };
      for (const key of new Set([first.form, first.lemma])) this.byFirst.set(key, [...(this.byFirst.get(key) ?? []), listed]);
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.elements.length - a.elements.length);
  }

  /** The terms in a block, the longest at each place; they do not overlap. */
  mark(tokens: readonly Token[], forms: readonly string[]): Mark[] {
    const marks: Mark[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const found = this.at(tokens, forms, at);
      if (!found) continue;
      const last = at + found.elements.length - 1;
      marks.push({
        start: tokens[at]!.start,
        end: tokens[last]!.end,
        kind: 'term',
        gloss: found.english,
        ...(found.note !== '' && { explanation: found.note }),
        key: `own:${found.term}`,
      });
      at = last;
    }
    return marks;
  }

  private at(tokens: readonly Token[], forms: readonly string[], at: number): Listed | undefined {
    const keys = new Set([forms[at]!, ...tokens[at]!.readings.map((r) => r.lemma)]);
    for (const key of keys) {
      const found = this.byFirst.get(key)?.find(({ elements }) => elements.every((e, i) => fits(e, tokens[at + i], forms[at + i])));
      if (found) return found;
    }
    return undefined;
  }
}

const fits = ({ form, lemma }: Element, token: Token | undefined, written: string | undefined): boolean =>
  token?.kind === 'word' && (written === form || (lemma !== '' && token.readings.some((r) => r.lemma === lemma)));

function wordsOf(term: string, tokens: readonly Token[]): Element[] {
  const words = tokens.length > 0 ? tokens : tokenize(term).map((t) => ({ ...t, readings: [] }));
  return words
    .filter((t) => t.kind === 'word')
    .map((t) => ({ form: normalize(term.slice(t.start, t.end)), lemma: t.readings[0]?.lemma ?? '' }));
}

/** The bundled marks without the terms that lie over one of the reader's own: these win. */
export function withOwn(marks: readonly Mark[], own: readonly Mark[]): Mark[] {
  const covers = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
  return [...marks.filter((m) => m.kind !== 'term' || !own.some((o) => covers(o, m))), ...own];
}
