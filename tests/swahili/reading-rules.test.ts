import { describe, expect, test } from 'vitest';
import { Chooser } from '../../src/swahili/reading/chooser.ts';
import type { Rule } from '../../src/swahili/reading/rules/rule.ts';
import { RULES } from '../../src/swahili/reading/rules/rules.ts';
import { sentences } from '../../src/swahili/text/sentences.ts';
import { tokenize } from '../../src/swahili/text/tokens.ts';
import type { Reading } from '../../src/swahili/types.ts';
import { analyser } from './engine-fixture.ts';

const chooserOf = (rules: readonly Rule[]) => new Chooser(analyser, rules);
const withAll = chooserOf(RULES);

/** `Dawa hii [hutibu: tibu verb, habitual] homa.`: the sentence, where the word begins, and what its first reading must be. */
function exampleOf(text: string): { sentence: string; at: number; wanted: string } {
  const [marked, word, wanted] = /\[([^:\]]+): ([^\]]+)\]/.exec(text) ?? [];
  if (marked === undefined) throw new Error(`no [word: lemma part-of-speech] in “${text}”`);
  return { sentence: text.replace(marked, word!), at: text.indexOf(marked), wanted: wanted! };
}

/** As much of a reading as the example asks for. */
function asAsked({ lemma, pos, grammar }: Reading, wanted: string): string {
  const features = wanted.split(', ').slice(1);
  const said = features.map((feature) => (feature.startsWith('subject ') ? `subject ${grammar.subject}` : `${grammar.tense}`));
  return [`${lemma} ${pos}`, ...said].join(', ');
}

function firstReading(chooser: Chooser, example: string): { said: string; wanted: string } {
  const { sentence, at, wanted } = exampleOf(example);
  const token = chooser.read(sentence, tokenize(sentence), sentences(sentence)).find((t) => t.start === at);
  return { said: asAsked(token!.readings[0]!, wanted), wanted };
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('the rule %s', (_, rule) => {
  test.each(rule.yes)('decides: %s', (example) => {
    const { said, wanted } = firstReading(withAll, example);
    expect(said).toBe(wanted);
  });

  test.each(rule.no)('leaves alone: %s', (example) => {
    const { said, wanted } = firstReading(withAll, example);
    expect(said).toBe(wanted);
  });

  test('has an example that is read wrongly without it', () => {
    const without = chooserOf(RULES.filter((r) => r !== rule));
    const stillRight = rule.yes.filter((example) => {
      const { said, wanted } = firstReading(without, example);
      return said === wanted;
    });
    expect(rule.yes.length).toBeGreaterThan(0);
    expect(rule.no.length).toBeGreaterThan(0);
    expect(stillRight).toEqual([]);
  });
});

test('every rule has an id of its own and says why in words', () => {
  expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
  for (const { why } of RULES) expect(why).toMatch(/^[a-z“].{15,}[^.]$/);
});
