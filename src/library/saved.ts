/** What a reader keeps, as it lies in the database and in an export. Times are milliseconds since 1970. Each schema is the only definition of its type. */
import * as v from 'valibot';

const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const natural = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const STATUSES = ['new', 'learning', 'known', 'ignored'] as const;
export type Status = (typeof STATUSES)[number];

/** The ways in which a word can be asked for. Each has a memory of its own: who recognises a word cannot say it yet. */
export const DIRECTIONS = ['to English', 'to Swahili', 'in its sentence', 'parts'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How well one direction of a word is remembered: the fields of FSRS, with times as numbers. */
const memory = v.strictObject({
  due: time,
  stability: v.pipe(v.number(), v.finite()),
  difficulty: v.pipe(v.number(), v.finite()),
  days: natural,
  steps: natural,
  reps: natural,
  lapses: natural,
  state: v.picklist([0, 1, 2, 3]),
  last: v.optional(time),
});
export type Memory = v.InferOutput<typeof memory>;

/** Where a word was met. `start` and `end` are UTF-16 code units into `sentence`. */
const sighting = v.strictObject({
  sentence: v.string(),
  start: natural,
  end: natural,
  english: v.string(),
  title: v.string(),
  address: v.string(),
  at: time,
});
export type Sighting = v.InferOutput<typeof sighting>;

const part = v.strictObject({ text: v.string(), gloss: v.string() });

export const savedWord = v.strictObject({
  /** `keyOf` its other fields: one entry a word, however often it is saved. */
  key: v.pipe(v.string(), v.nonEmpty()),
  kind: v.picklist(['word', 'term', 'name']),
  /** The dictionary form: of a verb without ku-. */
  lemma: v.pipe(v.string(), v.nonEmpty()),
  /** Part of speech; of a term or name its kind of mark. */
  pos: v.string(),
  /** The key of its marks on a page; '' for a word that is none. */
  mark: v.string(),
  gloss: v.string(),
  note: v.string(),
  /** The field it belongs to: diplomacy. */
  domain: v.string(),
  status: v.picklist(STATUSES),
  /** The parts of a form that was met, for the question about them. */
  parts: v.array(part),
  /** Newest first. */
  sightings: v.array(sighting),
  memories: v.partial(v.strictObject(v.entriesFromList(DIRECTIONS, memory))),
  saved: time,
  changed: time,
});
export type SavedWord = v.InferOutput<typeof savedWord>;

/** What is told of a word when it is saved. */
export const found = v.pick(savedWord, ['kind', 'lemma', 'pos', 'mark', 'gloss', 'domain', 'parts']);
export type Found = v.InferOutput<typeof found> & { sighting?: Sighting | undefined };

export const keyOf = ({ kind, lemma, pos }: Pick<SavedWord, 'kind' | 'lemma' | 'pos'>): string => `${kind}:${lemma}:${pos}`;

/** One answer in a review, with the memory as it was before, so that it can be undone. */
export const answer = v.strictObject({
  key: v.string(),
  direction: v.picklist(DIRECTIONS),
  rating: v.picklist([1, 2, 3, 4]),
  at: time,
  before: v.nullable(memory),
});
export type Answer = v.InferOutput<typeof answer>;

/** A term of the reader's own: it wins over the bundled ones. */
export const ownTerm = v.strictObject({
  /** As one would say it: waziri wa ulinzi. */
  term: v.pipe(v.string(), v.nonEmpty()),
  english: v.pipe(v.string(), v.nonEmpty()),
  note: v.string(),
  changed: time,
});
export type OwnTerm = v.InferOutput<typeof ownTerm>;
