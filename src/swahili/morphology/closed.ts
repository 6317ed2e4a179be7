/**
 * The closed classes of the language, made from the noun-class table: demonstratives, possessives, -a of association, -ote, -enye, -enyewe, -ingine,
 * amba-, ndi-, si-, na- with pronouns, and the forms of “be” and “have” that are no verbs by their slots.
 * Source: Ashton, Swahili Grammar (1944); Mohamed, Modern Swahili Grammar (2001), for -ngine and the copulas.
 */
import type { Concord, Grammar, NounClass, Part, PartOfSpeech, Reading } from '../types.ts';
import { RELATIVES, relativeClass, relativeGloss } from './heads.ts';
import { NOUN_CLASSES, type NounClassRow, PERSONS, THIRD_POSSESSIVES } from './tables/noun-classes.ts';
import type { Candidate } from './verbs.ts';

/** Classes in the order of how often news means them, where one form fits several. */
const LIKELIEST: readonly NounClass[] = [9, 1, 2, 10, 6, 3, 14, 11, 5, 7, 8, 4, 17, 15, 16, 18];
const rows: readonly NounClassRow[] = [...NOUN_CLASSES].sort((a, b) => LIKELIEST.indexOf(a.class) - LIKELIEST.indexOf(b.class));
const LOCATIVE: ReadonlySet<NounClass> = new Set([15, 16, 17, 18]);

class Forms {
  readonly map = new Map<string, Candidate[]>();

  add(lemma: string, pos: PartOfSpeech, gloss: string, parts: readonly Part[], grammar: Grammar = {}, score = 1): void {
    const form = parts.map((p) => p.text).join('');
    let list = this.map.get(form);
    if (!list) this.map.set(form, (list = []));
    const same = list.find((c) => c.reading.lemma === lemma && c.reading.pos === pos && c.reading.gloss === gloss);
    if (same && grammar.nounClass !== undefined) {
      const known = same.reading.grammar;
      same.reading = {
        ...same.reading,
        grammar: { ...known, classes: [...new Set([...(known.classes ?? [known.nounClass!]), grammar.nounClass])] },
      };
      return;
    }
    const reading: Reading = { lemma, pos, gloss, parts, grammar };
    list.push({ reading, score });
  }
}

const part = (text: string, role: Part['role'], gloss: string): Part => ({ text, role, gloss });

function pronominals(forms: Forms): void {
  for (const row of rows) {
    const agreeing = { nounClass: row.class };
    const concord = (text: string) => part(text, 'concord', `class ${row.class}`);
    const { pronominal: p } = row;
    if (row.class !== 15 && row.class !== 17) forms.add('a', 'connective', 'of', [concord(p), part('a', 'stem', 'of')], agreeing, 3);
    row.demonstratives.forEach((form, i) => {
      const deixis = (['near', 'mentioned', 'far'] as const)[i]!;
      forms.add(
        form,
        LOCATIVE.has(row.class) ? 'adverb' : 'pronoun',
        demonstrativeGloss(row, i),
        [part(form, 'stem', demonstrativeGloss(row, i))],
        { ...agreeing, deixis },
        1.2,
      );
    });
    for (const { possessive, english, person } of PERSONS)
      forms.add(
        possessive,
        'pronoun',
        english.possessive,
        [concord(p), part(possessive, 'stem', english.possessive)],
        { ...agreeing, possessor: person },
        1,
      );
    for (const { possessor, stem, english } of THIRD_POSSESSIVES)
      forms.add(stem, 'pronoun', english, [concord(p), part(stem, 'stem', english)], { ...agreeing, possessor }, 1.8);
    // Before o the w of kw- and mw- is not heard: kote, mote.
    const beforeO = p === 'kw' || p === 'mw' ? p[0]! : p;
    forms.add('ote', 'adjective', row.plural ? 'all' : 'all, whole', [concord(beforeO), part('ote', 'stem', 'all')], agreeing, 1);
    const enye = row.class === 1 || row.class === 3 ? 'mw' : p;
    if (row.class !== 15 && row.class !== 17)
      forms.add('enye', 'adjective', 'having, with', [concord(enye), part('enye', 'stem', 'having')], agreeing, 0.8);
    forms.add(
      'enyewe',
      'adjective',
      row.class === 1 ? 'himself, herself, oneself' : row.plural ? 'themselves' : 'itself',
      [concord(enye), part('enyewe', 'stem', 'self')],
      agreeing,
      0.8,
    );
    for (const other of otherConcords(row)) {
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
        LOCATIVE.has(row.class) ? 'adverb' : 'pronoun',
        'that very, the same',
        [part(form, 'stem', 'that'), part(form, 'reduplication', 'very')],
        { ...agreeing, deixis: form === far ? 'far' : 'mentioned' },
        0.6,
      );
    const which = { 1: 'yupi', 2: 'wepi', 16: 'papi', 17: 'kupi' } as Partial<Record<NounClass, string>>;
    if (!LOCATIVE.has(row.class))
      forms.add('pi', 'pronoun', 'which', [part(which[row.class] ?? `${row.subject[0]}pi`, 'stem', 'which')], agreeing, 0.6);
  }
  forms.add('ote', 'adjective', 'all of us', [part('s', 'concord', 'we'), part('ote', 'stem', 'all')], {}, 0.8);
  forms.add('ote', 'adjective', 'all of you', [part('ny', 'concord', 'you all'), part('ote', 'stem', 'all')], {}, 0.8);
}

