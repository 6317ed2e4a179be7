import { byWord } from '../text/by-word.ts';
import { ATTRIBUTIVE } from './attributive.ts';
import { ageAt } from './being.ts';
import { classesOf } from './draft.ts';
import { indefinite } from './inflect.ts';
import type { Item } from './item.ts';
import { possessive } from './pronouns.ts';
import { gives } from './recipients.ts';
import { type Form, overlap, type Sentence } from './sentence.ts';
import { baseOf, conjugate, objectOf } from './verb-phrase.ts';

/** Verbs before another verb, in the English that joins with it. */
const PHRASES: Readonly<Record<string, string>> = byWord({
  weza: 'be able to',
  paswa: 'be supposed to',
  takiwa: 'have to',
  bidi: 'have to',
  lazimika: 'have to',
});

const joining = (item: Item): string => PHRASES[item.lemma] ?? item.english;

/** Whether the verb behind it stands without “to”. */
export const takesBare = (item: Item): boolean => / to$/.test(joining(item));

/** The base form with what the words around the verb add to it. Takes the verb behind alikuwa and the na of kuwa na with it. */
export function phraseOf(s: Sentence, item: Item): string {
  if (item.lemma !== 'wa') return PHRASES[item.lemma] ?? withObject(s, item);
  const { subject, subjects, possession } = item.grammar;
  // “ana umri wa miaka 19”: is 19 years old.
  const age = ageAt(s.items, s.at + (possession ? 1 : 2));
  if (age && (possession || s.next?.lemma === 'na')) {
    s.at = age.last;
    return `be ${age.years} years old`;
  }
  const there = (subjects ?? [subject]).every((s) => s === 15 || s === 16 || s === 17 || s === 18);
  if (possession) return there && subject !== undefined ? 'be' : 'have';
  const { next } = s;
  if (next?.kind === 'and' || (next?.kind === 'preposition' && next.lemma === 'na')) {
    const behind = s.items[s.at + 2];
    if (behind && behind.kind !== 'verb') {
      s.at++;
      return there && subject !== undefined ? 'be' : 'have';
    }
  }
  const between = next?.kind === 'adverb' ? 1 : 0;
  const main = s.items[s.at + 1 + between];
  if (
    main?.kind === 'verb' &&
    // “waliokuwa wanaougua”: who were suffering.
    (main.grammar.relative === undefined || main.grammar.relative === item.grammar.relative) &&
    main.grammar.subject !== undefined &&
    item.grammar.tense !== 'infinitive'
  ) {
    const { tense } = main.grammar;
    if (tense === 'while' || tense === 'present' || tense === 'perfect' || tense === 'not yet' || tense === 'subjunctive') {
      if (between) s.write(next!, '');
      s.at += 1 + between;
      const base = PHRASES[main.lemma] ?? withObject(s, main);
      if (main.lemma === 'wa' && main.grammar.possession) return 'have';
      if (tense === 'subjunctive') return `be to ${base}`;
      return tense === 'perfect'
        ? `have ${conjugate(base, 'perfect', false, 'plural').replace(/^have /, '')}`
        : `be ${main.grammar.negative ? 'not ' : ''}${conjugate(base, 'while', false, 'singular')}`;
    }
  }
  return 'be';
}

/** Verbs whose English depends on what follows: before an infinitive, a noun, katika. */
const BY_OBJECT: Readonly<Record<string, { infinitive?: string; noun?: string; into?: string }>> = byWord({
  acha: { infinitive: 'stop' },
  ongeza: { noun: 'increase' },
  jibu: { noun: 'answer' },
  sikiliza: { noun: 'listen to' },
  ingia: { noun: 'enter', into: 'enter' },
  lenga: { infinitive: 'aim', into: 'aim' },
  elekea: { infinitive: 'be set' },
  fanikiwa: { infinitive: 'succeed in' },
  kosa: { infinitive: 'fail' },
  subiri: { noun: 'wait for' },
  kubali: { infinitive: 'agree' },
  kataa: { infinitive: 'refuse', noun: 'reject' },
  ugua: { noun: 'suffer from' },
});
/** What the passive of verbs with two objects says before the second one: walioambukizwa virusi, infected with the virus. */
const SECOND: Readonly<Record<string, string>> = byWord({
  ambukiza: 'with',
  jaza: 'with',
  fukuza: 'from',
  tuhumu: 'of',
  shutumu: 'of',
  nyima: '',
});

