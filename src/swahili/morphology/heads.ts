/**
 * Everything that may stand before the stem of a verb (and before its object concord), made from the tables once:
 * “walio-”, “hatuta-”, “ku-”. There are about 1,500; the analyser looks the beginnings of a word up among them, inflect() takes them as they are.
 */
import type { Classes, Pair, RelativeMarker } from '../grammar/classes.ts';
import type { GrammarBook } from '../grammar/grammar-book.ts';
import type { Final, TenseRow } from '../grammar/verbs.ts';
import type { Concord, Grammar, NounClass, Part } from '../types.ts';

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
  text: Pair;
  negative: string;
  concords: readonly Concord[];
  gloss: string;
}

/**
 * Subject concords with the same letters are one: i- is class 9 and class 4, and u- also “you”, but the negatives hau- and hu- differ.
 * The order is that of how often news means each.
 */
function subjects(classes: Classes, negative: boolean): Subject[] {
  const order = classes.likeliest('subject');
  const rows = [
    ...classes.rows.map((r) => ({
      concord: r.class as Concord,
      text: r.subject,
      negative: r.negative,
      gloss: r.english,
    })),
    ...classes.persons.map((r) => ({ concord: r.person as Concord, text: r.subject, negative: r.negative, gloss: r.english.subject })),
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

/** The class that a relative marker means beside these subjects: that of the subject where it can be, else its likeliest. */
export function relativeClass(marker: RelativeMarker, concords: readonly Concord[]): NounClass | 'manner' {
  const own = marker.classes.find((c) => concords.includes(c));
  return own ?? (marker.text === 'vyo' ? 'manner' : marker.classes[0]!);
}

/** Subjects whose vowel goes before a stem's vowel: twende, mwende. */
const MELTING: ReadonlySet<Concord> = new Set(['we', 'you all']);

export function makeHeads({ classes, verbs }: GrammarBook): Head[] {
  const heads: Head[] = [];
  const add: Add = ({ parts, grammar, final, keepsKu, weight, object = 'may', before = 'any' }) => {
    let text = '';
    for (const part of parts) text += part.text;
    heads.push({ text, parts, grammar, final, keepsKu, object, before, weight });
  };

  const rows = [false, true].map((negative) => verbs.tensesOf('plain').filter((row) => (row.negative === 'prefix') === negative));
  const everySubject = [
    ...subjects(classes, false).map((s) => [s, rows[0]!] as const),
    ...subjects(classes, true).map((s) => [s, rows[1]!] as const),
  ];
  for (const [subject, tenses] of everySubject) {
    const concord = { subject: subject.concords[0]!, ...(subject.concords.length > 1 && { subjects: subject.concords }) };
    for (const row of tenses) {
      const grammar: Grammar = {
        ...concord,
        tense: row.tense,
        ...(row.negative !== '' && { negative: true }),
        ...(row.completed && { completed: true }),
      };
      const before =
        row.negative === 'prefix' ? negativeParts(subject) : [{ text: subject.text[0], role: 'subject', gloss: subject.gloss } as const];
      const { final, keepsKu, weight } = row;
      const parts: Part[] = [...before, ...tenseParts(row)];
      const addBeforeVowel = (parts: readonly Part[]) => add({ parts, grammar, final, keepsKu, weight, object: 'never', before: 'vowel' });
      if (row.relative !== 'must') add({ parts, grammar, final, keepsKu, weight });
      if (row.relative !== '')
        for (const marker of classes.relatives)
          add({
            parts: [...parts, { text: marker.text, role: 'relative', gloss: marker.english }],
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
    for (const { tense, marker, gloss, weight } of verbs.tensesOf('short relative')) {
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
    for (const row of verbs.tensesOf('melted')) addMelted(row, subject, concord, add);
  }
  for (const row of verbs.tensesOf('no subject')) addHabitual(row, add);
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

/** The -a- of the simple present melts into the subject concord's vowel; headlines live on it: yalaani, aangazia. */
function addMelted({ tense, marker, gloss, weight }: TenseRow, subject: Subject, concord: Partial<Grammar>, add: Add): void {
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

function addHabitual({ tense, marker, gloss, weight, final, keepsKu }: TenseRow, add: Add): void {
  add({ parts: [{ text: marker, role: 'tense', gloss }], grammar: { tense }, final, keepsKu, weight });
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
