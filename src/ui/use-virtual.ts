import { elementScroll, observeElementOffset, observeElementRect, type VirtualItem, Virtualizer } from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** Rows outside the window that are there all the same, so that fast scrolling shows no gaps. */
const BEYOND = 12;

export interface Virtual {
  rows: readonly VirtualItem[];
  /** Pixels that all rows together are high. */
  height: number;
  scrollTo(index: number): void;
}

/** Of a list of thousands only the rows that can be seen: @tanstack/virtual-core for Preact. All rows are `rowHeight` pixels high. */
export function useVirtual(count: number, rowHeight: number, scroller: () => HTMLElement | null): Virtual {
  const [, again] = useReducer((n: number) => n + 1, 0);
  const options = {
    count,
    estimateSize: () => rowHeight,
    getScrollElement: scroller,
    overscan: BEYOND,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => again(0),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    rows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
