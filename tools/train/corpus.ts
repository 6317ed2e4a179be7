/** Annotated sentences as the recogniser will meet them: through our own tokens, sentences and readings. */

import type { Gazetteer } from '../../src/swahili/names/gazetteer.ts';
import { begins, OUTSIDE } from '../../src/swahili/names/labels.ts';
import { type SentenceView, viewOf } from '../../src/swahili/names/sentence.ts';
import type { Words } from '../../src/swahili/names/words.ts';
import type { Block } from '../../src/swahili/reading/block.ts';
import type { Chooser } from '../../src/swahili/reading/chooser.ts';
import { sentences } from '../../src/swahili/text/sentences.ts';
import { normalize, tokenize } from '../../src/swahili/text/tokens.ts';
import type { NamedSpan, Sentence } from './conll.ts';

export interface Labelled {
  view: SentenceView;
  labels: Uint8Array;
}

export function blockOf(text: string, chooser: Chooser): Block {
  const spans = sentences(text);
  const tokens = chooser.read(text, tokenize(text), spans);
  return {
    text,
    tokens,
    sentences: spans,
    phrases: [],
    forms: tokens.map((t) => (t.kind === 'word' ? normalize(text.slice(t.start, t.end)) : '')),
  };
}

/** A line of the corpus can be several sentences of ours. A name whose ends are not those of our tokens takes the tokens that it touches. */
export function labelled(sentence: Sentence, chooser: Chooser, words: Words, gazetteer: Gazetteer): Labelled[] {
  const block = blockOf(sentence.text, chooser);
  const all = labelsOf(block, sentence.names);
  let from = 0;
  return block.sentences.map((span) => {
    let to = from;
    while (to < block.tokens.length && block.tokens[to]!.start < span.end) to++;
    const result = { view: viewOf(block, from, to, words, gazetteer), labels: all.slice(from, to) };
    from = to;
    return result;
  });
}

function labelsOf(block: Block, names: readonly NamedSpan[]): Uint8Array {
  const labels = new Uint8Array(block.tokens.length).fill(OUTSIDE);
  for (const name of names) {
    let first = true;
    block.tokens.forEach((t, i) => {
      if (t.end <= name.start || t.start >= name.end) return;
      labels[i] = begins(name.kind) + (first ? 0 : 1);
      first = false;
    });
  }
  return labels;
}
