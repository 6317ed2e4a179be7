import { describe, expect, it } from 'vitest';
import { engine } from '../engine-fixture.ts';
import { ARTICLE, BOILERPLATE, digestOf, HEADLINE, QUOTATION, REPEATED } from './article.ts';

const digest = digestOf(ARTICLE, { headline: 0, sentences: 20 });
const key = digest.sentences.map((s) => s.text);

describe('key sentences', () => {
  it('come from the article, and their places are right', () => {
    for (const { block, start, end, text } of digest.sentences) expect(ARTICLE[block]!.slice(start, end)).toBe(text);
  });

  it('the best stands first', () => expect(digest.sentences[0]!.score).toBe(Math.max(...digest.sentences.map((s) => s.score))));

  it('the sentence that says what happened is among the first two', () =>
    expect(key.slice(0, 2)).toContainEqual(expect.stringContaining('zimetia saini mkataba mpya')));

  it.each(BOILERPLATE)('not what sites print around: %s', (text) => expect(key).not.toContain(text));

  it('not somebody’s words alone', () => expect(key).not.toContain(QUOTATION));

  it('not the headline once more', () => expect(key).not.toContain(HEADLINE));

  it('of two that say the same, one', () => {
    const same = [REPEATED, REPEATED.replace('mara nyingi ', '')];
    expect(key.filter((text) => same.includes(text))).toHaveLength(1);
  });

  it('a repeated article is not summed up twice', () => {
    const once = digestOf(ARTICLE.slice(1), { sentences: 20 }).sentences.map((s) => s.text);
    const twice = digestOf([...ARTICLE.slice(1), ...ARTICLE.slice(1)], { sentences: 20 }).sentences.map((s) => s.text);
    expect(new Set(twice).size).toBe(twice.length);
    expect(twice.length).toBe(once.length);
  });

  it.each([1, 3, 5, 7])('as many as the slider says: %i', (sentences) =>
    expect(digestOf(ARTICLE, { headline: 0, sentences }).sentences).toHaveLength(sentences));

  it('fewer sentences are the first of more', () =>
    expect(digestOf(ARTICLE, { headline: 0, sentences: 3 }).sentences.map((s) => s.text)).toEqual(key.slice(0, 3)));

  it('seven where nobody says how many', () => expect(digestOf(ARTICLE, { headline: 0 }).sentences).toHaveLength(7));

  it('each has rough English and its words one by one', () => {
    for (const { english, words, text } of digest.sentences) {
      expect(english.text).toMatch(/^[A-Z“].*[.?!”]$/);
      for (const word of words) expect(text).toContain(word.text);
    }
  });

  it('a short text has the sentences that it has', () =>
    expect(digestOf(['Rais alitia saini mkataba wa amani jana.'], { sentences: 5 }).sentences).toHaveLength(1));

  it('an empty page has none', () => expect(digestOf([])).toMatchObject({ gist: '', sentences: [], entries: [], vocabulary: [] }));
});

describe('blocks in another language', () => {
  const english = 'The government said on Tuesday that the price of maize would fall after the new agreement was signed.';
  const page = [...ARTICLE, english];
  const mixed = engine.digest(page, engine.read(page), { headline: 0, sentences: 20 });
  it('give no key sentences', () => expect(mixed.sentences.map((s) => s.text)).not.toContain(english));
  it('do not count as words or sentences', () =>
    expect(mixed.difficulty).toEqual(engine.digest(ARTICLE, engine.read(ARTICLE), { headline: 0 }).difficulty));
});

describe('entries', () => {
  const named = (name: string) => digest.entries.find((e) => e.name === name);

  it('a person stands under the fullest name, with every mention', () => {
    expect(named('William Ruto')).toMatchObject({ kind: 'person' });
    expect(named('William Ruto')!.places).toHaveLength(2);
    expect(named('Ruto')).toBeUndefined();
    expect(named('Pendo Kimaro')!.places).toHaveLength(2);
    expect(named('Kimaro')).toBeUndefined();
  });

  it('an organisation and its acronym are one', () => {
    expect(named('Jumuiya ya Afrika Mashariki')!.places).toHaveLength(3);
    expect(named('EAC')).toBeUndefined();
  });

  it('a term stands under the form of the glossary', () => {
    const term = digest.entries.find((e) => e.key === 'term:bunge');
    expect(term).toMatchObject({ kind: 'term', name: 'bunge' });
  });

  it('no key twice, the most often named first, and every place is a mark', () => {
    expect(new Set(digest.entries.map((e) => e.key)).size).toBe(digest.entries.length);
    const counts = digest.entries.map((e) => e.places.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    for (const { places } of digest.entries)
      for (const { block, start, end } of places) expect(ARTICLE[block]!.slice(start, end)).toMatch(/^\p{L}|^\d/u);
  });

  it('every topic lists terms of its field', () => {
    const byKey = new Map(digest.entries.map((e) => [e.key, e]));
    expect(digest.topics.length).toBeGreaterThan(0);
    for (const { domain, terms } of digest.topics)
      for (const term of terms) expect(byKey.get(term)).toMatchObject({ kind: 'term', domain });
  });
});

describe('difficulty and vocabulary', () => {
  it('counts words and sentences, and the minutes follow from the words', () => {
    const { words, sentences, minutes } = digestOf(['Watoto watatu walicheza mpira. Mama aliwaita nyumbani.']).difficulty;
    expect({ words, sentences }).toEqual({ words: 7, sentences: 2 });
    expect(minutes).toBeCloseTo(7 / 160);
  });

  it('rare words make a text harder', () => {
    const easy = digestOf(['Watu wengi walisema kuwa serikali inafanya kazi nzuri kwa sababu nchi ina amani.']).difficulty;
    const hard = digestOf(['Mfinyanzi alifinyanga vyungu, na mhunzi akafua shoka kando ya kalibu.']).difficulty;
    expect(easy.beyond1000).toBe(0);
    expect(hard.beyond1000).toBeGreaterThan(0.2);
    expect(hard.beyond3000).toBeLessThanOrEqual(hard.beyond1000);
  });

  it('the words that unlock an article come back in it, are not the most frequent ones, and are no names', () => {
    const lemmas = digest.vocabulary.map((w) => w.lemma);
    expect(lemmas).toContain('mahindi');
    expect(digest.vocabulary.length).toBeLessThanOrEqual(12);
    for (const common of ['sema', 'serikali', 'wa', 'na', 'kenya', 'ruto']) expect(lemmas).not.toContain(common);
    for (const { gloss, count } of digest.vocabulary) {
      expect(gloss).not.toBe('');
      expect(count).toBeGreaterThan(0);
    }
  });
});
