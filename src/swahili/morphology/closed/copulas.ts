import type { Classes } from '../../grammar/classes.ts';
import type { Concord, Grammar, Part } from '../../types.ts';
import { relativeClass } from '../heads.ts';
import { type Forms, part } from './forms.ts';

interface Subject {
  text: string;
  concord: Concord;
  gloss: string;
  negative: string;
  /** Before -ko, -po, -mo: yuko. */
  locative: string;
}

const subjectsIn = (classes: Classes): Subject[] => [
  ...classes
    .inOrder('pronoun')
    .map((r) => ({ text: r.subject[0], concord: r.class, gloss: r.english, negative: r.negative, locative: r.there })),
  ...classes.persons.map((r) => ({
    text: r.subject[0],
    concord: r.person,
    gloss: r.english.subject,
    negative: r.negative,
    locative: r.subject[0],
  })),
];

const negativeParts = (negative: string, gloss: string): Part[] =>
  negative.startsWith('ha') && negative.length > 2
    ? [part('ha', 'negation', 'not'), part(negative.slice(2), 'subject', gloss)]
    : [part(negative, 'negation', `${gloss} … not`)];

/** Adds a form of kuwa; another subject with the same letters joins the reading that is there. */
type Add = (parts: readonly Part[], gloss: string, grammar: Grammar, score: number) => void;

const be = part('li', 'stem', 'be');
const notBe = part('si', 'negation', 'not');
const objectOf = (marker: string): Part => part(marker, 'object', marker === 'ye' ? 'him, her' : marker === 'o' ? 'them, it' : 'it, them');
/** What is spoken of is there, not had: pana, kuna, mna. */
const PLACES: ReadonlySet<Concord> = new Set([16, 17, 18]);

/** ana, hana, anayo, hanayo. */
function having({ concord, text, gloss, negative }: Subject, { relatives }: Classes, add: Add): void {
  const subject = part(text, 'subject', gloss);
  const not = negativeParts(negative, gloss);
  const na = part('na', 'stem', 'with: have');
  const grammar = { subject: concord, tense: 'present', possession: true } as const;
  const [yes, no] = PLACES.has(concord) ? ['there is, there are', 'there is no, there are no'] : ['have', 'not have'];
  add([subject, na], yes!, grammar, 1);
  add([...not, na], no!, { ...grammar, negative: true }, 1);
  for (const { text: marker, classes } of relatives) {
    add([subject, na, objectOf(marker)], yes!, { ...grammar, object: classes[0]! }, 0.6);
    add([...not, na, objectOf(marker)], no!, { ...grammar, negative: true, object: classes[0]! }, 0.6);
  }
}

/** aliye, asiye, aliyepo, aliyenacho, waliyonayo. */
function being({ concord, text, gloss }: Subject, { relatives }: Classes, add: Add): void {
  const subject = part(text, 'subject', gloss);
  for (const marker of relatives) {
    const relative = part(marker.text, 'relative', marker.english);
    const cls = relativeClass(marker, [concord]);
    const isOwn =
      cls === concord ||
      (marker.text === 'ye' && typeof concord === 'string') ||
      // -o also stands where the class asks for -yo or -lo: iliopo, lilioko.
      (marker.text === 'o' && concord !== 1);
    const grammar = { subject: concord, relative: cls, tense: 'timeless' } as const;
    if (isOwn) {
      add([subject, be, relative], 'who is, which is; (before na) who has, which has', grammar, 0.5);
      add([subject, notBe, relative], 'who is not, which is not; without', { ...grammar, negative: true }, 0.5);
      beingThere(subject, relative, grammar, add);
      for (const { text, classes } of relatives) {
        const had = [relative, part('na', 'stem', 'with'), part(text, 'object', 'it, them')];
        const having = { ...grammar, possession: true, object: classes[0]! };
        add([subject, be, ...had], 'who has, which has', having, 0.3);
        add([subject, notBe, ...had], 'who does not have, which does not have', { ...having, negative: true }, 0.3);
      }
    } else if (['po', 'ko', 'mo', 'vyo'].includes(marker.text)) {
      add([subject, be, relative], marker.text === 'vyo' ? 'as … is' : 'where … is', grammar, -0.6);
      add([subject, notBe, relative], 'who is not, which is not; without', { ...grammar, negative: true }, -0.6);
    } else {
      // What somebody has: nguvu waliyo nayo, waliyonayo.
      const had = { ...grammar, possession: true } as const;
      add([subject, be, relative], 'which … have', had, -0.6);
      add([subject, be, relative, part('na', 'stem', 'with: have'), part(marker.text, 'object', 'it, them')], 'which … have', had, 0.3);
    }
  }
}

/** aliyepo, asiyekuwemo: who is there. */
function beingThere(subject: Part, relative: Part, grammar: Grammar, add: Add): void {
  for (const text of ['po', 'ko', 'mo']) {
    const there = part(text, 'locative', text === 'mo' ? 'in it' : 'there');
    add([subject, be, relative, there], 'who is there, which exists; present, existing', { ...grammar, locative: true }, 0.5);
    add(
      [subject, notBe, relative, there],
      'who is not there, which does not exist; absent',
      { ...grammar, locative: true, negative: true },
      0.4,
    );
  }
}

/** angali, yungali. */
function still({ concord, text, gloss, locative }: Subject, add: Add): void {
  for (const letters of new Set([text, locative])) {
    const parts = [part(letters, 'subject', gloss), part('ngali', 'tense', 'still')];
    add(parts, 'be still', { subject: concord, tense: 'present' }, 0.4);
    add([...parts, part('po', 'locative', 'there')], 'be still (there)', { subject: concord, tense: 'present', locative: true }, 0.3);
  }
}

/** yuko, hayupo, imo, ikoje. */
function somewhere({ concord, gloss, negative, locative }: Subject, add: Add): void {
  const subject = part(locative, 'subject', gloss);
  const grammar = { subject: concord, tense: 'present', locative: true } as const;
  for (const [text, meaning] of [
    ['ko', 'be (somewhere)'],
    ['po', 'be (there), exist'],
    ['mo', 'be (in), be among'],
  ] as const) {
    const there = part(text, 'locative', 'there');
    add([subject, there], meaning, grammar, 0.7);
    add(
      [...negativeParts(concord === 1 ? 'hayu' : negative, gloss), there],
      meaning.replace(/be/g, 'not be'),
      { ...grammar, negative: true },
      0.6,
    );
  }
  add([subject, part('ko', 'locative', 'there'), part('je', 'enclitic', 'how')], 'how is, how are', grammar, 0.4);
}

/** “Be” and “have” without a verb: ana, hana, yuko, aliye, asiye. Their lemma is wa (kuwa). */
export function copulas(forms: Forms, classes: Classes): void {
  const add: Add = (parts, gloss, grammar, score) => forms.add('wa', 'verb', gloss, parts, grammar, score);
  for (const subject of subjectsIn(classes)) {
    having(subject, classes, add);
    being(subject, classes, add);
    still(subject, add);
    somewhere(subject, add);
  }
}
