/** What agrees with a noun and is no adjective: demonstratives, possessives, -a of association, -ote, -enye, -enyewe, -ingine. */
import type { NounClass } from '../../types.ts';
import { type NounClassRow, PERSONS, THIRD_POSSESSIVES } from '../tables/noun-classes.ts';
import { type Forms, LOCATIVE, part, ROWS } from './forms.ts';

export function pronominals(forms: Forms): void {
  for (const row of ROWS) {
    const agreeing = { nounClass: row.class };
    const concord = (text: string) => part(text, 'concord', `class ${row.class}`);
    const { pronominal: p } = row;
    if (row.class !== 15 && row.class !== 17) forms.add('a', 'connective', 'of', [concord(p), part('a', 'stem', 'of')], agreeing, 3);
    row.demonstratives.forEach((form, i) => {
      const deixis = (['near', 'mentioned', 'far'] as const)[i]!;
      forms.add(
        form,
        LOCATIVE.has(row.class) ? 'adverb' : 'pronoun',
        demonstrativeGloss(row, i),
        [part(form, 'stem', demonstrativeGloss(row, i))],
        { ...agreeing, deixis },
        1.2,
      );
    });
    for (const { possessive, english, person } of PERSONS)
      forms.add(
        possessive,
        'pronoun',
        english.possessive,
        [concord(p), part(possessive, 'stem', english.possessive)],
        { ...agreeing, possessor: person },
        1,
      );
    if (row.class === 17)
      for (const { possessive, english, person } of PERSONS) {
        const parts = [part(p, 'stem', 'to, at'), part(possessive, 'pronoun', english.object)];
        forms.add(
          possessive,
          'preposition',
          `to ${english.object}, for ${english.object}; at ${english.possessive} place`,
          parts,
          { possessor: person },
          0.6,
        );
      }
    for (const { possessor, stem, english } of THIRD_POSSESSIVES)
      forms.add(stem, 'pronoun', english, [concord(p), part(stem, 'stem', english)], { ...agreeing, possessor }, 1.8);
    // Before o the w of kw- and mw- is not heard: kote, mote.
    const beforeO = p === 'kw' || p === 'mw' ? p[0]! : p;
    forms.add('ote', 'adjective', row.plural ? 'all' : 'all, whole', [concord(beforeO), part('ote', 'stem', 'all')], agreeing, 1);
    const enye = row.class === 1 || row.class === 3 ? 'mw' : p;
    if (row.class !== 15 && row.class !== 17)
      forms.add('enye', 'adjective', 'having, with', [concord(enye), part('enye', 'stem', 'having')], agreeing, 0.8);
    forms.add(
      'enyewe',
      'adjective',
      row.class === 1 ? 'himself, herself, oneself' : row.plural ? 'themselves' : 'itself',
      [concord(enye), part('enyewe', 'stem', 'self')],
      agreeing,
      0.8,
    );
    for (const other of otherConcords(row)) {
      forms.add(
        'ingine',
        'adjective',
        'other, another',
        [concord(other.slice(0, -1)), part(other.endsWith('e') ? 'engine' : 'ingine', 'stem', 'other')],
        agreeing,
        1,
      );
      forms.add(
        'ingine',
        'adjective',
        'other, further (of several kinds)',
        [
          concord(other.slice(0, -1)),
          part(other.endsWith('e') ? 'engine' : 'ingine', 'stem', 'other'),
          part(row.relative, 'relative', 'of any kind'),
        ],
        agreeing,
        0.5,
      );
    }
    const marker = row.class === 1 ? 'ye' : row.relative === 'o' ? 'wo' : row.relative;
    const ever = row.class === 1 ? 'yote' : `${beforeO}ote`;
    forms.add('ote', 'adjective', 'any, whatever', [part(marker, 'relative', 'which'), part(ever, 'stem', 'ever')], agreeing, 1.2);
    const [, mentioned, far] = row.demonstratives;
    for (const form of [mentioned, far])
      forms.add(
        form,
        LOCATIVE.has(row.class) ? 'adverb' : 'pronoun',
        'that very, the same',
        [part(form, 'stem', 'that'), part(form, 'reduplication', 'very')],
        { ...agreeing, deixis: form === far ? 'far' : 'mentioned' },
        0.6,
      );
    const which = { 1: 'yupi', 2: 'wepi', 16: 'papi', 17: 'kupi' } as Partial<Record<NounClass, string>>;
    if (!LOCATIVE.has(row.class))
      forms.add('pi', 'pronoun', 'which', [part(which[row.class] ?? `${row.subject[0]}pi`, 'stem', 'which')], agreeing, 0.6);
  }
  forms.add('ote', 'adjective', 'all of us', [part('s', 'concord', 'we'), part('ote', 'stem', 'all')], {}, 0.8);
  forms.add('ote', 'adjective', 'all of you', [part('ny', 'concord', 'you all'), part('ote', 'stem', 'all')], {}, 0.8);
}

/** The concords before -ingine: those of an adjective with i-, the pronominal ones that news writes beside them, and the coast's -engine. */
function otherConcords(row: NounClassRow): string[] {
  const irregular: Partial<Record<NounClass, string[]>> = {
    1: ['mwi', 'mwe'],
    2: ['we'],
    3: ['mwi', 'wi', 'mwe'],
    4: ['mi'],
    5: ['li', 'ji', 'le', 'je'],
    6: ['me'],
    7: ['ki', 'che'],
    8: ['vi', 'vye', 'vyi'],
    9: ['nyi', 'yi', 'nye'],
    10: ['nyi', 'zi', 'nye'],
    11: ['mwi', 'wi', 'mwe'],
    14: ['mwi', 'wi', 'mwe'],
    15: ['kwi', 'kwe'],
    16: ['pe'],
    17: ['kwi', 'kwe'],
    18: ['mwi'],
  };
  return irregular[row.class] ?? [];
}

function demonstrativeGloss(row: NounClassRow, degree: number): string {
  if (row.class === 16) return ['here', 'there', 'there'][degree]!;
  if (row.class === 15 || row.class === 17) return ['here', 'there', 'over there'][degree]!;
  if (row.class === 18) return ['in here', 'in there', 'in there'][degree]!;
  return row.plural ? ['these', 'those, these (mentioned)', 'those'][degree]! : ['this', 'that, this (mentioned)', 'that'][degree]!;
}
