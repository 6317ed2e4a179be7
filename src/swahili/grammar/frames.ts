import type { Container } from '../compiled/container.ts';
import { StringTable } from '../compiled/strings.ts';

/**
 * What a word may take. Those that are no grammatical relation are named for their preposition, and stand for its equals too:
 * `katika` also for kwenye and the ending -ni, `kutoka` for toka, `kuhusu` for “juu ya” where it means about, `juu` for “juu ya”, `dhidi` for “dhidi ya”, `companion` for na.
 */
export const SLOTS = [
  'subject',
  'object',
  'recipient',
  'agent',
  'companion',
  'inf', // kuiba
  'clause', // kwamba …, kuwa …, kama …
  'subj', // a clause in the subjunctive: alimtaka waziri ajiuzulu
  'kwa',
  'katika',
  'kutoka',
  'kuhusu',
  'dhidi',
  'juu',
  'kama', // as: alimtaja kama shujaa
  'place',
  'possessor',
  'attribute',
] as const;
export type Slot = (typeof SLOTS)[number];

/** What may be asked of the noun in a slot. */
export const KINDS = ['person', 'thing'] as const;
export type Kind = (typeof KINDS)[number];

/** One way to use a word: what it takes, and how English says that. */
export interface Frame {
  takes: readonly Slot[];
  /** The frame holds only where the noun in this slot is a person, or is none. */
  only: Readonly<Partial<Record<Slot, Kind>>>;
  /** “accuse {object} of {inf:ing}”; '' where the gloss is said in the usual order. */
  english: string;
}

const NONE: readonly Frame[] = [];
const frame = (...takes: Slot[]): readonly Frame[] => [{ takes, only: {}, english: '' }];
/** What a verb takes by its valency, in the order of the strings in `valency`. */
const BY_VALENCY = [frame('object'), frame('recipient', 'object'), frame()];

/**
 * What verbs, nouns and adjectives take: dictionaries/grammar/frames.tsv, and of the other verbs their valency.
 * Sections: `frames.rows` lemma and part of speech, takes, English; `valency` the transitive, ditransitive and intransitive verbs.
 */
export class Frames {
  private readonly frames = new Map<string, Frame[]>();
  private readonly defaults = new Map<string, readonly Frame[]>();

  constructor(container: Container) {
    const strings = new StringTable(container, 'frames.strings');
    const rows = container.uint16('frames.rows');
    for (let i = 0; i < rows.length; i += 3) {
      const word = strings.get(rows[i]!);
      const list = this.frames.get(word);
      const next = readFrame(strings.get(rows[i + 1]!), strings.get(rows[i + 2]!));
      if (list) list.push(next);
      else this.frames.set(word, [next]);
    }
    const verbs = new StringTable(container, 'valency');
    BY_VALENCY.forEach((frames, valency) => {
      for (const lemma of verbs.get(valency).split(' ')) this.defaults.set(lemma, frames);
    });
  }

  /**
   * In the order of the table; none where nothing is known.
   * @param pos a part of speech, or `phrase` for an expression of the lexicon (toa wito).
   */
  of(lemma: string, pos: string): readonly Frame[] {
    return this.frames.get(`${lemma} ${pos}`) ?? (pos === 'verb' ? this.defaults.get(lemma) : undefined) ?? NONE;
  }
}

/** @param takes slots separated by spaces, each perhaps with what its noun must be: `object:person inf`. */
export function readFrame(takes: string, english: string): Frame {
  const slots = takes.split(' ').map((slot) => slot.split(':') as [Slot, Kind?]);
  const only: Partial<Record<Slot, Kind>> = {};
  for (const [slot, kind] of slots) if (kind) only[slot] = kind;
  return { takes: slots.map(([slot]) => slot).filter((slot) => slot !== 'subject'), only, english };
}

/** A place of an English pattern: `{inf:ing}` is slot `inf` in the form `ing`; in front of it stands `text`. */
export interface Place {
  text: string;
  slot?: Slot;
  form?: string;
}

/** The parts of an English pattern, in their order; the last may have no slot: “take {object} to court”. */
export function placesOf(english: string): Place[] {
  const places: Place[] = [];
  let at = 0;
  for (const match of english.matchAll(/\{(\w+)(?::(\w+))?\}/g)) {
    const [whole, slot, form] = match;
    places.push({ text: english.slice(at, match.index).trim(), slot: slot as Slot, ...(form && { form }) });
    at = match.index + whole.length;
  }
  const rest = english.slice(at).trim();
  if (rest !== '') places.push({ text: rest });
  return places;
}
