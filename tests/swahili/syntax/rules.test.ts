import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/swahili/syntax/rules.ts';
import { linkIn, linksIn } from './links-fixture.ts';

/** The examples beside the rules: `sentence | dependent relation governor`. */
const parts = (example: string) => {
  const [sentence, link] = example.split(' | ');
  const [dependent, relation, governor] = link!.split(' ');
  return { sentence: sentence!, dependent: dependent!, relation: relation!, governor: governor! };
};

describe('every rule links what its examples say', () => {
  for (const rule of RULES) {
    for (const example of rule.yes)
      it(`${rule.id}: ${example}`, () => {
        const { sentence, dependent, relation, governor } = parts(example);
        expect(linkIn(sentence, dependent)).toEqual({ dependent, relation, governor, by: rule.id });
      });
    for (const example of rule.no ?? [])
      it(`${rule.id}, not: ${example}`, () => {
        const { sentence, dependent, relation, governor } = parts(example);
        expect(linksIn(sentence)).not.toContainEqual({ dependent, relation, governor, by: rule.id });
      });
  }

  it('has an id of its own for each rule', () => {
    expect(new Set(RULES.map((r) => r.id)).size).toBe(RULES.length);
  });
});
