import { describe, expect, test } from 'vitest';
import { adjectiveForm } from '../../src/swahili/morphology/adjectives.ts';
import { type Cell, Inflector, TENSE_CELLS } from '../../src/swahili/morphology/inflect.ts';
import { Stems } from '../../src/swahili/morphology/stems.ts';
import { Verbs } from '../../src/swahili/morphology/verbs.ts';
import type { Concord } from '../../src/swahili/types.ts';
import { book, lexicon } from './engine-fixture.ts';

const inflector = new Inflector(book);
const CLASSES = book.classes.rows.map((row) => row.class);
const SUBJECTS: readonly Concord[] = [...book.classes.persons.map((row) => row.person), ...CLASSES];
const OBJECTS: readonly (Concord | 'self')[] = ['self', ...SUBJECTS];

/** Every tense with every subject, every relative with every class, every object in one tense of each build. */
const CELLS: readonly Cell[] = [
  { tense: 'infinitive' },
  { tense: 'infinitive', negative: true },
  { tense: 'imperative' },
  { tense: 'habitual' },
  ...TENSE_CELLS.flatMap((cell) => SUBJECTS.map((subject) => ({ ...cell, subject }))),
  ...TENSE_CELLS.flatMap((cell) => CLASSES.map((relative) => ({ ...cell, subject: relative, relative }))),
  ...OBJECTS.flatMap((object): Cell[] => [
    { tense: 'infinitive', object },
    { tense: 'imperative', object },
    { tense: 'past', subject: 1, object },
    { tense: 'present', subject: 2, negative: true, object },
    { tense: 'subjunctive', subject: 'we', object },
  ]),
];

describe('inflect', () => {
  test.each([
    ['soma', { tense: 'past', subject: 2 }, 'walisoma'],
    ['soma', { tense: 'present', subject: 'I', negative: true }, 'sisomi'],
    ['safiri', { tense: 'present', subject: 1, negative: true }, 'hasafiri'],
    ['la', { tense: 'past', subject: 'we' }, 'tulikula'],
    ['ita', { tense: 'past', subject: 1, object: 1 }, 'alimwita'],
    ['soma', { tense: 'timeless', subject: 1, relative: 1 }, 'asomaye'],
    ['enda', { tense: 'present', subject: 1 }, 'anakwenda'],
    ['enda', { tense: 'subjunctive', subject: 'we' }, 'twende'],
  ] as const)('%s %o → %s', (lemma, cell, form) => {
    expect(inflector.inflect(lemma, cell)).toBe(form);
  });

  test('Swahili has no relative of the perfect', () => {
    expect(inflector.inflect('soma', { tense: 'perfect', subject: 1, relative: 1 })).toBeUndefined();
  });
});

/** The proof of the analyser: what inflect() makes of every verb in every cell, analyse() finds again. */
test('analyse(inflect(verb)) contains the verb, for every verb and cell', () => {
  const verbs = new Verbs(new Stems(lexicon, book), book);
  const lost: string[] = [];
  let forms = 0;
  for (let id = 0; id < lexicon.verbCount; id++) {
    const { lemma, root, final } = lexicon.verb(id);
    if (root + final !== lemma) continue;
    for (const cell of CELLS) {
      const form = inflector.inflect(lemma, cell);
      if (form === undefined) continue;
      forms++;
      const found = verbs.analyse(form).some(({ reading: { lemma: l, grammar: g } }) => l === lemma && g.tense === cell.tense);
      if (!found) lost.push(`${lemma} ${JSON.stringify(cell)} ${form}`);
    }
  }
  expect(forms).toBeGreaterThan(1_000_000);
  expect(lost.slice(0, 40)).toEqual([]);
}, 180_000);

describe('concords', () => {
  test.each([
    ['kubwa', 1, 'mkubwa'],
    ['kubwa', 9, 'kubwa'],
    ['zuri', 10, 'nzuri'],
    ['baya', 9, 'mbaya'],
    ['refu', 10, 'ndefu'],
    ['pya', 5, 'jipya'],
    ['ingi', 2, 'wengi'],
    ['ingi', 6, 'mengi'],
    ['eupe', 6, 'meupe'],
  ] as const)('-%s in class %i is %s', (stem, nounClass, form) => {
    expect(adjectiveForm(stem, nounClass, book)).toBe(form);
  });

  test.each([
    ['mtu', '1/2', 'watu'],
    ['mwalimu', '1/2', 'walimu'],
    ['mwizi', '1/2', 'wezi'],
    ['mwezi', '3/4', 'miezi'],
    ['kitabu', '7/8', 'vitabu'],
    ['chama', '7/8', 'vyama'],
    ['jina', '5/6', 'majina'],
    ['ukuta', '11/10', undefined],
  ])('%s (%s) → %s', (lemma, pair, plural) => {
    expect(book.pairs.regularPlural(lemma, pair)).toBe(plural);
  });
});
