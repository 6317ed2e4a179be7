/**
 * Everything that may stand before the stem of a verb (and before its object concord), made from the tables once:
 * “walio-”, “hatuta-”, “ku-”. There are about 1,500; the analyser looks the beginnings of a word up among them, inflect() takes them as they are.
 */
import type { Concord, Grammar, NounClass, Part } from '../types.ts';
import { NOUN_CLASSES, negativeSubject, PERSONS } from './tables/noun-classes.ts';
import { type Final, HABITUAL, needsRelative, SHORT_RELATIVES, SIMPLE_PRESENT, TENSES, type TenseRow } from './tables/tenses.ts';

export interface Head {
  text: string;
  parts: readonly Part[];
  grammar: Grammar;
  final: Final;
  keepsKu: boolean;
  /** Whether an object concord may follow, must follow (imperatives with -e), or neither. */
  object: 'may' | 'must' | 'never';
  /** Stands only before a vowel (twende, kwenda), or only before a consonant. */
  before: 'any' | 'vowel';
  weight: number;
}

interface Subject {
  /** Before a consonant, before a vowel. */
  text: readonly [string, string];
  negative: string;
  concords: readonly Concord[];
  gloss: string;
}

/**
 * Subject concords with the same letters are one: i- is class 9 and class 4, and u- also “you”, but the negatives hau- and hu- differ.
 * The order is that of how often news means each.
 */
function subjects(negative: boolean): Subject[] {
  const order: Concord[] = [1, 2, 9, 10, 6, 3, 14, 11, 'I', 'we', 'you', 'you all', 5, 7, 8, 4, 17, 15, 16, 18];
  const rows = [
    ...NOUN_CLASSES.map((r) => ({
      concord: r.class as Concord,
      text: r.subject,
      negative: negativeSubject(r),
      gloss: r.english,
    })),
    ...PERSONS.map((r) => ({ concord: r.person as Concord, text: r.subject, negative: r.negative, gloss: r.english.subject })),
  ].sort((a, b) => order.indexOf(a.concord) - order.indexOf(b.concord));
  const grouped = new Map<string, Subject>();
  for (const { concord, text, negative: denied, gloss } of rows) {
    const key = negative ? denied : text[0];
    const known = grouped.get(key);
    if (!known) grouped.set(key, { text, negative: denied, concords: [concord], gloss });
    else
      grouped.set(key, {
        ...known,
        concords: [...known.concords, concord],
        gloss: known.gloss.split(', ').includes(gloss) ? known.gloss : `${known.gloss}, ${gloss}`,
      });
  }
  return [...grouped.values()];
}

export interface RelativeMarker {
  text: string;
  classes: readonly NounClass[];
  /** The standard spelling, where news also writes another: ambae, aliekuja. */
  standard?: string;
}

function relatives(): RelativeMarker[] {
  const order: NounClass[] = [1, 2, 9, 3, 14, 11, 10, 6, 4, 7, 8, 5, 16, 17, 18, 15];
  const grouped = new Map<string, NounClass[]>();
  for (const cls of order) {
    const { relative } = NOUN_CLASSES.find((r) => r.class === cls)!;
    grouped.set(relative, [...(grouped.get(relative) ?? []), cls]);
  }
  return [...[...grouped].map(([text, classes]) => ({ text, classes })), { text: 'e', classes: [1], standard: 'ye' }];
}

/** Relative markers with the classes that each stands for. */
export const RELATIVES: readonly RelativeMarker[] = relatives();

export const RELATIVE_GLOSS: Readonly<Record<string, string>> = {
  ye: 'who, whom',
  e: 'who, whom',
  po: 'when, where',
  ko: 'where',
  mo: 'in which',
  vyo: 'how, as, which',
};
export const relativeGloss = (marker: string): string => RELATIVE_GLOSS[marker] ?? 'which, who';

/** The class that a relative marker means beside these subjects: that of the subject where it can be, else its likeliest. */
export function relativeClass(marker: RelativeMarker, concords: readonly Concord[]): NounClass | 'manner' {
  const own = marker.classes.find((c) => concords.includes(c));
  return own ?? (marker.text === 'vyo' ? 'manner' : marker.classes[0]!);
}

/** Subjects whose vowel goes before a stem's vowel: twende, mwende. */
const MELTING: ReadonlySet<Concord> = new Set(['we', 'you all']);

