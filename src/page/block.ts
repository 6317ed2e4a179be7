/** A stretch of the block's text that stands in one text node without a gap. */
interface Piece {
  /** Where it begins in the block's text. */
  start: number;
  node: Text;
  /** Where it begins in the node. */
  from: number;
  length: number;
}

/**
 * A block of text as a reader sees it, gathered over inline elements, with white space collapsed,
 * and with the way back from an offset of the text to a place in the page. Offsets are UTF-16 code units into `text`.
 */
export class Block {
  constructor(
    readonly element: Element,
    readonly text: string,
    private readonly pieces: readonly Piece[],
  ) {}

  /** Whether the block is the very same text in the very same nodes. */
  equals(other: Block): boolean {
    return (
      this.text === other.text &&
      this.element === other.element &&
      this.pieces.length === other.pieces.length &&
      this.pieces.every((piece, i) => piece.node === other.pieces[i]!.node && piece.from === other.pieces[i]!.from)
    );
  }

  /** The part of the block from `start` to `end`, as a block. */
  part(start: number, end: number): Block {
    const pieces = this.pieces
      .slice(this.indexAt(start), this.indexAt(end - 1) + 1)
      .map(({ start: at, node, from, length }) => {
        const skipped = Math.max(0, start - at);
        return { start: at + skipped - start, node, from: from + skipped, length: Math.min(length, end - at) - skipped };
      })
      .filter(({ length }) => length > 0);
    return new Block(this.element, this.text.slice(start, end), pieces);
  }

  /** The text nodes that the block stands in, in order. */
  *nodes(): Generator<Text> {
    let last: Text | undefined;
    for (const { node } of this.pieces) {
      if (node !== last) yield node;
      last = node;
    }
  }

  /** The range of the page that shows `start` to `end`; `undefined` when the page has changed under it. */
  range(start: number, end: number): Range | undefined {
    const first = this.pieceAt(start);
    const last = this.pieceAt(Math.max(start, end - 1));
    if (!first || !last) return undefined;
    const range = new Range();
    try {
      range.setStart(first.node, first.from + start - first.start);
      range.setEnd(last.node, last.from + end - last.start);
    } catch {
      return undefined;
    }
    return range;
  }

  /** Where in one of the block's nodes it begins. */
  firstIn(node: Text): number {
    return this.pieces.find((piece) => piece.node === node)?.from ?? 0;
  }

  /** The offset of a place in one of the block's nodes; `undefined` when nothing of the text stands there. */
  offsetOf(node: Text, offset: number): number | undefined {
    const piece = this.pieces.find((p) => p.node === node && p.from <= offset && offset <= p.from + p.length);
    return piece && piece.start + offset - piece.from;
  }

  private pieceAt(offset: number): Piece | undefined {
    return this.pieces[this.indexAt(offset)];
  }

  /** The last piece that begins before an offset. */
  private indexAt(offset: number): number {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.pieces[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Characters that only tell where a line may break. */
const INVISIBLE = '\u00AD\u200B\u2060\uFEFF';
const SPACE = /\s/;
const PROSE = /\p{L}{2}/u;

/** Builds a block while its text is being walked, in time that grows as the text does: a paragraph can have a million characters. */
export class BlockBuilder {
  private texts: string[] = [];
  private pieces: Piece[] = [];
  private endsWithSpace = false;
  /** UTF-16 code units gathered so far. */
  length = 0;

  /** Adds a text node, or a part of it. With `kept`, line breaks and spaces stay as they are. */
  add(node: Text, kept: boolean, start = 0, end = node.length): void {
    const data = node.data;
    let from = -1;
    const close = (to: number) => {
      if (from >= 0) this.piece(node, from, data.slice(from, to));
      from = -1;
    };
    for (let i = start; i < end; i++) {
      const character = data[i]!;
      if (INVISIBLE.includes(character)) close(i);
      else if (kept || !SPACE.test(character) || (character === ' ' && from >= 0 && !SPACE.test(data[i - 1]!))) {
        if (from < 0) from = i;
      } else {
        close(i);
        // What the browser shows of several spaces and line breaks is one space.
        if (this.length > 0 && !this.endsWithSpace) this.piece(node, i, ' ');
      }
    }
    close(end);
  }

  /** Adds a space that stands for something else: a picture, a line break, code. */
  gap(): void {
    if (this.length > 0 && !this.endsWithSpace) this.append(' ');
  }

  /** The finished block, `undefined` when there is nothing to read; begins anew. */
  finish(element: Element): Block | undefined {
    const text = this.texts.join('');
    const { pieces } = this;
    this.texts = [];
    this.pieces = [];
    this.length = 0;
    this.endsWithSpace = false;
    return PROSE.test(text) ? new Block(element, text.trimEnd(), pieces) : undefined;
  }

  private piece(node: Text, from: number, text: string): void {
    this.pieces.push({ start: this.length, node, from, length: text.length });
    this.append(text);
  }

  private append(text: string): void {
    this.texts.push(text);
    this.length += text.length;
    this.endsWithSpace = text.endsWith(' ');
  }
}
