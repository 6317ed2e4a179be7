/** What the tables of a word show: a verb through its tenses, and what agrees with a noun. */
import type { GrammarBook } from '../grammar/grammar-book.ts';
import { isPlural } from '../grammar/numbering.ts';
import type { AgreementRow, Concord, ConjugationRow, NounClass } from '../types.ts';
import { adjectiveForm } from './adjectives.ts';
import type { Cell, Inflector } from './inflect.ts';

/** The tenses in the order in which they are taught. */
const TAUGHT: readonly { meaning: string; affirmative?: Omit<Cell, 'subject'>; negative?: Omit<Cell, 'subject'> }[] = [
  { meaning: 'now', affirmative: { tense: 'present' }, negative: { tense: 'present', negative: true } },
  { meaning: 'past', affirmative: { tense: 'past' }, negative: { tense: 'past', negative: true } },
  { meaning: 'has …; not yet', affirmative: { tense: 'perfect' }, negative: { tense: 'not yet', negative: true } },
  { meaning: 'already', affirmative: { tense: 'perfect', completed: true } },
  { meaning: 'will', affirmative: { tense: 'future' }, negative: { tense: 'future', negative: true } },
  { meaning: 'should', affirmative: { tense: 'subjunctive' }, negative: { tense: 'subjunctive', negative: true } },
  { meaning: 'if, while; unless', affirmative: { tense: 'while' }, negative: { tense: 'unless', negative: true } },
  { meaning: 'would', affirmative: { tense: 'would' }, negative: { tense: 'would', negative: true } },
  { meaning: 'would have', affirmative: { tense: 'would have' }, negative: { tense: 'would have', negative: true } },
  { meaning: 'and then', affirmative: { tense: 'then' } },
  { meaning: 'in headlines', affirmative: { tense: 'simple present' } },
];

/** A verb through its tenses with one subject. @param lemma without ku-. */
export function conjugation(inflector: Inflector, lemma: string, subject: Concord): ConjugationRow[] {
  const form = (cell: Omit<Cell, 'subject'> | undefined) => cell && inflector.inflect(lemma, { ...cell, subject });
  return TAUGHT.map(({ meaning, affirmative, negative }) => ({ meaning, affirmative: form(affirmative), negative: form(negative) }));
}

/** What stands beside a noun of this class. A concord that is not a word by itself carries a hyphen. */
export function agreement(book: GrammarBook, nounClass: NounClass): AgreementRow[] {
  const row = book.classes.row(nounClass);
  const plural = isPlural(nounClass);
  const [near, mentioned, far] = row.demonstratives;
  return [
    { meaning: plural ? 'these' : 'this', form: near },
    { meaning: plural ? 'those (just mentioned)' : 'that (just mentioned)', form: mentioned },
    { meaning: plural ? 'those' : 'that', form: far },
    { meaning: 'of', form: row.association },
    { meaning: 'my', form: `${row.pronominal}angu` },
    { meaning: 'their', form: `${row.pronominal}ao` },
    { meaning: 'good', form: adjectiveForm('zuri', nounClass, book) },
    { meaning: 'new', form: adjectiveForm('pya', nounClass, book) },
    { meaning: 'as a subject', form: `${row.subject[0]}-` },
    { meaning: 'as a subject, denied', form: `${row.negative}-` },
    { meaning: 'as an object', form: `-${row.object[0]}-` },
    { meaning: 'who, which', form: `-${row.relative}-` },
  ];
}
