import type {
  AgreementRow,
  Concord,
  ConjugationRow,
  Digest,
  English,
  Entry,
  Explanation,
  Fact,
  FactPart,
  Found,
  FoundEntry,
  GlossedWord,
  KeySentence,
  Mark,
  NounClass,
  Part,
  Reading,
  Reference,
  Related,
} from '../swahili/types.ts';
import { KINDS } from './kinds.ts';
import { count, flag, list, number, oneOf, optional, record, type Shape, something, text, yes } from './shape.ts';
import { entryKind, partOfSpeech, role } from './words.ts';

/** The shapes of what the engine says, as far as they cross a boundary. Offsets are UTF-16 code units into the block's text. */

const related: Shape<Related> = record<Related>({ term: text, english: text });

const mark: Shape<Mark> = record<Mark>({
  start: count,
  end: count,
  kind: oneOf(KINDS),
  gloss: text,
  listed: optional(text),
  explanation: optional(text),
  domain: optional(text),
  rank: optional(count),
  related: optional(list(related)),
  key: text,
});

/** What a page needs to know of one block: whether it is Swahili, and its marks. */
export interface BlockReading {
  swahili: boolean;
  marks: readonly Mark[];
}

export const blockReading: Shape<BlockReading> = record<BlockReading>({ swahili: flag, marks: list(mark) });

const part: Shape<Part> = record<Part>({ text, role, gloss: text });

const reading: Shape<Reading> = record<Reading>({
  lemma: text,
  pos: partOfSpeech,
  gloss: text,
  parts: list(part),
  grammar: something,
  domain: optional(text),
  sense: optional(text),
  guess: optional(yes),
  rest: optional(yes),
  why: optional(text),
});

const reference: Shape<Reference> = record<Reference>({ role, start: count, end: count, text, sure: flag });

const phrase: Shape<NonNullable<Explanation['phrase']>> = record<NonNullable<Explanation['phrase']>>({
  start: count,
  end: count,
  text,
  gloss: text,
});

export const explanation: Shape<Explanation> = record<Explanation>({
  start: count,
  end: count,
  text,
  says: optional(text),
  readings: list(reading),
  marks: list(mark),
  refers: optional(list(reference)),
  phrase: optional(phrase),
});

const place: Shape<Entry['places'][number]> = record<Entry['places'][number]>({ block: count, start: count, end: count });

const entry: Shape<Entry> = record<Entry>({
  key: text,
  kind: oneOf(KINDS),
  name: text,
  gloss: text,
  explanation: optional(text),
  domain: optional(text),
  related: optional(list(related)),
  places: list(place),
});

const piece: Shape<English['pieces'][number]> = record<English['pieces'][number]>({ text, start: count, end: count, known: flag });
export const english: Shape<English> = record<English>({ text, pieces: list(piece), sure: number });

export const glossedWord: Shape<GlossedWord> = record<GlossedWord>({
  text,
  parts: list(record<GlossedWord['parts'][number]>({ text, gloss: text })),
  gloss: text,
});

const keySentence: Shape<KeySentence> = record<KeySentence>({
  block: count,
  start: count,
  end: count,
  score: number,
  text,
  english,
  words: list(glossedWord),
});

const factPart: Shape<FactPart> = record<FactPart>({ start: count, end: count, text });
const fact: Shape<Fact> = record<Fact>({
  block: count,
  start: count,
  end: count,
  who: factPart,
  did: factPart,
  whom: optional(factPart),
  to: optional(factPart),
  by: optional(factPart),
  where: list(factPart),
  when: list(factPart),
  english,
  confidence: number,
});

export const digest: Shape<Digest> = record<Digest>({
  gist: text,
  facts: list(fact),
  sentences: list(keySentence),
  entries: list(entry),
  topics: list(record<Digest['topics'][number]>({ domain: text, weight: number, terms: list(text) })),
  difficulty: record<Digest['difficulty']>({ words: count, sentences: count, minutes: number, beyond1000: number, beyond3000: number }),
  vocabulary: list(record<Digest['vocabulary'][number]>({ lemma: text, gloss: text, count })),
});

export const found: Shape<Found> = record<Found>({
  readings: list(reading),
  english: text,
  entries: list(record<FoundEntry>({ swahili: text, english: text, pos: entryKind, domain: optional(text) })),
});

const NOUN_CLASSES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 14, 15, 16, 17, 18] as const satisfies readonly NounClass[];
export const nounClass: Shape<NounClass> = oneOf(NOUN_CLASSES);
export const concord: Shape<Concord> = oneOf([...NOUN_CLASSES, 'I', 'you', 'we', 'you all']);

export const conjugation: Shape<ConjugationRow[]> = list(
  record<ConjugationRow>({ meaning: text, affirmative: optional(text), negative: optional(text) }),
);
export const agreement: Shape<AgreementRow[]> = list(record<AgreementRow>({ meaning: text, form: text }));
