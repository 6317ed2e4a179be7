/** One line of English for one form by itself: wametangaza, “they have announced”; vitabu, “books”; kilichoandikwa, “which was written”. */
import type { Concord, Reading, Span, Tense } from '../../types.ts';
import type { Forms } from '../forms.ts';
import { generatePlain } from '../generate/generate.ts';
import { groupOf, JOINING, pronounOf } from '../transfer/tense.ts';
import { type Clause, type Determiner, type Node, noun, type PronounForm, pronoun, said, type VerbGroup, words } from '../tree.ts';

const NOWHERE: Span = { start: 0, end: 0 };
const PLURAL_CLASSES: readonly unknown[] = [2, 4, 6, 8, 10];
const LOCATIVES: readonly unknown[] = [15, 16, 17, 18];
/** What tense-aspect markers say that English says before the subject: wakifika, “when or if they arrive”. */
const LINKS: ReadonlyMap<Tense, string> = new Map<Tense, string>([
  ['while', 'when or if'],
  ['unless', 'unless'],
  ['then', 'and'],
]);
const pronounFor = (concord: Concord): PronounForm => pronounOf(concord, 'he or she');

/**
 * @param english of the lemma, in the base form and in the sense of this place: announce, book.
 * @returns '' where the form says no more than its English: sana, katika.
 */
export function sayForm(reading: Reading, english: string, forms: Forms): string {
  if (reading.pos === 'noun') return nounForm(reading, english, forms);
  return reading.pos === 'verb' ? generatePlain(verbForm(reading, english), forms) : '';
}

function nounForm({ grammar, lemma }: Reading, english: string, forms: Forms): string {
  const { nounClass, classes, locative, possessor } = grammar;
  const both = classes?.includes(10) === true && classes.includes(9) && !forms.isMass(english) && !grammar.mass;
  const plural = PLURAL_CLASSES.includes(nounClass) && !classes && !grammar.mass && !forms.isPlural(english);
  // mazungumzo: listed in the plural, and its English is what it is.
  const number = plural && !(forms.isMass(english) && lemma !== english) ? 'plural' : 'singular';
  const determiner: Determiner =
    possessor !== undefined
      ? { kind: 'possessive', of: pronounFor(possessor), said: said('', NOWHERE) }
      : { kind: 'article', article: locative ? 'the' : 'none' };
  const one = generatePlain(noun(said(english, NOWHERE), { number, determiner }), forms);
  if (locative) return `in or at ${one}`;
  return both && one !== forms.plural(one) ? `${one} or ${forms.plural(one)}` : one;
}

/** “who”, “which”, “when”, “where”, “how”: what the relative marker is. */
function relativeWord(relative: NonNullable<Reading['grammar']['relative']>): string {
  if (relative === 'manner') return 'how';
  return relative === 16 ? 'when' : relative >= 17 ? 'where' : relative <= 2 ? 'who' : 'which';
}

function verbForm({ grammar, lemma }: Reading, english: string): Clause {
  const { tense, relative, object, subject, possession, locative } = grammar;
  const there = lemma === 'wa' && LOCATIVES.includes(subject);
  const base = lemma === 'wa' ? (possession && !there ? 'have' : 'be') : (JOINING.get(lemma) ?? english);
  const verb: VerbGroup = groupOf(said(base, NOWHERE), tense === 'unless' ? { ...grammar, negative: false } : grammar);
  // niliowaona: “whom I saw”, not “whom I saw them”.
  const told = object === undefined || object === 'self' || (object === relative && object !== subject);
  const after: Node[] = told ? [] : [pronoun(pronounFor(object), NOWHERE)];
  if (locative && lemma === 'wa') after.push(words('there', NOWHERE));
  const clause: Clause = { kind: 'clause', form: 'finite', front: [], verb, after };
  const whose = subject === undefined ? undefined : pronoun(there ? 'there' : pronounFor(subject), NOWHERE);
  if (tense === 'infinitive') return { ...clause, form: 'to' };
  if (tense === 'imperative') return clause;
  if (tense === 'habitual')
    return { ...clause, verb: { ...verb, adverbs: [words('usually', NOWHERE).said] }, ...(whose && { subject: whose }) };
  if (relative !== undefined) {
    const link = words(relativeWord(relative), NOWHERE);
    const same = typeof relative === 'number' && relative < 16 && (relative === subject || (grammar.subjects ?? []).includes(relative));
    if (!same) return { ...clause, link, ...(whose && { subject: whose }) };
    return { ...clause, link, agrees: PLURAL_CLASSES.includes(relative) ? 'plural' : 'singular' };
  }
  const linked = tense === undefined ? undefined : LINKS.get(tense);
  return { ...clause, ...(linked && { link: words(linked, NOWHERE) }), ...(whose && { subject: whose }) };
}
