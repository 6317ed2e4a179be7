import type { English, Span } from '../../types.ts';
import type { Said } from '../tree.ts';

/** “at 9 a.m.” ends a sentence with the full stop that it has. */
const STOPPED = /\p{L}\.$/u;

/** Said twice where verb and place say the same. */
const TWICE = /(?:^| )(on|in|to|the|of|at|from|by|with|for|and|that|about|into|a|an)$/;

interface Piece extends Said {
  /** No space before it. */
  close: boolean;
}

/** Collects pieces of English in order and spaces them as English does. */
export class Writer {
  private readonly pieces: Piece[] = [];
  private opened = false;

  add(text: string, from: Span, known = true): void {
    const last = this.pieces.at(-1)?.text ?? '';
    // “talk about” about: once is enough.
    const twice = TWICE.exec(last)?.[1];
    if (twice !== undefined && (text === twice || text.startsWith(`${twice} `))) text = text.slice(twice.length).trimStart();
    if (text === '') return;
    this.pieces.push({ text, start: from.start, end: from.end, known, close: this.opened });
    this.opened = false;
  }

  sign(text: string, from: Span, side: 'closing' | 'opening' | 'neither'): void {
    const last = this.pieces.at(-1);
    if (side === 'closing' && last === undefined) return;
    if (text === '.' && last && STOPPED.test(last.text)) return;
    this.pieces.push({ text, start: from.start, end: from.end, known: true, close: this.opened || side === 'closing' });
    this.opened = side === 'opening';
  }

  /** Of a noun phrase that has been written: whose it is. Kenya’s, the workers’. */
  own(): void {
    const last = this.pieces.at(-1);
    if (last) last.text += last.text.endsWith('s') ? '’' : '’s';
  }

  get count(): number {
    return this.pieces.length;
  }

  /** The first word from a piece on, for “a” and “an”. */
  wordFrom(at: number): string {
    return this.pieces.slice(at).find((p) => /[\p{L}\p{N}]/u.test(p.text))?.text ?? '';
  }

  replace(at: number, text: string): void {
    this.pieces[at]!.text = text;
  }

  /** The texts of the pieces carry the spaces between them: joined they are the whole. @param capital a sentence begins with a capital letter. */
  finish(capital: boolean): Pick<English, 'text' | 'pieces'> {
    const pieces = this.pieces.map(({ text, start, end, known, close }, i) => ({
      text: i === 0 || close ? text : ` ${text}`,
      start,
      end,
      known,
    }));
    const first = pieces.findIndex((p) => /[\p{L}\p{N}]/u.test(p.text));
    const piece = pieces[first];
    if (capital && piece?.known) piece.text = piece.text.replace(/^[^\p{L}\p{N}]*\p{Ll}/u, (c) => c.toUpperCase());
    return { text: pieces.map((p) => p.text).join(''), pieces };
  }
}
