import { type Node, said, words } from '../tree.ts';
import { adverb } from './adverb.ts';
import { clause } from './clause.ts';
import type { Transfer } from './context.ts';
import { linkWord } from './link.ts';
import { nominal } from './nominal.ts';
import { oblique } from './oblique.ts';
import { relativeAlone, relativeClause, relativeOfAuxiliary } from './relative.ts';

const OPENING = /^[([{“‘«]$/;
const CLOSING = /^[.,;:!?…%)\]}”’»]$/;
/** Straight quotation marks open and close by turns. */
const QUOTES = /^["']$/;

/** A punctuation mark as it stands. */
export function signNode(t: Transfer, at: number): Node {
  const word = t.view.words[at]!;
  const text = t.view.block.text.slice(word.start, word.end);
  const before = t.view.block.text[word.start - 1] ?? ' ';
  const after = t.view.block.text[word.end] ?? ' ';
  const side = QUOTES.test(text)
    ? /[\s([—–-]/.test(before)
      ? 'opening'
      : 'closing'
    : OPENING.test(text)
      ? 'opening'
      : CLOSING.test(text)
        ? 'closing'
        : /\s/.test(before)
          ? /\s/.test(after)
            ? 'neither'
            : 'opening'
          : 'closing';
  return { kind: 'sign', said: said(text, word), side };
}

const isRelative = (relative: unknown): boolean => typeof relative === 'number' && relative < 16;

/** What its governor has no place of its own for: written where it stands. */
export function leftOver(t: Transfer, at: number): Node[] {
  const { view } = t;
  const word = view.words[at]!;
  if (word.kind === 'sign') return [signNode(t, at)];
  switch (view.relation(at)) {
    case 'oblique':
    case 'companion':
    case 'agent':
    case 'recipient':
      return [oblique(t, at)];
    case 'antecedent':
      return [relativeClause(t, at)];
    default:
      break;
  }
  switch (word.kind) {
    case 'date':
      return [oblique(t, at)];
    case 'infinitive':
      return [view.edge(at) === undefined ? nominal(t, at, 'subject') : clause(t, at)];
    case 'verb':
      return [view.relation(at) === undefined && isRelative(relativeOfAuxiliary(t, at)) ? relativeAlone(t, at) : clause(t, at)];
    case 'copula':
      return [clause(t, at)];
    case 'adverb':
    case 'particle':
      return adverb(t, at);
    case 'conjunction':
    case 'preposition':
      // “wakati uchaguzi”: no verb follows.
      if (word.form === 'wakati' && !view.words.slice(at + 1, at + 8).some((w) => w.kind === 'verb'))
        return [words('during', word), ...rest(t, at)];
      return [linkWord(t, at), ...rest(t, at)];
    case 'connective':
      return [words('of', word), ...rest(t, at)];
    case 'relative':
      return [words('who', word), ...rest(t, at)];
    default:
      // “mashariki mwa Kongo”: in eastern Congo.
      if (/^(?:kaskazini|kusini|mashariki|magharibi)$/.test(word.reading?.lemma ?? '')) return [oblique(t, at)];
      return [view.child(at, 'marker') === undefined && !word.reading?.grammar.locative ? nominal(t, at, 'object') : oblique(t, at)];
  }
}

/** What hangs on a word that only introduces another. */
const rest = (t: Transfer, at: number): Node[] => t.view.all(at).flatMap((child) => leftOver(t, child));
