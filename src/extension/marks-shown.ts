import { beyondName } from '../swahili/index.ts';
import type { Mark } from '../swahili/types.ts';

/** Who reads. */
export const LEVELS = ['beginner', 'some', 'fluent', 'journalist'] as const;
export type Level = (typeof LEVELS)[number];

/** How much is marked; with `all` everything that was found, every time. */
export const DENSITIES = ['few', 'usual', 'many', 'all'] as const;
export type Density = (typeof DENSITIES)[number];

/** What a reader of each level has no need of. */
interface Needs {
  /** Terms whose rarest word is as frequent as this are known: the rank in news. */
  known: number;
  /** Names of which nothing can be said but that they are names. */
  bareNames: boolean;
  dates: boolean;
}

const NEEDS: Record<Level, Needs> = {
  beginner: { known: 500, bareNames: false, dates: true },
  some: { known: 1_000, bareNames: false, dates: false },
  fluent: { known: 3_000, bareNames: false, dates: false },
  journalist: { known: 1_500, bareNames: true, dates: true },
};

/** Marks in a hundred words, at most. */
const MOST: Record<Density, number> = { few: 4, usual: 8, many: 16, all: Number.POSITIVE_INFINITY };
/** Marks that one block may have over its share, where those before it had fewer: a headline is short. */
const CARRIED = 2;

/** A term of several words is known later than its words: *uchaguzi mkuu*, general election. */
const EXPRESSION = 2.5;
const RAREST = 6_000;

export interface MarkChoice {
  level: Level;
  density: Density;
  /** Keys of marks that the reader knows. */
  known: ReadonlySet<string>;
}

/** A block of the page: its text, and all that was found in it. */
interface Marked {
  text: string;
  marks: readonly Mark[];
}

/**
 * Which of the marks that were found are shown: each person, place, term once, where it first stands and has room; none that the reader knows; in each hundred
 * words those that say most. What is decided for a block depends on those before it alone, so that nothing jumps while a page grows.
 */
export function marksShown(blocks: readonly Marked[], choice: MarkChoice): ReadonlySet<Mark> {
  const shown = new Set<Mark>();
  if (choice.density === 'all') return new Set(blocks.flatMap(({ marks }) => marks.filter(({ key }) => !choice.known.has(key))));
  const seen = new Set(choice.known);
  let room = CARRIED;
  for (const { text, marks } of blocks) {
    room = Math.min(room, CARRIED) + (wordsIn(text) * MOST[choice.density]) / 100;
    const candidates = marks
      .map((mark) => ({ mark, worth: worthOf(mark, text, NEEDS[choice.level]) }))
      .filter(({ worth }) => worth > 0)
      .toSorted((a, b) => b.worth - a.worth || a.mark.start - b.mark.start);
    const here: Mark[] = [];
    for (const { mark } of candidates) {
      if (room < 1) break;
      if (seen.has(mark.key) || here.some((other) => other.start < mark.end && mark.start < other.end)) continue;
      seen.add(mark.key);
      here.push(mark);
      room--;
    }
    for (const mark of here) shown.add(mark);
  }
  return shown;
}

function wordsIn(text: string): number {
  return text.split(' ').length;
}

/** How much a reader gets from a mark: 0 when nothing. */
function worthOf(mark: Mark, text: string, needs: Needs): number {
  const { kind, gloss, rank = RAREST, key } = mark;
  if (kind === 'term') {
    const rarity = rank * (key.includes(' ') ? EXPRESSION : 1);
    return rarity <= needs.known ? 0 : 3 + Math.min(2, rarity / RAREST);
  }
  if (kind === 'date') return needs.dates ? 2 : 0;
  const says = beyondName(gloss, text.slice(mark.start, mark.end));
  if (isBare(says)) return needs.bareNames ? 2 : 0;
  if (kind === 'place') return gloss.startsWith(`${text.slice(mark.start, mark.end)}, `) ? 1 : 4;
  return kind === 'people' ? 4 : 6;
}

/** Whether the English of a name tells nothing but its kind. */
export function isBare(says: string): boolean {
  return /^(?:an? (?:person|place|organisation))?$/.test(says);
}
