import type { Lexicon, VerbEntry } from '../lexicon/lexicon.ts';
import { HASH_SEED, hashStep } from '../lexicon/strings.ts';
import type { Extension, Part } from '../types.ts';
import { RELATIVES, relativeGloss } from './heads.ts';
import { EXTENSION_ORDERS, EXTENSIONS, IRREGULAR_PASSIVES } from './tables/extensions.ts';

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
  /** What follows the final vowel: nothing, the plural -ni of imperatives and objects, the -je of “how?”, or a relative marker. */
  tail: string;
}

interface Ending {
  final: 'a' | 'e' | 'i';
  tail: string;
}

const NO_EXTENSIONS: readonly Extension[] = [];
const PLACE_TAIL = /^[ae](po|ko|mo)$/;
const PASSIVE_GLOSS = 'be …ed (by)';
const FINAL_GLOSS = { a: '', e: 'wish, order', i: 'negative' } as const;
const MID = /[eo][^aeiou]*$/;
const VOWEL = /[aeiou]$/;
const HAS_VOWEL = /[aeiou]/;
const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter);

const TAILS = ['', 'ni', 'je', ...RELATIVES.map((r) => r.text)];
const ENDINGS = new Map<string, Ending>(
  (['a', 'e', 'i'] as const).flatMap((final) =>
    (final === 'a' ? TAILS : ['', 'ni', 'je']).map((tail) => [final + tail, { final, tail }] as const),
  ),
);
const TAIL_SET = new Set(TAILS);
const LONGEST_ENDING = 4;

const CODES: Readonly<Record<Extension, string>> = {
  applicative: 'A',
  causative: 'C',
  stative: 'S',
  reciprocal: 'R',
  passive: 'P',
  reversive: 'V',
};
const ORDER_BEGINNINGS = new Set(EXTENSION_ORDERS.flatMap((o) => [...o].map((_, i) => o.slice(0, i + 1))));
const ORDERS = new Set(EXTENSION_ORDERS);

/** An extension as it sounds in one place, with what the next step of extend() asks of it. */
interface Piece {
  extension: Extension;
  code: string;
  text: string;
  gloss: string;
  endsInVowel: boolean;
  /** Whether mid vowels follow; undefined where it has no vowel of its own to say so. */
  mid: boolean | undefined;
}

const piece = (extension: Extension, text: string, gloss: string): Piece => ({
  extension,
  code: CODES[extension],
  text,
  gloss,
  endsInVowel: VOWEL.test(text),
  mid: HAS_VOWEL.test(text) ? MID.test(text) || text.endsWith('e') : undefined,
});

/** The extensions by the code of the letter that they begin with, as they sound with a high vowel and with a mid one. */
function byFirstLetter(place: 'afterConsonant' | 'afterVowel', height: 0 | 1): readonly (readonly Piece[] | undefined)[] {
  const found: Piece[][] = [];
  for (const { extension, gloss, [place]: pairs } of EXTENSIONS)
    for (const pair of pairs) {
      const text = pair[height];
      (found[text.charCodeAt(0)] ??= []).push(piece(extension, text, gloss));
    }
  return found;
}
const AFTER_CONSONANT = [byFirstLetter('afterConsonant', 0), byFirstLetter('afterConsonant', 1)] as const;
const AFTER_VOWEL = [byFirstLetter('afterVowel', 0), byFirstLetter('afterVowel', 1)] as const;

/** Extensions and ending behind a root. */
interface Way {
  pieces: readonly Piece[];
  ending: Ending;
}
const NO_PIECES: readonly Piece[] = [];

/** Adds the extensions and the ending from `at` on, in every way that the tables allow. */
function extend(
  form: string,
  at: number,
  vowelBefore: boolean,
  mid: boolean,
  longPassive: boolean,
  ways: Way[],
  order = '',
  pieces = NO_PIECES,
): void {
  if (form.length - at <= LONGEST_ENDING && (order === '' || ORDERS.has(order))) {
    const ending = ENDINGS.get(form.slice(at));
    if (ending) ways.push({ pieces, ending });
  }
  const beginning = (vowelBefore ? AFTER_VOWEL : AFTER_CONSONANT)[mid ? 1 : 0][form.charCodeAt(at)];
  if (!beginning) return;
  for (const piece of beginning) {
    const { text } = piece;
    if (!form.startsWith(text, at)) continue;
    if (piece.extension === 'passive' && !vowelBefore && text.length > 1 && !longPassive) continue;
    const next = order + piece.code;
    if (ORDER_BEGINNINGS.has(next))
      extend(form, at + text.length, piece.endsInVowel, piece.mid ?? mid, false, ways, next, [...pieces, piece]);
  }
}

