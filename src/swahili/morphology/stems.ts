import { HASH_SEED, hashStep } from '../compiled/strings.ts';
import type { RelativeMarker } from '../grammar/classes.ts';
import type { GrammarBook } from '../grammar/grammar-book.ts';
import type { VerbTables } from '../grammar/verbs.ts';
import type { Lexicon, VerbEntry } from '../lexicon/lexicon.ts';
import { isVowel } from '../text/letters.ts';
import type { Extension, Part } from '../types.ts';
import { type Ending, Extensions, type Piece, soundOf } from './extensions.ts';

/** A verb with its extensions and final vowel, from some place of a form to its end. */
export interface Stem {
  verb: VerbEntry;
  extensions: readonly Extension[];
  /** Where the whole has an English of its own: kuwepo. */
  gloss?: string;
  /** Of stem, extensions, final vowel and tail; made when first asked for, as most stems belong to no reading. */
  parts(): readonly Part[];
  /** `any`: an Arabic verb keeps its vowel in every mood. */
  final: 'a' | 'e' | 'i' | 'any';
  /** What follows the final vowel. */
  tail: string;
  /** Where that is a relative marker. */
  relative?: RelativeMarker | undefined;
  /** Whether the verb keeps ku- behind most tenses: alikuja; `may`: anakwenda, anaenda. */
  ku: '' | 'keeps' | 'may';
}

const NO_EXTENSIONS: readonly Extension[] = [];
const PLACE_TAIL = /^[ae](po|ko|mo)$/;
const FINAL_GLOSS = { a: '', e: 'wish, order', i: 'negative' } as const;

/** Stem and extension parts; an l that comes back belongs to the stem before it. */
function toParts(root: readonly Part[], pieces: readonly Piece[]): Part[] {
  const parts = root.map((p) => ({ ...p }));
  for (const { text, gloss } of pieces) {
    const last = parts.at(-1)!;
    if (text.length > 1 && text.startsWith('l') && isVowel(last.text.at(-1))) {
      last.text += 'l';
      parts.push({ text: text.slice(1), role: 'extension', gloss });
    } else parts.push({ text, role: 'extension', gloss });
  }
  return parts;
}

function tailParts(tail: string, relative: RelativeMarker | undefined): Part[] {
  if (tail === '') return [];
  if (tail === 'je') return [{ text: tail, role: 'enclitic', gloss: 'how' }];
  return [tail === 'ni' ? { text: tail, role: 'plural', gloss: 'you all' } : { text: tail, role: 'relative', gloss: relative!.english }];
}

const stemPart = (verb: VerbEntry, text: string): Part => ({ text, role: 'stem', gloss: firstSense(verb.gloss) });

