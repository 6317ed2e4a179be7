import { describe, expect, test } from 'vitest';
import { Container } from '../../../src/swahili/compiled/container.ts';
import { StringMap } from '../../../src/swahili/compiled/strings.ts';
import { Forms } from '../../../src/swahili/english/forms.ts';
import { generatePlain } from '../../../src/swahili/english/generate/generate.ts';
import {
  type Clause,
  type EnglishTense,
  group,
  type Node,
  type Noun,
  noun,
  type PronounForm,
  preposition,
  pronoun,
  said,
  type VerbGroup,
  words,
} from '../../../src/swahili/english/tree.ts';
import { dictionary } from '../engine-fixture.ts';

const forms = new Forms(new StringMap(new Container(dictionary), 'forms'));
const at = { start: 0, end: 0 };
const say = (node: Node) => generatePlain(node, forms);
const s = (text: string) => said(text, at);
const verb = (base: string, tense: EnglishTense = 'present', more: Partial<VerbGroup> = {}): VerbGroup => ({
  base: s(base),
  tense,
  ...more,
});
const clause = (subject: PronounForm | Node | undefined, group: VerbGroup, more: Partial<Clause> = {}): Clause => ({
  kind: 'clause',
  form: 'finite',
  front: [],
  after: [],
  verb: group,
  ...(subject !== undefined && { subject: typeof subject === 'string' ? pronoun(subject, at) : subject }),
  ...more,
});
const the = (head: string, more: Partial<Noun> = {}): Noun => noun(s(head), { determiner: { kind: 'article', article: 'the' }, ...more });
const many = { number: 'plural' } as const;

test.each<[string, Node]>([
  ['she goes', clause('she', verb('go'))],
  ['I am born', clause('I', verb('be born'))],
  ['they did not take part', clause('they', verb('take part', 'past', { negative: true }))],
  ['he has not yet come', clause('he', verb('come', 'present', { perfect: true, negative: true, adverbs: [s('yet')] }))],
  ['we will be seen', clause('we', verb('see', 'future', { passive: true }))],
  ['it was being built', clause('it', verb('build', 'past', { passive: true, progressive: true }))],
  ['they would have won', clause('they', verb('win', 'would', { perfect: true }))],
  [
    'she cannot vote',
    clause('she', verb('be able to', 'present', { negative: true }), { after: [clause(undefined, verb('vote'), { form: 'bare' })] }),
  ],
  ['they could not be able', clause('they', verb('be able', 'could', { negative: true }))],
  [
    'he should not leave',
    clause('he', verb('be supposed to', 'present', { negative: true }), { after: [clause(undefined, verb('leave'), { form: 'bare' })] }),
  ],
  ['they have to go', clause('they', verb('have to'), { after: [clause(undefined, verb('go'), { form: 'bare' })] })],
  ['do not forget', clause(undefined, verb('forget', 'imperative', { negative: true }))],
])('%s', (expected, node) => expect(say(node)).toBe(expected));

test.each<[string, Node]>([
  ['has she come', clause('she', verb('come', 'present', { perfect: true }), { inverted: true })],
  ['did they vote', clause('they', verb('vote', 'past'), { inverted: true })],
  ['why did the police come', clause(the('police', many), verb('come', 'past'), { inverted: true, link: words('why', at) })],
  [
    'is he a teacher',
    clause('he', verb('be'), { inverted: true, after: [noun(s('teacher'), { determiner: { kind: 'article', article: 'a' } })] }),
  ],
])('question: %s', (expected, node) => expect(say(node)).toBe(expected));

test.each<[string, Node]>([
  ['not to go', clause(undefined, verb('go', 'present', { negative: true }), { form: 'to' })],
  ['having been arrested', clause(undefined, verb('arrest', 'present', { perfect: true, passive: true }), { form: 'ing' })],
  ['written by her', clause(undefined, verb('write'), { form: 'participle', after: [preposition('by', at, pronoun('she', at))] })],
  ['for him to decide', preposition('for', at, clause('he', verb('decide'), { form: 'to' }))],
])('without a subject: %s', (expected, node) => expect(say(node)).toBe(expected));

describe('noun phrases', () => {
  const a = { determiner: { kind: 'article', article: 'a' } } as const;
  test.each<[string, Node]>([
    ['an old book', noun(s('book'), { ...a, adjectives: [s('old')] })],
    ['a UN official', noun(s('official'), { ...a, nouns: [s('UN')] })],
    [
      'all these new laws',
      noun(s('law'), { ...many, before: [s('all')], determiner: { kind: 'word', said: s('these') }, adjectives: [s('new')] }),
    ],
    ['peace talks', noun(s('talk'), { ...many, nouns: [s('peace')] })],
    ['50 million dollars', noun(s('dollar'), { ...many, adjectives: [s('50 million')] })],
    ['Kenya’s president', noun(s('president'), { determiner: { kind: 'owner', owner: noun(s('Kenya'), { name: true }) } })],
    ['the workers’ rights', noun(s('right'), { ...many, determiner: { kind: 'owner', owner: the('worker', many) } })],
    ['her books', noun(s('book'), { ...many, determiner: { kind: 'possessive', of: 'she', said: s('') } })],
    [
      'the members of parliament who voted',
      the('member of parliament', {
        ...many,
        after: [clause(undefined, verb('vote', 'past'), { link: words('who', at), agrees: 'plural' })],
      }),
    ],
  ])('%s', (expected, node) => expect(say(node)).toBe(expected));
});

test('a verb agrees with what is joined by “and”', () => {
  const two = group([pronoun('she', at), words('and', at), pronoun('I', at)], 'plural');
  expect(say(clause(two, verb('be')))).toBe('she and I are');
  expect(say(preposition('with', at, two))).toBe('with her and me');
});
