/** A place in the article: the block's index in it, and UTF-16 code units. */
export interface Place {
  block: number;
  start: number;
  end: number;
}
