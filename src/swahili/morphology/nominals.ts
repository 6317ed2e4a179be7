import type { GrammarBook } from '../grammar/grammar-book.ts';
import { isPlural } from '../grammar/numbering.ts';
import { type Lexicon, TRAIT, type WordEntry } from '../lexicon/lexicon.ts';
import type { Grammar, NounClass, Part, Reading } from '../types.ts';
import { adjectiveForm } from './adjectives.ts';
import { firstSense } from './stems.ts';
import type { Candidate } from './verbs.ts';

/** The letters that grown possessives end in. */
const GROWN_ENDS = 'eou';

interface AdjectiveForm {
  entry: WordEntry;
  classes: NounClass[];
}
const NO_FORMS: readonly AdjectiveForm[] = [];

/** Every form of the adjectives that agree, about two thousand, with the classes that it agrees with. */
function adjectiveForms(lexicon: Lexicon, book: GrammarBook): ReadonlyMap<string, readonly AdjectiveForm[]> {
  const forms = new Map<string, AdjectiveForm[]>();
  for (const entry of lexicon.agreeingAdjectives())
    for (const { class: nounClass } of book.classes.inOrder('adjective')) {
      const form = adjectiveForm(entry.key, nounClass, book);
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
  private readonly book: GrammarBook;
  private adjectives: ReadonlyMap<string, readonly AdjectiveForm[]> | undefined;

  constructor(lexicon: Lexicon, book: GrammarBook) {
    this.lexicon = lexicon;
    this.book = book;
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
      const pair = this.book.pairs.of(entry.pair);
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
    const pair = this.book.pairs.of(entry.pair);
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
    const parts = [...this.nounParts(bare, nounClass, entry), ...(suffix ? [suffix] : [])];
    found.push({ reading: reading(entry, parts, grammar), score: entry.frequency / 128 - (entry.traits & TRAIT.misspelling ? 0.2 : 0) });
  }

  /** Plurals, regular and written out; `suffix` is what the form had behind it. */
  private addPlurals(form: string, found: Candidate[], extra: Grammar, suffix?: Part): void {
    const whole = suffix ? form + suffix.text : form;
    for (const entry of this.lexicon.irregularPlurals(form))
      this.addNoun(entry, whole, this.book.pairs.of(entry.pair).plural!, extra, found, suffix);
    for (const length of [3, 2]) {
      const plural = form.slice(0, length);
      for (const singular of this.book.pairs.plurals.get(plural) ?? [])
        for (const entry of this.lexicon.wordsSpelled(singular, form, length))
          if (
            entry.pos === 'noun' &&
            this.book.pairs.of(entry.pair).plural &&
            this.book.pairs.regularPlural(entry.key, entry.pair) === form &&
            // wangu is “my” and no plural of mungu.
            this.lexicon.irregularPluralOf(entry.id) === undefined
          )
            this.addNoun(entry, whole, this.book.pairs.of(entry.pair).plural!, extra, found, suffix);
    }
  }

  /** -ni: nyumbani, in the house. */
  private addLocatives(form: string, found: Candidate[]): void {
    const bare = form.slice(0, -2);
    const suffix: Part = { text: 'ni', role: 'locative', gloss: 'in, at, to' };
    for (const entry of this.lexicon.wordsSpelled('', bare, 0)) {
      if (entry.pos !== 'noun') continue;
      const pair = this.book.pairs.of(entry.pair);
      this.addNoun(entry, form, pair.singular ?? pair.plural!, { locative: true }, found, suffix);
    }
    this.addPlurals(bare, found, { locative: true }, suffix);
  }

  private addAdjectives(form: string, found: Candidate[]): void {
    this.adjectives ??= adjectiveForms(this.lexicon, this.book);
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

  /** The class prefix and the stem of a noun, where the two can be told apart. */
  private nounParts(form: string, nounClass: NounClass, entry: WordEntry): Part[] {
    const pair = this.book.pairs.of(entry.pair);
    const gloss = firstSense(entry.gloss);
    // maji, maisha: what has no singular is not cut behind its ma-.
    const whole = nounClass === 6 && pair.singular === undefined;
    const { prefixes } = this.book.classes.row(nounClass);
    const prefix = whole ? undefined : prefixes.find((p) => form.startsWith(p) && form.length > p.length + 1);
    if (prefix === undefined) return [{ text: form, role: 'stem', gloss }];
    return [
      { text: prefix, role: 'class prefix', gloss: `class ${nounClass}, ${isPlural(nounClass) ? 'plural' : 'singular'}` },
      { text: form.slice(prefix.length), role: 'stem', gloss },
    ];
  }

  /** mwanangu, babake, mwenzao. */
  private addGrown(form: string, found: Candidate[]): void {
    if (!GROWN_ENDS.includes(form.at(-1)!)) return;
    for (const { suffix, possessor, english: gloss } of this.book.nouns.grown) {
      if (!form.endsWith(suffix)) continue;
      const bare = form.slice(0, -suffix.length);
      const lemma = this.book.nouns.kin.get(bare);
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

function reading(entry: WordEntry, parts: readonly Part[], grammar: Grammar): Reading {
  return { lemma: entry.lemma, pos: entry.pos, gloss: entry.gloss, parts, grammar, ...(entry.domain !== '' && { domain: entry.domain }) };
}
