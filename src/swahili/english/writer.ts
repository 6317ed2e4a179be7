import type { English } from '../types.ts';
import type { Piece } from './item.ts';

const CLOSING = /^[.,;:!?…%)\]}”’»]/;
const OPENING = /[([{“‘«]$/;

/** Collects pieces of English in order and spaces them as English does. */
export class Writer {
  readonly pieces: (Piece & { tight?: boolean })[] = [];

  add(piece: Piece, tight = false): void {
    if (piece.text !== '') this.pieces.push(tight ? { ...piece, tight } : piece);
  }

  insert(at: number, piece: Piece): void {
    this.pieces.splice(at, 0, piece);
  }

  get last(): string {
    return this.pieces.at(-1)?.text ?? '';
  }

  /** The texts of the pieces carry the spaces between them: joined they are the whole. */
  finish(): English {
    const pieces = this.pieces.map(({ text, start, end, known, tight }, i) => {
      const before = this.pieces[i - 1];
      const joined = i === 0 || tight === true || CLOSING.test(text) || OPENING.test(before!.text);
      return { text: joined ? text : ` ${text}`, start, end, known };
    });
    const first = pieces.findIndex((p) => /\p{L}|\p{N}/u.test(p.text));
    const piece = pieces[first];
    if (piece?.known) pieces[first] = { ...piece, text: piece.text.replace(/^\P{L}*\p{Ll}/u, (c) => c.toUpperCase()) };
    return { text: pieces.map((p) => p.text).join(''), pieces };
  }
}
