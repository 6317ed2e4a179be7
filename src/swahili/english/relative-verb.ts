import type { Concord, Tense } from '../types.ts';
import { classesOf } from './draft.ts';
import { type Item, pieceOf } from './item.ts';
import { finishVerb } from './predicate.ts';
import { overlap, type Sentence } from './sentence.ts';
import { type Person, pronounOf, unnamed } from './verb-phrase.ts';

const ADJACENT: ReadonlySet<string> = new Set(['noun', 'name', 'adjective', 'numeral', 'possessive', 'demonstrative', 'adverb']);
/** What says a passive without being one: patikana, be found. */
const FOUND = /^be (?!supposed)(?:\w+ed|found|seen|known|born|held|made|built|given|taken|written|hidden)\b/;
const REDUCED: readonly unknown[] = ['past', 'perfect', 'present'];

/** A verb with a relative marker. */
export function relativeVerb(s: Sentence, item: Item, say: SayVerb, subjects: readonly Concord[]): void {
  const relative = item.grammar.relative!;
  if (relative === 'manner' || relative === 16 || relative === 17 || relative === 18) circumstance(s, item, say, subjects);
  else if (!former(s, item)) ofNoun(s, item, say, subjects, relative);
}

/** What the verb says of a person, and its base form. */
export interface SayVerb {
  phrase: string;
  of: (tense: Tense | undefined, person: Person) => string;
}

/** “aliyekuwa waziri”: the former minister. */
function former(s: Sentence, item: Item): boolean {
  const { next } = s;
  const { relative, tense, negative } = item.grammar;
  if (item.lemma !== 'wa' || item.grammar.possession || (relative !== 1 && relative !== 2) || tense !== 'past' || negative) return false;
  if (next?.kind !== 'noun' || !next.grammar.animate || (s.phrased && s.open.at(-1)?.phrase.head.kind === 'noun')) return false;
  // “mmoja aliyekuwa mwakilishi”: one former representative.
  const one = s.before?.lemma === 'moja' ? s.before : undefined;
  if (one) {
    s.writer.pieces.pop();
    s.items.splice(s.at + 2, 0, { ...one, kind: 'numeral', grammar: {} });
  }
  s.items.splice(s.at + 2, 0, {
    ...next,
    kind: 'adjective',
    english: 'former',
    lemma: '',
    grammar: {},
    start: item.start,
    end: item.end,
    written: '',
  });
  return true;
}

/** When, where and how. */
function circumstance(s: Sentence, item: Item, say: SayVerb, subjects: readonly Concord[]): void {
  const { relative, tense: said, circumstance: of } = item.grammar;
  const tense = relative === 16 && said === 'future' ? 'present' : said;
  const found = s.subjectOf(subjects);
  const already =
    /^(?:how|as|(?:the )?way|where|when|while|time|place|since|until)$/.test(s.before?.english ?? '') ||
    /^(?:when|while|since|until)$/.test(s.link);
  const word = already ? '' : relative === 'manner' ? 'how' : relative === 16 && of !== 'place' ? 'when' : 'where';
  s.link = '';
  if (found === s.waiting) s.waiting = undefined;
  if (found && word && !/^(?:when|how|as|where|(?:the )?way)$/.test(s.writer.pieces[found.at - 1]?.text ?? ''))
    s.writer.insert(found.at, { ...pieceOf(item, word), known: true });
  // “alipomuondoa Rais”: it is he who is removed.
  const object = item.grammar.object !== undefined && s.next !== undefined && overlap([item.grammar.object], classesOf(s.next));
  if (!found && !object && s.subjectBehind(subjects)) {
    s.write(item, word);
    const np = s.writeNext('subject');
    const person = np.plural ? 'plural' : 'singular';
    s.write(item, say.of(tense === 'timeless' ? 'present' : tense, person));
    s.form = { tense, person };
    s.open = [];
    return;
  }
  const person: Person = found ? (found.phrase.plural ? 'plural' : 'singular') : unnamed(subjects[0], s.discourse.gender);
  const pronoun = found ? '' : `${word} ${pronounOf(subjects[0], s.discourse.gender)}`.trim();
  finishVerb(s, item, pronoun, say.of(tense, person), { tense, person });
}

