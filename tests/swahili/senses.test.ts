import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/swahili/types.ts';
import { engine } from './engine-fixture.ts';

interface Line {
  lemma: string;
  pos: string;
  sense: string;
  example: string;
  against: string;
}

const lines = readFileSync('dictionaries/lexicon/senses.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([lemma, pos, sense, , example, against = '']) => ({ lemma, pos, sense, example, against }) as Line);

/** The readings of a lemma in a sentence that is a page by itself. */
const readings = (sentence: string, { lemma, pos }: Line): Reading[] =>
  engine
    .read([sentence], { assume: true })[0]!
    .tokens.flatMap(({ readings: [first] }) => (first && first.lemma === lemma && first.pos === pos ? [first] : []));

describe('a word has a sense beside others', () => {
  it.each(lines)('$lemma is $sense: $example', (line) => {
    expect(readings(line.example, line).map((reading) => reading.sense)).toContain(line.sense);
  });

  it.each(lines.filter(({ against }) => against !== ''))('$lemma is not $sense: $against', (line) => {
    const found = readings(line.against, line);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map((reading) => reading.sense)).not.toContain(line.sense);
  });
});
