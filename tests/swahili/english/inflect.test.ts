import { expect, test } from 'vitest';
import { indefinite, inflectVerb, plural } from '../../../src/swahili/english/inflect.ts';

// base, third person, past, participle, -ing
test.each([
  ['take part', 'takes part', 'took part', 'taken part', 'taking part'],
  ['be born', 'is born', 'was born', 'been born', 'being born'],
  ['stop', 'stops', 'stopped', 'stopped', 'stopping'],
  ['visit', 'visits', 'visited', 'visited', 'visiting'],
  ['carry', 'carries', 'carried', 'carried', 'carrying'],
  ['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
  ['die', 'dies', 'died', 'died', 'dying'],
  ['admit', 'admits', 'admitted', 'admitted', 'admitting'],
  ['go', 'goes', 'went', 'gone', 'going'],
  ['use', 'uses', 'used', 'used', 'using'],
  ['open', 'opens', 'opened', 'opened', 'opening'],
  ['help', 'helps', 'helped', 'helped', 'helping'],
  ['look', 'looks', 'looked', 'looked', 'looking'],
  ['plan', 'plans', 'planned', 'planned', 'planning'],
  ['add', 'adds', 'added', 'added', 'adding'],
  ['benefit from', 'benefits from', 'benefitted from', 'benefitted from', 'benefitting from'],
  ['withhold', 'withholds', 'withheld', 'withheld', 'withholding'],
  ['swap', 'swaps', 'swapped', 'swapped', 'swapping'],
  ['panic', 'panics', 'panicked', 'panicked', 'panicking'],
  ['answer', 'answers', 'answered', 'answered', 'answering'],
])('%s', (base, third, past, participle, ing) => {
  expect((['third', 'past', 'participle', 'ing'] as const).map((form) => inflectVerb(base, form))).toEqual([third, past, participle, ing]);
});

test.each([
  ['member of parliament', 'members of parliament'],
  ['country', 'countries'],
  ['day', 'days'],
  ['woman', 'women'],
  ['human', 'humans'],
  ['church', 'churches'],
  ['crisis', 'crises'],
  ['person', 'people'],
  ['talks', 'talks'],
  ['bus', 'buses'],
  ['hero', 'heroes'],
  ['MP', 'MPs'],
  ['virus', 'viruses'],
  ['police', 'police'],
])('%s → %s', (singular, many) => expect(plural(singular)).toBe(many));

test.each([
  ['hour', 'an'],
  ['university', 'a'],
  ['uncle', 'an'],
  ['MP', 'an'],
  ['union', 'a'],
  ['European', 'a'],
])('%s takes “%s”', (word, article) => expect(`${indefinite(word)}`).toBe(article));
