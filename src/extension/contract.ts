import { type Found as FoundWord, found as foundWord, STATUSES, type Status } from '../library/saved.ts';
import type {
  AgreementRow,
  Concord,
  ConjugationRow,
  Digest,
  English,
  Explanation,
  Found,
  GlossedWord,
  NounClass,
  Span,
} from '../swahili/types.ts';
import {
  agreement,
  type BlockReading,
  blockReading,
  concord,
  conjugation,
  digest,
  english,
  explanation,
  found,
  glossedWord,
  nounClass,
} from './answers.ts';
import { type ByKind, KINDS } from './kinds.ts';
import { count, flag, keyed, list, nothing, nullable, number, oneOf, optional, record, type Shape, text } from './shape.ts';

/** One question and its answer, each with the check that both ends make. */
interface Exchange<Q, A> {
  question: Shape<Q>;
  answer: Shape<A>;
}

function exchange<Q, A>(question: Shape<Q>, answer: Shape<A>): Exchange<Q, A> {
  return { question, answer };
}

export type Contract = Record<string, Exchange<never, unknown> | Exchange<unknown, unknown>>;
export type Question<C, T extends keyof C> = C[T] extends Exchange<infer Q, unknown> ? Q : never;
export type Answer<C, T extends keyof C> = C[T] extends Exchange<infer _Q, infer A> ? A : never;

/** Texts of blocks that are read together, in the order of the page. */
interface Chunk {
  blocks: readonly string[];
  /** When the page was written, `2026-11-24`, where it says so. */
  date?: string | undefined;
}

interface ExplainQuestion extends Chunk {
  /** Index into `blocks`. */
  block: number;
  /** UTF-16 code units into that block. */
  offset: number;
}

interface SelectionAnswer {
  /** Of a single word. */
  explanation: Explanation | null;
  /** Of several words: the English of each paragraph; none when there is no Swahili in it. */
  english: English[];
  words: GlossedWord[];
}

interface ConjugationQuestion {
  lemma: string;
  subject: Concord;
}

interface AgreementQuestion {
  nounClass: NounClass;
}

interface DigestQuestion {
  /** The chunks of the page in which the article stands, as they were read. */
  chunks: readonly (readonly string[])[];
  /** Which blocks, counted through all chunks, are the article. The blocks of the answer count through these. */
  blocks: readonly number[];
  /** The one of them that is the headline. */
  headline?: number | undefined;
  /** When the page was written, `2026-11-24`, where it says so. */
  date?: string | undefined;
  /** Where the page is, and whether its window is a private one: what has been read is remembered for its site alone. */
  address: string;
  isPrivate: boolean;
}

/** What tells one saved word from the others. */
type WordKey = Pick<FoundWord, 'kind' | 'lemma' | 'pos'>;

/** A word of a page that is to be kept. */
export interface SaveQuestion {
  found: FoundWord;
  /** The block that it stands in, and its place there in UTF-16 code units. */
  text: string;
  start: number;
  end: number;
  /** Of the page. */
  title: string;
  address: string;
}

const wordKey = { kind: foundWord.entries.kind, lemma: text, pos: text };
const span = record<Span>({ start: count, end: count });
const texts = list(text);
const digestQuestion = {
  chunks: list(texts),
  blocks: list(count),
  headline: optional(count),
  date: optional(text),
  address: text,
  isPrivate: flag,
};

/**
 * What the background answers. It keeps nothing that a question needs: each brings the texts it is about,
 * so that a background that was stopped in between answers the next question as well.
 */
