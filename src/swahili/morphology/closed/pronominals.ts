/** What agrees with a noun and is no adjective: demonstratives, possessives, -a of association, -ote, -enye, -enyewe, -ingine. */
import type { Classes, NounClassRow } from '../../grammar/classes.ts';
import { isLocative, isPlural } from '../../grammar/numbering.ts';
import { type Forms, part } from './forms.ts';

export function pronominals(forms: Forms, classes: Classes): void {
  for (const row of classes.inOrder('pronoun')) {
    const plural = isPlural(row.class);
    const agreeing = { nounClass: row.class };
    const concord = (text: string) => part(text, 'concord', `class ${row.class}`);
    const { pronominal: p } = row;
    if (row.class !== 15 && row.class !== 17) forms.add('a', 'connective', 'of', [concord(p), part('a', 'stem', 'of')], agreeing, 3);
    row.demonstratives.forEach((form, i) => {
      const deixis = (['near', 'mentioned', 'far'] as const)[i]!;
      forms.add(
        form,
        isLocative(row.class) ? 'adverb' : 'pronoun',
        demonstrativeGloss(row, i),
        [part(form, 'stem', demonstrativeGloss(row, i))],
        { ...agreeing, deixis },
        1.2,
      );
    });
    for (const { possessive, english, person } of classes.persons)
      forms.add(
        possessive,
        'pronoun',
        english.possessive,
        [concord(p), part(possessive, 'stem', english.possessive)],
        { ...agreeing, possessor: person },
        1,
      );
    if (row.class === 17)
      for (const { possessive, english, person } of classes.persons) {
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
    if (row.class === 17)
      for (const { possessor, stem } of classes.thirdPossessives) {
        const whom = possessor === 1 ? 'him, her' : 'them';
        const parts = [part(p, 'stem', 'to, at'), part(stem, 'pronoun', whom)];
        forms.add(
          stem,
          'preposition',
          possessor === 1 ? 'to him, to her; at his place, at her place' : 'to them; at their place',
          parts,
          { possessor },
          0.6,
        );
      }
    for (const { possessor, stem, english } of classes.thirdPossessives)
      forms.add(stem, 'pronoun', english, [concord(p), part(stem, 'stem', english)], { ...agreeing, possessor }, 1.8);
    // Before o the w of kw- and mw- is not heard: kote, mote.
    const beforeO = p === 'kw' || p === 'mw' ? p[0]! : p;
    forms.add('ote', 'adjective', plural ? 'all' : 'all, whole', [concord(beforeO), part('ote', 'stem', 'all')], agreeing, 1);
    if (row.class !== 15 && row.class !== 17)
      forms.add('enye', 'adjective', 'having, with', [concord(row.enye), part('enye', 'stem', 'having')], agreeing, 0.8);
    forms.add(
      'enyewe',
      'adjective',
      row.class === 1 ? 'himself, herself, oneself' : plural ? 'themselves' : 'itself',
      [concord(row.enye), part('enyewe', 'stem', 'self')],
      agreeing,
      0.8,
    );
    for (const other of row.ngine) {
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
        isLocative(row.class) ? 'adverb' : 'pronoun',
        'that very, the same',
        [part(form, 'stem', 'that'), part(form, 'reduplication', 'very')],
        { ...agreeing, deixis: form === far ? 'far' : 'mentioned' },
        0.6,
      );
    if (row.which !== '') forms.add('pi', 'pronoun', 'which', [part(row.which, 'stem', 'which')], agreeing, 0.6);
  }
  forms.add('ote', 'adjective', 'all of us', [part('s', 'concord', 'we'), part('ote', 'stem', 'all')], {}, 0.8);
  forms.add('ote', 'adjective', 'all of you', [part('ny', 'concord', 'you all'), part('ote', 'stem', 'all')], {}, 0.8);
}

function demonstrativeGloss(row: NounClassRow, degree: number): string {
  if (row.class === 16) return ['here', 'there', 'there'][degree]!;
  if (row.class === 15 || row.class === 17) return ['here', 'there', 'over there'][degree]!;
  if (row.class === 18) return ['in here', 'in there', 'in there'][degree]!;
  return isPlural(row.class)
    ? ['these', 'those, these (mentioned)', 'those'][degree]!
    : ['this', 'that, this (mentioned)', 'that'][degree]!;
}
