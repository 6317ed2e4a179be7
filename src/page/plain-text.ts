import { type Block, BlockBuilder } from './block.ts';

/** Where blank lines part paragraphs and no line is longer than this, the lines were broken to fit a width: they belong together. */
const WIDTH = 120;
const BLANK_LINE = /\n[^\S\n]*\n/;

/** The blocks of a text file as the browser shows it, in the one element that holds it: paragraphs, or its lines. */
export function* plainTextBlocks(document: Document): Generator<Block | undefined> {
  const holder = document.querySelector('body > pre');
  if (!holder) return;
  const nodes = [...holder.childNodes].filter((node) => node instanceof Text);
  const text = nodes.map(({ data }) => data).join('');
  const isBroken = BLANK_LINE.test(text) && text.split('\n').every(({ length }) => length <= WIDTH);
  const builder = new BlockBuilder();
  let isBlank = true;
  for (const node of nodes) {
    for (let from = 0; from < node.length; ) {
      const end = node.data.indexOf('\n', from);
      const to = end < 0 ? node.length : end + 1;
      builder.add(node, false, from, to);
      isBlank &&= node.data.slice(from, to).trim() === '';
      if (end >= 0) {
        if (isBlank || !isBroken) yield builder.finish(holder);
        isBlank = true;
      }
      from = to;
    }
  }
  yield builder.finish(holder);
}
