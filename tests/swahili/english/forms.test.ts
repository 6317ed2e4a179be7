import { describe, expect, test } from 'vitest';
import { Container } from '../../../src/swahili/compiled/container.ts';
import { StringMap } from '../../../src/swahili/compiled/strings.ts';
import { Forms, indefinite } from '../../../src/swahili/english/forms.ts';
import { dictionary } from '../engine-fixture.ts';

const forms = new Forms(new StringMap(new Container(dictionary), 'forms'));

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
  ['plan', 'plans', 'planned', 'planned', 'planning'],
  ['add', 'adds', 'added', 'added', 'adding'],
  ['benefit from', 'benefits from', 'benefited from', 'benefited from', 'benefiting from'],
  ['withhold', 'withholds', 'withheld', 'withheld', 'withholding'],
  ['panic', 'panics', 'panicked', 'panicked', 'panicking'],
  ['strongly condemn', 'strongly condemns', 'strongly condemned', 'strongly condemned', 'strongly condemning'],
  ['hand over', 'hands over', 'handed over', 'handed over', 'handing over'],
  ['fulfil', 'fulfils', 'fulfilled', 'fulfilled', 'fulfilling'],
])('%s', (base, third, past, participle, ing) => {
  expect((['third', 'past', 'participle', 'ing'] as const).map((form) => forms.verb(base, form))).toEqual([third, past, participle, ing]);
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
  ['secretary general', 'secretaries general'],
  ['statement issued', 'statements issued'],
  ['mother-in-law', 'mothers-in-law'],
  ['information', 'information'],
])('%s → %s', (singular, many) => expect(forms.plural(singular)).toBe(many));

describe('number as it stands', () => {
  test.each(['talks', 'people', 'police', 'goods', 'women', 'rights of workers', 'MPs'])('%s are', (phrase) =>
    expect(forms.isPlural(phrase)).toBe(true));
  test.each(['country', 'crisis', 'news', 'virus', 'politics', 'business', 'church in towns', 'bus'])('%s is', (phrase) =>
    expect(forms.isPlural(phrase)).toBe(false));
  test.each(['water', 'gender violence', 'evidence of fraud'])('nobody counts %s', (phrase) => expect(forms.isMass(phrase)).toBe(true));
  test.each(['book', 'water pump'])('%s is counted', (phrase) => expect(forms.isMass(phrase)).toBe(false));
});

test.each([
  ['good', 'better', 'best'],
  ['big', 'bigger', 'biggest'],
  ['easy', 'easier', 'easiest'],
  ['effective', 'more effective', 'most effective'],
])('%s, %s, %s', (adjective, comparative, superlative) =>
  expect([forms.compare(adjective, 'comparative'), forms.compare(adjective, 'superlative')]).toEqual([comparative, superlative]));

test.each([
  ['hour', 'an'],
  ['university', 'a'],
  ['uncle', 'an'],
  ['MP', 'an'],
  ['union', 'a'],
  ['European', 'a'],
  ['80', 'an'],
])('%s takes “%s”', (word, article) => expect(indefinite(word)).toBe(article));
