import { expect, test } from 'vitest';
import { engine } from '../engine-fixture.ts';

/** What the tooltip says first of the last word. */
function says(text: string): string | undefined {
  const [annotation] = engine.read([text], { assume: true });
  return engine.explain(annotation!, text, text.lastIndexOf(' ') + 1)?.says;
}

test.each([
  ['wametangaza', 'they have announced'],
  ['Basi halikuja', 'it did not come'],
  ['nitakupigia', 'I will phone you'],
  ['mtu anayeishi', 'who lives'],
  ['kitabu kilichoandikwa', 'which was written'],
  ['watu niliowaona', 'who I saw'],
  ['mara alipofika', 'when he or she arrived'],
  ['namna walivyofanya', 'how they did'],
  ['wakifika', 'when or if they arrive'],
  ['asipokuja', 'unless he or she comes'],
  ['hayajafika', 'they have not yet arrived'],
  ['hawezi', 'he or she cannot'],
  ['hatutaweza', 'we will not be able to'],
  ['wangalikuja', 'they would have come'],
  ['hawana', 'they do not have'],
  ['kulala', 'to sleep'],
])('%s: %s', (text, expected) => expect(says(text)).toBe(expected));

test.each([
  ['vitabu', 'books'],
  ['walimu', 'teachers'],
  ['maji', 'water'],
  ['mazungumzo', 'talks'],
  ['sokoni', 'in or at the market'],
  ['mwanangu', 'my child'],
  ['mkewe', 'his or her wife'],
])('%s: %s', (text, expected) => expect(says(text)).toBe(expected));

test('of what does not inflect the gloss says all', () => expect(says('sana')).toBeUndefined());
