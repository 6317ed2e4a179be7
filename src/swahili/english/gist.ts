import type { English } from '../types.ts';

const LONGEST = 140;
/** Where a long sentence can end early: before a clause that only adds. */
const CUT = /(?:,|;| [–—-]| (?:while|which|who|after|because|where|saying|adding)\b)/g;

/** A sentence as a headline: without its full stop, cut before what only adds. */
export function shorten(text: string, longest = LONGEST): string {
  const whole = text.replace(/[.\s]+$/, '');
  if (whole.length <= longest) return whole;
  let cut = 0;
  for (const match of whole.matchAll(CUT)) if (match.index <= longest && match.index > longest / 3) cut = match.index;
  if (cut === 0) cut = whole.lastIndexOf(' ', longest);
  return `${whole.slice(0, cut).replace(/[,;\s]+$/, '')} …`;
}

/** One line of English that tells what the article says: its headline, and where that is short, its top sentence. */
export function gist(headline: English | undefined, top: English | undefined): string {
  const title = headline ? shorten(headline.text) : '';
  if (!top || top.text === '') return title;
  if (title === '') return shorten(top.text);
  const rest = LONGEST * 1.6 - title.length;
  return rest < LONGEST / 2 ? title : `${title}; ${shorten(top.text, rest)}`;
}
