import type { ReadBlock } from './reader.ts';

/** Where on the page the Swahili blocks stand. */
export class Places {
  private readonly byNode = new Map<Text, ReadBlock[]>();
  private readonly byElement = new Map<Element, ReadBlock[]>();

  constructor(blocks: readonly ReadBlock[]) {
    for (const one of blocks) {
      if (!one.swahili) continue;
      push(this.byElement, one.block.element, one);
      for (const node of one.block.nodes()) push(this.byNode, node, one);
    }
  }

  /** The block that stands at an offset of a text node: of several in one node the last that begins before it. */
  at(node: Text, offset: number): ReadBlock | undefined {
    const blocks = this.byNode.get(node) ?? [];
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (blocks[middle]!.block.firstIn(node) <= offset) low = middle;
      else high = middle - 1;
    }
    return blocks[low];
  }

  /** The blocks of an element, in order. */
  within(element: Element): readonly ReadBlock[] {
    return this.byElement.get(element) ?? [];
  }
}

function push<K>(map: Map<K, ReadBlock[]>, key: K, block: ReadBlock): void {
  const others = map.get(key);
  if (others) others.push(block);
  else map.set(key, [block]);
}