/** What kind of thing follows a verb. */
function follows(next: Item | undefined): 'infinitive' | 'noun' | 'into' | undefined {
  if (next?.kind === 'noun' || next?.kind === 'name' || next?.kind === 'determiner') return 'noun';
  if (next?.lemma === 'katika' || next?.lemma === 'kwenye') return 'into';
  return next?.grammar.tense === 'infinitive' ? 'infinitive' : undefined;
}

const FAR = 7;

/** Somebody is wanted to do what the next verb says. */
function isUrged({ items, at }: Sentence, { grammar: { object, extensions } }: Item): boolean {
  if (object === undefined || object === 'self' || extensions) return false;
  const verb = items.slice(at + 1, at + FAR).find((i) => i.kind === 'verb' || i.kind === 'sign' || i.kind === 'conjunction');
  return verb?.kind === 'verb' && (verb.grammar.tense === 'infinitive' || verb.grammar.tense === 'subjunctive');
}

function withObject(s: Sentence, item: Item): string {
  const { next } = s;
  const what = follows(next?.lemma === 'tu' ? s.items[s.at + 2] : next);
  const special = BY_OBJECT[item.lemma];
  // “amewataka wananchi kusubiri”: has urged them to wait.
  if (item.lemma === 'taka' && isUrged(s, item)) return 'urge';
  // “mvua imenyesha”: it is the rain that falls.
  if (item.lemma === 'nyesha' && s.open.at(-1)?.phrase.head.lemma === 'mvua') return 'fall';
  // “kituo kilifungwa”: what is no person is closed.
  const { subject = s.open.at(-1)?.phrase.animate === false ? 9 : undefined } = item.grammar;
  if (item.lemma === 'fungwa' && typeof subject === 'number' && subject > 2) return 'be closed';
  const passive = item.grammar.extensions?.at(-1) === 'passive';
  const english = what && (!passive || what === 'into') ? special?.[what] : undefined;
  const base = baseOf(english ? { ...item, english } : item);
  const second = passive && what === 'noun' && next?.lemma !== 'place' && !next?.grammar.locative ? SECOND[item.lemma] : undefined;
  // “anatuhumiwa kuiba”: of stealing.
  if (passive && what === 'infinitive' && /^(?:tuhumu|shutumu|shuku)$/.test(item.lemma)) return `${base} of`;
  return second ? `${base} ${second}` : base;
}

/** “kulipa gharama”, with an object of its own: pay them the costs; behind a preposition at the end. */
function joinObject(text: string, object: string, item: Item): string {
  const match = item.lemma.includes(' ') && item.english.includes(' ') ? /^((?:\w+ )*?)(\w+) ((?:(?:a|an|the) )?\w+)$/.exec(text) : null;
  return match && !PARTICLE.test(match[3]!) ? `${match[1]}${match[2]} ${object} ${match[3]}` : `${text} ${object}`;
}

const PARTICLE = /^(?:home|to|with|on|at|about|of|from|in|for|up|down|out|off|into|over|away|back|by|against)$/;

const ONESELF: Readonly<Record<string, string>> = { he: 'himself', she: 'herself', they: 'themselves' };