/** The concords before -ingine: those of an adjective with i-, the pronominal ones that news writes beside them, and the coast's -engine. */
function otherConcords(row: NounClassRow): string[] {
  const irregular: Partial<Record<NounClass, string[]>> = {
    1: ['mwi', 'mwe'],
    2: ['we'],
    3: ['mwi', 'wi', 'mwe'],
    4: ['mi'],
    5: ['li', 'ji', 'le', 'je'],
    6: ['me'],
    7: ['ki', 'che'],
    8: ['vi', 'vye', 'vyi'],
    9: ['nyi', 'yi', 'nye'],
    10: ['nyi', 'zi', 'nye'],
    11: ['mwi', 'wi', 'mwe'],
    14: ['mwi', 'wi', 'mwe'],
    15: ['kwi', 'kwe'],
    16: ['pe'],
    17: ['kwi', 'kwe'],
    18: ['mwi'],
  };
  return irregular[row.class] ?? [];
}

function demonstrativeGloss(row: NounClassRow, degree: number): string {
  if (row.class === 16) return ['here', 'there', 'there'][degree]!;
  if (row.class === 15 || row.class === 17) return ['here', 'there', 'over there'][degree]!;
  if (row.class === 18) return ['in here', 'in there', 'in there'][degree]!;
  return row.plural ? ['these', 'those, these (mentioned)', 'those'][degree]! : ['this', 'that, this (mentioned)', 'that'][degree]!;
}