export function makeHeads(): Head[] {
  const heads: Head[] = [];
  const add: Add = ({ parts, grammar, final, keepsKu, weight, object = 'may', before = 'any' }) => {
    let text = '';
    for (const part of parts) text += part.text;
    heads.push({ text, parts, grammar, final, keepsKu, object, before, weight });
  };

  const rows = [false, true].map((negative) => TENSES.filter((row) => (row.negative === 'prefix') === negative));
  const everySubject = [...subjects(false).map((s) => [s, rows[0]!] as const), ...subjects(true).map((s) => [s, rows[1]!] as const)];
  for (const [subject, tenses] of everySubject) {
    const concord = { subject: subject.concords[0]!, ...(subject.concords.length > 1 && { subjects: subject.concords }) };
    for (const row of tenses) {
      const grammar: Grammar = {
        ...concord,
        tense: row.tense,
        ...(row.negative && { negative: true }),
        ...(row.completed && { completed: true }),
      };
      const before =
        row.negative === 'prefix' ? negativeParts(subject) : [{ text: subject.text[0], role: 'subject', gloss: subject.gloss } as const];
      const { final, keepsKu, weight } = row;
      const parts: Part[] = [...before, ...tenseParts(row)];
      const addBeforeVowel = (parts: readonly Part[]) => add({ parts, grammar, final, keepsKu, weight, object: 'never', before: 'vowel' });
      if (!needsRelative(row)) add({ parts, grammar, final, keepsKu, weight });
      if (row.relative)
        for (const marker of RELATIVES)
          add({
            parts: [...parts, { text: marker.text, role: 'relative', gloss: relativeGloss(marker.text) }],
            grammar: { ...grammar, relative: relativeClass(marker, subject.concords) },
            final,
            keepsKu,
            weight: weight - (marker.classes.some((c) => subject.concords.includes(c)) ? 0.05 : 0.3) - (marker.standard ? 0.6 : 0),
          });
      // hakwenda, beside hakuenda.
      if (row.tense === 'past' && row.negative === 'prefix') addBeforeVowel([...before, { ...tenseParts(row)[0]!, text: 'kw' }]);
      if (row.tense === 'subjunctive' && row.marker === '' && MELTING.has(subject.concords[0]!))
        addBeforeVowel([{ text: subject.text[1], role: 'subject', gloss: subject.gloss }]);
    }
    if (tenses === rows[1]) continue;
    for (const { tense, marker, gloss, weight } of SHORT_RELATIVES) {
      const [own] = subject.concords;
      add({
        parts: [
          { text: subject.text[0], role: 'subject', gloss: subject.gloss },
          { text: marker, role: 'relative', gloss },
        ],
        grammar: { ...concord, tense, relative: typeof own === 'number' ? own : 1 },
        final: 'a',
        keepsKu: true,
        weight,
      });
    }
    addSimplePresent(subject, concord, add);
  }
  addWithoutSubject(add);
  return heads;
}

function negativeParts(subject: Subject): Part[] {
  if (subject.negative === 'ha') return [{ text: 'ha', role: 'negation', gloss: `not (${subject.gloss})` }];
  if (!subject.negative.startsWith('ha')) return [{ text: subject.negative, role: 'negation', gloss: `${subject.gloss} … not` }];
  return [
    { text: 'ha', role: 'negation', gloss: 'not' },
    { text: subject.negative.slice(2), role: 'subject', gloss: subject.gloss },
  ];
}

function tenseParts(row: TenseRow): Part[] {
  if (row.marker === '') return [];
  if (row.marker === 'si') return [{ text: 'si', role: 'negation', gloss: row.gloss }];
  return [{ text: row.marker, role: 'tense', gloss: row.gloss }];
}

type Add = (head: Omit<Head, 'text' | 'object' | 'before'> & Partial<Pick<Head, 'object' | 'before'>>) => void;

function addSimplePresent(subject: Subject, concord: Partial<Grammar>, add: Add): void {
  const { tense, marker, gloss, weight } = SIMPLE_PRESENT;
  const [, beforeVowel] = subject.text;
  const melted = beforeVowel === marker;
  add({
    parts: melted
      ? [{ text: marker, role: 'subject', gloss: `${subject.gloss}; ${gloss}` }]
      : [
          { text: beforeVowel, role: 'subject', gloss: subject.gloss },
          { text: marker, role: 'tense', gloss },
        ],
    grammar: { ...concord, tense },
    final: 'a',
    keepsKu: false,
    weight: weight - (melted ? 0 : typeof concord.subject === 'number' ? 0 : 0.6),
  });
}

function addWithoutSubject(add: Add): void {
  const infinitive = { text: 'ku', role: 'infinitive', gloss: 'to; …ing' } as const;
  const not = { text: 'to', role: 'negation', gloss: 'not' } as const;
  const grammar = { tense: 'infinitive', nounClass: 15 } as const;
  add({ parts: [infinitive], grammar, final: 'a', keepsKu: false, weight: 0 });
  add({ parts: [{ ...infinitive, text: 'kw' }], grammar, final: 'a', keepsKu: false, weight: 0, object: 'never', before: 'vowel' });
  add({ parts: [infinitive, not], grammar: { ...grammar, negative: true }, final: 'a', keepsKu: true, weight: -0.1 });
  add({
    parts: [infinitive, not, { text: 'ku', role: 'infinitive', gloss: '' }],
    grammar: { ...grammar, negative: true },
    final: 'a',
    keepsKu: false,
    weight: -0.1,
  });
  add({
    parts: [{ text: HABITUAL.marker, role: 'tense', gloss: HABITUAL.gloss }],
    grammar: { tense: HABITUAL.tense },
    final: 'a',
    keepsKu: false,
    weight: HABITUAL.weight,
  });
  // keshafika: “he has already arrived”, with the subject of amekwisha grown into it.
  add({
    parts: [
      { text: 'ke', role: 'subject', gloss: 'he, she' },
      { text: 'sha', role: 'tense', gloss: 'already' },
    ],
    grammar: { subject: 1, tense: 'perfect', completed: true },
    final: 'a',
    keepsKu: true,
    weight: -0.6,
  });
  add({ parts: [], grammar: { tense: 'imperative' }, final: 'a', keepsKu: false, weight: -1.2, object: 'never' });
  add({ parts: [], grammar: { tense: 'imperative' }, final: 'e', keepsKu: false, weight: -1.4, object: 'must' });
  add({
    parts: [{ text: 'ka', role: 'tense', gloss: 'go and' }],
    grammar: { tense: 'imperative' },
    final: 'e',
    keepsKu: false,
    weight: -1.8,
  });
}
