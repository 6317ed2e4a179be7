import { describe, expect, it } from 'vitest';
import { engine } from './engine-fixture.ts';

const termsIn = (text: string): string[] => {
  const [annotation] = engine.read([text], { assume: true });
  return annotation!.marks.filter((m) => m.kind === 'term').map((m) => m.key!.replace('term:', ''));
};

describe('an expression that begins with a verb of one syllable', () => {
  it.each([
    ['Mawaziri wawili walikula rushwa.', 'la rushwa'],
    ['Si vizuri kula rushwa.', 'la rushwa'],
    ['Rais mpya amekula kiapo.', 'la kiapo'],
  ])('is found: %s', (text, term) => expect(termsIn(text)).toContain(term));

  it.each([
    ['Tatizo la rushwa limeongezeka.', 'la rushwa'],
    ['Tangazo la kiapo limechapishwa.', 'la kiapo'],
  ])('is not mistaken for a small word: %s', (text, term) => expect(termsIn(text)).not.toContain(term));
});
