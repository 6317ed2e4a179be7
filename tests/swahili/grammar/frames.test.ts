import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Container } from '../../../src/swahili/compiled/container.ts';
import { Frames, placesOf, readFrame } from '../../../src/swahili/grammar/frames.ts';
import { dictionary, engine } from '../engine-fixture.ts';

const frames = new Frames(new Container(dictionary));
const lines = readFileSync('dictionaries/grammar/frames.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.split('\t'));

describe('what a word takes', () => {
  it('is every frame of the table, in its order', () => {
    expect(frames.of('saidia', 'verb').map((frame) => frame.english)).toEqual(
      lines.filter(([lemma, pos]) => lemma === 'saidia' && pos === 'verb').map(([, , , english]) => english),
    );
  });

  it('may depend on what its noun is: omba msaada, ask for help; omba rais, ask the president', () => {
    const thing = frames.of('omba', 'verb').find((frame) => frame.only.object === 'thing');
    expect(thing).toEqual({ takes: ['object'], only: { object: 'thing' }, english: 'ask for {object}' });
  });

  it('is its valency where the table says nothing', () => {
    expect(frames.of('lima', 'verb')).toEqual([{ takes: ['object'], only: {}, english: '' }]);
    expect(frames.of('nyima', 'verb')[0]!.takes).toContain('recipient');
    expect(frames.of('poromoka', 'verb')).toEqual([{ takes: [], only: {}, english: '' }]);
  });

  it('is nothing for a word that nothing is known of', () => {
    expect(frames.of('qwerta', 'verb')).toEqual([]);
    expect(frames.of('omba', 'noun')).toEqual([]);
  });
});

describe('an English pattern', () => {
  it('is words and places in their order', () => {
    expect(placesOf('accuse {object} of {inf:ing}')).toEqual([
      { text: 'accuse', slot: 'object' },
      { text: 'of', slot: 'inf', form: 'ing' },
    ]);
    expect(placesOf('take {object} to court')).toEqual([{ text: 'take', slot: 'object' }, { text: 'to court' }]);
  });

  it.each(lines)('begins with a word and has one space between words: %s %s %s', (_lemma, _pos, _takes, english) => {
    expect(english).toMatch(/^(?:~|[a-z]+)(?: (?:[a-z'-]+|\{\w+(?::\w+)?\}))*$/i);
  });
});

describe('the parser finds what a frame takes', () => {
  const MARKED = new Set(['kwa', 'katika', 'kutoka', 'kuhusu', 'dhidi', 'juu', 'kama', 'place']);

  /** Whether a word of this lemma governs all of it in the example. */
  function isFound([lemma = '', , takes = '', english = '', example = '']: readonly string[]): boolean {
    const [annotation] = engine.read([example], { assume: true });
    const [tree] = engine.syntax(annotation!, example);
    const { words, edges } = tree!;
    return words.some(({ at, reading }) => {
      if (reading?.lemma !== lemma) return false;
      const { grammar } = reading;
      const below = edges.filter(({ governor, relation }) => governor === at && relation !== 'sign');
      const has = (...relations: string[]) => below.some(({ relation }) => relations.includes(relation));
      return readFrame(takes, english).takes.every((slot) => {
        if (slot === 'inf') return below.some(({ dependent }) => words[dependent]!.kind === 'infinitive');
        if (slot === 'clause' || slot === 'subj') return has('complement');
        // The concord of the object is enough, and of a passive its subject is the object.
        if (slot === 'object' || slot === 'recipient')
          return has('object', slot) || grammar.object !== undefined || grammar.extensions?.includes('passive') === true;
        if (slot === 'attribute') return has('attribute', 'object');
        return has(MARKED.has(slot) ? 'oblique' : slot, ...(slot === 'place' || slot === 'kwa' ? ['object', 'recipient'] : []));
      });
    });
  }

  // Some 700 sentences are read: on a busy machine longer than a test may take.
  it('in nineteen of twenty examples of verbs', { timeout: 60_000 }, () => {
    const verbs = lines.filter(([, pos]) => pos === 'verb');
    const missed = verbs.filter((line) => !isFound(line)).map(([, , takes, , example]) => `${takes}: ${example}`);
    expect(missed.length, missed.join('\n')).toBeLessThan(verbs.length / 20);
  });
});
