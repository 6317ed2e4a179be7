import type { Span } from '../types.ts';

const ABBREVIATION = /(?:^|[\s(“"'])(?:\p{Lu}|Dk|Dkt|Mh|Mhe|Bw|Bi|Prof|Jen|Kpt|Mch|St|Dr|Mr|Mrs|Ms|No|n\.k|k\.m|k\.v|uk|n\.w)$/u;
const END = /[.!?…]+["”’»)\]]*(?=\s)|\n+/gu;

/** Sentences of a block, without the white space around them. A line break ends a sentence; an abbreviation's or an initial's full stop does not. */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    let [from, to] = [start, end];
    while (from < to && /\s/.test(text[from]!)) from++;
    while (to > from && /\s/.test(text[to - 1]!)) to--;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (!match[0].includes('\n')) {
      if (match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(start, match.index - 6), match.index))) continue;
      const next = text.slice(end).match(/^\s+(["“‘'«(]*)(.)/u);
      if (next && /\p{Ll}/u.test(next[2]!)) continue;
    }
    push(end);
  }
  push(text.length);
  return spans;
}
