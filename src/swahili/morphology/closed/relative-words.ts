/** Words that end in a relative marker or a pronoun: amba-, ndi-, si-, na-. */
import type { Classes } from '../../grammar/classes.ts';
import { type Forms, part } from './forms.ts';

export function relativeWords(forms: Forms, { relatives, persons }: Classes): void {
  for (const marker of relatives) {
    const classes = { nounClass: marker.classes[0]!, ...(marker.classes.length > 1 && { classes: marker.classes }) };
    const relative = part(marker.text, 'relative', marker.english);
    const standard = marker.standard ?? marker.text;
    const who =
      standard === 'ye'
        ? 'who, whom'
        : marker.text === 'o'
          ? 'who, which'
          : marker.text === 'po' || marker.text === 'ko'
            ? 'where'
            : 'which, that';
    forms.add('amba', 'pronoun', who, [part('amba', 'stem', 'who, which'), relative], { ...classes, relative: classes.nounClass }, 1);
    const place = ['po', 'ko', 'mo'].includes(marker.text);
    forms.add(
      `ndi${standard}`,
      'copula',
      place ? 'is where, it is there that' : 'is (the very one), it is … that',
      [part('ndi', 'stem', 'it is'), relative],
      classes,
      0.8,
    );
    if (!marker.standard)
      forms.add(
        `si${standard}`,
        'copula',
        'is not, it is not',
        [part('si', 'negation', 'is not'), relative],
        { ...classes, negative: true },
        0.7,
      );
    const pronoun = standard === 'ye' ? 'him, her' : marker.text === 'o' ? 'them, it' : 'it, them';
    // kwayo, kwazo; of people and places it is kwake, kwao.
    if (['yo', 'lo', 'cho', 'vyo', 'zo'].includes(marker.text))
      forms.add(
        'kwa',
        'preposition',
        `for ${pronoun}; by ${pronoun}`,
        [part('kwa', 'stem', 'for, by'), part(marker.text, 'pronoun', pronoun)],
        classes,
        0.7,
      );
    forms.add(
      'na',
      'preposition',
      `and ${pronoun}; with ${pronoun}`,
      [part('na', 'stem', 'and, with'), part(marker.text, 'pronoun', pronoun)],
      classes,
      0.8,
    );
  }
  for (const { pronoun: form, english } of persons) {
    forms.add(
      'na',
      'preposition',
      `and ${english.subject}; with ${english.object}`,
      [part('na', 'stem', 'and, with'), part(form, 'pronoun', english.object)],
      {},
      0.7,
    );
    forms.add(
      `ndi${form}`,
      'copula',
      `it is ${english.object}`,
      [part('ndi', 'stem', 'it is'), part(form, 'pronoun', english.object)],
      {},
      0.4,
    );
  }
}
