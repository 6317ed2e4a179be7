import { type Lexicon, TRAIT, type WordEntry } from '../lexicon/lexicon.ts';
import type { Concord, Grammar, NounClass, Part, Reading } from '../types.ts';
import { ADJECTIVE_CLASSES, adjectiveForm } from './adjectives.ts';
import { firstSense } from './stems.ts';
import { CLASS_PAIRS, nounClassRow, regularPlural } from './tables/noun-classes.ts';
import type { Candidate } from './verbs.ts';

/** Plural prefixes with the singular ones that they may stand for: what regularPlural() does, backwards. */
const PLURALS = new Map<string, readonly string[]>();
for (const { regular } of Object.values(CLASS_PAIRS))
  for (const [singular, plural] of regular ?? []) {
    const known = PLURALS.get(plural) ?? [];
    if (plural !== '' && !known.includes(singular)) PLURALS.set(plural, [...known, singular]);
  }

/** Possessives that grow onto words for kin and companions: babake, mwanangu. Source: Ashton, Swahili Grammar (1944). */
const GROWN: readonly (readonly [string, Concord, string])[] = [
  ['angu', 'I', 'my'],
  ['ako', 'you', 'your'],
  ['ake', 1, 'his, her'],
  ['etu', 'we', 'our'],
  ['enu', 'you all', 'your (plural)'],
  ['ao', 2, 'their'],
  ['ngu', 'I', 'my'],
  ['ko', 'you', 'your'],
  ['ke', 1, 'his, her'],
  ['mie', 'I', 'my'],
  ['ye', 1, 'his, her'],
  ['we', 1, 'his, her'],
  ['e', 1, 'his, her'],
  ['ie', 1, 'his, her'],
  ['ze', 1, 'his, her'],
  ['o', 'you', 'your'],
  ['io', 'you', 'your'],
];
/** The letters that these end in. */
const GROWN_ENDS = 'eou';
/** What possessives grow onto, with its lemma: some are cut short before them. */
const KIN: ReadonlyMap<string, string> = new Map([
  ...'baba mama mwana ndugu dada kaka babu bibi shangazi mjomba mume mke mwenzi mpenzi rafiki jirani binti wifi shemeji mkwe mtoto nyanya mpenzi'
    .split(' ')
    .map((word) => [word, word] as const),
  ['mwenz', 'mwenzi'],
  ['wenz', 'mwenzi'],
  ['mum', 'mume'],
  ['mk', 'mke'],
  ['wak', 'mke'],
  ['waum', 'mume'],
  ['wan', 'mwana'],
  ['wake', 'mke'],
  ['waume', 'mume'],
  ['wana', 'mwana'],
  ['wenzi', 'mwenzi'],
  ['watoto', 'mtoto'],
  ['bint', 'binti'],
  ['wapenzi', 'mpenzi'],
]);

interface AdjectiveForm {
  entry: WordEntry;
  classes: NounClass[];
}
const NO_FORMS: readonly AdjectiveForm[] = [];

/** Every form of the adjectives that agree, about two thousand, with the classes that it agrees with. */
function adjectiveForms(lexicon: Lexicon): ReadonlyMap<string, readonly AdjectiveForm[]> {
  const forms = new Map<string, AdjectiveForm[]>();
  for (const entry of lexicon.agreeingAdjectives())
    for (const nounClass of ADJECTIVE_CLASSES) {
      const form = adjectiveForm(entry.key, nounClass);
      const same = forms.get(form);
      const known = same?.find((f) => f.entry === entry);
      if (known) known.classes.push(nounClass);
      else if (same) same.push({ entry, classes: [nounClass] });
      else forms.set(form, [{ entry, classes: [nounClass] }]);
    }
  return forms;
}

export class Nominals {
  private readonly lexicon: Lexicon;
  private adjectives: ReadonlyMap<string, readonly AdjectiveForm[]> | undefined;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** Everything that a lower-case form can be without being a verb. */
  analyse(form: string): Candidate[] {
    const found: Candidate[] = [];
    for (const entry of this.lexicon.wordsSpelled('', form, 0)) this.addWord(entry, form, found);
    this.addPlurals(form, found, {});
    this.addAdjectives(form, found);
    if (form.endsWith('ni') && form.length > 4) this.addLocatives(form, found);
    this.addGrown(form, found);
    return found;
  }

  private addWord(entry: WordEntry, form: string, found: Candidate[]): void {
    if (entry.pos === 'adjective' && entry.traits & TRAIT.agreeing) return;
    if (entry.pos === 'noun') {
      const pair = CLASS_PAIRS[entry.pair]!;
      const nounClass = pair.singular ?? pair.plural!;
      this.addNoun(entry, form, nounClass, {}, found);
      // A plural with the same form (nchi, nchi) is the same reading of both classes.
      return;
    }
    found.push({
      reading: reading(entry, [{ text: form, role: 'stem', gloss: firstSense(entry.gloss) }], {}),
      score: entry.frequency / 128 + (entry.pos === 'foreign' ? -2 : 0.5),
    });
  }

  private addNoun(entry: WordEntry, form: string, nounClass: NounClass, extra: Grammar, found: Candidate[], suffix?: Part): void {
    const pair = CLASS_PAIRS[entry.pair]!;
    const both = pair.singular === 9 && pair.plural === 10 && nounClass === 9;
    const animate = (entry.traits & TRAIT.animate) !== 0 || nounClass === 1 || nounClass === 2;
    const grammar: Grammar = {
      nounClass,
      ...(both && { classes: [9, 10] as const }),
      ...(animate && { animate }),
      ...(entry.traits & TRAIT.mass && { mass: true }),
      ...extra,
    };
    const bare = suffix ? form.slice(0, form.length - suffix.text.length) : form;
    const parts = [...nounParts(bare, nounClass, entry), ...(suffix ? [suffix] : [])];
    found.push({ reading: reading(entry, parts, grammar), score: entry.frequency / 128 - (entry.traits & TRAIT.misspelling ? 0.2 : 0) });
  }

