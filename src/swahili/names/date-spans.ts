import { isDateText } from '../dates/mark.ts';
import { periodsIn } from '../dates/periods.ts';
import type { Block } from '../reading/block.ts';
import type { Stretch } from './apposition.ts';
import { KINDS } from './labels.ts';
import type { Recognised } from './recognise.ts';

/** The dates that the recogniser found, and the periods that their words alone tell: a period takes the place of a part of it, and of a longer date that makes no sense. */
export function dateSpans(block: Block, names: Recognised['names']): Stretch[] {
  const isDate = (n: Recognised['names'][number]): boolean => KINDS[n.kind] === 'date';
  let dates: Stretch[] = names.filter(isDate);
  for (const period of periodsIn(block)) {
    const touches = (s: Stretch): boolean => s.from <= period.to && s.to >= period.from;
    if (names.some((n) => !isDate(n) && touches(n))) continue;
    const replaced = dates.filter((d) => touches(d) && (isInside(d, period) || !isDateText(block, d.from, d.to)));
    if (dates.some((d) => touches(d) && !replaced.includes(d))) continue;
    dates = [...dates.filter((d) => !replaced.includes(d)), period];
  }
  return dates;
}

const isInside = (inner: Stretch, outer: Stretch): boolean => inner.from >= outer.from && inner.to <= outer.to;
