import { shadowOf } from '../shadow.ts';

const NOT_SHOWN = new Set(['TITLE', 'SCRIPT', 'STYLE', 'NOSCRIPT', 'TEXTAREA', 'TEMPLATE']);

/** UTF-16 code units that are looked at in one go. */
const PIECE = 4_000;

/**
 * The texts under a node, shadow roots included, in pieces; `undefined` for other steps.
 * @param met called with every shadow root and every custom element without one
 */
export function* texts(root: Node, met: (met: ShadowRoot | Element) => void): Generator<string | undefined> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (node instanceof Text) {
      if (node.parentNode && NOT_SHOWN.has(node.parentNode.nodeName)) continue;
      for (let at = 0; at < node.length; at += PIECE) yield node.data.slice(at, at + PIECE);
    } else if (node instanceof Element) {
      yield undefined;
      const shadow = shadowOf(node);
      if (shadow) {
        met(shadow);
        yield* texts(shadow, met);
      } else if (node.nodeName.includes?.('-')) met(node);
    }
  }
}