  /** Plurals, regular and written out; `suffix` is what the form had behind it. */
  private addPlurals(form: string, found: Candidate[], extra: Grammar, suffix?: Part): void {
    const whole = suffix ? form + suffix.text : form;
    for (const entry of this.lexicon.irregularPlurals(form))
      this.addNoun(entry, whole, CLASS_PAIRS[entry.pair]!.plural!, extra, found, suffix);
    for (const length of [3, 2]) {
      const plural = form.slice(0, length);
      for (const singular of PLURALS.get(plural) ?? [])
        for (const entry of this.lexicon.wordsSpelled(singular, form, length))
          if (
            entry.pos === 'noun' &&
            CLASS_PAIRS[entry.pair]!.plural &&
            regularPlural(entry.key, entry.pair) === form &&
            // wangu is “my” and no plural of mungu.
            this.lexicon.irregularPluralOf(entry.id) === undefined
          )
            this.addNoun(entry, whole, CLASS_PAIRS[entry.pair]!.plural!, extra, found, suffix);
    }
  }

  /** -ni: nyumbani, in the house. */
  private addLocatives(form: string, found: Candidate[]): void {
    const bare = form.slice(0, -2);
    const suffix: Part = { text: 'ni', role: 'locative', gloss: 'in, at, to' };
    for (const entry of this.lexicon.wordsSpelled('', bare, 0)) {
      if (entry.pos !== 'noun') continue;
      const pair = CLASS_PAIRS[entry.pair]!;
      this.addNoun(entry, form, pair.singular ?? pair.plural!, { locative: true }, found, suffix);
    }
    this.addPlurals(bare, found, { locative: true }, suffix);
  }

  private addAdjectives(form: string, found: Candidate[]): void {
    this.adjectives ??= adjectiveForms(this.lexicon);
    for (const { entry, classes } of this.adjectives.get(form) ?? NO_FORMS) {
      const grammar: Grammar = { nounClass: classes[0]!, ...(classes.length > 1 && { classes }) };
      let shared = 0;
      while (
        shared < entry.key.length &&
        shared < form.length &&
        form[form.length - 1 - shared] === entry.key[entry.key.length - 1 - shared]
      )
        shared++;
      const prefix = form.slice(0, form.length - shared);
      const gloss = firstSense(entry.gloss);
      const parts: Part[] = [
        ...(prefix ? [{ text: prefix, role: 'concord', gloss: `class ${classes.join(', ')}` } as const] : []),
        { text: form.slice(prefix.length), role: 'stem', gloss },
      ];
      found.push({ reading: reading(entry, parts, grammar), score: entry.frequency / 128 + 0.1 });
    }
  }

  /** mwanangu, babake, mwenzao. */
  private addGrown(form: string, found: Candidate[]): void {
    if (!GROWN_ENDS.includes(form.at(-1)!)) return;
    for (const [suffix, possessor, gloss] of GROWN) {
      if (!form.endsWith(suffix)) continue;
      const bare = form.slice(0, -suffix.length);
      const lemma = KIN.get(bare);
      if (!lemma) continue;
      // Only what ends in a vowel takes the shortest ones: mwanae, mkeo.
      if ((suffix === 'e' && !bare.endsWith('a')) || (suffix === 'o' && !/[aei]$/.test(bare))) continue;
      // What is a word of its own is that word: kakao is cocoa.
      if (suffix === 'o' && this.lexicon.wordsSpelled('', form, 0).length > 0) continue;
      const plural = bare.startsWith('w');
      for (const entry of this.lexicon.wordsSpelled('', lemma, 0)) {
        if (entry.pos !== 'noun') continue;
        const parts: Part[] = [
          { text: bare, role: 'stem', gloss: firstSense(entry.gloss) },
          { text: suffix, role: 'possessive', gloss },
        ];
        found.push({
          reading: reading(entry, parts, { nounClass: plural ? 2 : 1, animate: true, possessor }),
          score: plural && suffix !== 'e' ? 0.5 : 1.5,
        });
        return;
      }
    }
  }
}

/** The class prefix and the stem of a noun, where the two can be told apart. */
function nounParts(form: string, nounClass: NounClass, entry: WordEntry): Part[] {
  const pair = CLASS_PAIRS[entry.pair]!;
  const gloss = firstSense(entry.gloss);
  const row = nounClassRow(nounClass);
  const plural = nounClass === pair.plural && pair.singular !== undefined;
  const prefixes: Partial<Record<NounClass, readonly string[]>> = {
    1: ['mw', 'm'],
    2: ['wa', 'w'],
    3: ['mw', 'm'],
    4: ['mi'],
    6: plural ? ['ma'] : [],
    7: ['ki', 'ch'],
    8: ['vi', 'vy'],
    11: ['u'],
    14: ['u'],
  };
  const prefix = (prefixes[nounClass] ?? []).find((p) => form.startsWith(p) && form.length > p.length + 1);
  if (!prefix) return [{ text: form, role: 'stem', gloss }];
  return [
    { text: prefix, role: 'class prefix', gloss: `class ${nounClass}, ${row.plural ? 'plural' : 'singular'}` },
    { text: form.slice(prefix.length), role: 'stem', gloss },
  ];
}

function reading(entry: WordEntry, parts: readonly Part[], grammar: Grammar): Reading {
  return { lemma: entry.lemma, pos: entry.pos, gloss: entry.gloss, parts, grammar, ...(entry.domain !== '' && { domain: entry.domain }) };
}