export function finishVerb(s: Sentence, item: Item, pronoun: string, text: string, form: Form): void {
  const owner = form.person === 'plural' ? 2 : 1;
  const own = (words: string) =>
    words.includes('one')
      ? words
          .replace(/\bone's\b/, possessive(owner, s.discourse))
          .replace(/\boneself\b/, ONESELF[form.person === 'singular' && s.discourse.gender ? s.discourse.gender : 'they']!)
      : words;
  const end = Math.max(item.end, s.items[s.at]!.end);
  const { bare, unsaid } = gives(s, item);
  const object = item.lemma === 'wa' || unsaid ? '' : objectText(s, item);
  const said = bare ? text.replace(/ (?:for|to)$/, '') : text;
  for (const part of [pronoun, own(object ? joinObject(said, object, item) : said)])
    s.writer.add({ text: part, start: item.start, end, known: item.known });
  s.form = form;
  s.open = [];
}

const GIVES =
  /^(?:pa|nyima|ambia|uliza|lipa|patia|onyesha|fundisha|kabidhi|tia|weka|letea|omba|andikia|pelekea|nunulia|toa|funza|wezesha)(?: |$)/;

/** The object concord as a pronoun, unless the object follows. */
function objectText(s: Sentence, item: Item): string {
  const { object } = item.grammar;
  if (object === undefined || object === 'self') return '';
  const ahead = s.next?.kind === 'adverb' ? s.items[s.at + 2] : s.next;
  const next = ahead?.kind === 'noun' && ahead.grammar.locative ? s.next : ahead;
  // “aliyasema hayo”: said this.
  if (s.next?.kind === 'demonstrative' && typeof object === 'number' && object > 2 && classesOf(s.next).includes(object)) return '';
  if (s.next?.kind === 'adjective' && typeof object === 'number' && classesOf(s.next).includes(object)) return '';
  if (next?.kind !== 'noun' && next?.kind !== 'name') return objectOf(object, s.discourse.gender);
  const classes = classesOf(next);
  // “kumwona bibi” sees her; “amempa kitabu” gives him the book.
  const human = next.grammar.animate === true || classes.length === 0;
  // “kuwasaidia familia”: a group is people too, unless the verb gives it to somebody.
  const goesTo = GIVES.test(item.lemma) || item.grammar.extensions?.includes('applicative') === true;
  const person = object === 1 || object === 2 ? human || (object === 2 && !goesTo && next === s.next) : typeof object === 'number';
  if (person || overlap([object], classes)) return '';
  return objectOf(object, s.discourse.gender);
}

const PREPOSED = /^(?:against|in|on|of|for|to|with|by|at|from|under) /;

/** What stands behind a fixed expression and belongs in front of its noun; how many items it takes. */
function modifierBehind(s: Sentence, article: string | undefined): { text: string; taken: number } | undefined {
  const { next } = s;
  const behind = s.items[s.at + 2];
  const described = (english: string) => (article === undefined || english === 'any' ? english : `${indefinite(english)} ${english}`);
  switch (next?.kind) {
    case 'possessive':
      return { text: possessive(next.grammar.possessor!, s.discourse), taken: 1 };
    case 'demonstrative':
      return { text: 'the', taken: 1 };
    case 'numeral':
      return { text: next.english, taken: 1 };
    case 'adjective':
      // “kinyume cha sheria”: against the law stands behind.
      return PREPOSED.test(next.english) ? undefined : { text: described(next.english), taken: 1 };
    case 'of': {
      const [english] = ATTRIBUTIVE[behind?.written.toLowerCase() ?? ''] ?? [];
      return english === undefined ? undefined : { text: described(english), taken: 2 };
    }
    default:
      return undefined;
  }
}

/** “wasilisha hoja yake”: what belongs to the noun of a fixed expression goes in front of it: table his motion. */
export function withModifier(s: Sentence, item: Item): Item {
  const match = item.lemma.includes(' ') ? /^(\w+(?: \w+)*?) (?:(a|an|the) )?(\w+)$/.exec(item.english) : null;
  if (!match || PARTICLE.test(match[3]!)) return item;
  const modifier = modifierBehind(s, match[2]);
  if (!modifier) return item;
  const taken = s.items.splice(s.at + 1, modifier.taken);
  return { ...item, english: `${match[1]} ${modifier.text} ${match[3]}`, end: taken.at(-1)!.end };
}
