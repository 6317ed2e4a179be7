import type { NounClass, Part, Reading } from '../swahili/types.ts';
import { type Message, say } from './say.ts';

/** A word of grammar, and where it needs one, what it means for somebody who has never heard it. */
export interface GrammarWord {
  text: string;
  meaning?: string;
}

const PARTS_OF_SPEECH: Record<Reading['pos'], Message> = {
  noun: 'posNoun',
  verb: 'posVerb',
  adjective: 'posAdjective',
  adverb: 'posAdverb',
  pronoun: 'posPronoun',
  connective: 'posConnective',
  preposition: 'posPreposition',
  conjunction: 'posConjunction',
  copula: 'posCopula',
  numeral: 'posNumeral',
  interjection: 'posInterjection',
  ideophone: 'posIdeophone',
  particle: 'posParticle',
  name: 'posName',
  foreign: 'posForeign',
};

const TENSES: Record<Exclude<Reading['grammar']['tense'], undefined>, { name: Message; meaning?: Message }> = {
  present: { name: 'tensePresent', meaning: 'tensePresentMeans' },
  'simple present': { name: 'tenseSimplePresent', meaning: 'tenseSimplePresentMeans' },
  past: { name: 'tensePast', meaning: 'tensePastMeans' },
  perfect: { name: 'tensePerfect', meaning: 'tensePerfectMeans' },
  future: { name: 'tenseFuture', meaning: 'tenseFutureMeans' },
  habitual: { name: 'tenseHabitual', meaning: 'tenseHabitualMeans' },
  while: { name: 'tenseWhile', meaning: 'tenseWhileMeans' },
  // biome-ignore lint/suspicious/noThenProperty: the tense of -ka-, and no promise
  then: { name: 'tenseThen', meaning: 'tenseThenMeans' },
  would: { name: 'tenseWould', meaning: 'tenseWouldMeans' },
  'would have': { name: 'tenseWouldHave', meaning: 'tenseWouldHaveMeans' },
  'not yet': { name: 'tenseNotYet', meaning: 'tenseNotYetMeans' },
  unless: { name: 'tenseUnless', meaning: 'tenseUnlessMeans' },
  timeless: { name: 'tenseTimeless', meaning: 'tenseTimelessMeans' },
  subjunctive: { name: 'tenseSubjunctive', meaning: 'tenseSubjunctiveMeans' },
  imperative: { name: 'tenseImperative' },
  infinitive: { name: 'tenseInfinitive', meaning: 'tenseInfinitiveMeans' },
};

/**
 * The words that say what a reading is: `verb`, `past`, `negative`; `noun`, `class 7`.
 * @param plain without what only those need who learn the grammar: noun classes
 */
export function grammarWords({ pos, grammar }: Reading, plain = false): GrammarWord[] {
  const words: GrammarWord[] = [{ text: say(PARTS_OF_SPEECH[pos]) }];
  const add = (name: Message, meaning?: Message) => words.push({ text: say(name), ...(meaning && { meaning: say(meaning) }) });
  if (grammar.tense) {
    const { name, meaning } = TENSES[grammar.tense];
    add(name, meaning);
  }
  if (grammar.negative) add('negative');
  if (grammar.relative) add('relative', 'relativeMeans');
  if (pos === 'noun' && grammar.nounClass && !plain) words.push(classWord(grammar.nounClass, grammar.animate === true));
  if (grammar.locative) add('placeForm', 'placeFormMeans');
  if (grammar.diminutive) add('small');
  if (grammar.augmentative) add('big');
  return words;
}

/** The noun class; *rais* has the form of class 9, and everything that agrees with it that of class 1. */
function classWord(nounClass: NounClass, animate: boolean): GrammarWord {
  const meaning = say('nounClassMeans');
  if (!animate || nounClass === 1 || nounClass === 2) return { text: say('nounClass', nounClass), meaning };
  return { text: say('nounClassOfPersons', nounClass, nounClass % 2 === 1 ? 1 : 2), meaning: say('nounClassOfPersonsMeans') };
}

/** The dictionary form as dictionaries print it: a verb and an agreeing adjective begin with a hyphen. */
export function dictionaryForm({ pos, lemma, parts }: Reading): string {
  const agrees = pos === 'adjective' && parts.some(({ role }) => role === 'concord' || role === 'class prefix');
  return pos === 'verb' || agrees ? `-${lemma}` : lemma;
}

/** A comma or semicolon that is not inside parentheses. */
const NEXT_SENSE = /[;,](?![^(]*\))/;

/** What stands below a part: its English, of a stem the first word only, of a relative what it is here; what it does where English has nothing for it. */
export function partGloss({ gloss, role }: Part, { relative, subject }: Reading['grammar'] = {}): string {
  if (role === 'stem') return gloss.split(NEXT_SENSE)[0] || role;
  // The same vyo is “how” and, agreeing with class 8, “which”.
  if (role === 'relative' && typeof relative === 'number' && relative < 16) return relative <= 2 ? 'who' : 'which';
  if (role === 'subject' && typeof subject === 'number' && subject > 2 && subject < 16 && /\bthey\b|\bit\b/.test(gloss))
    return `${PLURALS.has(subject) ? 'they' : 'it'} (class ${subject})`;
  return gloss || role;
}

const PLURALS: ReadonlySet<number> = new Set([4, 6, 8, 10]);
