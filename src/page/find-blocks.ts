import { type Block, BlockBuilder } from './block.ts';
import { unforged } from './dom.ts';
import { parts } from './parts.ts';
import { plainTextBlocks } from './plain-text.ts';
import { keepsSpace, type Treatment, treatment } from './readable.ts';
import { shadowOf } from './shadow.ts';

/** An element that the walk is inside of. */
interface Open {
  element: Element;
  how: Exclude<Treatment, 'skip'>;
  kept: boolean;
}

/**
 * Walks a document and its shadow roots and yields the blocks of text that a reader reads, in the order of the page;
 * `undefined` for every other step, so that the caller can pause whenever it wants.
 * @param own the element of the extension, which is left out
 */
export function* findBlocks(document: Document, own: Element): Generator<Block | undefined> {
  for (const block of wholeBlocks(document, own)) {
    if (block) yield* parts(block);
    else yield undefined;
  }
}

function* wholeBlocks(document: Document, own: Element): Generator<Block | undefined> {
  const { contentType, body } = unforged(document);
  if (contentType === 'text/plain') return yield* plainTextBlocks(document);
  const roots: (Element | ShadowRoot)[] = body ? [body] : [];
  for (let root = roots.shift(); root; root = roots.shift()) yield* walk(root, own, roots);
}

function* walk(root: Element | ShadowRoot, own: Element, roots: (Element | ShadowRoot)[]): Generator<Block | undefined> {
  const builder = new BlockBuilder();
  const host = root instanceof ShadowRoot ? root.host : root;
  const open: Open[] = [{ element: host, how: 'block', kept: false }];
  const finish = (): Block | undefined => (builder.length === 0 ? undefined : builder.finish(container(open)));

  let lineFrom = 0;
  let node: Node | null = unforged(root).firstChild;
  while (node) {
    let inside: Node | null = null;
    if (node instanceof Text) {
      const around = open.at(-1)!;
      if (around.how !== 'hidden') builder.add(node, around.kept);
    } else if (node instanceof Element && isBare(node)) {
      // Nothing is in it, and the style of each of hundreds of thousands would take seconds.
      if (!INLINE.has(node.nodeName)) yield finish();
      else yield undefined;
    } else if (node instanceof Element && node !== own) {
      const style = getComputedStyle(node);
      const how = treatment(node, style);
      const shadow = how === 'skip' ? null : shadowOf(node);
      if (shadow) roots.push(shadow);
      if (how === 'block') yield finish();
      if (node instanceof HTMLBRElement) {
        // Two line breaks with nothing between them are what old pages have for a paragraph.
        if (builder.length === lineFrom) yield finish();
        builder.gap();
        lineFrom = builder.length;
      } else if (how === 'skip' || node instanceof HTMLImageElement) builder.gap();
      else {
        inside = unforged(node).firstChild;
        if (inside) open.push({ element: node, how, kept: keepsSpace(style) });
      }
      if (!inside) yield undefined;
    }
    if (inside) {
      node = inside;
      continue;
    }
    while (node && !unforged(node).nextSibling) {
      node = unforged(node).parentNode;
      if (!node || node === root) node = null;
      else if (open.pop()!.how === 'block') yield builder.length === 0 ? undefined : builder.finish(node as Element);
    }
    node = node && unforged(node).nextSibling;
  }
  yield finish();
}

/** Elements that part no text even when they are empty. */
const INLINE = new Set('A ABBR B BDI BDO CITE DEL DFN EM FONT I INS LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME U WBR path'.split(' '));
/** Elements that show something although nothing is in them. */
const SHOWN = new Set('BR IMG IFRAME INPUT VIDEO AUDIO CANVAS OBJECT EMBED SVG svg'.split(' '));

/** Whether an element has nothing in it: no text, no element, no shadow root, and nothing to show of its own. */
function isBare(element: Element): boolean {
  return !unforged(element).hasChildNodes() && !SHOWN.has(element.nodeName) && !shadowOf(element);
}

/** The nearest block-level element that the walk is inside of. */
function container(open: readonly Open[]): Element {
  return open.findLast(({ how }) => how === 'block')!.element;
}