export const toBackground = {
  /** Brings the reader into the frame that asks. */
  bring: exchange<null, null>(nothing, nothing),
  read: exchange<Chunk, BlockReading[]>(record<Chunk>({ blocks: texts, date: optional(text) }), list(blockReading)),
  explain: exchange<ExplainQuestion, Explanation | null>(
    record<ExplainQuestion>({ blocks: texts, date: optional(text), block: count, offset: count }),
    nullable(explanation),
  ),
  digest: exchange<DigestQuestion, Digest>(record<DigestQuestion>(digestQuestion), digest),
  /** The rough English of whatever text somebody selects: each block as Swahili, whatever it is taken for. */
  english: exchange<Chunk, English[]>(record<Chunk>({ blocks: texts, date: optional(text) }), list(english)),
  /** What somebody selected anywhere, taken for Swahili whatever it is. */
  selection: exchange<{ text: string }, SelectionAnswer>(
    record<{ text: string }>({ text }),
    record<SelectionAnswer>({ explanation: nullable(explanation), english: list(english), words: list(glossedWord) }),
  ),
  /** Keeps a word with the sentence that it stands in; answers how it is kept from now on. */
  save: exchange<SaveQuestion, Status>(
    record<SaveQuestion>({ found: foundWord, text, start: count, end: count, title: text, address: text }),
    oneOf(STATUSES),
  ),
  /** Where words that the reader is learning stand in each block. */
  learning: exchange<Chunk, Span[][]>(record<Chunk>({ blocks: texts, date: optional(text) }), list(list(span))),
  /** How a word is kept; null where it is not. */
  statusOf: exchange<WordKey, Status | null>(record<WordKey>(wordKey), nullable(oneOf(STATUSES))),
  setStatus: exchange<WordKey & { status: Status }, null>(
    record<WordKey & { status: Status }>({ ...wordKey, status: oneOf(STATUSES) }),
    nothing,
  ),
  search: exchange<{ query: string }, Found>(record<{ query: string }>({ query: text }), found),
  /** A verb through its tenses; `lemma` without ku-. */
  conjugation: exchange<ConjugationQuestion, ConjugationRow[]>(record<ConjugationQuestion>({ lemma: text, subject: concord }), conjugation),
  /** What agrees with a noun. */
  agreement: exchange<AgreementQuestion, AgreementRow[]>(record<AgreementQuestion>({ nounClass }), agreement),
};

export const PAGE_STATES = [
  'off', // switched off everywhere
  'site off', // switched off on this site
  'reading', // not known yet
  'swahili',
  'other', // there is text, and none of it is Swahili
  'empty', // no text to read
  'unreadable', // not a page of text: PDF, image
  'failed', // the engine does not work; `message` says why
] as const;

export type PageState = (typeof PAGE_STATES)[number];

/** How one page stands. */
export interface PageSummary {
  state: PageState;
  /** What the list of switched-off sites calls this site: its host name, or `file` for files of this computer. */
  site: string;
  address: string;
  title: string;
  /** Tells the page from those that were in its tab before: they may have had the same revisions. */
  page: number;
  /** Grows whenever the blocks change: places of an older revision are no longer good. */
  revision: number;
  /** How many different things of each kind the page names. */
  counts: ByKind<number>;
  /** How much of the page has been read, 0 to 1. */
  progress: number;
  message?: string | undefined;
}

const summary: Shape<PageSummary> = record<PageSummary>({
  state: oneOf(PAGE_STATES),
  site: text,
  address: text,
  title: text,
  page: count,
  revision: count,
  counts: keyed(KINDS, count),
  progress: number,
  message: optional(text),
});

/** The page's article, for the digest. */
export interface Article extends DigestQuestion {
  page: number;
  revision: number;
  title: string;
  /** The page is a list of headlines, and no article. */
  isList?: boolean | undefined;
}

/** A place in the article: `block` counts through the article's blocks, `start` and `end` are UTF-16 code units. */
export interface Place {
  revision: number;
  block: number;
  start: number;
  end: number;
}

/** What the content script of a tab answers. */
export const toPage = {
  summary: exchange<null, PageSummary>(nothing, summary),
  article: exchange<null, Article>(
    nothing,
    record<Article>({ page: count, revision: count, title: text, isList: optional(flag), ...digestQuestion }),
  ),
  /** Scrolls to a place and flashes it. */
  show: exchange<Place, null>(record<Place>({ revision: count, block: count, start: count, end: count }), nothing),
  /** Goes to the next or previous mark and explains it. */
  step: exchange<{ direction: 'next' | 'previous' }, null>(
    record<{ direction: 'next' | 'previous' }>({ direction: oneOf(['next', 'previous']) }),
    nothing,
  ),
  /** Explains what is selected. */
  select: exchange<null, null>(nothing, nothing),
};

/** A word as it is being explained: `text` is the block that it stands in. */
export interface ExplainedWord {
  explanation: Explanation;
  text: string;
}

/** What a page tells to whoever listens, without an answer. */
export const fromPage = {
  summary,
  word: record<ExplainedWord>({ explanation, text }),
};