function relativeWords(forms: Forms): void {
  for (const marker of RELATIVES) {
    const classes = { nounClass: marker.classes[0]!, ...(marker.classes.length > 1 && { classes: marker.classes }) };
    const relative = part(marker.text, 'relative', relativeGloss(marker.text));
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
    forms.add(`ndi${standard}`, 'copula', 'is (the very one), it is … that', [part('ndi', 'stem', 'it is'), relative], classes, 0.8);
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
  for (const [form, person] of [
    ['mi', 'I'],
    ['we', 'you'],
    ['si', 'we'],
    ['nyi', 'you all'],
  ] as const) {
    const { english } = PERSONS.find((r) => r.person === person)!;
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

interface Subject {
  text: string;
  concord: Concord;
  gloss: string;
  negative: string;
  /** Before -ko, -po, -mo: yuko. */
  locative: string;
}

const SUBJECTS: readonly Subject[] = [
  ...rows.map((r) => ({
    text: r.subject[0],
    concord: r.class,
    gloss: r.english,
    negative: r.class === 1 ? 'ha' : `ha${r.subject[0]}`,
    locative: r.class === 1 ? 'yu' : r.subject[0],
  })),
  ...PERSONS.map((r) => ({
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

/** “Be” and “have” without a verb: ana, hana, yuko, aliye, asiye. Their lemma is wa (kuwa). */
function copulas(forms: Forms): void {
  const add = (parts: Part[], gloss: string, grammar: Grammar, score: number) => {
    const form = parts.map((p) => p.text).join('');
    const known = forms.map.get(form)?.find((c) => c.reading.gloss === gloss && c.reading.lemma === 'wa');
    if (known) {
      const subjects = known.reading.grammar.subjects ?? [known.reading.grammar.subject!];
      known.reading = { ...known.reading, grammar: { ...known.reading.grammar, subjects: [...subjects, grammar.subject!] } };
    } else forms.add('wa', 'verb', gloss, parts, grammar, score);
  };
  for (const s of SUBJECTS) {
    const subject = part(s.text, 'subject', s.gloss);
    const not = negativeParts(s.negative, s.gloss);
    const having = part('na', 'stem', 'with: have');
    const have = { subject: s.concord, tense: 'present', possession: true } as const;
    const there = s.concord === 16 || s.concord === 17 || s.concord === 18;
    const haveGloss = there ? 'there is, there are' : 'have';
    const notGloss = there ? 'there is no, there are no' : 'not have';
    add([subject, having], haveGloss, have, 1);
    add([...not, having], notGloss, { ...have, negative: true }, 1);
    for (const marker of RELATIVES) {
      const object = part(marker.text, 'object', marker.text === 'ye' ? 'him, her' : marker.text === 'o' ? 'them, it' : 'it, them');
      add([subject, having, object], haveGloss, { ...have, object: marker.classes[0]! }, 0.6);
      add([...not, having, object], notGloss, { ...have, negative: true, object: marker.classes[0]! }, 0.6);
      const relative = part(marker.text, 'relative', relativeGloss(marker.text));
      const own = relativeClass(marker, [s.concord]);
      const isOwn =
        own === s.concord ||
        (marker.text === 'ye' && typeof s.concord === 'string') ||
        // -o also stands where the class asks for -yo or -lo: iliopo, lilioko.
        (marker.text === 'o' && s.concord !== 1);
      const place = ['po', 'ko', 'mo', 'vyo'].includes(marker.text);
      if (!isOwn && !place) {
        // What somebody has: nguvu waliyo nayo, waliyonayo.
        const had = { subject: s.concord, relative: own, tense: 'timeless', possession: true } as const;
        const with_ = part('na', 'stem', 'with: have');
        add([subject, part('li', 'stem', 'be'), relative], 'which … have', had, -0.6);
        add([subject, part('li', 'stem', 'be'), relative, with_, part(marker.text, 'object', 'it, them')], 'which … have', had, 0.3);
        continue;
      }
      const be = { subject: s.concord, relative: own, tense: 'timeless' } as const;
      const gloss = isOwn ? 'who is, which is; (before na) who has, which has' : marker.text === 'vyo' ? 'as … is' : 'where … is';
      add([subject, part('li', 'stem', 'be'), relative], gloss, be, isOwn ? 0.5 : -0.6);
      add(
        [subject, part('si', 'negation', 'not'), relative],
        'who is not, which is not; without',
        { ...be, negative: true },
        isOwn ? 0.5 : -0.6,
      );
      if (!isOwn) continue;
      for (const text of ['po', 'ko', 'mo']) {
        const there = part(text, 'locative', text === 'mo' ? 'in it' : 'there');
        const being = 'who is there, which exists; present, existing';
        const absent = 'who is not there, which does not exist; absent';
        add([subject, part('li', 'stem', 'be'), relative, there], being, { ...be, locative: true }, 0.5);
        add([subject, part('si', 'negation', 'not'), relative, there], absent, { ...be, locative: true, negative: true }, 0.4);
      }
      for (const other of RELATIVES)
        add(
          [subject, part('li', 'stem', 'be'), relative, part('na', 'stem', 'with'), part(other.text, 'object', 'it, them')],
          'who has, which has',
          { ...be, possession: true, object: other.classes[0]! },
          0.3,
        );
    }
    for (const text of new Set([s.text, s.locative])) {
      const still = [part(text, 'subject', s.gloss), part('ngali', 'tense', 'still')];
      add(still, 'be still', { subject: s.concord, tense: 'present' }, 0.4);
      add([...still, part('po', 'locative', 'there')], 'be still (there)', { subject: s.concord, tense: 'present', locative: true }, 0.3);
    }
    for (const [text, gloss] of [
      ['ko', 'be (somewhere)'],
      ['po', 'be (there), exist'],
      ['mo', 'be (in), be among'],
    ] as const) {
      add(
        [part(s.locative, 'subject', s.gloss), part(text, 'locative', 'there')],
        gloss,
        { subject: s.concord, tense: 'present', locative: true },
        0.7,
      );
      if (text === 'ko')
        add(
          [part(s.locative, 'subject', s.gloss), part(text, 'locative', 'there'), part('je', 'enclitic', 'how')],
          'how is, how are',
          { subject: s.concord, tense: 'present', locative: true },
          0.4,
        );
      const negative = s.concord === 1 ? 'hayu' : s.negative;
      add(
        [...negativeParts(negative, s.gloss), part(text, 'locative', 'there')],
        gloss.replace(/be/g, 'not be'),
        { subject: s.concord, tense: 'present', locative: true, negative: true },
        0.6,
      );
    }
  }
}

function particles(forms: Forms): void {
  const single = (form: string, pos: PartOfSpeech, gloss: string, score: number, grammar: Grammar = {}) =>
    forms.add(form, pos, gloss, [part(form, 'stem', gloss)], grammar, score);
  single('ni', 'copula', 'is, are', 2);
  single('si', 'copula', 'is not, are not', 1.2, { negative: true });
  single('na', 'conjunction', 'and; with', 2);
  single('na', 'preposition', 'by', 0.2);
  single('kwa', 'preposition', 'for, by, with; to; in', 2);
  single('kwenye', 'preposition', 'in, on, at', 1.5);
  single('penye', 'preposition', 'where there is, at', 0.5);
  single('kuwa', 'conjunction', 'that', 1);
}

/** Every form of the closed classes with its readings. */
export function closedForms(): ReadonlyMap<string, readonly Candidate[]> {
  const forms = new Forms();
  particles(forms);
  pronominals(forms);
  relativeWords(forms);
  copulas(forms);
  return forms.map;
}
