import type { Span } from '../types.ts';

const ABBREVIATION = /(?:^|[\s(“"'])(?:\p{Lu}|Dk|Dkt|Mh|Mhe|Bw|Bi|Prof|Jen|Kpt|Mch|St|Dr|Mr|Mrs|Ms|No|n\.k|k\.m|k\.v|uk|n\.w)$/u;
const STOPS = '.!?…';
const CLOSING = '"”’»)]';
const OPENING = '"“‘\'«(';
const SPACE = /\s/;
const LOWER = /\p{Ll}/u;

/** UTF-16 code units. A sentence of a newspaper has some hundred; what is longer was made to be slow, or is a list without stops. */
const LONGEST = 2_000;

/**
 * Sentences of a block, without the white space around them. A line break ends a sentence; an abbreviation's or an initial's full stop does not. No
 * sentence is longer than LONGEST: what is done with a sentence may take more than linear time, or call itself for each phrase within a phrase.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    let [from, to] = [start, end];
    while (from < to && SPACE.test(text[from]!)) from++;
    while (to > from && SPACE.test(text[to - 1]!)) to--;
    while (to - from > LONGEST) {
      const space = text.lastIndexOf(' ', from + LONGEST);
      const cut = space > from ? space : from + LONGEST;
      spans.push({ start: from, end: cut });
      from = cut;
      while (from < to && SPACE.test(text[from]!)) from++;
    }
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  for (let i = 0; i < text.length; ) {
    if (text[i] === '\n') push(++i);
    else if (STOPS.includes(text[i]!)) {
      const stop = i;
      while (i < text.length && STOPS.includes(text[i]!)) i++;
      const alone = text[stop] === '.' && i === stop + 1;
      while (i < text.length && CLOSING.includes(text[i]!)) i++;
      if (i < text.length && endsHere(text, start, stop, i, alone)) push(i);
    } else i++;
  }
  push(text.length);
  return spans;
}

/** Whether the stops that end before `next` end the sentence that begins at `start`. */
function endsHere(text: string, start: number, stop: number, next: number, alone: boolean): boolean {
  if (!SPACE.test(text[next]!)) return false;
  if (alone && ABBREVIATION.test(text.slice(Math.max(start, stop - 6), stop))) return false;
  let at = next;
  while (at < text.length && SPACE.test(text[at]!)) at++;
  while (at < text.length && OPENING.includes(text[at]!)) at++;
  return at >= text.length || !LOWER.test(text[at]!);
}