/** kuwepo, kuwapo, kuwemo, kuweko: to be there. */
function addPlace(form: string, at: number, verb: VerbEntry, stems: Stem[]): void {
  const rest = form.slice(at);
  if (!PLACE_TAIL.test(rest)) return;
  const place = rest.slice(1);
  stems.push({
    verb,
    extensions: NO_EXTENSIONS,
    gloss: place === 'mo' ? 'be among, be in; including' : 'be there, be present, exist',
    parts: once(() => [
      stemPart(verb, verb.root),
      { text: rest[0]!, role: 'final vowel', gloss: '' },
      { text: place, role: 'locative', gloss: place === 'mo' ? 'in it' : 'there' },
    ]),
    final: 'any',
    tail: '',
    ku: 'keeps',
  });
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** What Extensions asks about a root, worked out once for each verb. */
interface RootShape {
  endsInVowel: boolean;
  mid: boolean;
  syllabic: boolean;
  irregularPassives: readonly string[];
  ku: Stem['ku'];
}

export class Stems {
  private readonly lexicon: Lexicon;
  private readonly tables: VerbTables;
  private readonly extensions: Extensions;
  private readonly irregularPassive: readonly Piece[];
  /** By the number of the verb. */
  private readonly shapes: RootShape[] = [];
  private readonly rootParts = new Map<VerbEntry, readonly Part[]>();

  constructor(lexicon: Lexicon, book: GrammarBook) {
    this.lexicon = lexicon;
    this.tables = book.verbs;
    this.extensions = new Extensions(book);
    this.irregularPassive = [this.extensions.piece('passive', 'w')];
  }

  /** Every verb that `form[from, …)` can be, with what follows its root. */
  find(form: string, from: number): Stem[] {
    const stems: Stem[] = [];
    let hash = HASH_SEED;
    const end = Math.min(form.length, from + LONGEST_ROOT);
    for (let to = from + 1; to < end; to++) {
      hash = hashStep(hash, form.charCodeAt(to - 1));
      for (const verb of this.lexicon.verbsWithRoot(form, from, to, hash)) this.finish(form, to, verb, stems);
    }
    return stems;
  }

  private finish(form: string, at: number, verb: VerbEntry, stems: Stem[]): void {
    const shape = this.shapeOf(verb);
    if (verb.final === 'a') this.finishBantu(form, at, verb, shape, stems);
    else this.finishArabic(form, at, verb, shape, stems);
  }

  private finishBantu(form: string, at: number, verb: VerbEntry, shape: RootShape, stems: Stem[]): void {
    const { endsInVowel, mid, syllabic, irregularPassives } = shape;
    const { root } = verb;
    if (verb.lemma === 'wa') addPlace(form, at, verb, stems);
    for (const irregular of irregularPassives) {
      if (!irregular.startsWith(root) || !form.startsWith(irregular.slice(root.length), at)) continue;
      const ending = this.extensions.endings.get(form.slice(at + irregular.length - root.length));
      if (ending) stems.push(this.stem(verb, irregular.slice(0, -1), this.irregularPassive, ending));
    }
    const ways = this.extensions.ways(form, at, { vowel: endsInVowel, mid: mid || !syllabic, longPassive: !syllabic });
    for (const { pieces, ending } of ways) stems.push(this.stem(verb, undefined, pieces, ending));
    if (syllabic) return;
    for (const { pieces, ending } of this.extensions.ways(form, at, { vowel: false, mid: false, longPassive: true }))
      if (pieces.length > 0) stems.push(this.stem(verb, undefined, pieces, ending));
  }

  /** An Arabic verb: its own vowel in every mood; before extensions -i and -e stay, -u goes or stays. */
  private finishArabic(form: string, at: number, verb: VerbEntry, { endsInVowel, mid, ku }: RootShape, stems: Stem[]): void {
    const { root, final } = verb;
    if (form[at] === final) {
      const tail = form.slice(at + 1);
      const relative = this.extensions.relative(tail);
      if (this.extensions.tails.has(tail))
        stems.push({
          verb,
          extensions: NO_EXTENSIONS,
          parts: once(() => [stemPart(verb, root + final), ...tailParts(tail, relative)]),
          final: 'any',
          tail,
          relative,
          ku,
        });
      const behind = { vowel: true, mid: final === 'e' || final === 'o', longPassive: true };
      for (const { pieces, ending } of this.extensions.ways(form, at + 1, behind)) {
        if (pieces.length > 0) stems.push(this.stem(verb, root + final, pieces, ending));
        else if (final !== 'u') stems.push(this.stem(verb, root, [this.extensions.piece('applicative', final)], ending));
      }
    }
    if (final === 'u')
      for (const { pieces, ending } of this.extensions.ways(form, at, { vowel: endsInVowel, mid, longPassive: true }))
        if (pieces.length > 0) stems.push(this.stem(verb, root, pieces, ending));
  }

  /** `stem` is the stem where it is not that of cut(). */
  private stem(verb: VerbEntry, stem: string | undefined, pieces: readonly Piece[], { final, tail }: Ending): Stem {
    const relative = tail === '' ? undefined : this.extensions.relative(tail);
    return {
      verb,
      extensions: pieces.length === 0 ? NO_EXTENSIONS : pieces.map((p) => p.extension),
      parts: once(() => [
        ...toParts(stem === undefined ? this.cut(verb) : [stemPart(verb, stem)], pieces),
        { text: final, role: 'final vowel', gloss: FINAL_GLOSS[final] },
        ...tailParts(tail, relative),
      ]),
      final,
      tail,
      relative,
      ku: this.shapeOf(verb).ku,
    };
  }

  private shapeOf(verb: VerbEntry): RootShape {
    return (this.shapes[verb.id] ??= {
      ...soundOf(verb.root),
      irregularPassives: this.tables.irregularPassives(verb.lemma),
      ku: this.tables.keepsKu(verb.lemma) ? (this.tables.mayDropKu(verb.lemma) ? 'may' : 'keeps') : '',
    });
  }

  /** The parts of a verb's root: those of the simpler verb that explains it, with the extensions between; causatives stay whole. */
  cut(verb: VerbEntry): readonly Part[] {
    const known = this.rootParts.get(verb);
    if (known) return known;
    const whole: Part[] = [{ text: verb.root, role: 'stem', gloss: firstSense(verb.gloss) }];
    this.rootParts.set(verb, whole);
    const { base } = verb;
    if (!base || base === verb || verb.final !== 'a') return whole;
    const found: Stem[] = [];
    const lemma = verb.root + verb.final;
    // What an Arabic base keeps of its own vowel is found from the root on, like every other extension.
    if (lemma.startsWith(base.root)) this.finish(lemma, base.root.length, base, found);
    const way = found
      .filter((s) => s.tail === '' && s.extensions.length > 0 && !s.extensions.includes('causative'))
      .sort((a, b) => a.extensions.length - b.extensions.length)[0];
    const cut = way ? way.parts().slice(0, -1) : whole;
    this.rootParts.set(verb, cut);
    return cut;
  }
}

const LONGEST_ROOT = 24;

export const firstSense = (gloss: string): string => {
  const end = gloss.indexOf(';');
  return end < 0 ? gloss : gloss.slice(0, end);
};
