import { readFileSync } from 'node:fs';
import { fromPage, toBackground, toPage } from '../../src/extension/contract.ts';
import { is, type Shape } from '../../src/extension/shape.ts';
import { parseLibrary } from '../../src/library/transfer/json.ts';
import { parseTerms } from '../../src/library/transfer/tsv.ts';
import { Container, pack } from '../../src/swahili/compiled/container.ts';
import { createEngine } from '../../src/swahili/index.ts';
import { sentences } from '../../src/swahili/text/sentences.ts';
import { tokenize } from '../../src/swahili/text/tokens.ts';
import type { Span } from '../../src/swahili/types.ts';
import { anyValue, textOf } from './inputs.ts';
import type { Random } from './random.ts';

/** What is tried: each takes one input, and throws when something is wrong. `share` of all inputs go there. */
export interface Target {
  name: string;
  share: number;
  try(random: Random): void;
}

const engine = createEngine(readFileSync('build/dictionary.bin'));

function inside(spans: readonly Span[], text: string, what: string): void {
  for (const { start, end } of spans)
    if (!(0 <= start && start < end && end <= text.length)) throw new Error(`${what} ${start}–${end} of ${text.length}`);
}

function words(random: Random): void {
  const text = textOf(random);
  const tokens = tokenize(text);
  inside(tokens, text, 'token');
  for (let i = 1; i < tokens.length; i++) if (tokens[i]!.start < tokens[i - 1]!.end) throw new Error('tokens overlap');
  inside(sentences(text), text, 'sentence');
}

function reading(random: Random): void {
  const blocks = Array.from({ length: 1 + random.below(3) }, () => textOf(random));
  const annotations = engine.read(blocks, random.next() < 0.7 ? { assume: true } : {});
  annotations.forEach((annotation, i) => {
    const text = blocks[i]!;
    inside(annotation.tokens, text, 'token');
    inside(annotation.marks, text, 'mark');
    const explanation = engine.explain(annotation, text, random.below(text.length));
    if (explanation) inside([explanation, ...explanation.marks], text, 'explanation');
    if (!is(toBackground.explain.answer, explanation ?? null)) throw new Error('an explanation that is not one');
    engine.english(annotation, text);
  });
  const digest = engine.digest(blocks, annotations, random.next() < 0.5 ? { headline: random.below(blocks.length) } : {});
  if (!is(toBackground.digest.answer, digest)) throw new Error('a digest that is not one');
}

const SHAPES: Shape<unknown>[] = [
  ...Object.values(toBackground).flatMap(({ question, answer }) => [question, answer] as Shape<unknown>[]),
  ...Object.values(toPage).flatMap(({ question, answer }) => [question, answer] as Shape<unknown>[]),
  ...(Object.values(fromPage) as Shape<unknown>[]),
];

function messages(random: Random): void {
  is(random.pick(SHAPES), anyValue(random));
}

function imports(random: Random): void {
  const text = random.next() < 0.5 ? JSON.stringify(anyValue(random)) : textOf(random).replaceAll(' ', random.next() < 0.5 ? '\t' : ' ');
  parseLibrary(text);
  parseTerms(text, 0);
}

const small = pack(new Map([['letters', new Uint8Array(512).map((_, i) => i)]]));

function bytes(random: Random): void {
  const damaged = small.slice(0, random.next() < 0.2 ? random.below(small.length) : undefined);
  if (damaged.length === small.length) damaged[random.below(small.length)]! ^= 1 + random.below(255);
  try {
    new Container(damaged);
  } catch {
    return;
  }
  throw new Error('a damaged dictionary passed');
}

export const TARGETS: readonly Target[] = [
  { name: 'words', share: 0.5, try: words },
  { name: 'reading', share: 0.1, try: reading },
  { name: 'messages', share: 0.2, try: messages },
  { name: 'imports', share: 0.1, try: imports },
  { name: 'dictionary bytes', share: 0.1, try: bytes },
];

/** Texts of one shape, whose time is compared for two lengths. */
export const SHAPES_OF_TEXT: readonly string[] = [
  'wa ',
  'rais wa ',
  'Umoja wa ',
  'Kenya na ',
  'alisema kuwa ',
  'aliyesema ',
  '“Rais ',
  'Rais. ',
  'Rais Ruto ',
  '2024 ',
  'a',
  "ng'",
  '-',
  '. ',
  'KCNA ',
  'ya ya na wa ',
];

/** Milliseconds of processor that everything the engine does takes for a text of a shape. */
export function timeOf(shape: string, length: number): number {
  const text = shape.repeat(Math.ceil(length / shape.length));
  const began = process.cpuUsage();
  const annotations = engine.read([text], { assume: true });
  engine.english(annotations[0]!, text);
  engine.digest([text], annotations);
  return process.cpuUsage(began).user / 1_000;
}