/** Who, which and what. */
function ofNoun(s: Sentence, item: Item, say: SayVerb, subjects: readonly Concord[], relative: Concord): void {
  const { tense, negative = false, extensions, object } = item.grammar;
  const { phrase } = say;
  const last = s.open.findLast((o) => overlap([relative], o.phrase.classes)) ?? s.open.at(-1);
  // “maagizo hayo, yaliyotolewa …”: the orders, which …
  const apart = s.before?.english === ',' && last !== undefined && overlap([relative], last.phrase.classes);
  const expression = s.before?.kind === 'verb' && s.before.lemma.includes(' ');
  // “shirika la Umoja wa Mataifa (UN) linalosimamia”, “mkutano wao uliotangazwa”.
  const adjacent = s.before !== undefined && (s.phrased || ADJACENT.has(s.before.kind) || s.before.english === ')');
  const headless = !apart && !expression && !(last !== undefined && adjacent);
  // “mkutano uliyotayarishwa”: the marker does not agree, but the subject does.
  const strays = last !== undefined && !overlap([relative], last.phrase.classes) && overlap(subjects, last.phrase.classes);
  // “maneno waliyoyasema”, often “waliosema”: what agrees with the noun is the object.
  const objects =
    typeof object === 'number' &&
    last !== undefined &&
    !headless &&
    !overlap([relative], last.phrase.classes) &&
    overlap([object], last.phrase.classes);
  const same =
    !objects &&
    (subjects.includes(relative) || strays || (subjects.some((c) => typeof c === 'string') && (relative === 1 || relative === 2)));
  const human = relative === 1 || relative === 2 || last?.phrase.animate;
  s.keepWaiting();
  const keep = s.open.filter((o) => !o.oblique).slice(0, 1);
  if (same) {
    const named: Person = headless ? unnamed(relative, 'he') : last?.phrase.plural || relative === 2 ? 'plural' : 'singular';
    const person: Person = typeof subjects[0] === 'string' ? unnamed(subjects[0], 'he') : named;
    // “sheria iliyopitishwa na bunge”: the law passed by the parliament.
    const reduced =
      !headless &&
      !apart &&
      !negative &&
      (extensions?.at(-1) === 'passive' || FOUND.test(phrase)) &&
      phrase.startsWith('be ') &&
      REDUCED.includes(tense);
    const word = headless
      ? relative === 2
        ? 'those who'
        : relative === 1
          ? 'the one who'
          : 'what'
      : human
        ? 'who'
        : apart
          ? 'which'
          : 'that';
    if (reduced) finishVerb(s, item, '', phrase.slice(3), { tense, person });
    else finishVerb(s, item, word, say.of(tense, person), { tense, person });
  } else if (s.subjectBehind(subjects)) {
    s.write(item, headless ? 'what' : 'that');
    const np = s.writeNext('subject');
    s.write(item, say.of(tense, np.plural ? 'plural' : 'singular'));
  } else {
    const { gender } = s.discourse;
    const person = unnamed(subjects[0], gender);
    const plain = { ...item, grammar: { ...item.grammar, object: undefined as never } };
    // “fedha walizopewa”: the money they were given.
    finishVerb(s, plain, `${headless ? 'what' : ''} ${pronounOf(subjects[0], gender)}`.trim(), say.of(tense, person), {
      tense,
      person,
    });
  }
  s.open = keep;
  if (headless && typeof relative === 'number' && s.fresh) {
    const phrase = { classes: [relative], plural: relative === 2, animate: relative < 3, head: item };
    s.waiting = { phrase, at: s.writer.pieces.length, oblique: false };
  }
}