const IRREGULAR_PASSIVE = [piece('passive', 'w', PASSIVE_GLOSS)];

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

function endParts({ final, tail }: Ending): Part[] {
  return [{ text: final, role: 'final vowel', gloss: FINAL_GLOSS[final] }, ...tailParts(tail)];
}

function tailParts(tail: string): Part[] {
  if (tail === '') return [];
  if (tail === 'je') return [{ text: tail, role: 'enclitic', gloss: 'how' }];
  return [tail === 'ni' ? { text: tail, role: 'plural', gloss: 'you all' } : { text: tail, role: 'relative', gloss: relativeGloss(tail) }];
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
  });
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** What extend() asks about a root, worked out once for each verb. */
interface RootShape {
  endsInVowel: boolean;
  mid: boolean;
  syllabic: boolean;
  irregularPassives: readonly string[];
}

export class Stems {
  private readonly lexicon: Lexicon;
  /** By the number of the verb. */
  private readonly shapes: RootShape[] = [];
  private readonly rootParts = new Map<VerbEntry, readonly Part[]>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
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
    const { root, final } = verb;
    const { endsInVowel, mid, syllabic, irregularPassives } = this.shapeOf(verb);
    const ways: Way[] = [];
    if (final === 'a') {
      if (verb.lemma === 'wa') addPlace(form, at, verb, stems);
      for (const irregular of irregularPassives) {
        if (!irregular.startsWith(root) || !form.startsWith(irregular.slice(root.length), at)) continue;
        const ending = ENDINGS.get(form.slice(at + irregular.length - root.length));
        if (ending) stems.push(this.stem(verb, irregular.slice(0, -1), IRREGULAR_PASSIVE, ending));
      }
      extend(form, at, endsInVowel, mid || !syllabic, !syllabic, ways);
      for (const { pieces, ending } of ways) stems.push(this.stem(verb, undefined, pieces, ending));
      if (syllabic) return;
      ways.length = 0;
      extend(form, at, false, false, true, ways);
      for (const { pieces, ending } of ways) if (pieces.length > 0) stems.push(this.stem(verb, undefined, pieces, ending));
      return;
    }
    // An Arabic verb: its own vowel in every mood; before extensions -i and -e stay, -u goes or stays.
    if (form[at] === final) {
      const tail = form.slice(at + 1);
      if (TAIL_SET.has(tail))
        stems.push({
          verb,
          extensions: NO_EXTENSIONS,
          parts: once(() => [stemPart(verb, root + final), ...tailParts(tail)]),
          final: 'any',
          tail,
        });
      extend(form, at + 1, true, final === 'e' || final === 'o', true, ways);
      for (const { pieces, ending } of ways) {
        if (pieces.length > 0) stems.push(this.stem(verb, root + final, pieces, ending));
        else if (final !== 'u') stems.push(this.stem(verb, root, [piece('applicative', final, EXTENSIONS[0]!.gloss)], ending));
      }
    }
    if (final === 'u') {
      ways.length = 0;
      extend(form, at, endsInVowel, mid, true, ways);
      for (const { pieces, ending } of ways) if (pieces.length > 0) stems.push(this.stem(verb, root, pieces, ending));
    }
  }

  /** `stem` is the stem where it is not that of cut(). */
  private stem(verb: VerbEntry, stem: string | undefined, pieces: readonly Piece[], ending: Ending): Stem {
    return {
      verb,
      extensions: pieces.length === 0 ? NO_EXTENSIONS : pieces.map((p) => p.extension),
      parts: once(() => [...toParts(stem === undefined ? this.cut(verb) : [stemPart(verb, stem)], pieces), ...endParts(ending)]),
      final: ending.final,
      tail: ending.tail,
    };
  }

  private shapeOf(verb: VerbEntry): RootShape {
    return (this.shapes[verb.id] ??= {
      endsInVowel: VOWEL.test(verb.root),
      mid: MID.test(verb.root),
      syllabic: HAS_VOWEL.test(verb.root),
      irregularPassives: IRREGULAR_PASSIVES[verb.lemma] ?? [],
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
