import type { Span } from '../types.ts';

const ALONE = /^\s*["“‘'«][^"”’»]*["”’»]\s*[.!?]?\s*$/u;
/** Opened and not closed: the quotation goes on in the next sentence. */
const OPENED = /^\s*(?:"[^"]*|“[^”]*|«[^»]*)$/u;
/** A few quoted words are no speech. */
const SPEECH = /["“][^"“”]{15,}["”]/u;

export const hasQuotation = (sentence: string): boolean => SPEECH.test(sentence);

/** A sentence that is nothing but somebody's words tells neither who said them nor when. */
export function isQuotationOnly(text: string, { start, end }: Span): boolean {
  const sentence = text.slice(start, end);
  if (ALONE.test(sentence) || OPENED.test(sentence)) return true;
  const opened = text.lastIndexOf('“', start - 1);
  if (start === 0 || opened < 0 || text.lastIndexOf('”', start - 1) > opened) return false;
  const closed = text.indexOf('”', start);
  return closed >= end - 2;
}

/** The span without a mark at the start of the block that quotes nothing: none closes it before the next is opened or the block ends. */
export function withoutStrayMark(text: string, span: Span): Span {
  if (span.start > 0 || text[0] !== '"' || text[1] === '"') return span;
  const next = text.indexOf('"', 1);
  const stray = next < 0 || /\s/.test(text[next - 1]!) || (next >= span.end && text.slice(next + 1).trim() === '');
  return stray ? { start: 1, end: span.end } : span;
}
