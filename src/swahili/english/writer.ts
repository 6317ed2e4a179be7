import type { English } from '../types.ts';
import type { Piece } from './item.ts';

const CLOSING = /^[.,;:!?…%)\]}”’»]/;
/** “at 9 a.m.” ends a sentence with the full stop that it has. */
const STOPPED = /\p{L}\.$/u;
const OPENING = /[([{“‘«]$/;
/** Said twice where two rules said it: once is enough. */
const TWICE = /(?:^| )(on|in|to|the|of|at|from|by|with|for|and|early|that)$/;

/** Collects pieces of English in order and spaces them as English does. */
export class Writer {
  readonly pieces: (Piece & { tight?: boolean })[] = [];

  private opened = false;

  add(piece: Piece, tight = false): void {
    const said = TWICE.exec(this.last)?.[1];
    const text =
      said !== undefined && (piece.text === said || piece.text.startsWith(`${said} `))
        ? piece.text.slice(said.length).trimStart()
        : piece.text;
    if (text === '' || (text === '.' && STOPPED.test(this.last))) return;
    this.pieces.push(tight || this.opened ? { ...piece, text, tight: true } : { ...piece, text });
    this.opened = false;
  }

  /** What comes next stands close to an opening sign. */
  joinNext(): void {
    this.opened = true;
  }

  insert(at: number, piece: Piece): void {
    this.pieces.splice(at, 0, piece);
  }

  get last(): string {
    return this.pieces.at(-1)?.text ?? '';
  }

  /** The texts of the pieces carry the spaces between them: joined they are the whole. */
  finish(): Pick<English, 'text' | 'pieces'> {
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
