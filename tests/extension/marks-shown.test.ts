import { describe, expect, test } from 'vitest';
import { LEVELS, type MarkChoice, marksShown } from '../../src/extension/marks-shown.ts';
import type { Mark } from '../../src/swahili/types.ts';
import { engine } from '../swahili/engine-fixture.ts';

const USUAL: MarkChoice = { level: 'some', density: 'usual', known: new Set() };

/** Politics, with what every article of it says again and again. */
const BLOCKS = [
  'Rais Samia Suluhu Hassan akutana na Waziri Mkuu wa Ethiopia mjini Dodoma',
  'Rais wa Tanzania Samia Suluhu Hassan amekutana siku ya Jumatatu na Waziri Mkuu wa Ethiopia Abiy Ahmed mjini Dodoma. Viongozi hao walizungumza kuhusu usitishaji mapigano nchini Sudan na ushirikiano wa kibiashara kati ya serikali zao.',
  'Abiy Ahmed alisema serikali yake inaunga mkono usitishaji mapigano, na kwamba wakimbizi wanapaswa kurejea makwao. Umoja wa Afrika ulipokea taarifa ya mkutano huo.',
  'Rais Samia aliongeza kuwa serikali ya Tanzania itatuma waangalizi wa uchaguzi nchini Ethiopia mwezi Juni. Waziri wa Mambo ya Nje alisema muswada huo utapelekwa bungeni.',
];
const PAGE = engine.read(BLOCKS, { assume: true }).map(({ marks }, i) => ({ text: BLOCKS[i]!, marks }));

/** What is shown of the page, in the order of the text. */
function shown(choice: Partial<MarkChoice> = {}, page = PAGE): { text: string; mark: Mark }[] {
  const marks = marksShown(page, { ...USUAL, ...choice });
  return page.flatMap(({ text, marks: all }) =>
    all.filter((mark) => marks.has(mark)).map((mark) => ({ text: text.slice(mark.start, mark.end), mark })),
  );
}
const texts = (choice: Partial<MarkChoice> = {}) => shown(choice).map(({ text }) => text);

describe('by default', () => {
  test('each is marked once', () => {
    const keys = shown().map(({ mark }) => mark.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(4);
  });

  test('at most eight words in a hundred are marked, with a little over where a block is short', () => {
    const words = BLOCKS.join(' ').split(' ').length;
    expect(shown().length).toBeLessThanOrEqual(Math.ceil((words * 8) / 100) + 2);
  });

  test('what every learner has is not: president, government, to meet', () => {
    const marked = texts().map((text) => text.toLowerCase());
    for (const word of ['rais', 'serikali', 'akutana', 'amekutana', 'taarifa', 'mkutano']) expect(marked).not.toContain(word);
  });

  test('what says most is: who it is about, and the term that decides what is said', () => {
    expect(texts()).toEqual(expect.arrayContaining(['Samia Suluhu Hassan', 'Abiy Ahmed', 'usitishaji mapigano']));
  });

  test('a name of which the page says nothing is not, but for a journalist', () => {
    const page = ['Baraka Mwenda na Ethiopia walikuwepo katika mkutano huo wa siku mbili uliofanyika jana usiku.'].map((text) => ({
      text,
      marks: [{ start: 0, end: 13, kind: 'person', gloss: 'Baraka Mwenda, a person', key: 'person:baraka mwenda' } satisfies Mark],
    }));
    expect(shown({}, page)).toEqual([]);
    expect(shown({ level: 'journalist' }, page)).toHaveLength(1);
  });
});

describe('what the reader chooses', () => {
  test.each(LEVELS.map((level) => ({ level })))('a density shows no more than the next one: $level', ({ level }) => {
    const counts = (['few', 'usual', 'many', 'all'] as const).map((density) => shown({ level, density }).length);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts[0]).toBeLessThan(counts[3]!);
  });

  test('everything is everything, every time', () => {
    expect(shown({ density: 'all' })).toHaveLength(PAGE.flatMap(({ marks }) => marks).length);
  });

  test('who reads well is shown fewer terms than a beginner', () => {
    const terms = (level: MarkChoice['level']) => shown({ level, density: 'many' }).filter(({ mark }) => mark.kind === 'term').length;
    expect(terms('fluent')).toBeLessThan(terms('beginner'));
  });

  test('what is known disappears, wherever it stands', () => {
    const key = shown().find(({ text }) => text === 'Abiy Ahmed')!.mark.key;
    for (const density of ['usual', 'all'] as const) expect(texts({ density, known: new Set([key]) })).not.toContain('Abiy Ahmed');
  });

  test('what comes later changes nothing before it', () => {
    const first = new Set(marksShown(PAGE.slice(0, 2), USUAL));
    const whole = marksShown(PAGE, USUAL);
    expect([...first].every((mark) => whole.has(mark))).toBe(true);
  });
});
