import type { ExplainedWord } from '../extension/contract.ts';
import type { Found } from '../library/saved.ts';
import type { Mark } from '../swahili/types.ts';
import { partGloss } from './grammar.ts';

/** What can be saved of a place in a text, and where it stands: UTF-16 code units into the block. */
export interface Savable {
  found: Found;
  start: number;
  end: number;
}

const ofMark = ({ start, end, kind, key, gloss, listed, domain = '' }: Mark, text: string): Savable => ({
  found: {
    kind: kind === 'term' ? 'term' : 'name',
    // A term has the form of the dictionary in its key; a name is kept as it is written.
    lemma: kind === 'term' ? key.replace(/^(?:term|own):/, '') : text.slice(start, end),
    pos: kind,
    mark: key,
    gloss: listed ?? gloss,
    domain,
    parts: [],
  },
  start,
  end,
});

/** The word that is explained, and the name or term around it: each can be saved by itself. A date is nothing to learn. */
export function savableIn({ explanation, text }: ExplainedWord): Savable[] {
  const { start, end, marks, readings } = explanation;
  const around = marks.filter((m) => m.kind !== 'date').map((m) => ofMark(m, text));
  const [reading] = readings;
  // A term of one word is that word.
  if (!reading || around.some((s) => s.start === start && s.end === end)) return around;
  const { lemma, pos, gloss, domain = '', parts, grammar } = reading;
  const word: Savable = {
    found: {
      kind: 'word',
      lemma,
      pos,
      mark: '',
      gloss,
      domain,
      parts: parts.map((p) => ({ text: p.text, gloss: partGloss(p, grammar) ?? '' })),
    },
    start,
    end,
  };
  return [word, ...around];
}
