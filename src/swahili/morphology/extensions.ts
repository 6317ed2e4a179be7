import type { RelativeMarker } from '../grammar/classes.ts';
import type { GrammarBook } from '../grammar/grammar-book.ts';
import type { ExtensionRow } from '../grammar/verbs.ts';
import type { Extension } from '../types.ts';

/** What stands at the end of a verb: the final vowel, and perhaps a tail. */
export interface Ending {
  final: 'a' | 'e' | 'i';
  /** Nothing, the plural -ni of imperatives and objects, the -je of “how?”, or a relative marker. */
  tail: string;
}

/** An extension as it sounds in one place, with what the next step asks of it. */
export interface Piece {
  extension: Extension;
  text: string;
  gloss: string;
  endsInVowel: boolean;
  /** Whether mid vowels follow; undefined where it has no vowel of its own to say so. */
  mid: boolean | undefined;
}

/** Extensions and ending behind a root. */
export interface Way {
  pieces: readonly Piece[];
  ending: Ending;
}

/** The place behind a root from which extensions are sought. */
export interface Behind {
  /** Whether a vowel stands before, and whether it is a mid one (e, o): the extensions' own vowels follow it. */
  vowel: boolean;
  mid: boolean;
  /** Whether the long passive -iw-, -ew- may stand behind a consonant. */
  longPassive: boolean;
}

/** Pieces by the code of the letter that they begin with. */
type ByLetter = readonly (readonly Piece[] | undefined)[];

const MID = /[eo][^aeiou]*$/;
const VOWEL = /[aeiou]$/;
const HAS_VOWEL = /[aeiou]/;
const LONGEST_ENDING = 4;
const NO_PIECES: readonly Piece[] = [];

/** How the vowels and consonants of a root or an extension act on what follows. */
export const soundOf = (text: string) => ({ endsInVowel: VOWEL.test(text), mid: MID.test(text), syllabic: HAS_VOWEL.test(text) });

/**
 * What may follow a verb's root: extensions in the orders of the tables, with vowel harmony and the l that comes back, then the ending.
 * Source: Ashton, Swahili Grammar (1944), the derivative verbs; Schadeberg, A Sketch of Swahili Morphology (1992), for their order.
 */
export class Extensions {
  /** Tails of -a and of verbs that keep their vowel. */
  readonly tails: ReadonlySet<string>;
  readonly endings: ReadonlyMap<string, Ending>;
  private readonly relatives: ReadonlyMap<string, RelativeMarker>;
  private readonly glosses: ReadonlyMap<Extension, string>;
  private readonly orders: ReadonlySet<string>;
  private readonly beginnings: ReadonlySet<string>;
  /** With a high vowel, with a mid one. */
  private readonly afterConsonant: readonly [ByLetter, ByLetter];
  private readonly afterVowel: readonly [ByLetter, ByLetter];

  constructor({ classes, verbs }: GrammarBook) {
    this.relatives = new Map(classes.relatives.map((marker) => [marker.text, marker]));
    const tails = ['', 'ni', 'je', ...this.relatives.keys()];
    this.tails = new Set(tails);
    this.endings = new Map(
      (['a', 'e', 'i'] as const).flatMap((final) =>
        (final === 'a' ? tails : ['', 'ni', 'je']).map((tail) => [final + tail, { final, tail }] as const),
      ),
    );
    this.glosses = new Map(verbs.extensions.map((row) => [row.extension, row.gloss]));
    this.orders = new Set(verbs.orders.map(codeOf));
    this.beginnings = new Set(verbs.orders.flatMap((order) => order.map((_, i) => codeOf(order.slice(0, i + 1)))));
    const byLetter = (after: ExtensionRow['after'], height: 'high' | 'mid'): ByLetter => {
      const found: Piece[][] = [];
      for (const row of verbs.extensions)
        if (row.after === after) (found[row[height].charCodeAt(0)] ??= []).push(this.piece(row.extension, row[height]));
      return found;
    };
    this.afterConsonant = [byLetter('consonant', 'high'), byLetter('consonant', 'mid')];
    this.afterVowel = [byLetter('vowel', 'high'), byLetter('vowel', 'mid')];
  }

  piece(extension: Extension, text: string): Piece {
    const { endsInVowel, mid, syllabic } = soundOf(text);
    return { extension, text, gloss: this.glosses.get(extension)!, endsInVowel, mid: syllabic ? mid || text.endsWith('e') : undefined };
  }

  relative(tail: string): RelativeMarker | undefined {
    return this.relatives.get(tail);
  }

  /** Every way from `at` to the end of the form. */
  ways(form: string, at: number, behind: Behind): Way[] {
    const ways: Way[] = [];
    this.extend(form, at, behind.vowel, behind.mid, behind.longPassive, ways, '', NO_PIECES);
    return ways;
  }

  private extend(
    form: string,
    at: number,
    vowelBefore: boolean,
    mid: boolean,
    longPassive: boolean,
    ways: Way[],
    order: string,
    pieces: readonly Piece[],
  ): void {
    if (form.length - at <= LONGEST_ENDING && (order === '' || this.orders.has(order))) {
      const ending = this.endings.get(form.slice(at));
      if (ending) ways.push({ pieces, ending });
    }
    const beginning = (vowelBefore ? this.afterVowel : this.afterConsonant)[mid ? 1 : 0][form.charCodeAt(at)];
    if (!beginning) return;
    for (const piece of beginning) {
      const { text } = piece;
      if (!form.startsWith(text, at)) continue;
      if (piece.extension === 'passive' && !vowelBefore && text.length > 1 && !longPassive) continue;
      const next = order + piece.extension[0]!;
      if (this.beginnings.has(next))
        this.extend(form, at + text.length, piece.endsInVowel, piece.mid ?? mid, false, ways, next, [...pieces, piece]);
    }
  }
}

/** An order by the first letters of its extensions, which all differ. */
const codeOf = (order: readonly Extension[]): string => order.map((extension) => extension[0]!).join('');
