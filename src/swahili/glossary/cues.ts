import type { Block } from '../reading/block.ts';
import type { Match } from './automaton.ts';
import type { Page } from './page.ts';

/** The cue that any two other terms are. */
const ANY = '*';

/**
 * Whether the page and the sentence let a word with cues be a term: `!sport` forbids it on pages about sport; of the others one is enough. `@sport` is a page about
 * sport, `*` two terms in the same sentence that need no cue, anything else a lemma or form in the same sentence.
 * @param sure first tokens of the matches that need no cue.
 */
export function isCued(block: Block, match: Match, cues: readonly string[], page: Page, sure: () => readonly number[]): boolean {
  if (cues.some((cue) => cue[0] === '!' && page.topics.has(cue.slice(1)))) return false;
  const wanted = cues.filter((cue) => cue[0] !== '!');
  if (wanted.length === 0 || wanted.some((cue) => cue[0] === '@' && page.topics.has(cue.slice(1)))) return true;
  const at = block.tokens[match.from]!.start;
  const sentence = block.sentences.find((s) => s.start <= at && at < s.end);
  if (!sentence) return false;
  const isBeside = (i: number) => {
    const { start, end } = block.tokens[i]!;
    return start >= sentence.start && end <= sentence.end && (i < match.from || i > match.to);
  };
  const names = (i: number) => wanted.includes(block.forms[i]!) || block.tokens[i]!.readings.some((r) => wanted.includes(r.lemma));
  if (block.tokens.some((_, i) => isBeside(i) && names(i))) return true;
  return wanted.includes(ANY) && new Set(sure().filter(isBeside)).size >= 2;
}
